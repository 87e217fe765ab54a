# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class OutcomeExit(ApiModel):
    """The command exited.

    Attributes:
        type: Type of the outcome, always `exit`.
        exit_code: Exit code of the command. 0 means success.
    """

    type: Literal["exit"] = "exit"
    exit_code: int
