# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
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
    """Searches the web for the request and gives the results to the model.

    Attributes:
        id: Tells this plugin from the others.
        enabled: Whether the plugin acts on this request; absent means true.
        engine: Search engine to use; absent leaves the choice to OpenRouter.
        mode: Speed and depth of the search. An engine ignores modes it does not have.
        max_results: Most results that one search returns.
        max_uses: Most searches in one turn. Only some native engines, such as Anthropic's, observe it.
        search_prompt: Text that introduces the results to the model; absent means OpenRouter's own wording.
        include_domains: Search only these domains. Wildcards (`*.example.com`) and paths (`example.com/blog`) are
            allowed.
        exclude_domains: Leave these domains out, written as in `include_domains`.
        user_location: Where the user roughly is, for local results. Only some native engines, such as Anthropic's,
            use it.
        x_search: Searches posts on X as well, at xAI endpoints with native search; billed separately. Absent means
            the web only.
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
