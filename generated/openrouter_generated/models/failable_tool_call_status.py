# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

FailableToolCallStatus: TypeAlias = Union[Literal["in_progress", "completed", "incomplete", "failed"], str]
"""Status of a tool call that can fail by itself.

With `failed`, `error` of the item has the reason.
"""
