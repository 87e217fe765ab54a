# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .output_items import OutputItems


class StreamEventsResponseOutputItemDone(ApiModel):
    """An output item is finished.

    Items may finish in another order than they began.

    Attributes:
        type: Tells this event from the others.
        response_id: Id of the response. Observed: only in the documentation's samples.
        output_index: Position of the item in the response's `output`, 0-based.
        item: The finished item with all its content. Observed: the `id` of a function call may be absent here
            although the beginning had it.
        sequence_number: Position of the event in the stream; grows by one from event to event. Observed: absent
            from the documentation's samples.
    """

    _decoders = {
        "item": ref("OutputItems"),
    }

    type: Literal["response.output_item.done"] = "response.output_item.done"
    response_id: str | Unset = UNSET
    output_index: int
    item: OutputItems
    sequence_number: int | Unset = UNSET
