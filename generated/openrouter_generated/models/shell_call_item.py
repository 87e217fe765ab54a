# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .shell_call_item_action import ShellCallItemAction
    from .tool_call_status import ToolCallStatus


class ShellCallItem(ApiModel):
    """A call of the `shell` tool, which runs one or more commands.

    Send it back as received, followed by its `shell_call_output`.

    Attributes:
        type: Type of the item, always `shell_call`.
        id: ID that the item had in an earlier response. Omit it for new items.
        call_id: ID of the call. The output item has the same value.
        action: The commands and their limits.
        arguments: Arguments of the call exactly as the model wrote them. Send them back unchanged, so that the
            provider's prompt cache matches. Null or absent if there are none.
        environment: Environment of the commands, as in the response. Any JSON value; send it back unchanged.
        status: Status of the item.
    """

    _decoders = {
        "action": ref("ShellCallItemAction"),
    }

    type: Literal["shell_call"] = "shell_call"
    id: str | None | Unset = UNSET
    call_id: str
    action: ShellCallItemAction
    arguments: str | None | Unset = UNSET
    environment: Any | Unset = UNSET
    status: ToolCallStatus | None | Unset = UNSET
