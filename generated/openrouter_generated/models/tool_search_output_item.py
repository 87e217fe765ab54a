# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .additional_tools_item_tool_union import AdditionalToolsItemToolUnion
    from .tool_call_status import ToolCallStatus
    from .tool_search_output_item_execution import ToolSearchOutputItemExecution


class ToolSearchOutputItem(ApiModel):
    """Result of a tool search.

    The model can call the tools found from here on. Place it after the call, in the same `input`.

    Attributes:
        type: Type of the item, always `tool_search_output`.
        id: ID that the item had in an earlier response. Omit it for new items.
        call_id: ID of the call. The output item has the same value. Observed: null if the server runs the search.
        execution: Whether the server or the client runs the search.
        tools: Complete definitions of the tools found. Empty if nothing matches.
        status: Status of the item.
    """

    _decoders = {
        "tools": each(ref("AdditionalToolsItemToolUnion")),
    }

    type: Literal["tool_search_output"] = "tool_search_output"
    id: str | None | Unset = UNSET
    call_id: str | None
    execution: ToolSearchOutputItemExecution
    tools: list[AdditionalToolsItemToolUnion]
    status: ToolCallStatus | None | Unset = UNSET
