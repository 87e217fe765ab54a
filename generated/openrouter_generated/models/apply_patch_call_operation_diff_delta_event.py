# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class ApplyPatchCallOperationDiffDeltaEvent(ApiModel):
    """The next piece of the patch that an `apply_patch_call` item asks for.

    Attributes:
        type: Tells this event from the others.
        item_id: Id of the output item that the event belongs to.
        output_index: Position of the item in the response's `output`, 0-based.
        delta: The new piece of `operation.diff`.
        sequence_number: Position of the event in the stream; grows by one from event to event.
    """

    type: Literal["response.apply_patch_call_operation_diff.delta"] = "response.apply_patch_call_operation_diff.delta"
    item_id: str
    output_index: int
    delta: str
    sequence_number: int
