# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from openrouter_responses.mixins import EventHelpers

from ..runtime.model import ApiModel


class ReasoningDoneEvent(EventHelpers, ApiModel):
    """The text of a reasoning part is complete.

    Attributes:
        type: Type of the event, always `response.reasoning_text.done`.
        item_id: ID of the output item.
        output_index: Index of the item in the response's `output`, 0-based.
        content_index: Index of the part in the item's `content`, 0-based.
        text: The complete text of the part.
        sequence_number: Sequence number of the event, which increases by one.
    """

    type: Literal["response.reasoning_text.done"] = "response.reasoning_text.done"
    item_id: str
    output_index: int
    content_index: int
    text: str
    sequence_number: int
