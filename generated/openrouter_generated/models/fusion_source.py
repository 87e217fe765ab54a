# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel


class FusionSource(ApiModel):
    """A web page cited in a fusion run.

    Attributes:
        url: URL of the page.
        title: Title of the page.
    """

    url: str
    title: str
