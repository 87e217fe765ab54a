# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from ..runtime.decode import tagged
from ..runtime.model import UnknownModel

if TYPE_CHECKING:
    from .alignment_allowed_call_record import AlignmentAllowedCallRecord
    from .alignment_blocked_call_record import AlignmentBlockedCallRecord
    from .alignment_unavailable_call_record import AlignmentUnavailableCallRecord


class UnknownAlignmentCallRecord(UnknownModel):
    """A member of `AlignmentCallRecord` with an unknown `outcome`.

    `raw` is the object as received.
    """

    outcome: Literal["UNKNOWN"] = "UNKNOWN"
    _tag = "outcome"


AlignmentCallRecord: TypeAlias = Union[
    "AlignmentAllowedCallRecord",
    "AlignmentBlockedCallRecord",
    "AlignmentUnavailableCallRecord",
    "UnknownAlignmentCallRecord",
]
"""Result of evaluating one assistant message."""

decode = tagged(
    "outcome",
    {
        "allowed": "AlignmentAllowedCallRecord",
        "blocked": "AlignmentBlockedCallRecord",
        "unavailable": "AlignmentUnavailableCallRecord",
    },
    UnknownAlignmentCallRecord.from_dict,
)
