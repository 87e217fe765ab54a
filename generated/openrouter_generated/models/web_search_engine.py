# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

WebSearchEngine: TypeAlias = Union[Literal["native", "exa", "firecrawl", "parallel", "perplexity"], str]
"""Search engine of the `web` plugin.

`native` is the model provider's own search; the others are third-party services.
"""
