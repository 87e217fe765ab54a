# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

NamespaceFunctionToolAllowedCaller: TypeAlias = Union[Literal["direct", "programmatic"], str]
"""`direct` is the model itself, `programmatic` is code written by the model that calls tools while it runs."""
