# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .alignment_unavailable_call_record_reason import AlignmentUnavailableCallRecordReason


class AlignmentUnavailableCallRecord(ApiModel):
    """The message could not be evaluated.

    Attributes:
        outcome: Outcome of the evaluation, always `unavailable`.
        call: Number of the record, 1-based. It continues across retries and turns of server tools.
        reason: Why the evaluation failed. The message was truncated, the evaluator failed, its output was invalid,
            or it timed out.
    """

    outcome: Literal["unavailable"] = "unavailable"
    call: int
    reason: AlignmentUnavailableCallRecordReason
