# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .reasoning_effort import ReasoningEffort


class ConfigurationUpdateReasoning(ApiModel):
    """Reasoning settings that can change within a conversation.

    Attributes:
        effort: Reasoning effort from this point on.
    """

    effort: ReasoningEffort
