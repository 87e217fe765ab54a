# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .configuration_update_reasoning import ConfigurationUpdateReasoning


class ConfigurationUpdateItem(ApiModel):
    """Sets another reasoning effort for the rest of the conversation and keeps the cached prefix valid.

    It goes before the user message that it is meant for and holds until the next such item; two in a row are
    refused. Not every model takes it.

    Attributes:
        type: Tells this item from the others.
        id: Id that the item had in an earlier response; leave out for new items.
        reasoning: The settings that hold from here on.
    """

    _decoders = {
        "reasoning": ref("ConfigurationUpdateReasoning"),
    }

    type: Literal["configuration_update"] = "configuration_update"
    id: str | None | Unset = UNSET
    reasoning: ConfigurationUpdateReasoning
