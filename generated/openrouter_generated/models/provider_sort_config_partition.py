# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ProviderSortConfigPartition: TypeAlias = Union[Literal["model", "none"], str]
"""No description."""
