# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from openrouter_responses.mixins import EventHelpers

from ..runtime.model import ApiModel


class ApplyPatchCallOperationDiffDeltaEvent(EventHelpers, ApiModel):
    """A delta of the diff of an `apply_patch_call` item.

    Attributes:
        type: Type of the event, always `response.apply_patch_call_operation_diff.delta`.
        item_id: ID of the output item.
        output_index: Index of the item in the response's `output`, 0-based.
        delta: The delta of `operation.diff`.
        sequence_number: Sequence number of the event, which increases by one.
    """

    type: Literal["response.apply_patch_call_operation_diff.delta"] = "response.apply_patch_call_operation_diff.delta"
    item_id: str
    output_index: int
    delta: str
    sequence_number: int
