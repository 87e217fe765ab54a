# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class FilePath(ApiModel):
    """A file that the model made and the text points to.

    Attributes:
        type: Tells this annotation from the others.
        file_id: Id of the file.
        index: Place of the file among the files.
    """

    type: Literal["file_path"] = "file_path"
    file_id: str
    index: int
