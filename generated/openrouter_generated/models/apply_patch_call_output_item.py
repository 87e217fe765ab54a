# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .apply_patch_call_output_item_status import ApplyPatchCallOutputItemStatus


class ApplyPatchCallOutputItem(ApiModel):
    """Tells the model whether the patch of an `apply_patch_call` went in.

    Put it after the call, in the same `input`.

    Attributes:
        type: Tells this item from the others.
        id: Id that the item had in an earlier response; leave out for new items.
        call_id: Links the call to its output: the output item carries the same value.
        output: A log or an error message for the model to read. Null or absent when there is nothing to add.
        status: Whether the patch could be applied.
    """

    type: Literal["apply_patch_call_output"] = "apply_patch_call_output"
    id: str | None | Unset = UNSET
    call_id: str
    output: str | None | Unset = UNSET
    status: ApplyPatchCallOutputItemStatus
