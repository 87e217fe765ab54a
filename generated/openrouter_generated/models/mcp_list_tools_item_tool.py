# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Any

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class McpListToolsItemTool(ApiModel):
    """A tool of an MCP server.

    Attributes:
        name: Name of the tool.
        description: Description of the tool by the server. Null or absent if there is none.
        input_schema: JSON Schema of the tool's arguments.
        annotations: Annotations of the tool by the server, such as `readOnlyHint`. Any JSON value.
    """

    name: str
    description: str | None | Unset = UNSET
    input_schema: dict[str, Any]
    annotations: Any | Unset = UNSET
