# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class ShellCallItemAction(ApiModel):
    """The commands and their limits.

    Attributes:
        commands: Shell commands to run.
        timeout_ms: Timeout in milliseconds. If null or absent, there is none.
        max_output_length: Maximum number of characters of output to keep. If null or absent, there is no limit.
    """

    commands: list[str]
    timeout_ms: int | None | Unset = UNSET
    max_output_length: int | None | Unset = UNSET
