# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .apply_patch_call_operation import ApplyPatchCallOperation
    from .failable_tool_call_status import FailableToolCallStatus


class OutputApplyPatchServerToolItem(ApiModel):
    """A change of a file with the `openrouter:apply_patch` tool.

    The turn ends after OpenRouter has validated the patch. Apply it and send back an `apply_patch_call_output`
    item.

    Attributes:
        type: Type of the item, always `openrouter:apply_patch`.
        id: ID of the item, unique within the response.
        call_id: ID of the call. The output item has the same value.
        status: Status of the item.
        operation: The change to make.
        error: Error message. Only with status `failed`.
    """

    _decoders = {
        "operation": ref("ApplyPatchCallOperation"),
    }

    type: Literal["openrouter:apply_patch"] = "openrouter:apply_patch"
    id: str | Unset = UNSET
    call_id: str | Unset = UNSET
    status: FailableToolCallStatus
    operation: ApplyPatchCallOperation | Unset = UNSET
    error: str | Unset = UNSET
