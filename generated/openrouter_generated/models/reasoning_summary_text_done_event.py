# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from openrouter_responses.mixins import EventHelpers

from ..runtime.model import ApiModel


class ReasoningSummaryTextDoneEvent(EventHelpers, ApiModel):
    """The text of a reasoning summary part is complete.

    Attributes:
        type: Type of the event, always `response.reasoning_summary_text.done`.
        item_id: ID of the output item.
        output_index: Index of the item in the response's `output`, 0-based.
        summary_index: Index of the part in the reasoning item's `summary`, 0-based.
        text: The complete text of the part.
        sequence_number: Sequence number of the event, which increases by one.
    """

    type: Literal["response.reasoning_summary_text.done"] = "response.reasoning_summary_text.done"
    item_id: str
    output_index: int
    summary_index: int
    text: str
    sequence_number: int
