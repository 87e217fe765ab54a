# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .failable_tool_call_status import FailableToolCallStatus
    from .output_shell_server_tool_item_action import OutputShellServerToolItemAction
    from .output_shell_server_tool_item_file import OutputShellServerToolItemFile
    from .shell_call_output_content import ShellCallOutputContent


class OutputShellServerToolItem(ApiModel):
    """Shell commands that OpenRouter runs by its `openrouter:shell` tool, and their output.

    Attributes:
        type: Tells this item from the others.
        id: Id of the item, unique in the response.
        call_id: Id that the model gave to the call.
        status: How far the item has come.
        action: The commands and their limits.
        arguments: The call's arguments word for word.
        output: One entry for each command; absent when `error` is there.
        error: Why the call failed; only with status `failed`. A command that fails does not count.
        container_id: Container that ran the commands. A later request can name it to run in the same place.
        files: Files that the commands wrote, the latest first, 10 at most.
    """

    _decoders = {
        "action": ref("OutputShellServerToolItemAction"),
        "output": each(ref("ShellCallOutputContent")),
        "files": each(ref("OutputShellServerToolItemFile")),
    }

    type: Literal["openrouter:shell"] = "openrouter:shell"
    id: str | Unset = UNSET
    call_id: str | None | Unset = UNSET
    status: FailableToolCallStatus
    action: OutputShellServerToolItemAction | Unset = UNSET
    arguments: str | None | Unset = UNSET
    output: list[ShellCallOutputContent] | Unset = UNSET
    error: str | Unset = UNSET
    container_id: str | Unset = UNSET
    files: list[OutputShellServerToolItemFile] | Unset = UNSET
