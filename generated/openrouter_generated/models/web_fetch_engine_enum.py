# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

WebFetchEngineEnum: TypeAlias = Union[Literal["auto", "native", "openrouter", "exa", "parallel", "firecrawl"], str]
"""Service that fetches a page.

`auto`, the default, takes the model provider's own fetch where there is one and Exa elsewhere; `native` insists on
the former; `openrouter` is a plain HTTP request; the others name a service.
"""
