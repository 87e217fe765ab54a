# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .search_context_size_enum import SearchContextSizeEnum
    from .web_search_domain_filter import WebSearchDomainFilter
    from .web_search_engine_enum import WebSearchEngineEnum
    from .web_search_mode import WebSearchMode
    from .web_search_user_location import WebSearchUserLocation
    from .x_search_options import XSearchOptions


class LegacyWebSearchServerTool(ApiModel):
    """Lets the model search the web, under the undated tool name.

    Attributes:
        type: Tells this tool from the others.
        engine: Who runs the search; absent means `auto`.
        mode: Speed against depth; only modes that the engine knows have an effect.
        search_context_size: How much of what was found the model gets to read.
        max_results: How many results one search may bring; 5 when left out. Perplexity never gives more than 20.
            Has no effect on the native engine.
        max_uses: How many searches one request may make. A search beyond it runs no more and gives the model an
            error. Of the native engines only Anthropic's obeys it.
        filters: Domains to keep to or to avoid; null or absent searches everywhere.
        user_location: Where the end user roughly is, to favour results from there; null gives no place.
        x_search: Also searches posts on X, where xAI serves the model and searches natively. Leave out for the web
            alone.
    """

    _decoders = {
        "filters": ref("WebSearchDomainFilter"),
        "user_location": ref("WebSearchUserLocation"),
        "x_search": ref("XSearchOptions"),
    }

    type: Literal["web_search"] = "web_search"
    engine: WebSearchEngineEnum | Unset = UNSET
    mode: WebSearchMode | Unset = UNSET
    search_context_size: SearchContextSizeEnum | Unset = UNSET
    max_results: int | Unset = UNSET
    max_uses: int | Unset = UNSET
    filters: WebSearchDomainFilter | None | Unset = UNSET
    user_location: WebSearchUserLocation | None | Unset = UNSET
    x_search: XSearchOptions | Unset = UNSET
