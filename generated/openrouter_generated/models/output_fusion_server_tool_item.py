# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .failed_model import FailedModel
    from .fusion_analysis_result import FusionAnalysisResult
    from .fusion_source import FusionSource
    from .output_fusion_server_tool_item_response import OutputFusionServerToolItemResponse
    from .tool_call_status import ToolCallStatus


class OutputFusionServerToolItem(ApiModel):
    """A run of the `openrouter:fusion` tool: a panel of models answers the same question and an analyst model ...

    A run of the `openrouter:fusion` tool: a panel of models answers the same question and an analyst model compares
    their answers.

    Attributes:
        type: Tells this item from the others.
        id: Id of the item, unique in the response.
        status: How far the item has come.
        responses: Answers of the panel.
        analysis: The analyst's comparison. Absent if the run failed.
        sources: Web pages that the run used, each once. Absent if no model cites one.
        failed_models: Models of the panel that gave no answer. The run goes on without them; absent if all
            answered.
        failure_reason: Why the run failed, as a code: `invalid_model`, `rate_limited`, `insufficient_credits`,
            `cancelled`, `all_panels_failed`, `judge_empty_completion`, `judge_not_valid_json`,
            `judge_upstream_error`, `judge_schema_mismatch`. More may come.
        error: Why the run failed, in words.
    """

    _decoders = {
        "responses": each(ref("OutputFusionServerToolItemResponse")),
        "analysis": ref("FusionAnalysisResult"),
        "sources": each(ref("FusionSource")),
        "failed_models": each(ref("FailedModel")),
    }

    type: Literal["openrouter:fusion"] = "openrouter:fusion"
    id: str | Unset = UNSET
    status: ToolCallStatus
    responses: list[OutputFusionServerToolItemResponse] | Unset = UNSET
    analysis: FusionAnalysisResult | Unset = UNSET
    sources: list[FusionSource] | Unset = UNSET
    failed_models: list[FailedModel] | Unset = UNSET
    failure_reason: str | Unset = UNSET
    error: str | Unset = UNSET
