# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class ShellCallItemAction(ApiModel):
    """Commands to run and the limits for them.

    Attributes:
        commands: Shell command lines.
        timeout_ms: Time limit in milliseconds. Null or absent sets none.
        max_output_length: Most characters of output to keep. Null or absent sets no limit.
    """

    commands: list[str]
    timeout_ms: int | None | Unset = UNSET
    max_output_length: int | None | Unset = UNSET
