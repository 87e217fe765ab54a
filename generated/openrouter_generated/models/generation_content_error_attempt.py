# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel


class GenerationContentErrorAttempt(ApiModel):
    """Error of a provider that got the request.

    Attributes:
        code: HTTP status.
        message: Message of the error.
        provider_name: Provider that failed.
        raw: Body of the error as it came, where it is stored.
    """

    code: int
    message: str
    provider_name: str | None
    raw: str | None
