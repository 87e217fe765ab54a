# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from .web_search_source import WebSearchSource


class OutputWebSearchServerToolItemSource(WebSearchSource):
    """A web page found by the search."""
