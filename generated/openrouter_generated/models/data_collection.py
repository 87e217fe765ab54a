# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

DataCollection: TypeAlias = Union[Literal["deny", "allow"], str]
"""`deny` leaves out providers that store user data for good or may train on it; `allow` accepts them.

If no provider is left, the request fails.
"""
