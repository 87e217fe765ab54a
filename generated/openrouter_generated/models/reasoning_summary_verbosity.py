# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ReasoningSummaryVerbosity: TypeAlias = Union[Literal["auto", "concise", "detailed"], str]
"""Length of the reasoning summary.

With `auto`, the model decides.
"""
