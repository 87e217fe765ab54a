# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
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
    """What the commands of a `shell` call printed and how they ended.

    When the sandbox fails, `status` is `incomplete` and `error` is set.

    Attributes:
        type: Tells this item from the others.
        id: Id of the item, unique in the response.
        call_id: Links the output to its call.
        status: How far the item has come.
        output: One entry for each command; empty when the sandbox failed.
        max_output_length: Most characters of output that the call asked for. Null sets no limit.
        error: Why the sandbox failed. A command that fails does not count.
        container_id: Container that ran the commands. A later request can name it to run in the same place.
        files: Files that the commands wrote, the latest first, 10 at most.
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
