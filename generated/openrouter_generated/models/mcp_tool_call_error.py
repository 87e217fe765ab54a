# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

from ..runtime.decode import ref

if TYPE_CHECKING:
    from .mcp_tool_call_error_object import McpToolCallErrorObject

McpToolCallError: TypeAlias = Union[str, "McpToolCallErrorObject"]
"""Error of a call on an MCP server, as a plain message or as an object that tells where it failed."""

decode = ref("McpToolCallErrorObject")
