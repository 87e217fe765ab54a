# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class DeferredBm25Search(ApiModel):
    """OpenRouter ranks the tools with BM25.

    Results are deterministic.

    Attributes:
        type: Type of the search, always `bm25`.
        max_results: Maximum number of tools that one search returns.
    """

    type: Literal["bm25"] = "bm25"
    max_results: int | Unset = UNSET
