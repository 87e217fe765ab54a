# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
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
    """What the commands of a `shell_call` printed and how they ended.

    Put it after the call, in the same `input`.

    Attributes:
        type: Tells this item from the others.
        id: Id that the item had in an earlier response; leave out for new items.
        call_id: Links the call to its output: the output item carries the same value.
        output: One entry for each command, in the order of the call's `commands`.
        max_output_length: Limit in characters that the output was cut to. Null or absent when there was none.
        error: Why a call in a sandbox failed before any command gave a result. Replay it from the response; absent
            on success.
        container_id: Container that a sandboxed call ran in, whether or not it changed files. Pass it as a
            `container_reference` to go on in the same container, or use it to fetch files.
        files: Files that a sandboxed call created or changed, at most 10, the latest first.
        status: How far the item has come.
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
