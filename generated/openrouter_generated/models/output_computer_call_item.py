# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .output_item_status import OutputItemStatus
    from .pending_safety_check import PendingSafetyCheck


class OutputComputerCallItem(ApiModel):
    """An action for your code to perform on the computer that the model controls.

    Attributes:
        type: Type of the item, always `computer_call`.
        id: ID of the item, unique within the response.
        call_id: ID of the call. The output item has the same value.
        status: Status of the item.
        action: The action, such as a click or a screenshot. Any JSON value.
        pending_safety_checks: Safety checks that you have to acknowledge before the action is performed.
    """

    _decoders = {
        "pending_safety_checks": each(ref("PendingSafetyCheck")),
    }

    type: Literal["computer_call"] = "computer_call"
    id: str | Unset = UNSET
    call_id: str
    status: OutputItemStatus
    action: Any | Unset = UNSET
    pending_safety_checks: list[PendingSafetyCheck]
