# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
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
    """A call of the `openrouter:fusion` tool.

    Several panel models respond to the same prompt, and an analyst model compares the responses.

    Attributes:
        type: Type of the item, always `openrouter:fusion`.
        id: ID of the item, unique within the response.
        status: Status of the item.
        responses: Responses of the panel models.
        analysis: Comparison by the analyst. Absent if the run failed.
        sources: Web pages cited in the run, without duplicates. Absent if there are none.
        failed_models: Panel models that failed. The run continues without them. Absent if none failed.
        failure_reason: Error code of the run. Known values: `invalid_model`, `rate_limited`,
            `insufficient_credits`, `cancelled`, `all_panels_failed`, `judge_empty_completion`,
            `judge_not_valid_json`, `judge_upstream_error`, `judge_schema_mismatch`. More values may be added.
        error: Human-readable error message of the run.
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
