# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .pareto_router_plugin_price_source import ParetoRouterPluginPriceSource


class ParetoRouterPlugin(ApiModel):
    """Settings for the router that picks coding models with the best score for their price.

    Attributes:
        id: Tells this plugin from the others.
        enabled: Whether the plugin acts on this request; absent means true.
        min_coding_score: Wanted coding quality, 0 to 1, read as one of three tiers: high from 0.66, medium from
            0.33, low below. Absent means high. Ignored when `max_price` is given.
        max_price: Most you accept to pay for a million input tokens, in USD; the best-scoring model within it is
            taken. If no model fits, the request fails with status 404.
        price_source: Which input price counts: `prompt` is the list price, `weighted_avg` what recent traffic paid
            (the list price where there is none). Absent means `prompt`.
    """

    id: Literal["pareto-router"] = "pareto-router"
    enabled: bool | Unset = UNSET
    min_coding_score: float | Unset = UNSET
    max_price: float | Unset = UNSET
    price_source: ParetoRouterPluginPriceSource | Unset = UNSET
