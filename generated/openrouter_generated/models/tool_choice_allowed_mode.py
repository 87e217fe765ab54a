# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ToolChoiceAllowedMode: TypeAlias = Union[Literal["auto", "required"], str]
"""`auto` lets the model answer without a call; `required` demands a call of one of the tools."""
