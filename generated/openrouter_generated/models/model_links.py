# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel


class ModelLinks(ApiModel):
    """Where to find more about a model.

    Attributes:
        details: URL of its endpoints in the API.
    """

    details: str
