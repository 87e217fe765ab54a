# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .output_function_call_item_subagent_item import OutputFunctionCallItemSubagentItem
    from .output_item_status import OutputItemStatus


class OutputFunctionCallItem(ApiModel):
    """A call of one of your functions.

    Run it and send back a `function_call_output` item.

    Attributes:
        type: Type of the item, always `function_call`.
        id: ID of the item, unique within the response. Observed: often absent, even if the event that added the
            item has it.
        call_id: ID of the call. The output item has the same value.
        status: Status of the item. Observed: often absent.
        name: Name of the function.
        namespace: Namespace of the function, such as an MCP server. Absent if it has none.
        arguments: Arguments as a JSON string. The model writes it, so it can be invalid JSON. Observed: empty in
            the events of some streams, and complete only in the final response.
        async_: Whether the function is declared with `async`, so that the model may continue without the output.
            Send the output in a later request.
        subagent_id: Experimental. The `call_id` of the subagent call that made this call. Absent if the model
            itself made it.
        subagent_items: Experimental. State of the subagent. Send it back unchanged so that it can continue. Of
            several parallel calls, only the first has it.
    """

    _renamed = {
        "async": "async_",
    }

    _decoders = {
        "subagent_items": each(ref("OutputFunctionCallItemSubagentItem")),
    }

    type: Literal["function_call"] = "function_call"
    id: str | Unset = UNSET
    call_id: str
    status: OutputItemStatus | Unset = UNSET
    name: str
    namespace: str | Unset = UNSET
    arguments: str
    async_: bool | Unset = UNSET
    subagent_id: str | Unset = UNSET
    subagent_items: list[OutputFunctionCallItemSubagentItem] | Unset = UNSET
