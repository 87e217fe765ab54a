# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .tool_call_status import ToolCallStatus


class OutputToolSearchCallItem(ApiModel):
    """The model looks for tools by a `tool_search` tool with `execution` set to `client`.

    Search yourself and send this item back together with a `tool_search_output` item.

    Attributes:
        type: Tells this item from the others.
        id: Id of the item, unique in the response.
        call_id: Links the call to its output: the output item carries the same value.
        status: How far the item has come.
        execution: Who runs the search; always you.
        arguments: What the model looks for; any JSON value.
    """

    type: Literal["tool_search_call"] = "tool_search_call"
    id: str | Unset = UNSET
    call_id: str
    status: ToolCallStatus
    execution: Literal["client"] = "client"
    arguments: Any | Unset = UNSET
