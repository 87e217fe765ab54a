# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

OutputItemStatus: TypeAlias = Union[Literal["completed", "incomplete", "in_progress"], str]
"""Status of a message, a reasoning item, a function call or a computer call."""
