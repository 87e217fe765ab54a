# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel


class PerRequestLimits(ApiModel):
    """Tokens that one request may have.

    Attributes:
        prompt_tokens: Tokens of the input.
        completion_tokens: Tokens of the output.
    """

    prompt_tokens: float
    completion_tokens: float
