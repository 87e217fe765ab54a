# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class McpApprovalRequestItem(ApiModel):
    """A request for approval of a call of an MCP server's tool.

    Send it back as received, followed by an `mcp_approval_response`.

    Attributes:
        type: Type of the item, always `mcp_approval_request`.
        id: ID that the item had in an earlier response. `approval_request_id` of your response refers to it.
        server_label: Label of the MCP server, as declared in `tools`.
        name: Name of the tool to call.
        arguments: Arguments for the tool as a JSON string.
    """

    type: Literal["mcp_approval_request"] = "mcp_approval_request"
    id: str
    server_label: str
    name: str
    arguments: str
