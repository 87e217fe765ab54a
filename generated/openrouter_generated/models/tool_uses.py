# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from ..runtime.decode import tagged
from ..runtime.model import UnknownModel

if TYPE_CHECKING:
    from .tool_uses_evaluated import ToolUsesEvaluated
    from .tool_uses_skipped import ToolUsesSkipped
    from .tool_uses_unavailable import ToolUsesUnavailable


class UnknownToolUses(UnknownModel):
    """A member of `ToolUses` with an unknown `type`.

    `raw` is the object as received.
    """

    type: Literal["UNKNOWN"] = "UNKNOWN"


ToolUses: TypeAlias = Union["ToolUsesEvaluated", "ToolUsesSkipped", "ToolUsesUnavailable", "UnknownToolUses"]
"""Result for one tool call."""

decode = tagged(
    "type",
    {
        "evaluated": "ToolUsesEvaluated",
        "skipped": "ToolUsesSkipped",
        "unavailable": "ToolUsesUnavailable",
    },
    UnknownToolUses.from_dict,
)
