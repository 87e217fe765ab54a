# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class OutputShellServerToolItemAction(ApiModel):
    """Commands of an `openrouter:shell` call and their limits.

    Attributes:
        commands: The commands.
        max_output_length: Most characters of output to keep. Null or absent sets no limit.
        timeout_ms: Longest run, in milliseconds. Null or absent sets no limit.
    """

    commands: list[str]
    max_output_length: int | None | Unset = UNSET
    timeout_ms: int | None | Unset = UNSET
