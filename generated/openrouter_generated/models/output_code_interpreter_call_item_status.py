# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

OutputCodeInterpreterCallItemStatus: TypeAlias = Union[
    Literal["in_progress", "completed", "incomplete", "interpreting", "failed"], str
]
"""Status of the item."""
