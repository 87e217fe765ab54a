# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class ContentPartDeltaEvent(ApiModel):
    """The next piece of a part's text, another name for `response.output_text.delta`.

    Observed: in the documentation's samples.

    Attributes:
        type: Tells this event from the others.
        response_id: Id of the response. Observed: only in the documentation's samples, which carry it in place of
            `item_id`.
        item_id: Id of the output item that the event belongs to. Observed: absent from the documentation's samples.
        output_index: Position of the item in the response's `output`, 0-based. Observed: may be absent.
        content_index: Position of the part in the item's `content`, 0-based. Observed: may be absent.
        delta: The new text.
        sequence_number: Position of the event in the stream; grows by one from event to event. Observed: absent
            from the documentation's samples.
    """

    type: Literal["response.content_part.delta"] = "response.content_part.delta"
    response_id: str | Unset = UNSET
    item_id: str | Unset = UNSET
    output_index: int | Unset = UNSET
    content_index: int | Unset = UNSET
    delta: str
    sequence_number: int | Unset = UNSET
