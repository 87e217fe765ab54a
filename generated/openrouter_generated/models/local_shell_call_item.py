# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .local_shell_call_item_action import LocalShellCallItemAction
    from .tool_call_status import ToolCallStatus


class LocalShellCallItem(ApiModel):
    """A command that the model wants run on your machine.

    Replay it as the response delivered it, followed by a `local_shell_call_output`.

    Attributes:
        type: Tells this item from the others.
        id: Id that the item had in an earlier response.
        call_id: Links the call to its output: the output item carries the same value.
        action: What to run and how.
        status: How far the item has come.
    """

    _decoders = {
        "action": ref("LocalShellCallItemAction"),
    }

    type: Literal["local_shell_call"] = "local_shell_call"
    id: str
    call_id: str
    action: LocalShellCallItemAction
    status: ToolCallStatus
