# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class ServerToolUseDetails(ApiModel):
    """Usage of server tools.

    Attributes:
        tool_calls_requested: Number of calls of OpenRouter's server tools that the model requested. Tools that a
            provider runs are not counted.
        tool_calls_executed: Number of calls of OpenRouter's server tools that ran and returned a result.
        web_search_requests: Number of web searches on the server side, by OpenRouter or by the provider. Those by
            OpenRouter are also counted in `tool_calls_requested`, so do not add the two.
    """

    tool_calls_requested: int | None | Unset = UNSET
    tool_calls_executed: int | None | Unset = UNSET
    web_search_requests: int | None | Unset = UNSET
