# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
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
    """The tools that a search found; the model can call them from here on.

    Put it after the call, in the same `input`.

    Attributes:
        type: Tells this item from the others.
        id: Id that the item had in an earlier response; leave out for new items.
        call_id: Links the call to its output: the output item carries the same value. Observed: null when the
            server runs the search.
        execution: Who runs the search.
        tools: Full declarations of the tools found; empty when nothing fits.
        status: How far the item has come.
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
