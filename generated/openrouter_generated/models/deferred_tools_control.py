# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .deferred_tools_search_strategy import DeferredToolsSearchStrategy


class DeferredToolsControl(ApiModel):
    """Settings of deferred tools: the model gets a search tool and loads tool definitions when it needs them.

    In later turns, send the same tools and the unchanged reasoning items.

    Attributes:
        protocol: Protocol version.
        profile: Loading profile. `portable` is the only value: OpenRouter provides the search tool, so every model
            is supported.
        search: How tools are searched: by OpenRouter or by your own code.
        validation: When arguments are validated against a tool's schema. `runtime` is the only value: OpenRouter
            validates them at each call.
    """

    _decoders = {
        "search": ref("DeferredToolsSearchStrategy"),
    }

    protocol: Literal["v1"] = "v1"
    profile: Literal["portable"] = "portable"
    search: DeferredToolsSearchStrategy
    validation: Literal["runtime"] = "runtime"
