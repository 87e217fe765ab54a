# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

InputImageDetail: TypeAlias = Union[Literal["auto", "high", "low", "original"], str]
"""How closely the model looks; finer detail takes more input tokens.

`auto` leaves the choice to the model, `original` asks for full resolution.
"""
