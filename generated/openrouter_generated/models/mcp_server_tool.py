# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .allowed_tools_union import AllowedToolsUnion
    from .mcp_server_tool_connector_id import McpServerToolConnectorId
    from .require_approval_union import RequireApprovalUnion


class McpServerTool(ApiModel):
    """Lets the model use the tools of a remote MCP server or of a connector.

    Attributes:
        type: Type of the tool, always `mcp`.
        server_label: Label of the server. Calls of its tools have it in `server_label`.
        server_url: URL of the server. Either this or `connector_id` is required.
        connector_id: A service connector, as an alternative to `server_url`.
        server_description: Description of the server, for the model.
        authorization: OAuth access token for the server or connector. Keep it secret.
        headers: HTTP headers to send to the server with every call. If null or absent, none are sent.
        allowed_tools: Tools of the server that the model may use. If null or absent, all are allowed.
        require_approval: Which calls require your approval. If null or absent, the provider's default applies.
    """

    _decoders = {
        "allowed_tools": ref("AllowedTools"),
        "require_approval": ref("RequireApproval"),
    }

    type: Literal["mcp"] = "mcp"
    server_label: str
    server_url: str | Unset = UNSET
    connector_id: McpServerToolConnectorId | Unset = UNSET
    server_description: str | Unset = UNSET
    authorization: str | Unset = UNSET
    headers: dict[str, str] | None | Unset = UNSET
    allowed_tools: AllowedToolsUnion | None | Unset = UNSET
    require_approval: RequireApprovalUnion | None | Unset = UNSET
