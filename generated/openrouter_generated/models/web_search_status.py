# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

WebSearchStatus: TypeAlias = Union[Literal["completed", "searching", "in_progress", "failed"], str]
"""Status of a web search or file search call."""
