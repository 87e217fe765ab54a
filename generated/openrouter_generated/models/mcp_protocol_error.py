# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class McpProtocolError(ApiModel):
    """The MCP server answered with an error of the MCP protocol.

    Attributes:
        type: Tells this error from the others.
        code: Error code of the protocol, often negative as in JSON-RPC.
        message: What went wrong, in words.
    """

    type: Literal["mcp_protocol_error"] = "mcp_protocol_error"
    code: int
    message: str
