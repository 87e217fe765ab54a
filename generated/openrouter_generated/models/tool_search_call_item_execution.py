# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ToolSearchCallItemExecution: TypeAlias = Union[Literal["server", "client"], str]
"""Whether the server or the client runs the search."""
