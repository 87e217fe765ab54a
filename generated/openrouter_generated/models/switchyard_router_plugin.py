# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .switchyard_router_plugin_algorithm import SwitchyardRouterPluginAlgorithm


class SwitchyardRouterPlugin(ApiModel):
    """Settings for the Switchyard router, which chooses between an efficient and a capable model turn by turn.

    Attributes:
        id: Tells this plugin from the others.
        algorithm: How to choose. `capability`: a judge model rates the task. `stage`: from tool results so far, the
            judge only in doubt. `auto`: `stage` without a judge. `random`: by chance. `composite`: once per human
            turn, with the stage signals on tool turns. `passthrough`: no choice, OpenRouter's order. Absent means
            `stage`.
        judge_model: Model for the judge call of `capability`, `stage` and `composite`; it needs structured outputs.
            An unsuitable one is replaced by a default, and the routing metadata say why. The call is billed.
    """

    id: Literal["switchyard-router"] = "switchyard-router"
    algorithm: SwitchyardRouterPluginAlgorithm | Unset = UNSET
    judge_model: str | Unset = UNSET
