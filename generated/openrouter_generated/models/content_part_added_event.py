# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .content_part_added_event_part import ContentPartAddedEventPart


class ContentPartAddedEvent(ApiModel):
    """A part of an item's content begins; its text follows in delta events.

    Attributes:
        type: Tells this event from the others.
        response_id: Id of the response. Observed: only in the documentation's samples, which carry it in place of
            `item_id`.
        item_id: Id of the output item that the event belongs to. Observed: absent from the documentation's samples.
        output_index: Position of the item in the response's `output`, 0-based.
        content_index: Position of the part in the item's `content`, 0-based.
        part: The part as it begins, mostly empty.
        sequence_number: Position of the event in the stream; grows by one from event to event. Observed: absent
            from the documentation's samples.
    """

    _decoders = {
        "part": ref("ContentPartAddedEventPart"),
    }

    type: Literal["response.content_part.added"] = "response.content_part.added"
    response_id: str | Unset = UNSET
    item_id: str | Unset = UNSET
    output_index: int
    content_index: int
    part: ContentPartAddedEventPart
    sequence_number: int | Unset = UNSET
