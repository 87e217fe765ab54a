# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
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


class WebSearchServerTool(ApiModel):
    """Lets the model search the web.

    Version of 26 August 2025.

    Attributes:
        type: Type of the tool, always `web_search_2025_08_26`.
        engine: Engine that runs the search. Default: `auto`.
        mode: Search mode: speed or depth. Modes that the engine does not support are ignored.
        search_context_size: How much text from the results is given to the model.
        max_results: Maximum number of results of one search. Default: 5. Perplexity returns at most 20. The native
            engine ignores it.
        max_uses: Maximum number of searches in one request. Further searches return an error to the model. Of the
            native engines, only Anthropic's supports it.
        filters: Domains to include or exclude. If null or absent, all domains are searched.
        user_location: Approximate location of the end user, for local results. If null, no location is used.
        x_search: Also searches posts on X, for models served by xAI with native search. If absent, only the web is
            searched.
    """

    _decoders = {
        "filters": ref("WebSearchDomainFilter"),
        "user_location": ref("WebSearchUserLocation"),
        "x_search": ref("XSearchOptions"),
    }

    type: Literal["web_search_2025_08_26"] = "web_search_2025_08_26"
    engine: WebSearchEngineEnum | Unset = UNSET
    mode: WebSearchMode | Unset = UNSET
    search_context_size: SearchContextSizeEnum | Unset = UNSET
    max_results: int | Unset = UNSET
    max_uses: int | Unset = UNSET
    filters: WebSearchDomainFilter | None | Unset = UNSET
    user_location: WebSearchUserLocation | None | Unset = UNSET
    x_search: XSearchOptions | Unset = UNSET
