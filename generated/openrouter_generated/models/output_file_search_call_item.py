# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .web_search_status import WebSearchStatus


class OutputFileSearchCallItem(ApiModel):
    """A search in uploaded files, run by the provider.

    Attributes:
        type: Type of the item, always `file_search_call`.
        id: ID of the item, unique within the response.
        status: Status of the item.
        queries: Search queries of the model.
    """

    type: Literal["file_search_call"] = "file_search_call"
    id: str
    status: WebSearchStatus
    queries: list[str]
