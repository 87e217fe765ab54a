# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

AdditionalToolsItemRole: TypeAlias = Union[
    Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"], str
]
"""Role that adds the tools."""
