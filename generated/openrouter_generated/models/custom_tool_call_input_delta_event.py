# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from openrouter_responses.mixins import EventHelpers

from ..runtime.model import ApiModel


class CustomToolCallInputDeltaEvent(EventHelpers, ApiModel):
    """A delta of a custom tool call's input.

    Attributes:
        type: Type of the event, always `response.custom_tool_call_input.delta`.
        item_id: ID of the output item.
        output_index: Index of the item in the response's `output`, 0-based.
        delta: The delta of the input, which is free text.
        sequence_number: Sequence number of the event, which increases by one.
    """

    type: Literal["response.custom_tool_call_input.delta"] = "response.custom_tool_call_input.delta"
    item_id: str
    output_index: int
    delta: str
    sequence_number: int
