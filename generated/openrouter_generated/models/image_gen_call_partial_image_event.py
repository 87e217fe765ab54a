# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class ImageGenCallPartialImageEvent(ApiModel):
    """A preview of the image while it is being made.

    Attributes:
        type: Tells this event from the others.
        item_id: Id of the output item that the event belongs to.
        output_index: Position of the item in the response's `output`, 0-based.
        partial_image_index: Which preview this is, 0-based.
        partial_image_b64: The preview, base64 encoded.
        sequence_number: Position of the event in the stream; grows by one from event to event.
    """

    type: Literal["response.image_generation_call.partial_image"] = "response.image_generation_call.partial_image"
    item_id: str
    output_index: int
    partial_image_index: int
    partial_image_b64: str
    sequence_number: int
