# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .tool_call_status import ToolCallStatus


class LocalShellCallOutputItem(ApiModel):
    """What the command of a `local_shell_call` printed.

    Put it after the call, in the same `input`.

    Attributes:
        type: Tells this item from the others.
        id: Id of the call that the output belongs to; there is no `call_id` here.
        output: The command's output for the model to read.
        status: How far the item has come.
    """

    type: Literal["local_shell_call_output"] = "local_shell_call_output"
    id: str
    output: str
    status: ToolCallStatus | None | Unset = UNSET
