# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ComputerUseServerToolEnvironment: TypeAlias = Union[Literal["windows", "mac", "linux", "ubuntu", "browser"], str]
"""Type of computer environment to control."""
