# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

FailableToolCallStatus: TypeAlias = Union[Literal["in_progress", "completed", "incomplete", "failed"], str]
"""Status of a tool call that can fail by itself.

With `failed`, `error` of the item has the reason.
"""
