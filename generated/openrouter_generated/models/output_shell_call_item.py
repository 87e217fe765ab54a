# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .output_shell_call_item_action import OutputShellCallItemAction
    from .shell_call_status import ShellCallStatus


class OutputShellCallItem(ApiModel):
    """Shell commands of the model for the `shell` tool, which runs them in a sandbox.

    Attributes:
        type: Tells this item from the others.
        id: Id of the item, unique in the response.
        call_id: Links the call to its output: the output item carries the same value.
        status: How far the item has come.
        action: The commands and their limits.
        arguments: The call's arguments word for word. Keep them when you send the item back; the provider's prompt
            cache depends on it.
    """

    _decoders = {
        "action": ref("OutputShellCallItemAction"),
    }

    type: Literal["shell_call"] = "shell_call"
    id: str
    call_id: str
    status: ShellCallStatus
    action: OutputShellCallItemAction | Unset = UNSET
    arguments: str | None | Unset = UNSET
