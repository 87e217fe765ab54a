# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .local_shell_call_item_action import LocalShellCallItemAction
    from .tool_call_status import ToolCallStatus


class LocalShellCallItem(ApiModel):
    """A command for your code to run.

    Send it back as received, followed by a `local_shell_call_output`.

    Attributes:
        type: Type of the item, always `local_shell_call`.
        id: ID that the item had in an earlier response.
        call_id: ID of the call. The output item has the same value.
        action: The command and its settings.
        status: Status of the item.
    """

    _decoders = {
        "action": ref("LocalShellCallItemAction"),
    }

    type: Literal["local_shell_call"] = "local_shell_call"
    id: str
    call_id: str
    action: LocalShellCallItemAction
    status: ToolCallStatus
