# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

Mode: TypeAlias = Union[Literal["auto", "required"], str]
"""Whether the model has to call one of the allowed tools."""
