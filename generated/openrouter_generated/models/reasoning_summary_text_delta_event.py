# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class ReasoningSummaryTextDeltaEvent(ApiModel):
    """The next piece of the summary of the reasoning.

    Attributes:
        type: Tells this event from the others.
        item_id: Id of the output item that the event belongs to.
        output_index: Position of the item in the response's `output`, 0-based.
        summary_index: Position of the part in the reasoning item's `summary`, 0-based.
        delta: The new text of the summary.
        sequence_number: Position of the event in the stream; grows by one from event to event.
    """

    type: Literal["response.reasoning_summary_text.delta"] = "response.reasoning_summary_text.delta"
    item_id: str
    output_index: int
    summary_index: int
    delta: str
    sequence_number: int
