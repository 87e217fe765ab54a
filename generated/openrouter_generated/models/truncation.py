# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

Truncation: TypeAlias = Union[Literal["auto", "disabled"], str]
"""`auto` drops items from the middle of an input that is too long for the context window; `disabled` lets such a ...

`auto` drops items from the middle of an input that is too long for the context window; `disabled` lets such a
request fail.
"""
