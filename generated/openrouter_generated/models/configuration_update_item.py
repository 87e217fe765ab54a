# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .configuration_update_reasoning import ConfigurationUpdateReasoning


class ConfigurationUpdateItem(ApiModel):
    """Changes the reasoning effort for the rest of the conversation while keeping the cached prefix valid.

    Place it before the user message it applies to; two in a row are rejected. Not every model supports it.

    Attributes:
        type: Type of the item, always `configuration_update`.
        id: ID that the item had in an earlier response. Omit it for new items.
        reasoning: The new reasoning settings.
    """

    _decoders = {
        "reasoning": ref("ConfigurationUpdateReasoning"),
    }

    type: Literal["configuration_update"] = "configuration_update"
    id: str | None | Unset = UNSET
    reasoning: ConfigurationUpdateReasoning
