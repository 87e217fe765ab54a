# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

TextExtendedConfigVerbosity: TypeAlias = Union[Literal["low", "medium", "high", "xhigh", "max"], str]
"""No description."""
