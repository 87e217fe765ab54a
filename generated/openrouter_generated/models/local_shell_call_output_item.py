# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .tool_call_status import ToolCallStatus


class LocalShellCallOutputItem(ApiModel):
    """Output of the command of a `local_shell_call`.

    Place it after the call, in the same `input`.

    Attributes:
        type: Type of the item, always `local_shell_call_output`.
        id: ID of the call that the output belongs to. This item has no `call_id`.
        output: The output of the command, for the model.
        status: Status of the item.
    """

    type: Literal["local_shell_call_output"] = "local_shell_call_output"
    id: str
    output: str
    status: ToolCallStatus | None | Unset = UNSET
