# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .content_part_done_event_part import ContentPartDoneEventPart


class ContentPartDoneEvent(ApiModel):
    """A part of an item's content is finished.

    Attributes:
        type: Tells this event from the others.
        item_id: Id of the output item that the event belongs to.
        output_index: Position of the item in the response's `output`, 0-based.
        content_index: Position of the part in the item's `content`, 0-based.
        part: The finished part with its whole text.
        sequence_number: Position of the event in the stream; grows by one from event to event.
    """

    _decoders = {
        "part": ref("ContentPartDoneEventPart"),
    }

    type: Literal["response.content_part.done"] = "response.content_part.done"
    item_id: str
    output_index: int
    content_index: int
    part: ContentPartDoneEventPart
    sequence_number: int
