# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

FiltersType: TypeAlias = Union[Literal["eq", "ne", "gt", "gte", "lt", "lte"], str]
"""Comparison operator: equal, not equal, greater than, greater than or equal, less than, less than or equal."""
