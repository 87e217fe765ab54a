# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

Type: TypeAlias = Union[Literal["web_search_preview_2025_03_11", "web_search_preview"], str]
"""Version of the web search preview tool."""
