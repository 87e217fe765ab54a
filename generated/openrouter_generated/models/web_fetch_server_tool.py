# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .web_fetch_server_tool_config import WebFetchServerToolConfig


class WebFetchServerTool(ApiModel):
    """Lets any model read a web page or PDF by URL.

    OpenRouter fetches it.

    Attributes:
        type: Type of the tool, always `openrouter:web_fetch`.
        parameters: Settings of the fetch. If absent, the defaults apply.
    """

    _decoders = {
        "parameters": ref("WebFetchServerToolConfig"),
    }

    type: Literal["openrouter:web_fetch"] = "openrouter:web_fetch"
    parameters: WebFetchServerToolConfig | Unset = UNSET
