# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

DeprecatedRoute: TypeAlias = Union[Literal["fallback", "sort"], str]
"""Deprecated alternative to `provider.sort.partition`: `fallback` means `model`, `sort` means `none`."""
