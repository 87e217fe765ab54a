# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class ServerToolUseDetails(ApiModel):
    """How often server tools ran for a response.

    Attributes:
        tool_calls_requested: Calls to OpenRouter's own server tools that the model asked for. Tools that a provider
            runs itself do not count.
        tool_calls_executed: Calls to OpenRouter's own server tools that ran and gave a result.
        web_search_requests: Web searches made on the server side, by OpenRouter or by the provider. Those by
            OpenRouter are part of `tool_calls_requested` too, so adding both counts them twice.
    """

    tool_calls_requested: int | None | Unset = UNSET
    tool_calls_executed: int | None | Unset = UNSET
    web_search_requests: int | None | Unset = UNSET
