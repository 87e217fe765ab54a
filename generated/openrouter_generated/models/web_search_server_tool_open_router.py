# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .web_search_server_tool_config import WebSearchServerToolConfig


class WebSearchServerToolOpenRouter(ApiModel):
    """Lets any model search the web.

    OpenRouter runs the search.

    Attributes:
        type: Type of the tool, always `openrouter:web_search`.
        parameters: Settings of the search. If absent, the defaults apply.
    """

    _decoders = {
        "parameters": ref("WebSearchServerToolConfig"),
    }

    type: Literal["openrouter:web_search"] = "openrouter:web_search"
    parameters: WebSearchServerToolConfig | Unset = UNSET
