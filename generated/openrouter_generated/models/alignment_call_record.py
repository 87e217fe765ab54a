# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from ..runtime.decode import tagged
from ..runtime.model import UnknownModel

if TYPE_CHECKING:
    from .alignment_allowed_call_record import AlignmentAllowedCallRecord
    from .alignment_blocked_call_record import AlignmentBlockedCallRecord
    from .alignment_unavailable_call_record import AlignmentUnavailableCallRecord


class UnknownAlignmentCallRecord(UnknownModel):
    """A member of `AlignmentCallRecord` whose `outcome` the document does not know; `raw` is the object as it came."""

    outcome: Literal["UNKNOWN"] = "UNKNOWN"
    _tag = "outcome"


AlignmentCallRecord: TypeAlias = Union[
    "AlignmentAllowedCallRecord",
    "AlignmentBlockedCallRecord",
    "AlignmentUnavailableCallRecord",
    "UnknownAlignmentCallRecord",
]
"""What the evaluation of one assistant message came to, told apart by `outcome`."""

decode = tagged(
    "outcome",
    {
        "allowed": "AlignmentAllowedCallRecord",
        "blocked": "AlignmentBlockedCallRecord",
        "unavailable": "AlignmentUnavailableCallRecord",
    },
    UnknownAlignmentCallRecord.from_dict,
)
