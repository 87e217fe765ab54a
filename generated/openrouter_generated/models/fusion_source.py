# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel


class FusionSource(ApiModel):
    """A web page that a fusion run used.

    Attributes:
        url: Address of the page.
        title: Title of the page.
    """

    url: str
    title: str
