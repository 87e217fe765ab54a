# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .output_memory_server_tool_item_action import OutputMemoryServerToolItemAction
    from .tool_call_status import ToolCallStatus


class OutputMemoryServerToolItem(ApiModel):
    """An access to the model's memory with the `openrouter:memory` tool.

    Attributes:
        type: Type of the item, always `openrouter:memory`.
        id: ID of the item, unique within the response.
        status: Status of the item.
        action: The action.
        key: Key of the entry.
        value: Value of the entry. Any JSON value.
    """

    type: Literal["openrouter:memory"] = "openrouter:memory"
    id: str | Unset = UNSET
    status: ToolCallStatus
    action: OutputMemoryServerToolItemAction | Unset = UNSET
    key: str | Unset = UNSET
    value: Any | Unset = UNSET
