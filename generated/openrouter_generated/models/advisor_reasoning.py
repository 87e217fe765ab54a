# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .advisor_reasoning_effort import AdvisorReasoningEffort


class AdvisorReasoning(ApiModel):
    """Reasoning settings of an advisor, for reasoning models.

    Attributes:
        effort: Reasoning effort of the advisor; `none` turns reasoning off.
        max_tokens: Maximum number of reasoning tokens of the advisor.
    """

    effort: AdvisorReasoningEffort | Unset = UNSET
    max_tokens: int | Unset = UNSET
