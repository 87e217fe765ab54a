# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .tool_call_status import ToolCallStatus


class OutputToolSearchCallItem(ApiModel):
    """A search for tools with a `tool_search` tool whose `execution` is `client`.

    Run the search and send this item back with a `tool_search_output` item.

    Attributes:
        type: Type of the item, always `tool_search_call`.
        id: ID of the item, unique within the response.
        call_id: ID of the call. The output item has the same value.
        status: Status of the item.
        execution: Where the search runs. `client` is the only value: your code runs it.
        arguments: Arguments of the search. Any JSON value.
    """

    type: Literal["tool_search_call"] = "tool_search_call"
    id: str | Unset = UNSET
    call_id: str
    status: ToolCallStatus
    execution: Literal["client"] = "client"
    arguments: Any | Unset = UNSET
