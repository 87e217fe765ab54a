# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ProviderSort: TypeAlias = Union[Literal["price", "throughput", "latency", "exacto"], str]
"""Sort criterion.

The first provider is the one with the lowest `price`, highest `throughput`, lowest `latency`, or, with `exacto`,
the best quality of tool calls.
"""
