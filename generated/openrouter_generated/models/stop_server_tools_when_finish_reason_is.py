# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class StopServerToolsWhenFinishReasonIs(ApiModel):
    """Met when the model ends a round for a certain reason.

    Attributes:
        type: Tells this condition from the others.
        reason: Finish reason as the model reports it, such as `length`.
    """

    type: Literal["finish_reason_is"] = "finish_reason_is"
    reason: str
