# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .failable_tool_call_status import FailableToolCallStatus
    from .output_web_search_server_tool_item_action import OutputWebSearchServerToolItemAction


class OutputWebSearchServerToolItem(ApiModel):
    """A web search with the `openrouter:web_search` tool.

    Attributes:
        type: Type of the item, always `openrouter:web_search`.
        id: ID of the item, unique within the response.
        status: Status of the item.
        action: The search query and the pages found.
        error: Error message. Only with status `failed`.
    """

    _decoders = {
        "action": ref("OutputWebSearchServerToolItemAction"),
    }

    type: Literal["openrouter:web_search"] = "openrouter:web_search"
    id: str | Unset = UNSET
    status: FailableToolCallStatus
    action: OutputWebSearchServerToolItemAction | Unset = UNSET
    error: str | Unset = UNSET
