# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .failable_tool_call_status import FailableToolCallStatus
    from .output_bash_server_tool_item_file import OutputBashServerToolItemFile


class OutputBashServerToolItem(ApiModel):
    """A call of the `openrouter:bash` tool with its output.

    OpenRouter runs the command.

    Attributes:
        type: Type of the item, always `openrouter:bash`.
        id: ID of the item, unique within the response.
        call_id: ID of the call.
        status: Status of the item.
        command: The command.
        arguments: Arguments of the call, verbatim.
        stdout: Standard output.
        stderr: Standard error.
        exitCode: Exit code of the command. 0 means success.
        error: Error message. Only with status `failed`; not set if only a command failed.
        container_id: ID of the container that ran the command. Pass it in a later request to use the same
            container.
        files: Files that the command created or changed, at most 10, newest first.
    """

    _decoders = {
        "files": each(ref("OutputBashServerToolItemFile")),
    }

    _spellings = {
        "exit_code": "exitCode",
    }

    type: Literal["openrouter:bash"] = "openrouter:bash"
    id: str | Unset = UNSET
    call_id: str | None | Unset = UNSET
    status: FailableToolCallStatus
    command: str | Unset = UNSET
    arguments: str | None | Unset = UNSET
    stdout: str | Unset = UNSET
    stderr: str | Unset = UNSET
    exitCode: int | Unset = UNSET
    error: str | Unset = UNSET
    container_id: str | Unset = UNSET
    files: list[OutputBashServerToolItemFile] | Unset = UNSET

    @property
    def exit_code(self) -> int | Unset:
        """The same as `exitCode`."""
        return self.exitCode

    @exit_code.setter
    def exit_code(self, value: int | Unset) -> None:
        self.exitCode = value
