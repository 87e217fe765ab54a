# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class DeferredBm25Search(ApiModel):
    """OpenRouter ranks the tools by the words of the query (BM25).

    The same query finds the same tools.

    Attributes:
        type: Tells this search from the others.
        max_results: Largest number of tools that one search returns.
    """

    type: Literal["bm25"] = "bm25"
    max_results: int | Unset = UNSET
