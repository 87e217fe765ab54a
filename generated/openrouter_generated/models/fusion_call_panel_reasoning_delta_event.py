# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from openrouter_responses.mixins import EventHelpers

from ..runtime.model import ApiModel


class FusionCallPanelReasoningDeltaEvent(EventHelpers, ApiModel):
    """A reasoning text delta of a panel model.

    Attributes:
        type: Type of the event, always `response.fusion_call.panel.reasoning.delta`.
        item_id: ID of the output item.
        output_index: Index of the item in the response's `output`, 0-based.
        model: Slug of the panel model, such as `openai/gpt-5`.
        delta: The reasoning text delta.
        sequence_number: Sequence number of the event, which increases by one.
    """

    type: Literal["response.fusion_call.panel.reasoning.delta"] = "response.fusion_call.panel.reasoning.delta"
    item_id: str
    output_index: int
    model: str
    delta: str
    sequence_number: int
