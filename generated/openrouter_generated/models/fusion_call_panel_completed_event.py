# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class FusionCallPanelCompletedEvent(ApiModel):
    """One model of the panel has finished its answer.

    Attributes:
        type: Tells this event from the others.
        item_id: Id of the output item that the event belongs to.
        output_index: Position of the item in the response's `output`, 0-based.
        model: Slug of the panel model, for example `openai/gpt-5`.
        content: The whole answer.
        sequence_number: Position of the event in the stream; grows by one from event to event.
    """

    type: Literal["response.fusion_call.panel.completed"] = "response.fusion_call.panel.completed"
    item_id: str
    output_index: int
    model: str
    content: str
    sequence_number: int
