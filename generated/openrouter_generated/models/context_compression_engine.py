# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias

ContextCompressionEngine: TypeAlias = Literal["middle-out"]
"""Compression method.

`middle-out` removes content from the middle and keeps both ends.
"""
