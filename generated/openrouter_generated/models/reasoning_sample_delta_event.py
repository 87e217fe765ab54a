# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class ReasoningSampleDeltaEvent(ApiModel):
    """The next piece of the model's reasoning, another name for `response.reasoning_text.delta`.

    Observed: in the documentation's samples and at other servers.

    Attributes:
        type: Tells this event from the others.
        item_id: Id of the output item that the event belongs to. Observed: absent from the documentation's samples.
        output_index: Position of the item in the response's `output`, 0-based. Observed: absent from the
            documentation's samples.
        content_index: Position of the part in the item's `content`, 0-based. Observed: absent from the
            documentation's samples.
        delta: The new text of the reasoning.
        sequence_number: Position of the event in the stream; grows by one from event to event. Observed: absent
            from the documentation's samples.
    """

    type: Literal["response.reasoning.delta"] = "response.reasoning.delta"
    item_id: str | Unset = UNSET
    output_index: int | Unset = UNSET
    content_index: int | Unset = UNSET
    delta: str
    sequence_number: int | Unset = UNSET
