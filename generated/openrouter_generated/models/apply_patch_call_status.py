# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ApplyPatchCallStatus: TypeAlias = Union[Literal["in_progress", "completed"], str]
"""Status of an `apply_patch` call.

`completed` means that the patch is completely written, not that it is applied.
"""
