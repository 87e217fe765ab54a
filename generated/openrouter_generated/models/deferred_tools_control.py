# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .deferred_tools_search_strategy import DeferredToolsSearchStrategy


class DeferredToolsControl(ApiModel):
    """Turns on deferred tools at the router: the model gets a search tool and loads definitions as needed.

    In later turns send the same tools, and the model's reasoning as it came.

    Attributes:
        protocol: Version of the protocol.
        profile: Way of loading. `portable` is the one on offer; OpenRouter adds the search itself, so any model
            will do.
        search: How tools are found, by OpenRouter or by your own program.
        validation: When arguments are checked against a tool's schema. `runtime` is the one on offer; OpenRouter
            does it at the call.
    """

    _decoders = {
        "search": ref("DeferredToolsSearchStrategy"),
    }

    protocol: Literal["v1"] = "v1"
    profile: Literal["portable"] = "portable"
    search: DeferredToolsSearchStrategy
    validation: Literal["runtime"] = "runtime"
