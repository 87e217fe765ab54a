# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .output_memory_server_tool_item_action import OutputMemoryServerToolItemAction
    from .tool_call_status import ToolCallStatus


class OutputMemoryServerToolItem(ApiModel):
    """A look into the model's memory, or a change to it, by the `openrouter:memory` tool.

    Attributes:
        type: Tells this item from the others.
        id: Id of the item, unique in the response.
        status: How far the item has come.
        action: What is done.
        key: Name of the entry.
        value: Value of the entry; any JSON value.
    """

    type: Literal["openrouter:memory"] = "openrouter:memory"
    id: str | Unset = UNSET
    status: ToolCallStatus
    action: OutputMemoryServerToolItemAction | Unset = UNSET
    key: str | Unset = UNSET
    value: Any | Unset = UNSET
