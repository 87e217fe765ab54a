# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .apply_patch_call_operation import ApplyPatchCallOperation
    from .failable_tool_call_status import FailableToolCallStatus


class OutputApplyPatchServerToolItem(ApiModel):
    """A change to a file by the `openrouter:apply_patch` tool.

    The turn ends once OpenRouter has checked the patch; apply it and answer with an item of type
    `apply_patch_call_output`.

    Attributes:
        type: Tells this item from the others.
        id: Id of the item, unique in the response.
        call_id: Links the call to its output: the output item carries the same value.
        status: How far the item has come.
        operation: The change to make.
        error: Why the call failed; only with status `failed`.
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
