# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

OutputModalityEnum: TypeAlias = Union[Literal["text", "image"], str]
"""Type of output."""
