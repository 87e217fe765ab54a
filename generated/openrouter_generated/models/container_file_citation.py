# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class ContainerFileCitation(ApiModel):
    """A file in the container of a tool.

    Attributes:
        type: Type of the annotation, always `container_file_citation`.
        container_id: ID of the container of the file.
        file_id: ID of the file.
        filename: Name of the file.
        start_index: Start of the text that cites the file, as a 0-based character index.
        end_index: End of the text that cites the file, as a 0-based character index.
    """

    type: Literal["container_file_citation"] = "container_file_citation"
    container_id: str
    file_id: str
    filename: str
    start_index: int
    end_index: int
