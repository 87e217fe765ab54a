# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .apply_patch_call_operation import ApplyPatchCallOperation
    from .apply_patch_call_status import ApplyPatchCallStatus


class OutputApplyPatchCallItem(ApiModel):
    """A change of a file with the `apply_patch` tool.

    Apply the patch and send back an `apply_patch_call_output` item.

    Attributes:
        type: Type of the item, always `apply_patch_call`.
        id: ID of the item, unique within the response.
        call_id: ID of the call. The output item has the same value.
        status: Status of the item.
        operation: The change to make.
        created_by: ID of the entity that created the call.
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
