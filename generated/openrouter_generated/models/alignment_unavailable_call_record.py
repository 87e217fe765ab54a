# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .alignment_unavailable_call_record_reason import AlignmentUnavailableCallRecordReason


class AlignmentUnavailableCallRecord(ApiModel):
    """The message could not be evaluated.

    Attributes:
        outcome: Tells this record from the others.
        call: Number of the record, 1-based; the count runs on across retries and the turns of server tools.
        reason: What got in the way: the message was cut off, the evaluator failed, its answer made no sense, or it
            took too long.
    """

    outcome: Literal["unavailable"] = "unavailable"
    call: int
    reason: AlignmentUnavailableCallRecordReason
