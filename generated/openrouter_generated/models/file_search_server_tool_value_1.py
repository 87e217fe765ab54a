# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TypeAlias, Union

FileSearchServerToolValue1: TypeAlias = Union[str, float]
"""An entry of a list of values to compare with."""
