# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

EasyInputMessageRoleUnion: TypeAlias = Union[Literal["user", "system", "assistant", "developer"], str]
"""Role of the author of a message."""
