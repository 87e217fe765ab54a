# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

AdvisorReasoningEffort: TypeAlias = Union[Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"], str]
"""Reasoning effort of the advisor; `none` turns reasoning off."""
