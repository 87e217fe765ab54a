# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ToolCallStatus: TypeAlias = Union[Literal["in_progress", "completed", "incomplete"], str]
"""Status of a tool call.

`incomplete` means that it stopped early.
"""
