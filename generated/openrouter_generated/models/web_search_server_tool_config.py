# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
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
        engine: Who runs the search; absent means `auto`.
        mode: Speed against depth; only modes that the engine knows have an effect.
        search_context_size: How much text comes with the results; `max_characters` wins where both are given.
        max_characters: Longest text of one result, in characters. Works with Exa, Parallel (1,500 when left out)
            and Perplexity; the native engine and Firecrawl take no notice.
        max_results: How many results one search may bring; 5 when left out. Perplexity never gives more than 20.
            Has no effect on the native engine.
        max_uses: How many searches one request may make. A search beyond it runs no more and gives the model an
            error. Of the native engines only Anthropic's obeys it.
        max_total_results: How many results all searches of a request may bring together; 50 when left out. Later
            searches find nothing new.
        allowed_domains: Only results from these domains count. Works with every engine, and natively with
            Anthropic, OpenAI and xAI. Cannot stand beside `excluded_domains`.
        excluded_domains: Results from these domains are left out. Cannot stand beside `allowed_domains`.
        user_location: Where the end user roughly is, to favour results from there.
        x_search: Also searches posts on X, where xAI serves the model and searches natively. Leave out for the web
            alone.
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
