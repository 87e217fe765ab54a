# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .tool_search_server_tool_config import ToolSearchServerToolConfig


class ToolSearchServerTool(ApiModel):
    """Lets the model look for tools that have `defer_loading` set, and call those it finds.

    Attributes:
        type: Tells this tool from the others.
        parameters: Settings of the search; absent means all defaults.
    """

    _decoders = {
        "parameters": ref("ToolSearchServerToolConfig"),
    }

    type: Literal["openrouter:tool_search"] = "openrouter:tool_search"
    parameters: ToolSearchServerToolConfig | Unset = UNSET
