# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .tool_call_status import ToolCallStatus


class OutputCustomToolCallItem(ApiModel):
    """A call of one of your custom tools, with free text as its input.

    Send back a `custom_tool_call_output` item.

    Attributes:
        type: Type of the item, always `custom_tool_call`.
        id: ID of the item, unique within the response.
        call_id: ID of the call. The output item has the same value.
        status: Status of the item.
        name: Name of the tool.
        namespace: Namespace of the tool, such as an MCP server. Absent if it has none.
        input: Input for the tool.
        async_: Whether the tool is declared with `async`, so that the model may continue without the output. Send
            the output in a later request.
    """

    _renamed = {
        "async": "async_",
    }

    type: Literal["custom_tool_call"] = "custom_tool_call"
    id: str | Unset = UNSET
    call_id: str
    status: ToolCallStatus | Unset = UNSET
    name: str
    namespace: str | Unset = UNSET
    input: str
    async_: bool | Unset = UNSET
