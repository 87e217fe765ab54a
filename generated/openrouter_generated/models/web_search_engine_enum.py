# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

WebSearchEngineEnum: TypeAlias = Union[Literal["native", "exa", "parallel", "firecrawl", "perplexity", "auto"], str]
"""Service that runs a search.

`auto`, the default, takes the model provider's own search where there is one and Exa elsewhere; `native` insists on
the former; the others name a service.
"""
