# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .tool_uses_evaluated_outcome import ToolUsesEvaluatedOutcome


class ToolUsesEvaluated(ApiModel):
    """The tool call was checked.

    Attributes:
        type: Tells this finding from the others.
        outcome: Whether the call looks dangerous.
        explanation: Reasons for the outcome, in words. Absent if none are given.
    """

    type: Literal["evaluated"] = "evaluated"
    outcome: ToolUsesEvaluatedOutcome
    explanation: str | Unset = UNSET
