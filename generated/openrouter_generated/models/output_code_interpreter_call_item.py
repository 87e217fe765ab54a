# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .output_code_interpreter_call_item_output import OutputCodeInterpreterCallItemOutput
    from .output_code_interpreter_call_item_status import OutputCodeInterpreterCallItemStatus


class OutputCodeInterpreterCallItem(ApiModel):
    """Code that the provider ran for the model, and what came of it.

    Attributes:
        type: Tells this item from the others.
        id: Id of the item, unique in the response.
        status: How far the item has come.
        code: The code. Null or absent if it is not there yet.
        container_id: Container that ran the code.
        outputs: What the code printed and made. Null or absent if nothing is reported.
    """

    _decoders = {
        "outputs": each(ref("OutputCodeInterpreterCallItemOutput")),
    }

    type: Literal["code_interpreter_call"] = "code_interpreter_call"
    id: str
    status: OutputCodeInterpreterCallItemStatus
    code: str | None | Unset = UNSET
    container_id: str | Unset = UNSET
    outputs: list[OutputCodeInterpreterCallItemOutput] | None | Unset = UNSET
