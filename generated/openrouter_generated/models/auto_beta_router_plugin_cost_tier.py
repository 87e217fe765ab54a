# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

AutoBetaRouterPluginCostTier: TypeAlias = Union[Literal["low", "medium", "high", "xhigh", "max"], str]
"""Cost tier to select from.

Each tier has a fifth of the candidates by average cost, from `low` (cheapest 20 %) to `max` (most expensive 20 %).
Takes precedence over `cost_quality_tradeoff`.
"""
