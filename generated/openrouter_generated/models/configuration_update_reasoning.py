# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .reasoning_effort import ReasoningEffort


class ConfigurationUpdateReasoning(ApiModel):
    """Reasoning settings that can change in the middle of a conversation.

    Attributes:
        effort: How hard the model thinks from here on.
    """

    effort: ReasoningEffort
