# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .apply_patch_call_operation import ApplyPatchCallOperation
    from .apply_patch_call_status import ApplyPatchCallStatus


class ApplyPatchCallItem(ApiModel):
    """A change of one file, as a patch in V4A format.

    Apply it, send this item back and add an `apply_patch_call_output` with the same `call_id`.

    Attributes:
        type: Type of the item, always `apply_patch_call`.
        id: ID that the item had in an earlier response. Omit it for new items.
        call_id: ID of the call. The output item has the same value.
        operation: The file to create, update or delete, and the patch for it.
        status: Status of the item.
    """

    _decoders = {
        "operation": ref("ApplyPatchCallOperation"),
    }

    type: Literal["apply_patch_call"] = "apply_patch_call"
    id: str | None | Unset = UNSET
    call_id: str
    operation: ApplyPatchCallOperation
    status: ApplyPatchCallStatus
