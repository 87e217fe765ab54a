# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

WebFetchEngineEnum: TypeAlias = Union[Literal["auto", "native", "openrouter", "exa", "parallel", "firecrawl"], str]
"""Engine that fetches a page.

`auto`, the default, uses the model provider's native fetch if there is one and Exa otherwise; `native` always uses
native fetch; `openrouter` is a direct HTTP request; the others are third-party services.
"""
