# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

InputImageDetail: TypeAlias = Union[Literal["auto", "high", "low", "original"], str]
"""Level of detail.

A higher level uses more input tokens. With `auto`, the model decides; `original` keeps the full resolution.
"""
