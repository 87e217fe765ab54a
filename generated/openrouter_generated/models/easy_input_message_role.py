# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

EasyInputMessageRole: TypeAlias = Union[Literal["user", "system", "assistant", "developer"], str]
"""Who speaks. `system` and `developer` set the rules; `assistant` is an earlier answer of the model."""
