# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ArmorPluginMode: TypeAlias = Union[Literal["enforce", "audit"], str]
"""`enforce` withholds blocked calls; `audit` only reports the results, whatever `on_error` is.

Default: `enforce`.
"""
