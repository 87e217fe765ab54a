# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .fusion_server_tool_config_reasoning_effort import FusionServerToolConfigReasoningEffort


class FusionServerToolConfigReasoning(ApiModel):
    """Reasoning settings of the panel and the comparing model, for reasoning models.

    Attributes:
        effort: Reasoning effort of each model; `none` turns reasoning off.
        max_tokens: Maximum number of reasoning tokens of each model.
    """

    effort: FusionServerToolConfigReasoningEffort | Unset = UNSET
    max_tokens: int | Unset = UNSET
