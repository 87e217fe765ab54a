# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
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
        type: Tells this tool from the others.
        server_label: Name that you give the server; its calls carry it.
        server_url: Address of the server. Either this or `connector_id` is needed.
        connector_id: A ready-made connector to a service, in place of `server_url`.
        server_description: Tells the model what the server is for.
        authorization: OAuth access token for the server or connector. A secret.
        headers: HTTP headers that go to the server with every call; null or absent sends none.
        allowed_tools: Tools of the server that the model may use; null or absent allows all.
        require_approval: Which calls wait for your consent; null or absent leaves it to the provider.
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
