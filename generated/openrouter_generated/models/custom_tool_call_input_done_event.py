# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from openrouter_responses.mixins import EventHelpers

from ..runtime.model import ApiModel


class CustomToolCallInputDoneEvent(EventHelpers, ApiModel):
    """The input of a custom tool call is complete.

    Attributes:
        type: Type of the event, always `response.custom_tool_call_input.done`.
        item_id: ID of the output item.
        output_index: Index of the item in the response's `output`, 0-based.
        input: The complete input, which is free text.
        sequence_number: Sequence number of the event, which increases by one.
    """

    type: Literal["response.custom_tool_call_input.done"] = "response.custom_tool_call_input.done"
    item_id: str
    output_index: int
    input: str
    sequence_number: int
