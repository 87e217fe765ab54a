# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .failable_tool_call_status import FailableToolCallStatus
    from .output_web_search_server_tool_item_action import OutputWebSearchServerToolItemAction


class OutputWebSearchServerToolItem(ApiModel):
    """A web search by the `openrouter:web_search` tool.

    Attributes:
        type: Tells this item from the others.
        id: Id of the item, unique in the response.
        status: How far the item has come.
        action: The query and the pages found.
        error: Why the call failed; only with status `failed`.
    """

    _decoders = {
        "action": ref("OutputWebSearchServerToolItemAction"),
    }

    type: Literal["openrouter:web_search"] = "openrouter:web_search"
    id: str | Unset = UNSET
    status: FailableToolCallStatus
    action: OutputWebSearchServerToolItemAction | Unset = UNSET
    error: str | Unset = UNSET
