# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .tool_call_status import ToolCallStatus


class OutputCodeInterpreterServerToolItem(ApiModel):
    """Code run by OpenRouter with the `openrouter:code_interpreter` tool, with its output.

    Attributes:
        type: Type of the item, always `openrouter:code_interpreter`.
        id: ID of the item, unique within the response.
        status: Status of the item.
        language: Language of the code, such as `python`.
        code: The code.
        stdout: Standard output.
        stderr: Standard error.
        exitCode: Exit code. 0 means success.
    """

    _spellings = {
        "exit_code": "exitCode",
    }

    type: Literal["openrouter:code_interpreter"] = "openrouter:code_interpreter"
    id: str | Unset = UNSET
    status: ToolCallStatus
    language: str | Unset = UNSET
    code: str | Unset = UNSET
    stdout: str | Unset = UNSET
    stderr: str | Unset = UNSET
    exitCode: int | Unset = UNSET

    @property
    def exit_code(self) -> int | Unset:
        """The same as `exitCode`."""
        return self.exitCode

    @exit_code.setter
    def exit_code(self, value: int | Unset) -> None:
        self.exitCode = value
