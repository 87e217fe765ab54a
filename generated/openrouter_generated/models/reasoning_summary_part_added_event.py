# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .reasoning_summary_text import ReasoningSummaryText


class ReasoningSummaryPartAddedEvent(ApiModel):
    """A part of the summary of the reasoning begins.

    Attributes:
        type: Tells this event from the others.
        item_id: Id of the output item that the event belongs to.
        output_index: Position of the item in the response's `output`, 0-based.
        summary_index: Position of the part in the reasoning item's `summary`, 0-based.
        part: The part as it begins, mostly empty.
        sequence_number: Position of the event in the stream; grows by one from event to event.
    """

    _decoders = {
        "part": ref("ReasoningSummaryText"),
    }

    type: Literal["response.reasoning_summary_part.added"] = "response.reasoning_summary_part.added"
    item_id: str
    output_index: int
    summary_index: int
    part: ReasoningSummaryText
    sequence_number: int
