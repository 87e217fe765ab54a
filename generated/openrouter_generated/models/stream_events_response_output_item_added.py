# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .output_items import OutputItems


class StreamEventsResponseOutputItemAdded(ApiModel):
    """An output item begins.

    Items may interleave: index 1 can begin before index 0.

    Attributes:
        type: Tells this event from the others.
        response_id: Id of the response. Observed: only in the documentation's samples.
        output_index: Position of the item in the response's `output`, 0-based.
        item: The item as it begins, mostly without its content.
        sequence_number: Position of the event in the stream; grows by one from event to event. Observed: absent
            from the documentation's samples.
    """

    _decoders = {
        "item": ref("OutputItems"),
    }

    type: Literal["response.output_item.added"] = "response.output_item.added"
    response_id: str | Unset = UNSET
    output_index: int
    item: OutputItems
    sequence_number: int | Unset = UNSET
