# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .function_call_output_item_output_union_2 import FunctionCallOutputItemOutputUnion2


class CustomToolCallOutputItem(ApiModel):
    """Output of your custom tool for a `custom_tool_call`.

    Place it after the call, in the same `input`.

    Attributes:
        type: Type of the item, always `custom_tool_call_output`.
        id: ID that the item had in an earlier response. Omit it for new items.
        call_id: ID of the call. The output item has the same value.
        output: The output for the model. Errors are sent here, too.
    """

    _decoders = {
        "output": each(ref("FunctionCallOutputItemOutputUnion1")),
    }

    type: Literal["custom_tool_call_output"] = "custom_tool_call_output"
    id: str | Unset = UNSET
    call_id: str
    output: FunctionCallOutputItemOutputUnion2
