# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class FileCitation(ApiModel):
    """A file that the text cites.

    Attributes:
        type: Tells this annotation from the others.
        file_id: Id of the file.
        filename: Name of the file.
        index: Place of the citation among the files.
    """

    type: Literal["file_citation"] = "file_citation"
    file_id: str
    filename: str
    index: int
