# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .tool_call_status import ToolCallStatus


class OutputMcpServerToolItem(ApiModel):
    """A call of an MCP server's tool with the `openrouter:mcp` tool.

    Attributes:
        type: Type of the item, always `openrouter:mcp`.
        id: ID of the item, unique within the response.
        status: Status of the item.
        serverLabel: Label of the MCP server, as declared in the request.
        toolName: Name of the tool.
    """

    _spellings = {
        "server_label": "serverLabel",
        "tool_name": "toolName",
    }

    type: Literal["openrouter:mcp"] = "openrouter:mcp"
    id: str | Unset = UNSET
    status: ToolCallStatus
    serverLabel: str | Unset = UNSET
    toolName: str | Unset = UNSET

    @property
    def server_label(self) -> str | Unset:
        """The same as `serverLabel`."""
        return self.serverLabel

    @server_label.setter
    def server_label(self, value: str | Unset) -> None:
        self.serverLabel = value

    @property
    def tool_name(self) -> str | Unset:
        """The same as `toolName`."""
        return self.toolName

    @tool_name.setter
    def tool_name(self, value: str | Unset) -> None:
        self.toolName = value
