# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

AutoBetaRouterPluginCostTier: TypeAlias = Union[Literal["low", "medium", "high", "xhigh", "max"], str]
"""Price band to pick from: each tier is a fifth of the candidates by average cost, from `low` (cheapest 20 %) to ...

Price band to pick from: each tier is a fifth of the candidates by average cost, from `low` (cheapest 20 %) to `max`
(dearest 20 %). Wins over `cost_quality_tradeoff`.
"""
