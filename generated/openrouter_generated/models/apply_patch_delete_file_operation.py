# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class ApplyPatchDeleteFileOperation(ApiModel):
    """Deletes a file.

    Attributes:
        type: Type of the operation, always `delete_file`.
        path: Path of the file.
    """

    type: Literal["delete_file"] = "delete_file"
    path: str
