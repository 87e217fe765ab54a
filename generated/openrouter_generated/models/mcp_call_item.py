# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .mcp_tool_call_error import McpToolCallError


class McpCallItem(ApiModel):
    """A finished call of a tool on an MCP server, with its result or its error.

    Replay it as the response delivered it.

    Attributes:
        type: Tells this item from the others.
        id: Id that the item had in an earlier response.
        server_label: Label of the MCP server, as declared in `tools`.
        name: Name of the tool that was called.
        arguments: Arguments that the tool got, as a JSON text.
        output: What the tool returned. Null or absent when the call failed or needs no output.
        error: What went wrong with the call. Null or absent on success.
        approval_request_id: Observed: id of the `mcp_approval_request` that allowed the call; null when none was
            needed. Not documented; seen at OpenAI.
        status: How far the item has come. Observed: `completed` and other values. Not documented; seen at OpenAI.
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
