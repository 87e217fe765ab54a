# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from openrouter_responses.mixins import EventHelpers

from ..runtime.model import ApiModel


class FusionCallCompletedEvent(EventHelpers, ApiModel):
    """A fusion call is complete.

    Attributes:
        type: Type of the event, always `response.fusion_call.completed`.
        item_id: ID of the output item.
        output_index: Index of the item in the response's `output`, 0-based.
        sequence_number: Sequence number of the event, which increases by one.
    """

    type: Literal["response.fusion_call.completed"] = "response.fusion_call.completed"
    item_id: str
    output_index: int
    sequence_number: int
