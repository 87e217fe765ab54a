# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class DeferredCustomSearch(ApiModel):
    """Your code runs the search.

    The model calls one of your tools, whose result lists tools of the request.

    Attributes:
        type: Type of the search, always `custom`.
        tool_id: ID of your search tool.
        result_key: Key in the tool's result that holds the IDs of the tools found.
        max_results: Maximum number of tools that one search returns.
    """

    type: Literal["custom"] = "custom"
    tool_id: str
    result_key: str
    max_results: int | Unset = UNSET
