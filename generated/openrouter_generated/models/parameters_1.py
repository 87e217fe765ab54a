# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TypeAlias, Union

Parameters1: TypeAlias = Union[str, float, bool]
"""Scalar inside a list or mapping of a tool setting."""
