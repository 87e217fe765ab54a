# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .tool_uses_evaluated_outcome import ToolUsesEvaluatedOutcome


class ToolUsesEvaluated(ApiModel):
    """The tool call was evaluated.

    Attributes:
        type: Type of the result, always `evaluated`.
        outcome: Whether the call is considered dangerous.
        explanation: Explanation of the outcome. Absent if there is none.
    """

    type: Literal["evaluated"] = "evaluated"
    outcome: ToolUsesEvaluatedOutcome
    explanation: str | Unset = UNSET
