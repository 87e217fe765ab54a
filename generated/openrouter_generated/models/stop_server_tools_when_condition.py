# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from ..runtime.decode import tagged
from ..runtime.model import UnknownModel

if TYPE_CHECKING:
    from .stop_server_tools_when_finish_reason_is import StopServerToolsWhenFinishReasonIs
    from .stop_server_tools_when_has_tool_call import StopServerToolsWhenHasToolCall
    from .stop_server_tools_when_max_cost import StopServerToolsWhenMaxCost
    from .stop_server_tools_when_max_tokens_used import StopServerToolsWhenMaxTokensUsed
    from .stop_server_tools_when_step_count_is import StopServerToolsWhenStepCountIs


class UnknownStopServerToolsWhenCondition(UnknownModel):
    """A member of `StopServerToolsWhenCondition` with an unknown `type`.

    `raw` is the object as received.
    """

    type: Literal["UNKNOWN"] = "UNKNOWN"


StopServerToolsWhenCondition: TypeAlias = Union[
    "StopServerToolsWhenStepCountIs",
    "StopServerToolsWhenHasToolCall",
    "StopServerToolsWhenMaxTokensUsed",
    "StopServerToolsWhenMaxCost",
    "StopServerToolsWhenFinishReasonIs",
    "UnknownStopServerToolsWhenCondition",
]
"""A condition that ends the rounds of server tools."""

decode = tagged(
    "type",
    {
        "step_count_is": "StopServerToolsWhenStepCountIs",
        "has_tool_call": "StopServerToolsWhenHasToolCall",
        "max_tokens_used": "StopServerToolsWhenMaxTokensUsed",
        "max_cost": "StopServerToolsWhenMaxCost",
        "finish_reason_is": "StopServerToolsWhenFinishReasonIs",
    },
    UnknownStopServerToolsWhenCondition.from_dict,
)
