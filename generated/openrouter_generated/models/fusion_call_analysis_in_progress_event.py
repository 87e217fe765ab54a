# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class FusionCallAnalysisInProgressEvent(ApiModel):
    """The analyst begins to compare the answers of the panel.

    Attributes:
        type: Tells this event from the others.
        item_id: Id of the output item that the event belongs to.
        output_index: Position of the item in the response's `output`, 0-based.
        analyst_model: Slug of the model that compares the answers.
        judge_model: Older name of `analyst_model` with the same value; read `analyst_model` instead.
        sequence_number: Position of the event in the stream; grows by one from event to event.
    """

    type: Literal["response.fusion_call.analysis.in_progress"] = "response.fusion_call.analysis.in_progress"
    item_id: str
    output_index: int
    analyst_model: str
    judge_model: str
    sequence_number: int
