# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .web_search_source import WebSearchSource


class OutputWebSearchCallItemActionSearch(ApiModel):
    """A search query.

    Attributes:
        type: Type of the action, always `search`.
        query: The search query.
        queries: All search queries, if there are several.
        sources: Web pages found.
    """

    _decoders = {
        "sources": each(ref("WebSearchSource")),
    }

    type: Literal["search"] = "search"
    query: str
    queries: list[str] | Unset = UNSET
    sources: list[WebSearchSource] | Unset = UNSET
