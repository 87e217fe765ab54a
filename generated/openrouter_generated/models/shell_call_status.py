# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ShellCallStatus: TypeAlias = Union[Literal["in_progress", "completed", "incomplete"], str]
"""Status of a shell call, or of the item with its output."""
