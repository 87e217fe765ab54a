# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

InputModality: TypeAlias = Union[Literal["text", "image", "file", "audio", "video"], str]
"""Type of input."""
