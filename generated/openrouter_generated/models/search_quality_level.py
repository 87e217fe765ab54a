# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

SearchQualityLevel: TypeAlias = Union[Literal["low", "medium", "high"], str]
"""How much text comes with search results.

With Exa each result has at most 5,000, 15,000 or 30,000 characters; Parallel counts over all results; Perplexity
has sizes of its own. The native engine and Firecrawl take no notice. When left out, the engine decides.
"""
