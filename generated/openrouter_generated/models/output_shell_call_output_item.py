# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .output_shell_call_output_item_file import OutputShellCallOutputItemFile
    from .shell_call_output_content import ShellCallOutputContent
    from .shell_call_status import ShellCallStatus


class OutputShellCallOutputItem(ApiModel):
    """Output and exit codes of the commands of a `shell` call.

    If the sandbox fails, `status` is `incomplete` and `error` is set.

    Attributes:
        type: Type of the item, always `shell_call_output`.
        id: ID of the item, unique within the response.
        call_id: ID of the call that the output belongs to.
        status: Status of the item.
        output: One entry per command. Empty if the sandbox failed.
        max_output_length: Maximum number of characters of output that the call requested. If null, there is no
            limit.
        error: Error of the sandbox. Not set if only a command failed.
        container_id: ID of the container that ran the commands. Pass it in a later request to use the same
            container.
        files: Files that the commands created or changed, at most 10, newest first.
    """

    _decoders = {
        "output": each(ref("ShellCallOutputContent")),
        "files": each(ref("OutputShellCallOutputItemFile")),
    }

    type: Literal["shell_call_output"] = "shell_call_output"
    id: str
    call_id: str
    status: ShellCallStatus
    output: list[ShellCallOutputContent]
    max_output_length: int | None | Unset = UNSET
    error: str | Unset = UNSET
    container_id: str | Unset = UNSET
    files: list[OutputShellCallOutputItemFile] | Unset = UNSET
