# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .pipeline_stage_type import PipelineStageType


class PipelineStage(ApiModel):
    """One stage that a request or its answer passed through.

    Attributes:
        type: Kind of stage.
        name: Name of the stage; tells apart stages of one kind.
        summary: What the stage did, in one line.
        data: Details of what the stage did; the keys depend on the stage.
        cost_usd: Charge for the stage in USD; null or absent if it is free.
        guardrail_id: Id of the guardrail. Only in stages of type `guardrail`.
        guardrail_scope: What the guardrail is attached to. Only in stages of type `guardrail`.
    """

    type: PipelineStageType
    name: str
    summary: str | Unset = UNSET
    data: dict[str, Any] | Unset = UNSET
    cost_usd: float | None | Unset = UNSET
    guardrail_id: str | Unset = UNSET
    guardrail_scope: str | Unset = UNSET
