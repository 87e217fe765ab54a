# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .output_function_call_item_subagent_item import OutputFunctionCallItemSubagentItem
    from .output_item_status import OutputItemStatus


class OutputFunctionCallItem(ApiModel):
    """The model calls a function of yours.

    Run it and answer with a `function_call_output` item.

    Attributes:
        type: Tells this item from the others.
        id: Id of the item, unique in the response. Observed: often absent, also when the added event has it.
        call_id: Links the call to its output: the output item carries the same value.
        status: How far the item has come. Observed: often absent.
        name: Name of the function.
        namespace: Group of tools that the function belongs to, for example an MCP server. Absent for a function of
            no group.
        arguments: The arguments as JSON text. It can be broken JSON: the model writes it. Observed: empty in the
            events of some streams, and whole only in the final response.
        async_: True for a function declared `async`, where the model may go on without the output. Send the output
            with a later request.
        subagent_id: Experimental. Names the subagent call behind this call, by its `call_id`; absent when the model
            itself calls.
        subagent_items: Experimental. State of the subagent, to be sent back unchanged so that it can go on. Of
            several parallel calls only the first carries it.
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
