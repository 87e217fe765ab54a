# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .switchyard_router_plugin_algorithm import SwitchyardRouterPluginAlgorithm


class SwitchyardRouterPlugin(ApiModel):
    """Settings of the Switchyard router, which selects an efficient or a capable model for each turn.

    Attributes:
        id: ID of the plugin, always `switchyard-router`.
        algorithm: Selection algorithm. `capability`: a judge model rates the task. `stage`: based on tool results
            so far, with the judge for unclear cases. `auto`: `stage` without the judge. `random`: at random.
            `composite`: once per user turn, with the stage signals on tool turns. `passthrough`: none, OpenRouter's
            order. Default: `stage`.
        judge_model: Judge model for `capability`, `stage` and `composite`. It has to support structured outputs; an
            unsuitable model is replaced by a default, and the routing metadata has the reason. The judge call is
            billed.
    """

    id: Literal["switchyard-router"] = "switchyard-router"
    algorithm: SwitchyardRouterPluginAlgorithm | Unset = UNSET
    judge_model: str | Unset = UNSET
