# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .tool_call_status import ToolCallStatus


class CustomToolCallItem(ApiModel):
    """A call of a custom tool, with free text as its input.

    Send it back as received, followed by a `custom_tool_call_output` with the same `call_id`.

    Attributes:
        type: Type of the item, always `custom_tool_call`.
        id: ID that the item had in an earlier response. Omit it for new items.
        call_id: ID of the call. The output item has the same value.
        name: Name of the tool, as declared in `tools`.
        namespace: Namespace of the tool, such as an MCP server. Null or absent if it has none.
        input: Input for the tool as free text. It follows the tool's grammar, if there is one.
        async_: Whether the model may continue before the output is available, because the tool has `async` set to
            true. The output may then be sent in a later request.
        status: Status of the item.
    """

    _renamed = {
        "async": "async_",
    }

    type: Literal["custom_tool_call"] = "custom_tool_call"
    id: str | None | Unset = UNSET
    call_id: str
    name: str
    namespace: str | None | Unset = UNSET
    input: str
    async_: bool | None | Unset = UNSET
    status: ToolCallStatus | None | Unset = UNSET
