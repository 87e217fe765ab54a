# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

OutputTextEditorServerToolItemCommand: TypeAlias = Union[Literal["view", "create", "str_replace", "insert"], str]
"""The action."""
