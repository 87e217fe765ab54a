# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .failable_tool_call_status import FailableToolCallStatus
    from .output_bash_server_tool_item_file import OutputBashServerToolItemFile


class OutputBashServerToolItem(ApiModel):
    """A command that OpenRouter runs by its `openrouter:bash` tool, and its output.

    Attributes:
        type: Tells this item from the others.
        id: Id of the item, unique in the response.
        call_id: Id that the model gave to the call.
        status: How far the item has come.
        command: The command.
        arguments: The call's arguments word for word.
        stdout: Text on standard output.
        stderr: Text on standard error.
        exitCode: Exit code of the command; 0 is success.
        error: Why the call failed; only with status `failed`. A command that fails does not count.
        container_id: Container that ran the command. A later request can name it to run in the same place.
        files: Files that the command wrote, the latest first, 10 at most.
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
