# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel


class RouterAttempt(ApiModel):
    """One attempt at one provider.

    Attributes:
        provider: Name of the provider.
        model: ID of the model.
        status: HTTP status code of the provider's response.
    """

    provider: str
    model: str
    status: int
