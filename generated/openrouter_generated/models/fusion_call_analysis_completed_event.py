# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .fusion_analysis_result import FusionAnalysisResult


class FusionCallAnalysisCompletedEvent(ApiModel):
    """The analyst has compared the answers of the panel.

    Attributes:
        type: Tells this event from the others.
        item_id: Id of the output item that the event belongs to.
        output_index: Position of the item in the response's `output`, 0-based.
        analysis: Where the answers agree, differ, or leave gaps.
        sequence_number: Position of the event in the stream; grows by one from event to event.
    """

    _decoders = {
        "analysis": ref("FusionAnalysisResult"),
    }

    type: Literal["response.fusion_call.analysis.completed"] = "response.fusion_call.analysis.completed"
    item_id: str
    output_index: int
    analysis: FusionAnalysisResult
    sequence_number: int
