# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

SearchQualityLevel: TypeAlias = Union[Literal["low", "medium", "high"], str]
"""How much text to return with search results.

With Exa, each result has at most 5,000, 15,000 or 30,000 characters; Parallel limits the total; Perplexity has its
own sizes. The native engine and Firecrawl ignore it. If absent, the engine's default applies.
"""
