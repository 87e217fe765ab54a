# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .subagent_reasoning_effort import SubagentReasoningEffort


class SubagentReasoning(ApiModel):
    """Reasoning settings of a subagent, for reasoning models.

    Attributes:
        effort: Reasoning effort of the subagent; `none` turns reasoning off.
        max_tokens: Maximum number of reasoning tokens of the subagent.
    """

    effort: SubagentReasoningEffort | Unset = UNSET
    max_tokens: int | Unset = UNSET
