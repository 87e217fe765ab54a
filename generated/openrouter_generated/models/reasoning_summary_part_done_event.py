# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_responses.mixins import EventHelpers

from ..runtime.decode import ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .reasoning_summary_text import ReasoningSummaryText


class ReasoningSummaryPartDoneEvent(EventHelpers, ApiModel):
    """A reasoning summary part is complete.

    Attributes:
        type: Type of the event, always `response.reasoning_summary_part.done`.
        item_id: ID of the output item.
        output_index: Index of the item in the response's `output`, 0-based.
        summary_index: Index of the part in the reasoning item's `summary`, 0-based.
        part: The complete part.
        sequence_number: Sequence number of the event, which increases by one.
    """

    _decoders = {
        "part": ref("ReasoningSummaryText"),
    }

    type: Literal["response.reasoning_summary_part.done"] = "response.reasoning_summary_part.done"
    item_id: str
    output_index: int
    summary_index: int
    part: ReasoningSummaryText
    sequence_number: int
