# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .reasoning_context import ReasoningContext
    from .reasoning_effort import ReasoningEffort
    from .reasoning_mode import ReasoningMode
    from .reasoning_summary_verbosity import ReasoningSummaryVerbosity


class ReasoningConfig(ApiModel):
    """Settings for reasoning models.

    `effort` and `max_tokens` are two ways to limit reasoning.

    Attributes:
        enabled: Whether reasoning is enabled. If null or absent, the other settings and the model's default decide.
        effort: Reasoning effort. If null or absent, the model's default applies.
        max_tokens: Maximum number of reasoning tokens, for models that take a token budget instead of an effort
            level.
        summary: Level of detail of the reasoning summary. If null or absent, no summary is requested.
        context: Which earlier reasoning the model can see. Null or absent means `auto`.
        mode: Reasoning mode, for models that have more than one. Null or absent means `standard`.
    """

    enabled: bool | None | Unset = UNSET
    effort: ReasoningEffort | None | Unset = UNSET
    max_tokens: int | None | Unset = UNSET
    summary: ReasoningSummaryVerbosity | None | Unset = UNSET
    context: ReasoningContext | None | Unset = UNSET
    mode: ReasoningMode | None | Unset = UNSET
