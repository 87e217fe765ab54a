# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .tool_call_status import ToolCallStatus
    from .tool_search_call_item_execution import ToolSearchCallItemExecution


class ToolSearchCallItem(ApiModel):
    """A search for tools that are not loaded yet.

    Send it back as received; if your code runs the search, add a `tool_search_output` with the same `call_id`.

    Attributes:
        type: Type of the item, always `tool_search_call`.
        id: ID that the item had in an earlier response. Omit it for new items.
        call_id: ID of the call. The output item has the same value. Observed: null if the server runs the search.
        execution: Whether the server or the client runs the search.
        arguments: Arguments of the search. Any JSON value; send it back unchanged.
        status: Status of the item.
    """

    type: Literal["tool_search_call"] = "tool_search_call"
    id: str | None | Unset = UNSET
    call_id: str | None
    execution: ToolSearchCallItemExecution
    arguments: Any | Unset = UNSET
    status: ToolCallStatus | None | Unset = UNSET
