# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class StopServerToolsWhenFinishReasonIs(ApiModel):
    """Met when the model ends a round with a certain finish reason.

    Attributes:
        type: Type of the condition, always `finish_reason_is`.
        reason: Finish reason that the model reports, such as `length`.
    """

    type: Literal["finish_reason_is"] = "finish_reason_is"
    reason: str
