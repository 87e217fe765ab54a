# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class StopServerToolsWhenMaxCost(ApiModel):
    """Met when all rounds together have cost more than an amount.

    Attributes:
        type: Type of the condition, always `max_cost`.
        max_cost_in_dollars: Maximum cost in USD.
    """

    type: Literal["max_cost"] = "max_cost"
    max_cost_in_dollars: float
