# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .output_web_search_call_item_action_union import OutputWebSearchCallItemActionUnion
    from .web_search_status import WebSearchStatus


class OutputWebSearchCallItem(ApiModel):
    """A web search run by the provider.

    Attributes:
        type: Type of the item, always `web_search_call`.
        id: ID of the item, unique within the response.
        status: Status of the item.
        action: Action of the model on the web.
    """

    _decoders = {
        "action": ref("OutputWebSearchCallItemActionUnion"),
    }

    type: Literal["web_search_call"] = "web_search_call"
    id: str
    status: WebSearchStatus
    action: OutputWebSearchCallItemActionUnion | Unset = UNSET
