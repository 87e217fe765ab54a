# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .web_search_status import WebSearchStatus


class OutputFileSearchCallItem(ApiModel):
    """A search in uploaded files that the provider ran.

    Attributes:
        type: Tells this item from the others.
        id: Id of the item, unique in the response.
        status: How far the item has come.
        queries: What the model searched for.
    """

    type: Literal["file_search_call"] = "file_search_call"
    id: str
    status: WebSearchStatus
    queries: list[str]
