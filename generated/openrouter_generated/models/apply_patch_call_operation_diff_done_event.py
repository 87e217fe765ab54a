# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class ApplyPatchCallOperationDiffDoneEvent(ApiModel):
    """The patch of an `apply_patch_call` item is complete.

    Attributes:
        type: Tells this event from the others.
        item_id: Id of the output item that the event belongs to.
        output_index: Position of the item in the response's `output`, 0-based.
        diff: The whole patch, the same as `operation.diff` of the item.
        sequence_number: Position of the event in the stream; grows by one from event to event.
    """

    type: Literal["response.apply_patch_call_operation_diff.done"] = "response.apply_patch_call_operation_diff.done"
    item_id: str
    output_index: int
    diff: str
    sequence_number: int
