# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class ContainerFileCitation(ApiModel):
    """A file in a tool's container.

    Attributes:
        type: Tells this annotation from the others.
        container_id: Container that holds the file.
        file_id: Id of the file.
        filename: Name of the file.
        start_index: Where the text that cites the file begins, in characters, 0-based.
        end_index: Where the text that cites the file ends, in characters, 0-based.
    """

    type: Literal["container_file_citation"] = "container_file_citation"
    container_id: str
    file_id: str
    filename: str
    start_index: int
    end_index: int
