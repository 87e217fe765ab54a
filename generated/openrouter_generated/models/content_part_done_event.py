# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_responses.mixins import EventHelpers

from ..runtime.decode import ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .content_part_done_event_part import ContentPartDoneEventPart


class ContentPartDoneEvent(EventHelpers, ApiModel):
    """A content part is complete.

    Attributes:
        type: Type of the event, always `response.content_part.done`.
        item_id: ID of the output item.
        output_index: Index of the item in the response's `output`, 0-based.
        content_index: Index of the part in the item's `content`, 0-based.
        part: The complete part.
        sequence_number: Sequence number of the event, which increases by one.
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
