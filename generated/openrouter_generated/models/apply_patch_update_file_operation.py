# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class ApplyPatchUpdateFileOperation(ApiModel):
    """Changes an existing file.

    Attributes:
        type: Type of the operation, always `update_file`.
        path: Path of the file.
        diff: The changes as a diff in V4A format.
    """

    type: Literal["update_file"] = "update_file"
    path: str
    diff: str
