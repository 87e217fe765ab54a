# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .output_shell_call_item_action import OutputShellCallItemAction
    from .shell_call_status import ShellCallStatus


class OutputShellCallItem(ApiModel):
    """A call of the `shell` tool, which runs commands in a sandbox.

    Attributes:
        type: Type of the item, always `shell_call`.
        id: ID of the item, unique within the response.
        call_id: ID of the call. The output item has the same value.
        status: Status of the item.
        action: The commands and their limits.
        arguments: Arguments of the call, verbatim. Keep them when you send the item back, so that the provider's
            prompt cache matches.
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
