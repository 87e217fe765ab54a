# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .web_search_source import WebSearchSource


class OutputWebSearchCallItemActionSearch(ApiModel):
    """The model searched the web.

    Attributes:
        type: Tells this action from the others.
        query: What it searched for.
        queries: All queries, where there was more than one.
        sources: Pages found.
    """

    _decoders = {
        "sources": each(ref("WebSearchSource")),
    }

    type: Literal["search"] = "search"
    query: str
    queries: list[str] | Unset = UNSET
    sources: list[WebSearchSource] | Unset = UNSET
