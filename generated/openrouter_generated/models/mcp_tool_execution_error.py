# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class McpToolExecutionError(ApiModel):
    """The tool was run and says itself that it failed.

    Attributes:
        type: Tells this error from the others.
        content: What the tool said about the failure. Any JSON value.
    """

    type: Literal["mcp_tool_execution_error"] = "mcp_tool_execution_error"
    content: Any | Unset = UNSET
