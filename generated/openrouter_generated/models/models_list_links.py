# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel


class ModelsListLinks(ApiModel):
    """Where a list goes on.

    Attributes:
        next: URL of the next page; null on the last one.
    """

    next: str | None
