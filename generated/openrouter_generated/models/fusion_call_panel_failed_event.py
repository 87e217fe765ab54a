# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class FusionCallPanelFailedEvent(ApiModel):
    """One model of the panel failed and gives no answer.

    Attributes:
        type: Tells this event from the others.
        item_id: Id of the output item that the event belongs to.
        output_index: Position of the item in the response's `output`, 0-based.
        model: Slug of the panel model, for example `openai/gpt-5`.
        error: What went wrong, as text.
        status_code: HTTP status that the model answered with, for example 502; absent where there was none.
        sequence_number: Position of the event in the stream; grows by one from event to event.
    """

    type: Literal["response.fusion_call.panel.failed"] = "response.fusion_call.panel.failed"
    item_id: str
    output_index: int
    model: str
    error: str
    status_code: int | Unset = UNSET
    sequence_number: int
