# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class StopServerToolsWhenStepCountIs(ApiModel):
    """Met when a number of rounds has been run.

    Attributes:
        type: Tells this condition from the others.
        step_count: Number of rounds.
    """

    type: Literal["step_count_is"] = "step_count_is"
    step_count: int
