# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .function_call_output_item_output_union_2 import FunctionCallOutputItemOutputUnion2
    from .tool_call_status import ToolCallStatus


class FunctionCallOutputItem(ApiModel):
    """What your function returned for a `function_call` of the model.

    Put it after the call, in the same `input`.

    Attributes:
        type: Tells this item from the others.
        id: Id that the item had in an earlier response; leave out for new items.
        call_id: Links the call to its output: the output item carries the same value.
        output: The result for the model to read. A JSON text is the usual form; an error goes here too.
        status: How far the item has come.
    """

    _decoders = {
        "output": each(ref("FunctionCallOutputItemOutputUnion1")),
    }

    type: Literal["function_call_output"] = "function_call_output"
    id: str | None | Unset = UNSET
    call_id: str
    output: FunctionCallOutputItemOutputUnion2
    status: ToolCallStatus | None | Unset = UNSET
