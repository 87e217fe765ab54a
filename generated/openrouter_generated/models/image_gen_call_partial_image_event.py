# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from openrouter_responses.mixins import EventHelpers

from ..runtime.model import ApiModel


class ImageGenCallPartialImageEvent(EventHelpers, ApiModel):
    """A partial image of an image generation call is available.

    Attributes:
        type: Type of the event, always `response.image_generation_call.partial_image`.
        item_id: ID of the output item.
        output_index: Index of the item in the response's `output`, 0-based.
        partial_image_index: Index of the partial image, 0-based.
        partial_image_b64: The partial image, base64-encoded.
        sequence_number: Sequence number of the event, which increases by one.
    """

    type: Literal["response.image_generation_call.partial_image"] = "response.image_generation_call.partial_image"
    item_id: str
    output_index: int
    partial_image_index: int
    partial_image_b64: str
    sequence_number: int
