# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

AlignmentRuleWatchItem: TypeAlias = Union[Literal["content", "tool_calls", "refusal", "images", "audio"], str]
"""No description."""
