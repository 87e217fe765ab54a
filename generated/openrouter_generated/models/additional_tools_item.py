# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .additional_tools_item_role import AdditionalToolsItemRole
    from .additional_tools_item_tool_union import AdditionalToolsItemToolUnion


class AdditionalToolsItem(ApiModel):
    """Adds tools from this point of the conversation on, in addition to the request's `tools`.

    Attributes:
        type: Type of the item, always `additional_tools`.
        id: ID that the item had in an earlier response. Omit it for new items.
        role: Role that adds the tools.
        tools: The tools to add.
    """

    _decoders = {
        "tools": each(ref("AdditionalToolsItemToolUnion")),
    }

    type: Literal["additional_tools"] = "additional_tools"
    id: str | None | Unset = UNSET
    role: AdditionalToolsItemRole
    tools: list[AdditionalToolsItemToolUnion]
