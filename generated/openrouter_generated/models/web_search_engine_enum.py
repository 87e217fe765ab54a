# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

WebSearchEngineEnum: TypeAlias = Union[Literal["native", "exa", "parallel", "firecrawl", "perplexity", "auto"], str]
"""Search engine.

`auto`, the default, uses the model provider's native search if there is one and Exa otherwise; `native` always uses
native search; the others are third-party services.
"""
