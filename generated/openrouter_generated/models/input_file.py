# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class InputFile(ApiModel):
    """A part that is a file, such as a PDF.

    Set one of `file_data`, `file_url` and `file_id`.

    Attributes:
        type: Tells this part from the others.
        filename: Name of the file with its extension, as the model shall see it.
        file_data: Bytes of the file as a base64 `data:` URL.
        file_url: Address to fetch the file from.
        file_id: Id of a file that was uploaded before. Null or absent when the file comes another way.
    """

    type: Literal["input_file"] = "input_file"
    filename: str | Unset = UNSET
    file_data: str | Unset = UNSET
    file_url: str | Unset = UNSET
    file_id: str | None | Unset = UNSET
