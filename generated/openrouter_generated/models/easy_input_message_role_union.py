# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

EasyInputMessageRoleUnion: TypeAlias = Union[Literal["user", "system", "assistant", "developer"], str]
"""Role of the author of a message."""
