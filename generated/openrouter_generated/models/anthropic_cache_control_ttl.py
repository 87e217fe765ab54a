# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

AnthropicCacheControlTTL: TypeAlias = Union[Literal["5m", "1h"], str]
"""Lifetime of a cache entry: 5 minutes or 1 hour."""
