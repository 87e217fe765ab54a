# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from ..runtime.decode import tagged
from ..runtime.model import UnknownModel

if TYPE_CHECKING:
    from .output_web_search_call_item_action_find_in_page import OutputWebSearchCallItemActionFindInPage
    from .output_web_search_call_item_action_open_page import OutputWebSearchCallItemActionOpenPage
    from .output_web_search_call_item_action_search import OutputWebSearchCallItemActionSearch


class UnknownOutputWebSearchCallItemActionUnion(UnknownModel):
    """A member of `OutputWebSearchCallItemActionUnion` with an unknown `type`.

    `raw` is the object as received.
    """

    type: Literal["UNKNOWN"] = "UNKNOWN"


OutputWebSearchCallItemActionUnion: TypeAlias = Union[
    "OutputWebSearchCallItemActionSearch",
    "OutputWebSearchCallItemActionOpenPage",
    "OutputWebSearchCallItemActionFindInPage",
    "UnknownOutputWebSearchCallItemActionUnion",
]
"""One action of a web search."""

decode = tagged(
    "type",
    {
        "search": "OutputWebSearchCallItemActionSearch",
        "open_page": "OutputWebSearchCallItemActionOpenPage",
        "find_in_page": "OutputWebSearchCallItemActionFindInPage",
    },
    UnknownOutputWebSearchCallItemActionUnion.from_dict,
)
