# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .tool_call_status import ToolCallStatus


class CustomToolCallItem(ApiModel):
    """A call of a custom tool, whose input is free text instead of JSON.

    Replay it as the response delivered it, followed by a `custom_tool_call_output` with the same `call_id`.

    Attributes:
        type: Tells this item from the others.
        id: Id that the item had in an earlier response; leave out for new items.
        call_id: Links the call to its output: the output item carries the same value.
        name: Name of the tool, as declared in `tools`.
        namespace: Group of tools that the tool belongs to, such as an MCP server. Null or absent when it belongs to
            none.
        input: Free text that the model passes to the tool. It follows the tool's grammar if the tool has one.
        async_: Whether the model may go on before the output is there, because the tool is declared with `async`
            true. The output may then come in a later request.
        status: How far the item has come.
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
