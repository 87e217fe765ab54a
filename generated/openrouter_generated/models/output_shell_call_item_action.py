# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel


class OutputShellCallItemAction(ApiModel):
    """Commands of a `shell` call and their limits.

    Attributes:
        commands: The commands.
        max_output_length: Maximum number of characters of output to keep. If null, there is no limit.
        timeout_ms: Timeout in milliseconds. If null, there is none.
    """

    commands: list[str]
    max_output_length: int | None
    timeout_ms: int | None
