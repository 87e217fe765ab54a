# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class McpApprovalRequestItem(ApiModel):
    """Asks whether a tool of an MCP server may be called.

    Replay it as the response delivered it, followed by an `mcp_approval_response`.

    Attributes:
        type: Tells this item from the others.
        id: Id that the item had in an earlier response. Your answer names it in `approval_request_id`.
        server_label: Label of the MCP server, as declared in `tools`.
        name: Name of the tool to call.
        arguments: Arguments for the tool as a JSON text.
    """

    type: Literal["mcp_approval_request"] = "mcp_approval_request"
    id: str
    server_label: str
    name: str
    arguments: str
