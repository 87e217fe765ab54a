# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from openrouter_responses.mixins import EventHelpers

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class FunctionCallArgsDoneEvent(EventHelpers, ApiModel):
    """The arguments of a function call are complete.

    Attributes:
        type: Type of the event, always `response.function_call_arguments.done`.
        item_id: ID of the output item.
        output_index: Index of the item in the response's `output`, 0-based.
        name: Name of the function. Observed: absent at other servers; the item has it.
        arguments: The complete arguments as a JSON string.
        sequence_number: Sequence number of the event, which increases by one.
    """

    type: Literal["response.function_call_arguments.done"] = "response.function_call_arguments.done"
    item_id: str
    output_index: int
    name: str | Unset = UNSET
    arguments: str
    sequence_number: int
