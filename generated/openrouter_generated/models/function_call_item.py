# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .function_call_item_subagent_item import FunctionCallItemSubagentItem
    from .tool_call_status import ToolCallStatus


class FunctionCallItem(ApiModel):
    """A call of one of your functions.

    Send it back as received, followed by a `function_call_output` with the same `call_id`.

    Attributes:
        type: Type of the item, always `function_call`.
        id: ID that the item had in an earlier response. Omit it for new items. Observed: may be absent from a
            response's final output.
        call_id: ID of the call. The output item has the same value.
        name: Name of the function, as declared in `tools`.
        namespace: Namespace of the function, such as an MCP server. Null or absent if it has none.
        arguments: Arguments as a JSON string. The model wrote it, so validate it before use. Send it back
            unchanged.
        async_: Whether the model may continue before the output is available, because the tool has `async` set to
            true. The output may then be sent in a later request.
        subagent_id: Experimental. The `call_id` of the `openrouter:subagent` call whose subagent made this call.
            Null or absent for the model's own calls.
        subagent_items: Experimental. Output of the subagent in this turn. Send it back unchanged, otherwise the
            subagent cannot continue. Of several parallel calls of a subagent, only the first has it.
        caller: Observed: if code written by the model makes the call, `type` is `program` and `caller_id` is the ID
            of the call of that program. Not documented; seen at OpenAI.
        status: Status of the item. Observed: often absent.
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
