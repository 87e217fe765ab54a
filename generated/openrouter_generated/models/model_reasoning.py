# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .reasoning_effort import ReasoningEffort


class ModelReasoning(ApiModel):
    """How much a model can reason.

    Attributes:
        mandatory: Whether it cannot be turned off, and the effort `none` is refused.
        default_enabled: Whether it reasons where a request does not say.
        default_effort: Effort where a request asks for reasoning without one.
        supported_efforts: Efforts that it takes, the highest first; null where it takes all.
        supports_max_tokens: Whether a request may limit the tokens of the reasoning.
    """

    mandatory: bool
    default_enabled: bool | Unset = UNSET
    default_effort: ReasoningEffort | None | Unset = UNSET
    supported_efforts: list[ReasoningEffort] | None | Unset = UNSET
    supports_max_tokens: bool | Unset = UNSET
