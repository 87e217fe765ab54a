# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel


class OutputTokensDetails(ApiModel):
    """Details of the output tokens.

    Attributes:
        reasoning_tokens: Number of reasoning tokens.
    """

    reasoning_tokens: int
