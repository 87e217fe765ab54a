# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from openrouter_responses.mixins import EventHelpers

from ..runtime.model import ApiModel


class ImageGenCallInProgressEvent(EventHelpers, ApiModel):
    """An image generation call is in progress.

    Attributes:
        type: Type of the event, always `response.image_generation_call.in_progress`.
        item_id: ID of the output item.
        output_index: Index of the item in the response's `output`, 0-based.
        sequence_number: Sequence number of the event, which increases by one.
    """

    type: Literal["response.image_generation_call.in_progress"] = "response.image_generation_call.in_progress"
    item_id: str
    output_index: int
    sequence_number: int
