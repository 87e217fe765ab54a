# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .mcp_list_tools_item_tool import McpListToolsItemTool


class McpListToolsItem(ApiModel):
    """Tools that an MCP server offers, as a response listed them.

    Replayed, it spares asking the server again.

    Attributes:
        type: Tells this item from the others.
        id: Id that the item had in an earlier response.
        server_label: Label of the MCP server, as declared in `tools`.
        tools: The tools that the server named.
        error: Why the list could not be had. Null or absent on success.
    """

    _decoders = {
        "tools": each(ref("McpListToolsItemTool")),
    }

    type: Literal["mcp_list_tools"] = "mcp_list_tools"
    id: str
    server_label: str
    tools: list[McpListToolsItemTool]
    error: str | None | Unset = UNSET
