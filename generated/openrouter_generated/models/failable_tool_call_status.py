# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

FailableToolCallStatus: TypeAlias = Union[Literal["in_progress", "completed", "incomplete", "failed"], str]
"""Progress of a tool call that can fail on its own.

With `failed`, the item's `error` says why.
"""
