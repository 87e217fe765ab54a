# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from ..runtime.decode import tagged
from ..runtime.model import UnknownModel

if TYPE_CHECKING:
    from .open_ai_responses_tool_choice import OpenAIResponsesToolChoice
    from .open_ai_responses_tool_choice_apply_patch import OpenAIResponsesToolChoiceApplyPatch
    from .open_ai_responses_tool_choice_function import OpenAIResponsesToolChoiceFunction
    from .open_ai_responses_tool_choice_shell import OpenAIResponsesToolChoiceShell
    from .tool_choice_allowed import ToolChoiceAllowed


class UnknownOpenAIResponsesToolChoiceUnionObject(UnknownModel):
    """A member of `OpenAIResponsesToolChoiceUnionObject` with an unknown `type`.

    `raw` is the object as received.
    """

    type: Literal["UNKNOWN"] = "UNKNOWN"


OpenAIResponsesToolChoiceUnionObject: TypeAlias = Union[
    "OpenAIResponsesToolChoiceFunction",
    "OpenAIResponsesToolChoice",
    "OpenAIResponsesToolChoiceApplyPatch",
    "OpenAIResponsesToolChoiceShell",
    "ToolChoiceAllowed",
    "UnknownOpenAIResponsesToolChoiceUnionObject",
]
"""Controls tool calls.

`auto` lets the model decide, `none` disables tools, `required` forces at least one call. An object forces a certain
tool, or limits the choice to some tools.
"""

decode = tagged(
    "type",
    {
        "function": "OpenAIResponsesToolChoiceFunction",
        "web_search_preview_2025_03_11": "OpenAIResponsesToolChoice",
        "web_search_preview": "OpenAIResponsesToolChoice",
        "apply_patch": "OpenAIResponsesToolChoiceApplyPatch",
        "shell": "OpenAIResponsesToolChoiceShell",
        "allowed_tools": "ToolChoiceAllowed",
    },
    UnknownOpenAIResponsesToolChoiceUnionObject.from_dict,
)
