# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Any

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class McpListToolsItemTool(ApiModel):
    """A tool of an MCP server.

    Attributes:
        name: Name to call the tool by.
        description: What the server says about the tool. Null or absent when it says nothing.
        input_schema: JSON Schema of the tool's arguments.
        annotations: Hints of the server about the tool, such as `readOnlyHint`. Any JSON value.
    """

    name: str
    description: str | None | Unset = UNSET
    input_schema: dict[str, Any]
    annotations: Any | Unset = UNSET
