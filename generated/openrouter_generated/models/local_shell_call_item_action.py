# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class LocalShellCallItemAction(ApiModel):
    """A command with its settings.

    Attributes:
        type: Type of the action. `exec` is the only value.
        command: Program and arguments, one string each, as for `subprocess.run`.
        env: Environment variables of the command, by name.
        working_directory: Working directory of the command. Null or absent if unspecified.
        user: User that runs the command. Null or absent if unspecified.
        timeout_ms: Timeout in milliseconds. If null or absent, there is none.
    """

    type: Literal["exec"] = "exec"
    command: list[str]
    env: dict[str, str]
    working_directory: str | None | Unset = UNSET
    user: str | None | Unset = UNSET
    timeout_ms: int | None | Unset = UNSET
