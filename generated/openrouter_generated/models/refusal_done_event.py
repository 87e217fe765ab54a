# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class RefusalDoneEvent(ApiModel):
    """The text of a refusal is complete.

    Attributes:
        type: Tells this event from the others.
        item_id: Id of the output item that the event belongs to.
        output_index: Position of the item in the response's `output`, 0-based.
        content_index: Position of the part in the item's `content`, 0-based.
        refusal: The whole text of the refusal.
        sequence_number: Position of the event in the stream; grows by one from event to event.
    """

    type: Literal["response.refusal.done"] = "response.refusal.done"
    item_id: str
    output_index: int
    content_index: int
    refusal: str
    sequence_number: int
