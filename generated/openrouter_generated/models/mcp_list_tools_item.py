# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .mcp_list_tools_item_tool import McpListToolsItemTool


class McpListToolsItem(ApiModel):
    """Tools of an MCP server, as listed in a response.

    Sending it back avoids listing them again.

    Attributes:
        type: Type of the item, always `mcp_list_tools`.
        id: ID that the item had in an earlier response.
        server_label: Label of the MCP server, as declared in `tools`.
        tools: The tools of the server.
        error: Error message if the tools could not be listed. Null or absent on success.
    """

    _decoders = {
        "tools": each(ref("McpListToolsItemTool")),
    }

    type: Literal["mcp_list_tools"] = "mcp_list_tools"
    id: str
    server_label: str
    tools: list[McpListToolsItemTool]
    error: str | None | Unset = UNSET
