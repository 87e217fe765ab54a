# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class OutcomeTimeout(ApiModel):
    """The command exceeded the timeout.

    Attributes:
        type: Type of the outcome, always `timeout`.
    """

    type: Literal["timeout"] = "timeout"
