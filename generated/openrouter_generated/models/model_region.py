# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ModelRegion: TypeAlias = Union[Literal["eu", "us"], str]
"""Region that data stays in."""
