# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_responses.mixins import EventHelpers

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .output_items import OutputItems


class StreamEventsResponseOutputItemDone(EventHelpers, ApiModel):
    """An output item is complete.

    Items may complete in a different order than they were added.

    Attributes:
        type: Type of the event, always `response.output_item.done`.
        response_id: ID of the response. Observed: only in the documentation's samples.
        output_index: Index of the item in the response's `output`, 0-based.
        item: The complete item. Observed: `id` of a function call may be absent here, even if the event that added
            the item has it.
        sequence_number: Sequence number of the event, which increases by one. Observed: absent from the
            documentation's samples.
    """

    _decoders = {
        "item": ref("OutputItems"),
    }

    type: Literal["response.output_item.done"] = "response.output_item.done"
    response_id: str | Unset = UNSET
    output_index: int
    item: OutputItems
    sequence_number: int | Unset = UNSET
