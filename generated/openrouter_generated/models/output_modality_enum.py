# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

OutputModalityEnum: TypeAlias = Union[Literal["text", "image"], str]
"""Type of output."""
