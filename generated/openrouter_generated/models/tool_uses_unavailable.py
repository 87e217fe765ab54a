# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class ToolUsesUnavailable(ApiModel):
    """The tool call could not be evaluated.

    Attributes:
        type: Type of the result, always `unavailable`.
        reason: Why the evaluation failed.
    """

    type: Literal["unavailable"] = "unavailable"
    reason: str
