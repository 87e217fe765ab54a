# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .apply_patch_call_operation import ApplyPatchCallOperation
    from .apply_patch_call_status import ApplyPatchCallStatus


class ApplyPatchCallItem(ApiModel):
    """A change to one file that the model asks for, as a patch in V4A format.

    You apply it, replay this item and add an `apply_patch_call_output` with the same `call_id`.

    Attributes:
        type: Tells this item from the others.
        id: Id that the item had in an earlier response; leave out for new items.
        call_id: Links the call to its output: the output item carries the same value.
        operation: The file to create, change or delete, and the patch for it.
        status: How far the item has come.
    """

    _decoders = {
        "operation": ref("ApplyPatchCallOperation"),
    }

    type: Literal["apply_patch_call"] = "apply_patch_call"
    id: str | None | Unset = UNSET
    call_id: str
    operation: ApplyPatchCallOperation
    status: ApplyPatchCallStatus
