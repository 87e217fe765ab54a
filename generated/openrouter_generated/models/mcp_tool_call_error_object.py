# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from ..runtime.decode import tagged
from ..runtime.model import UnknownModel

if TYPE_CHECKING:
    from .mcp_http_error import McpHTTPError
    from .mcp_protocol_error import McpProtocolError
    from .mcp_tool_execution_error import McpToolExecutionError


class UnknownMcpToolCallErrorObject(UnknownModel):
    """A member of `McpToolCallErrorObject` with an unknown `type`.

    `raw` is the object as received.
    """

    type: Literal["UNKNOWN"] = "UNKNOWN"


McpToolCallErrorObject: TypeAlias = Union[
    "McpToolExecutionError", "McpProtocolError", "McpHTTPError", "UnknownMcpToolCallErrorObject"
]
"""Error of a call of an MCP server's tool, as a message or as an object with details."""

decode = tagged(
    "type",
    {
        "mcp_tool_execution_error": "McpToolExecutionError",
        "mcp_protocol_error": "McpProtocolError",
        "http_error": "McpHTTPError",
    },
    UnknownMcpToolCallErrorObject.from_dict,
)
