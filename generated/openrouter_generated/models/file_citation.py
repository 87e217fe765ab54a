# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class FileCitation(ApiModel):
    """Citation of a file.

    Attributes:
        type: Type of the annotation, always `file_citation`.
        file_id: ID of the file.
        filename: Name of the file.
        index: Index of the file in the list of files.
    """

    type: Literal["file_citation"] = "file_citation"
    file_id: str
    filename: str
    index: int
