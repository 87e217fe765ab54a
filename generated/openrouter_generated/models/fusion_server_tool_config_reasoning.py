# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .fusion_server_tool_config_reasoning_effort import FusionServerToolConfigReasoningEffort


class FusionServerToolConfigReasoning(ApiModel):
    """How much the panel and the comparing model think, where they can reason.

    Attributes:
        effort: How hard each of them thinks; `none` turns reasoning off.
        max_tokens: Most tokens that each of them may spend on reasoning.
    """

    effort: FusionServerToolConfigReasoningEffort | Unset = UNSET
    max_tokens: int | Unset = UNSET
