# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class McpProtocolError(ApiModel):
    """The MCP server returned a protocol error.

    Attributes:
        type: Type of the error, always `mcp_protocol_error`.
        code: MCP protocol error code, often negative as in JSON-RPC.
        message: Human-readable error message.
    """

    type: Literal["mcp_protocol_error"] = "mcp_protocol_error"
    code: int
    message: str
