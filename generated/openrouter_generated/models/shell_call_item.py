# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
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

    Replay it as the response delivered it, followed by its `shell_call_output`.

    Attributes:
        type: Tells this item from the others.
        id: Id that the item had in an earlier response; leave out for new items.
        call_id: Links the call to its output: the output item carries the same value.
        action: What to run and within which limits.
        arguments: The call's arguments exactly as the model wrote them. Replay them unchanged; otherwise the
            provider's prompt cache misses. Null or absent when there are none to replay.
        environment: Where the commands run, as the response gave it. Any JSON value; replay it unchanged.
        status: How far the item has come.
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
