# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .auto_router_plugin_cost_tier import AutoRouterPluginCostTier


class AutoRouterPlugin(ApiModel):
    """Settings of the model `openrouter/auto`, which classifies the task and selects a suitable model.

    Attributes:
        id: ID of the plugin, always `auto-router`.
        enabled: Whether the plugin is enabled for this request. Default: true.
        allowed_models: Models that the router may select, as slugs or patterns such as `anthropic/*`. At most 1024
            entries of up to 1024 characters, 65536 characters in total. If absent, all models ranked for the task,
            or a default set if there is no ranking.
        excluded_models: Models that the router must not select, as slugs or patterns. Takes precedence over
            `allowed_models`. At most 1024 entries of up to 1024 characters, 65536 characters in total.
        cost_tier: Cost tier to select from. Each tier has a fifth of the candidates by average cost, from `low`
            (cheapest 20 %) to `max` (most expensive 20 %). Takes precedence over `cost_quality_tradeoff`.
        cost_quality_tradeoff: Trade-off between cost and quality, from 0 (best quality) to 10 (cheapest models
            only). Default: 9 if `cost_tier` is absent, too. Superseded by `cost_tier`.
        pin_model: Whether to keep the previous model instead of selecting a new one. It is read from `model` of the
            last assistant message in the input. Default: false.
    """

    id: Literal["auto-router"] = "auto-router"
    enabled: bool | Unset = UNSET
    allowed_models: list[str] | Unset = UNSET
    excluded_models: list[str] | Unset = UNSET
    cost_tier: AutoRouterPluginCostTier | Unset = UNSET
    cost_quality_tradeoff: int | Unset = UNSET
    pin_model: bool | Unset = UNSET
