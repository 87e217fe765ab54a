# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class DeferredCustomSearch(ApiModel):
    """Your program searches.

    The model calls one of your tools, whose result names tools of the request.

    Attributes:
        type: Tells this search from the others.
        tool_id: Id of your tool that does the search.
        result_key: Key in the tool's result that holds the ids of the tools found.
        max_results: Largest number of tools that one search returns.
    """

    type: Literal["custom"] = "custom"
    tool_id: str
    result_key: str
    max_results: int | Unset = UNSET
