# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class FusionCallPanelReasoningDeltaEvent(ApiModel):
    """The next piece of one panel model's reasoning.

    Attributes:
        type: Tells this event from the others.
        item_id: Id of the output item that the event belongs to.
        output_index: Position of the item in the response's `output`, 0-based.
        model: Slug of the panel model, for example `openai/gpt-5`.
        delta: The new text of the reasoning.
        sequence_number: Position of the event in the stream; grows by one from event to event.
    """

    type: Literal["response.fusion_call.panel.reasoning.delta"] = "response.fusion_call.panel.reasoning.delta"
    item_id: str
    output_index: int
    model: str
    delta: str
    sequence_number: int
