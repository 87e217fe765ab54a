# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class StopServerToolsWhenMaxTokensUsed(ApiModel):
    """Met when all rounds together have used more than a number of tokens.

    Attributes:
        type: Type of the condition, always `max_tokens_used`.
        max_tokens: Maximum number of tokens.
    """

    type: Literal["max_tokens_used"] = "max_tokens_used"
    max_tokens: int
