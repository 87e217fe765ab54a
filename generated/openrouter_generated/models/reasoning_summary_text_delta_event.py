# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from openrouter_responses.mixins import EventHelpers

from ..runtime.model import ApiModel


class ReasoningSummaryTextDeltaEvent(EventHelpers, ApiModel):
    """A reasoning summary text delta.

    Attributes:
        type: Type of the event, always `response.reasoning_summary_text.delta`.
        item_id: ID of the output item.
        output_index: Index of the item in the response's `output`, 0-based.
        summary_index: Index of the part in the reasoning item's `summary`, 0-based.
        delta: The summary text delta.
        sequence_number: Sequence number of the event, which increases by one.
    """

    type: Literal["response.reasoning_summary_text.delta"] = "response.reasoning_summary_text.delta"
    item_id: str
    output_index: int
    summary_index: int
    delta: str
    sequence_number: int
