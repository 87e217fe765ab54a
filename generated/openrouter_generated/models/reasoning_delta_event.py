# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from openrouter_responses.mixins import EventHelpers

from ..runtime.model import ApiModel


class ReasoningDeltaEvent(EventHelpers, ApiModel):
    """A reasoning text delta.

    Observed: the item's ID may differ from the one in the final output.

    Attributes:
        type: Type of the event, always `response.reasoning_text.delta`.
        item_id: ID of the output item.
        output_index: Index of the item in the response's `output`, 0-based.
        content_index: Index of the part in the item's `content`, 0-based.
        delta: The reasoning text delta.
        sequence_number: Sequence number of the event, which increases by one.
    """

    type: Literal["response.reasoning_text.delta"] = "response.reasoning_text.delta"
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: int
