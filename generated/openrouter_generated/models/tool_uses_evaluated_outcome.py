# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ToolUsesEvaluatedOutcome: TypeAlias = Union[Literal["flagged", "not_flagged"], str]
"""Whether the call is considered dangerous."""
