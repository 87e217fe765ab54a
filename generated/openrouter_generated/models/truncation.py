# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

Truncation: TypeAlias = Union[Literal["auto", "disabled"], str]
"""How to handle input that exceeds the context window.

`auto` drops items from the middle of the input; with `disabled`, the request fails.
"""
