# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from ..runtime.decode import tagged
from ..runtime.model import UnknownModel

if TYPE_CHECKING:
    from .mcp_http_error import McpHTTPError
    from .mcp_protocol_error import McpProtocolError
    from .mcp_tool_execution_error import McpToolExecutionError


class UnknownMcpToolCallErrorObject(UnknownModel):
    """A member of `McpToolCallErrorObject` whose `type` the document does not know; `raw` is the object as it came."""

    type: Literal["UNKNOWN"] = "UNKNOWN"


McpToolCallErrorObject: TypeAlias = Union[
    "McpToolExecutionError", "McpProtocolError", "McpHTTPError", "UnknownMcpToolCallErrorObject"
]
"""Error of a call on an MCP server, as a plain message or as an object that tells where it failed."""

decode = tagged(
    "type",
    {
        "mcp_tool_execution_error": "McpToolExecutionError",
        "mcp_protocol_error": "McpProtocolError",
        "http_error": "McpHTTPError",
    },
    UnknownMcpToolCallErrorObject.from_dict,
)
