# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .output_item_status import OutputItemStatus
    from .pending_safety_check import PendingSafetyCheck


class OutputComputerCallItem(ApiModel):
    """The model wants an action done on the computer that it is shown.

    Attributes:
        type: Tells this item from the others.
        id: Id of the item, unique in the response.
        call_id: Links the call to its output: the output item carries the same value.
        status: How far the item has come.
        action: What to do, for example a click or a screenshot; any JSON value.
        pending_safety_checks: Warnings to be acknowledged before the action is done.
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
