# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .pipeline_stage_type import PipelineStageType


class PipelineStage(ApiModel):
    """One stage of a request or its response.

    Attributes:
        type: Type of the stage.
        name: Name of the stage, which distinguishes stages of the same type.
        summary: Summary of the stage in one line.
        data: Details of the stage. The keys depend on the stage.
        cost_usd: Cost of the stage in USD. Null or absent if it is free.
        guardrail_id: ID of the guardrail. Only in stages of type `guardrail`.
        guardrail_scope: Scope of the guardrail. Only in stages of type `guardrail`.
    """

    type: PipelineStageType
    name: str
    summary: str | Unset = UNSET
    data: dict[str, Any] | Unset = UNSET
    cost_usd: float | None | Unset = UNSET
    guardrail_id: str | Unset = UNSET
    guardrail_scope: str | Unset = UNSET
