# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .apply_patch_call_output_item_status import ApplyPatchCallOutputItemStatus


class ApplyPatchCallOutputItem(ApiModel):
    """Result of applying the patch of an `apply_patch_call`.

    Place it after the call, in the same `input`.

    Attributes:
        type: Type of the item, always `apply_patch_call_output`.
        id: ID that the item had in an earlier response. Omit it for new items.
        call_id: ID of the call. The output item has the same value.
        output: Log or error message for the model. Null or absent if there is none.
        status: Whether the patch was applied.
    """

    type: Literal["apply_patch_call_output"] = "apply_patch_call_output"
    id: str | None | Unset = UNSET
    call_id: str
    output: str | None | Unset = UNSET
    status: ApplyPatchCallOutputItemStatus
