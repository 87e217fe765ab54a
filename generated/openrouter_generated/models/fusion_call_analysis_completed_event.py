# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_responses.mixins import EventHelpers

from ..runtime.decode import ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .fusion_analysis_result import FusionAnalysisResult


class FusionCallAnalysisCompletedEvent(EventHelpers, ApiModel):
    """The analyst finished comparing the panel's responses.

    Attributes:
        type: Type of the event, always `response.fusion_call.analysis.completed`.
        item_id: ID of the output item.
        output_index: Index of the item in the response's `output`, 0-based.
        analysis: Agreements, differences and gaps of the responses.
        sequence_number: Sequence number of the event, which increases by one.
    """

    _decoders = {
        "analysis": ref("FusionAnalysisResult"),
    }

    type: Literal["response.fusion_call.analysis.completed"] = "response.fusion_call.analysis.completed"
    item_id: str
    output_index: int
    analysis: FusionAnalysisResult
    sequence_number: int
