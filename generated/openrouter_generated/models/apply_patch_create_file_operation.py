# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class ApplyPatchCreateFileOperation(ApiModel):
    """Creates a file.

    Attributes:
        type: Type of the operation, always `create_file`.
        path: Path of the file.
        diff: Content of the file as a diff in V4A format.
    """

    type: Literal["create_file"] = "create_file"
    path: str
    diff: str
