# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class CodeInterpreterLogsOutput(ApiModel):
    """Logs of the code.

    Attributes:
        type: Type of the output, always `logs`.
        logs: The text.
    """

    type: Literal["logs"] = "logs"
    logs: str
