# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .shell_call_output_content import ShellCallOutputContent
    from .shell_call_output_item_file import ShellCallOutputItemFile
    from .tool_call_status import ToolCallStatus


class ShellCallOutputItem(ApiModel):
    """Output and exit codes of the commands of a `shell_call`.

    Place it after the call, in the same `input`.

    Attributes:
        type: Type of the item, always `shell_call_output`.
        id: ID that the item had in an earlier response. Omit it for new items.
        call_id: ID of the call. The output item has the same value.
        output: One entry per command, in the order of the call's `commands`.
        max_output_length: Maximum number of characters that the output was truncated to. Null or absent if there
            was no limit.
        error: Why a call in a sandbox failed before any command completed. Send it back as received. Absent on
            success.
        container_id: ID of the container that ran a sandboxed call, whether or not it changed files. Pass it as a
            `container_reference` to continue in the same container, or use it to download files.
        files: Files that a sandboxed call created or changed, at most 10, newest first.
        status: Status of the item.
    """

    _decoders = {
        "output": each(ref("ShellCallOutputContent")),
        "files": each(ref("ShellCallOutputItemFile")),
    }

    type: Literal["shell_call_output"] = "shell_call_output"
    id: str | None | Unset = UNSET
    call_id: str
    output: list[ShellCallOutputContent]
    max_output_length: int | None | Unset = UNSET
    error: str | Unset = UNSET
    container_id: str | Unset = UNSET
    files: list[ShellCallOutputItemFile] | Unset = UNSET
    status: ToolCallStatus | None | Unset = UNSET
