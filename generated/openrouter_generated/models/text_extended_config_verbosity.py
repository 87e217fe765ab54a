# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

TextExtendedConfigVerbosity: TypeAlias = Union[Literal["low", "medium", "high", "xhigh", "max"], str]
"""No description."""
