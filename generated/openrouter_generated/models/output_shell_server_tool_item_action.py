# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class OutputShellServerToolItemAction(ApiModel):
    """Commands of an `openrouter:shell` call and their limits.

    Attributes:
        commands: The commands.
        max_output_length: Maximum number of characters of output to keep. If null or absent, there is no limit.
        timeout_ms: Timeout in milliseconds. If null or absent, there is none.
    """

    commands: list[str]
    max_output_length: int | None | Unset = UNSET
    timeout_ms: int | None | Unset = UNSET
