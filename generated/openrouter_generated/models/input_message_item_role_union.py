# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

InputMessageItemRoleUnion: TypeAlias = Union[Literal["user", "system", "developer"], str]
"""Role of the author of a message, other than the model."""
