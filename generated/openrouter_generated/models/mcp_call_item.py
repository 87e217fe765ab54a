# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .mcp_tool_call_error import McpToolCallError


class McpCallItem(ApiModel):
    """A finished call of an MCP server's tool, with its output or error.

    Send it back as received.

    Attributes:
        type: Type of the item, always `mcp_call`.
        id: ID that the item had in an earlier response.
        server_label: Label of the MCP server, as declared in `tools`.
        name: Name of the tool that was called.
        arguments: Arguments of the call as a JSON string.
        output: Output of the tool. Null or absent if the call failed or has no output.
        error: Error of the call. Null or absent on success.
        approval_request_id: Observed: ID of the `mcp_approval_request` that approved the call; null if none was
            required. Not documented; seen at OpenAI.
        status: Status of the item. Observed: `completed` and other values. Not documented; seen at OpenAI.
    """

    _decoders = {
        "error": ref("McpToolCallErrorObject"),
    }

    type: Literal["mcp_call"] = "mcp_call"
    id: str
    server_label: str
    name: str
    arguments: str
    output: str | None | Unset = UNSET
    error: McpToolCallError | None | Unset = UNSET
    approval_request_id: str | None | Unset = UNSET
    status: str | None | Unset = UNSET
