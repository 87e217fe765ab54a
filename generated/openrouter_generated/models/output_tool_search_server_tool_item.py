# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .failable_tool_call_status import FailableToolCallStatus
    from .match import Match


class OutputToolSearchServerToolItem(ApiModel):
    """A search for deferred tools by OpenRouter with its `openrouter:tool_search` tool.

    Attributes:
        type: Type of the item, always `openrouter:tool_search`.
        id: ID of the item, unique within the response.
        status: Status of the item.
        query: Search queries of the model.
        matches: Tools found.
        error: Error message. Only with status `failed`.
    """

    _decoders = {
        "matches": each(ref("Match")),
    }

    type: Literal["openrouter:tool_search"] = "openrouter:tool_search"
    id: str | Unset = UNSET
    status: FailableToolCallStatus
    query: str | Unset = UNSET
    matches: list[Match] | Unset = UNSET
    error: str | Unset = UNSET
