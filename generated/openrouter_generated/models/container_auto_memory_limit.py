# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ContainerAutoMemoryLimit: TypeAlias = Union[Literal["1g", "4g", "16g", "64g"], str]
"""No description."""
