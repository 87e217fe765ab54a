# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .output_code_interpreter_call_item_output import OutputCodeInterpreterCallItemOutput
    from .output_code_interpreter_call_item_status import OutputCodeInterpreterCallItemStatus


class OutputCodeInterpreterCallItem(ApiModel):
    """Code run by the provider for the model, with its output.

    Attributes:
        type: Type of the item, always `code_interpreter_call`.
        id: ID of the item, unique within the response.
        status: Status of the item.
        code: The code. Null or absent if not available yet.
        container_id: ID of the container that ran the code.
        outputs: Outputs of the code. Null or absent if not available.
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
