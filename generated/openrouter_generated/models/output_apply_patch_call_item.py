# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .apply_patch_call_operation import ApplyPatchCallOperation
    from .apply_patch_call_status import ApplyPatchCallStatus


class OutputApplyPatchCallItem(ApiModel):
    """The model changes a file by the `apply_patch` tool.

    Apply the patch and answer with an item of type `apply_patch_call_output`.

    Attributes:
        type: Tells this item from the others.
        id: Id of the item, unique in the response.
        call_id: Links the call to its output: the output item carries the same value.
        status: How far the item has come.
        operation: The change to make.
        created_by: Who made the call.
    """

    _decoders = {
        "operation": ref("ApplyPatchCallOperation"),
    }

    type: Literal["apply_patch_call"] = "apply_patch_call"
    id: str
    call_id: str
    status: ApplyPatchCallStatus
    operation: ApplyPatchCallOperation
    created_by: str | Unset = UNSET
