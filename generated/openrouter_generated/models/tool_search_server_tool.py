# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .tool_search_server_tool_config import ToolSearchServerToolConfig


class ToolSearchServerTool(ApiModel):
    """Lets the model search for tools with `defer_loading`, and call the tools found.

    Attributes:
        type: Type of the tool, always `openrouter:tool_search`.
        parameters: Settings of the search. If absent, the defaults apply.
    """

    _decoders = {
        "parameters": ref("ToolSearchServerToolConfig"),
    }

    type: Literal["openrouter:tool_search"] = "openrouter:tool_search"
    parameters: ToolSearchServerToolConfig | Unset = UNSET
