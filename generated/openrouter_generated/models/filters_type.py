# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

FiltersType: TypeAlias = Union[Literal["eq", "ne", "gt", "gte", "lt", "lte"], str]
"""Comparison operator: equal, not equal, greater than, greater than or equal, less than, less than or equal."""
