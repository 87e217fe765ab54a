# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class FilePath(ApiModel):
    """Path of a file that the model created.

    Attributes:
        type: Type of the annotation, always `file_path`.
        file_id: ID of the file.
        index: Index of the file in the list of files.
    """

    type: Literal["file_path"] = "file_path"
    file_id: str
    index: int
