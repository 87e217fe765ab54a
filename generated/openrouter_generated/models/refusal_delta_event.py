# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class RefusalDeltaEvent(ApiModel):
    """The next piece of a refusal: the model explains why it does not answer.

    Attributes:
        type: Tells this event from the others.
        item_id: Id of the output item that the event belongs to.
        output_index: Position of the item in the response's `output`, 0-based.
        content_index: Position of the part in the item's `content`, 0-based.
        delta: The new text of the refusal.
        sequence_number: Position of the event in the stream; grows by one from event to event.
    """

    type: Literal["response.refusal.delta"] = "response.refusal.delta"
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: int
