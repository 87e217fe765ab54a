# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class AllowedTools(ApiModel):
    """Filter for the tools of an MCP server.

    Attributes:
        tool_names: Names of the allowed tools.
        read_only: Whether to allow only tools that the server marks as read-only.
    """

    tool_names: list[str] | Unset = UNSET
    read_only: bool | Unset = UNSET
