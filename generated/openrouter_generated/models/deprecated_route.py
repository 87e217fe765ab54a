# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

DeprecatedRoute: TypeAlias = Union[Literal["fallback", "sort"], str]
"""Deprecated alternative to `provider.sort.partition`: `fallback` means `model`, `sort` means `none`."""
