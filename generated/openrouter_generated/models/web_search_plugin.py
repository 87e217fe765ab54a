# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .user_location import UserLocation
    from .web_search_engine import WebSearchEngine
    from .web_search_mode import WebSearchMode
    from .x_search_options import XSearchOptions


class WebSearchPlugin(ApiModel):
    """Searches the web and adds the results to the input of the model.

    Attributes:
        id: ID of the plugin, always `web`.
        enabled: Whether the plugin is enabled for this request. Default: true.
        engine: Search engine to use. If absent, OpenRouter chooses.
        mode: Search mode: speed or depth. Modes that the engine does not support are ignored.
        max_results: Maximum number of results of one search.
        max_uses: Maximum number of searches in one turn. Only supported by some native engines, such as
            Anthropic's.
        search_prompt: Text that introduces the results to the model. If absent, OpenRouter's default text is used.
        include_domains: Domains to search. All others are excluded. Wildcards (`*.example.com`) and paths
            (`example.com/blog`) are supported.
        exclude_domains: Domains to exclude, in the same format as `include_domains`.
        user_location: Approximate location of the user, for local results. Only supported by some native engines,
            such as Anthropic's.
        x_search: Also searches posts on X, at xAI endpoints with native search. Billed separately. If absent, only
            the web is searched.
    """

    _decoders = {
        "user_location": ref("UserLocation"),
        "x_search": ref("XSearchOptions"),
    }

    id: Literal["web"] = "web"
    enabled: bool | Unset = UNSET
    engine: WebSearchEngine | Unset = UNSET
    mode: WebSearchMode | Unset = UNSET
    max_results: int | Unset = UNSET
    max_uses: int | Unset = UNSET
    search_prompt: str | Unset = UNSET
    include_domains: list[str] | Unset = UNSET
    exclude_domains: list[str] | Unset = UNSET
    user_location: UserLocation | None | Unset = UNSET
    x_search: XSearchOptions | Unset = UNSET
