# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ApplyPatchCallOutputItemStatus: TypeAlias = Union[Literal["completed", "failed"], str]
"""Whether the patch was applied."""
