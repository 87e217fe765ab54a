# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ToolCallStatus: TypeAlias = Union[Literal["in_progress", "completed", "incomplete"], str]
"""Status of a tool call.

`incomplete` means that it stopped early.
"""
