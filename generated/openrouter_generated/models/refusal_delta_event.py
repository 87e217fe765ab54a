# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from openrouter_responses.mixins import EventHelpers

from ..runtime.model import ApiModel


class RefusalDeltaEvent(EventHelpers, ApiModel):
    """A refusal text delta.

    Attributes:
        type: Type of the event, always `response.refusal.delta`.
        item_id: ID of the output item.
        output_index: Index of the item in the response's `output`, 0-based.
        content_index: Index of the part in the item's `content`, 0-based.
        delta: The text delta.
        sequence_number: Sequence number of the event, which increases by one.
    """

    type: Literal["response.refusal.delta"] = "response.refusal.delta"
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: int
