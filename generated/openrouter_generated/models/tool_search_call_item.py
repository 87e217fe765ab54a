# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .tool_call_status import ToolCallStatus
    from .tool_search_call_item_execution import ToolSearchCallItemExecution


class ToolSearchCallItem(ApiModel):
    """A search of the model for tools that it has not loaded yet.

    Replay it as the response delivered it; where you run the search yourself, add a `tool_search_output` with the
    same `call_id`.

    Attributes:
        type: Tells this item from the others.
        id: Id that the item had in an earlier response; leave out for new items.
        call_id: Links the call to its output: the output item carries the same value. Observed: null when the
            server runs the search.
        execution: Who runs the search.
        arguments: What the model searches for. Any JSON value; replay it unchanged.
        status: How far the item has come.
    """

    type: Literal["tool_search_call"] = "tool_search_call"
    id: str | None | Unset = UNSET
    call_id: str | None
    execution: ToolSearchCallItemExecution
    arguments: Any | Unset = UNSET
    status: ToolCallStatus | None | Unset = UNSET
