# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

InputMessageItemRole: TypeAlias = Union[Literal["user", "system", "developer"], str]
"""Who speaks. `system` and `developer` set the rules for the model."""
