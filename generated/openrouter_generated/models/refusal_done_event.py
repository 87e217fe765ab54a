# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from openrouter_responses.mixins import EventHelpers

from ..runtime.model import ApiModel


class RefusalDoneEvent(EventHelpers, ApiModel):
    """The text of a refusal is complete.

    Attributes:
        type: Type of the event, always `response.refusal.done`.
        item_id: ID of the output item.
        output_index: Index of the item in the response's `output`, 0-based.
        content_index: Index of the part in the item's `content`, 0-based.
        refusal: The complete text of the refusal.
        sequence_number: Sequence number of the event, which increases by one.
    """

    type: Literal["response.refusal.done"] = "response.refusal.done"
    item_id: str
    output_index: int
    content_index: int
    refusal: str
    sequence_number: int
