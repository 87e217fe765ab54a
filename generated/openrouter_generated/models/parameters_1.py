# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TypeAlias, Union

Parameters1: TypeAlias = Union[str, float, bool]
"""Scalar inside a list or mapping of a tool setting."""
