# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

InputModality: TypeAlias = Union[Literal["text", "image", "file", "audio", "video"], str]
"""Type of input."""
