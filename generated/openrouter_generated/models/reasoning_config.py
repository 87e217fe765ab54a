# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
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
    """Settings for models that think before they answer.

    `effort` and `max_tokens` are two ways to set the amount.

    Attributes:
        enabled: Turns reasoning on or off. Null or absent follows the other settings and the model's default.
        effort: Amount of thinking as a level. Null or absent means the model's default.
        max_tokens: Upper limit of thinking, in tokens. For models that take a budget in place of a level.
        summary: How detailed a summary of the thinking to return. Null or absent asks for none.
        context: Which earlier reasoning the model sees again. Null or absent is the same as `auto`.
        mode: Depth of reasoning on models that offer two. Null or absent is the same as `standard`.
    """

    enabled: bool | None | Unset = UNSET
    effort: ReasoningEffort | None | Unset = UNSET
    max_tokens: int | None | Unset = UNSET
    summary: ReasoningSummaryVerbosity | None | Unset = UNSET
    context: ReasoningContext | None | Unset = UNSET
    mode: ReasoningMode | None | Unset = UNSET
