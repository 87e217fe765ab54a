# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

DeprecatedRoute: TypeAlias = Union[Literal["fallback", "sort"], str]
"""Old spelling of `provider.sort.partition`: `fallback` stands for `model`, `sort` for `none`."""
