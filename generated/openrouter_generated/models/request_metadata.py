# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TypeAlias

RequestMetadata: TypeAlias = "dict[str, str]"
"""Labels for a request, text to text.

At most 16 pairs; a key has up to 64 characters and no square brackets, a value up to 512 characters.
"""
