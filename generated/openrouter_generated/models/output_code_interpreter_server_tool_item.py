# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .tool_call_status import ToolCallStatus


class OutputCodeInterpreterServerToolItem(ApiModel):
    """Code that OpenRouter runs by its `openrouter:code_interpreter` tool, and its output.

    Attributes:
        type: Tells this item from the others.
        id: Id of the item, unique in the response.
        status: How far the item has come.
        language: Language of the code, for example `python`.
        code: The code.
        stdout: Text on standard output.
        stderr: Text on standard error.
        exitCode: Exit code; 0 is success.
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
