# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TypeAlias, Union

FileSearchServerToolValue1: TypeAlias = Union[str, float]
"""An entry of a list of values to compare with."""
