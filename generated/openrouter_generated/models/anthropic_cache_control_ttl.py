# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

AnthropicCacheControlTTL: TypeAlias = Union[Literal["5m", "1h"], str]
"""Lifetime of a cache entry: 5 minutes or 1 hour."""
