# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

CompoundFilterType: TypeAlias = Union[Literal["and", "or"], str]
"""Whether all conditions must hold (`and`) or one is enough (`or`)."""
