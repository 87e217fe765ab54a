# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

AlignmentUnavailableCallRecordReason: TypeAlias = Union[
    Literal["cut", "evaluator_error", "malformed_answer", "time_limit"], str
]
"""Why the evaluation failed.

The message was truncated, the evaluator failed, its output was invalid, or it timed out.
"""
