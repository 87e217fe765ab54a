# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .tool_call_status import ToolCallStatus


class OutputCustomToolCallItem(ApiModel):
    """The model calls a custom tool of yours, whose input is free text and not JSON.

    Answer with a `custom_tool_call_output` item.

    Attributes:
        type: Tells this item from the others.
        id: Id of the item, unique in the response.
        call_id: Links the call to its output: the output item carries the same value.
        status: How far the item has come.
        name: Name of the tool.
        namespace: Group of tools that the tool belongs to, for example an MCP server. Absent for a tool of no
            group.
        input: What the model hands to the tool.
        async_: True for a tool declared `async`, where the model may go on without the output. Send the output with
            a later request.
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
