# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .namespace_tool_tool import NamespaceToolTool


class NamespaceTool(ApiModel):
    """A named group of related functions and custom tools, such as all tools of one service.

    Attributes:
        type: Type of the tool, always `namespace`.
        name: Name of the namespace. Calls of its tools have it in `namespace`.
        description: Description of the namespace, for the model.
        tools: The tools in the namespace.
    """

    _decoders = {
        "tools": each(ref("NamespaceToolTool")),
    }

    type: Literal["namespace"] = "namespace"
    name: str
    description: str
    tools: list[NamespaceToolTool]
