# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class LocalShellCallItemAction(ApiModel):
    """One command with its environment.

    Attributes:
        type: The only kind of action there is.
        command: Program and arguments, one string each, as for `subprocess.run`.
        env: Environment variables to set for the command, by name.
        working_directory: Directory to run the command in. Null or absent leaves it to you.
        user: User to run the command as. Null or absent leaves it to you.
        timeout_ms: Time limit in milliseconds. Null or absent sets none.
    """

    type: Literal["exec"] = "exec"
    command: list[str]
    env: dict[str, str]
    working_directory: str | None | Unset = UNSET
    user: str | None | Unset = UNSET
    timeout_ms: int | None | Unset = UNSET
