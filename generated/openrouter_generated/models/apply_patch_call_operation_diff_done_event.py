# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from openrouter_responses.mixins import EventHelpers

from ..runtime.model import ApiModel


class ApplyPatchCallOperationDiffDoneEvent(EventHelpers, ApiModel):
    """The diff of an `apply_patch_call` item is complete.

    Attributes:
        type: Type of the event, always `response.apply_patch_call_operation_diff.done`.
        item_id: ID of the output item.
        output_index: Index of the item in the response's `output`, 0-based.
        diff: The complete diff, the same as `operation.diff` of the item.
        sequence_number: Sequence number of the event, which increases by one.
    """

    type: Literal["response.apply_patch_call_operation_diff.done"] = "response.apply_patch_call_operation_diff.done"
    item_id: str
    output_index: int
    diff: str
    sequence_number: int
