# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel


class EndpointInfo(ApiModel):
    """An endpoint: one model at one provider.

    Attributes:
        provider: Name of the provider.
        model: ID of the model at this endpoint.
        selected: Whether this endpoint served the request.
    """

    provider: str
    model: str
    selected: bool
