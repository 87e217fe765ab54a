# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .output_web_search_server_tool_item_source import OutputWebSearchServerToolItemSource


class OutputWebSearchServerToolItemAction(ApiModel):
    """Query and results of a web search.

    Attributes:
        type: Type of the action, always `search`.
        query: Search queries of the model.
        sources: Web pages found. Observed: absent if there are none.
    """

    _decoders = {
        "sources": each(ref("OutputWebSearchServerToolItemSource")),
    }

    type: Literal["search"] = "search"
    query: str
    sources: list[OutputWebSearchServerToolItemSource] | Unset = UNSET
