# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

AlignmentUnavailableCallRecordReason: TypeAlias = Union[
    Literal["cut", "evaluator_error", "malformed_answer", "time_limit"], str
]
"""What got in the way: the message was cut off, the evaluator failed, its answer made no sense, or it took too long."""
