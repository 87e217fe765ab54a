# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from openrouter_responses.mixins import EventHelpers

from ..runtime.model import ApiModel


class FusionCallAnalysisInProgressEvent(EventHelpers, ApiModel):
    """The analyst started to compare the panel's responses.

    Attributes:
        type: Type of the event, always `response.fusion_call.analysis.in_progress`.
        item_id: ID of the output item.
        output_index: Index of the item in the response's `output`, 0-based.
        analyst_model: Slug of the analyst model.
        judge_model: Deprecated alias of `analyst_model`, with the same value.
        sequence_number: Sequence number of the event, which increases by one.
    """

    type: Literal["response.fusion_call.analysis.in_progress"] = "response.fusion_call.analysis.in_progress"
    item_id: str
    output_index: int
    analyst_model: str
    judge_model: str
    sequence_number: int
