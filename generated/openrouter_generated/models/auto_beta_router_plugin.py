# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .auto_beta_router_plugin_cost_tier import AutoBetaRouterPluginCostTier


class AutoBetaRouterPlugin(ApiModel):
    """Settings for the beta version of the automatic router; like `AutoRouterPlugin`, without `pin_model`.

    Attributes:
        id: Tells this plugin from the others.
        enabled: Whether the plugin acts on this request; absent means true.
        allowed_models: Models the router may pick, as slugs or patterns such as `anthropic/*`. At most 1024 entries
            of 1024 characters and 65536 characters together. Absent means all models ranked for the task, or a
            default set where there is no ranking.
        excluded_models: Models the router must not pick, as slugs or patterns; they win over `allowed_models`. At
            most 1024 entries of 1024 characters and 65536 characters together.
        cost_tier: Price band to pick from: each tier is a fifth of the candidates by average cost, from `low`
            (cheapest 20 %) to `max` (dearest 20 %). Wins over `cost_quality_tradeoff`.
        cost_quality_tradeoff: Ceiling on cost, 0 (best quality) to 10 (cheapest models only); 9 if neither this nor
            `cost_tier` is given. Superseded by `cost_tier`.
    """

    id: Literal["auto-beta-router"] = "auto-beta-router"
    enabled: bool | Unset = UNSET
    allowed_models: list[str] | Unset = UNSET
    excluded_models: list[str] | Unset = UNSET
    cost_tier: AutoBetaRouterPluginCostTier | Unset = UNSET
    cost_quality_tradeoff: int | Unset = UNSET
