# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from .web_search_source import WebSearchSource


class OutputWebSearchServerToolItemSource(WebSearchSource):
    """A web page found by the search."""
