# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref, values
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .tool_uses import ToolUses


class ArmorSafeguardResultStatus(ApiModel):
    """Findings of the armor plugin.

    Attributes:
        type: Says that findings are there.
        tool_uses: A finding for each tool call; the key is the id of the call.
    """

    _decoders = {
        "tool_uses": values(ref("ToolUses")),
    }

    type: Literal["available"] = "available"
    tool_uses: dict[str, ToolUses]
