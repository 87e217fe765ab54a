# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
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
    """A call of the `openrouter:shell` tool with its output.

    OpenRouter runs the commands.

    Attributes:
        type: Type of the item, always `openrouter:shell`.
        id: ID of the item, unique within the response.
        call_id: ID of the call.
        status: Status of the item.
        action: The commands and their limits.
        arguments: Arguments of the call, verbatim.
        output: One entry per command. Absent if `error` is set.
        error: Error message. Only with status `failed`; not set if only a command failed.
        container_id: ID of the container that ran the commands. Pass it in a later request to use the same
            container.
        files: Files that the commands created or changed, at most 10, newest first.
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
