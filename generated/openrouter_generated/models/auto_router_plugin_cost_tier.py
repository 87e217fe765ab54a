# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

AutoRouterPluginCostTier: TypeAlias = Union[Literal["low", "medium", "high", "xhigh", "max"], str]
"""Cost tier to select from.

Each tier has a fifth of the candidates by average cost, from `low` (cheapest 20 %) to `max` (most expensive 20 %).
Takes precedence over `cost_quality_tradeoff`.
"""
