# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .pareto_router_plugin_price_source import ParetoRouterPluginPriceSource


class ParetoRouterPlugin(ApiModel):
    """Settings of the router that selects the coding model with the best score for its price.

    Attributes:
        id: ID of the plugin, always `pareto-router`.
        enabled: Whether the plugin is enabled for this request. Default: true.
        min_coding_score: Minimum coding score, 0 to 1, mapped to three tiers: high from 0.66, medium from 0.33, low
            below. Default: high. Ignored if `max_price` is set.
        max_price: Maximum price in USD per million input tokens. The model with the best score within it is
            selected. If no model fits, the request fails with status 404.
        price_source: Input price to compare. `prompt` is the list price, `weighted_avg` the average price of recent
            traffic (the list price if there is none). Default: `prompt`.
    """

    id: Literal["pareto-router"] = "pareto-router"
    enabled: bool | Unset = UNSET
    min_coding_score: float | Unset = UNSET
    max_price: float | Unset = UNSET
    price_source: ParetoRouterPluginPriceSource | Unset = UNSET
