# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .search_quality_level import SearchQualityLevel
    from .web_search_engine_enum import WebSearchEngineEnum
    from .web_search_mode import WebSearchMode
    from .web_search_user_location_server_tool import WebSearchUserLocationServerTool
    from .x_search_options import XSearchOptions


class WebSearchServerToolConfig(ApiModel):
    """Settings of the `openrouter:web_search` tool.

    Attributes:
        engine: Engine that runs the search. Default: `auto`.
        mode: Search mode: speed or depth. Modes that the engine does not support are ignored.
        search_context_size: How much text to return with the results. `max_characters` takes precedence.
        max_characters: Maximum length of one result in characters. Supported by Exa, Parallel (default: 1,500) and
            Perplexity; the native engine and Firecrawl ignore it.
        max_results: Maximum number of results of one search. Default: 5. Perplexity returns at most 20. The native
            engine ignores it.
        max_uses: Maximum number of searches in one request. Further searches return an error to the model. Of the
            native engines, only Anthropic's supports it.
        max_total_results: Maximum number of results of all searches in a request. Default: 50. Later searches
            return nothing new.
        allowed_domains: Domains to include; all others are excluded. Supported by every engine, and natively by
            Anthropic, OpenAI and xAI. Mutually exclusive with `excluded_domains`.
        excluded_domains: Domains to exclude. Mutually exclusive with `allowed_domains`.
        user_location: Approximate location of the end user, for local results.
        x_search: Also searches posts on X, for models served by xAI with native search. If absent, only the web is
            searched.
    """

    _decoders = {
        "user_location": ref("WebSearchUserLocationServerTool"),
        "x_search": ref("XSearchOptions"),
    }

    engine: WebSearchEngineEnum | Unset = UNSET
    mode: WebSearchMode | Unset = UNSET
    search_context_size: SearchQualityLevel | Unset = UNSET
    max_characters: int | Unset = UNSET
    max_results: int | Unset = UNSET
    max_uses: int | Unset = UNSET
    max_total_results: int | Unset = UNSET
    allowed_domains: list[str] | Unset = UNSET
    excluded_domains: list[str] | Unset = UNSET
    user_location: WebSearchUserLocationServerTool | Unset = UNSET
    x_search: XSearchOptions | Unset = UNSET
