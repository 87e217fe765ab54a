# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .namespace_tool_tool import NamespaceToolTool


class NamespaceTool(ApiModel):
    """A named group of functions and custom tools that belong together, such as all tools of one service.

    Attributes:
        type: Tells this tool from the others.
        name: Name of the group; calls to its tools carry it as `namespace`.
        description: Tells the model what the tools in the group are for.
        tools: The tools in the group.
    """

    _decoders = {
        "tools": each(ref("NamespaceToolTool")),
    }

    type: Literal["namespace"] = "namespace"
    name: str
    description: str
    tools: list[NamespaceToolTool]
