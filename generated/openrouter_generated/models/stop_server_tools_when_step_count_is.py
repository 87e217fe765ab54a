# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class StopServerToolsWhenStepCountIs(ApiModel):
    """Met after a number of rounds.

    Attributes:
        type: Type of the condition, always `step_count_is`.
        step_count: Number of rounds.
    """

    type: Literal["step_count_is"] = "step_count_is"
    step_count: int
