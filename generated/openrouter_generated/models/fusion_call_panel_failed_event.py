# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from openrouter_responses.mixins import EventHelpers

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class FusionCallPanelFailedEvent(EventHelpers, ApiModel):
    """A panel model failed.

    Attributes:
        type: Type of the event, always `response.fusion_call.panel.failed`.
        item_id: ID of the output item.
        output_index: Index of the item in the response's `output`, 0-based.
        model: Slug of the panel model, such as `openai/gpt-5`.
        error: Error message.
        status_code: HTTP status code of the model's response, such as 502. Absent if there was none.
        sequence_number: Sequence number of the event, which increases by one.
    """

    type: Literal["response.fusion_call.panel.failed"] = "response.fusion_call.panel.failed"
    item_id: str
    output_index: int
    model: str
    error: str
    status_code: int | Unset = UNSET
    sequence_number: int
