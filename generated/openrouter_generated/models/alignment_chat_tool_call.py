# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .alignment_chat_tool_call_function import AlignmentChatToolCallFunction


class AlignmentChatToolCall(ApiModel):
    """Tool call of a withheld message.

    Attributes:
        type: Type of the call, always `function`.
        id: ID of the call.
        function: Function name and arguments.
    """

    _decoders = {
        "function": ref("AlignmentChatToolCallFunction"),
    }

    type: Literal["function"] = "function"
    id: str
    function: AlignmentChatToolCallFunction
