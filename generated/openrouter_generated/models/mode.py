# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

Mode: TypeAlias = Union[Literal["auto", "required"], str]
"""Whether one of the allowed tools must be called."""
