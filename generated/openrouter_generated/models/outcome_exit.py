# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
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
