# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .function_call_output_item_output_union_2 import FunctionCallOutputItemOutputUnion2


class CustomToolCallOutputItem(ApiModel):
    """What your custom tool returned for a `custom_tool_call` of the model.

    Put it after the call, in the same `input`.

    Attributes:
        type: Tells this item from the others.
        id: Id that the item had in an earlier response; leave out for new items.
        call_id: Links the call to its output: the output item carries the same value.
        output: The result for the model to read. An error goes here too.
    """

    _decoders = {
        "output": each(ref("FunctionCallOutputItemOutputUnion1")),
    }

    type: Literal["custom_tool_call_output"] = "custom_tool_call_output"
    id: str | Unset = UNSET
    call_id: str
    output: FunctionCallOutputItemOutputUnion2
