# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref, values
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .tool_uses import ToolUses


class ArmorSafeguardResultStatus(ApiModel):
    """Results of the armor plugin.

    Attributes:
        type: Type of the status.
        tool_uses: One result per tool call, by the ID of the call.
    """

    _decoders = {
        "tool_uses": values(ref("ToolUses")),
    }

    type: Literal["available"] = "available"
    tool_uses: dict[str, ToolUses]
