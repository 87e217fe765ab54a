# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
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
