# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class OutcomeTimeout(ApiModel):
    """The command exceeded the timeout.

    Attributes:
        type: Type of the outcome, always `timeout`.
    """

    type: Literal["timeout"] = "timeout"
