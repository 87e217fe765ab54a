# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Any, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class McpToolExecutionError(ApiModel):
    """The tool ran and reported an error.

    Attributes:
        type: Type of the error, always `mcp_tool_execution_error`.
        content: Error content returned by the tool. Any JSON value.
    """

    type: Literal["mcp_tool_execution_error"] = "mcp_tool_execution_error"
    content: Any | Unset = UNSET
