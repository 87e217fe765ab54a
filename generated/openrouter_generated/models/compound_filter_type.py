# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

CompoundFilterType: TypeAlias = Union[Literal["and", "or"], str]
"""Whether all filters must match (`and`) or any of them (`or`)."""
