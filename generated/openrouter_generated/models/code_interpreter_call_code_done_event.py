# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from openrouter_responses.mixins import EventHelpers

from ..runtime.model import ApiModel


class CodeInterpreterCallCodeDoneEvent(EventHelpers, ApiModel):
    """The code of a code interpreter call is complete.

    Attributes:
        type: Type of the event, always `response.code_interpreter_call_code.done`.
        item_id: ID of the output item.
        output_index: Index of the item in the response's `output`, 0-based.
        code: The complete code.
        sequence_number: Sequence number of the event, which increases by one.
    """

    type: Literal["response.code_interpreter_call_code.done"] = "response.code_interpreter_call_code.done"
    item_id: str
    output_index: int
    code: str
    sequence_number: int
