# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

from ..runtime.decode import ref

if TYPE_CHECKING:
    from .mcp_tool_call_error_object import McpToolCallErrorObject

McpToolCallError: TypeAlias = Union[str, "McpToolCallErrorObject"]
"""Error of a call of an MCP server's tool, as a message or as an object with details."""

decode = ref("McpToolCallErrorObject")
