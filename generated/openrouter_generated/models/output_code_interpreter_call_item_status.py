# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

OutputCodeInterpreterCallItemStatus: TypeAlias = Union[
    Literal["in_progress", "completed", "incomplete", "interpreting", "failed"], str
]
"""Status of the item."""
