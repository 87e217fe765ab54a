# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .output_web_search_server_tool_item_source import OutputWebSearchServerToolItemSource


class OutputWebSearchServerToolItemAction(ApiModel):
    """The query of a web search and what it found.

    Attributes:
        type: Tells this action from the others.
        query: What the model searched for.
        sources: Pages found. Observed: absent when there are none.
    """

    _decoders = {
        "sources": each(ref("OutputWebSearchServerToolItemSource")),
    }

    type: Literal["search"] = "search"
    query: str
    sources: list[OutputWebSearchServerToolItemSource] | Unset = UNSET
