# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .function_call_item_subagent_item import FunctionCallItemSubagentItem
    from .tool_call_status import ToolCallStatus


class FunctionCallItem(ApiModel):
    """A call of one of your functions, as a response delivered it.

    Replay it in the next request, followed by a `function_call_output` with the same `call_id`.

    Attributes:
        type: Tells this item from the others.
        id: Id that the item had in an earlier response; leave out for new items. Observed: a response's final
            output may lack it.
        call_id: Links the call to its output: the output item carries the same value.
        name: Name of the function, as declared in `tools`.
        namespace: Group of tools that the function belongs to, such as an MCP server. Null or absent when it
            belongs to none.
        arguments: Arguments as a JSON text. The model wrote it, so check it before use; replay it unchanged.
        async_: Whether the model may go on before the output is there, because the tool is declared with `async`
            true. The output may then come in a later request.
        subagent_id: Experimental. Set when a subagent makes the call: the subagent was started by the
            `openrouter:subagent` call whose `call_id` is this value. Null or absent for the model's own calls.
        subagent_items: Experimental. What the subagent has put out in this turn. Replay it as it is, or the
            subagent cannot carry on. Of several parallel calls of a subagent only the first has it.
        caller: Observed: where code that the model wrote makes the call, `type` is `program` and `caller_id` is the
            id of that program's call. Not documented; seen at OpenAI.
        status: How far the item has come. Observed: often absent.
    """

    _renamed = {
        "async": "async_",
    }

    _decoders = {
        "subagent_items": each(ref("FunctionCallItemSubagentItem")),
    }

    type: Literal["function_call"] = "function_call"
    id: str | None | Unset = UNSET
    call_id: str
    name: str
    namespace: str | None | Unset = UNSET
    arguments: str
    async_: bool | None | Unset = UNSET
    subagent_id: str | None | Unset = UNSET
    subagent_items: list[FunctionCallItemSubagentItem] | None | Unset = UNSET
    caller: dict[str, Any] | None | Unset = UNSET
    status: ToolCallStatus | None | Unset = UNSET
