# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .subagent_reasoning_effort import SubagentReasoningEffort


class SubagentReasoning(ApiModel):
    """How much a subagent thinks, for models that can reason.

    Attributes:
        effort: How hard the subagent thinks; `none` turns reasoning off.
        max_tokens: Most tokens that the subagent may spend on reasoning.
    """

    effort: SubagentReasoningEffort | Unset = UNSET
    max_tokens: int | Unset = UNSET
