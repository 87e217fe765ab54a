# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

AdditionalToolsItemRole: TypeAlias = Union[
    Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"], str
]
"""Role that adds the tools."""
