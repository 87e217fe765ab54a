# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

OutputItemStatus: TypeAlias = Union[Literal["completed", "incomplete", "in_progress"], str]
"""Status of a message, a reasoning item, a function call or a computer call."""
