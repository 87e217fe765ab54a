# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_responses.mixins import EventHelpers

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .content_part_added_event_part import ContentPartAddedEventPart


class ContentPartAddedEvent(EventHelpers, ApiModel):
    """A content part was added to an item.

    Its text follows in delta events.

    Attributes:
        type: Type of the event, always `response.content_part.added`.
        response_id: ID of the response. Observed: only in the documentation's samples, which have it instead of
            `item_id`.
        item_id: ID of the output item. Observed: absent from the documentation's samples.
        output_index: Index of the item in the response's `output`, 0-based.
        content_index: Index of the part in the item's `content`, 0-based.
        part: The part that was added, usually empty.
        sequence_number: Sequence number of the event, which increases by one. Observed: absent from the
            documentation's samples.
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
