# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from ..runtime.decode import tagged
from ..runtime.model import UnknownModel

if TYPE_CHECKING:
    from .deferred_bm_25_search import DeferredBm25Search
    from .deferred_custom_search import DeferredCustomSearch
    from .deferred_regex_search import DeferredRegexSearch


class UnknownDeferredToolsSearchStrategy(UnknownModel):
    """A member of `DeferredToolsSearchStrategy` with an unknown `type`.

    `raw` is the object as received.
    """

    type: Literal["UNKNOWN"] = "UNKNOWN"


DeferredToolsSearchStrategy: TypeAlias = Union[
    "DeferredBm25Search", "DeferredRegexSearch", "DeferredCustomSearch", "UnknownDeferredToolsSearchStrategy"
]
"""Search strategy for deferred tools."""

decode = tagged(
    "type",
    {
        "bm25": "DeferredBm25Search",
        "regex": "DeferredRegexSearch",
        "custom": "DeferredCustomSearch",
    },
    UnknownDeferredToolsSearchStrategy.from_dict,
)
