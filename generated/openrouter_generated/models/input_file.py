# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class InputFile(ApiModel):
    """A file part, such as a PDF.

    Set one of `file_data`, `file_url` and `file_id`.

    Attributes:
        type: Type of the content part, always `input_file`.
        filename: Name of the file with its extension, as shown to the model.
        file_data: Content of the file as a base64 `data:` URL.
        file_url: URL of the file.
        file_id: ID of an uploaded file. Null or absent if the file is sent in another way.
    """

    type: Literal["input_file"] = "input_file"
    filename: str | Unset = UNSET
    file_data: str | Unset = UNSET
    file_url: str | Unset = UNSET
    file_id: str | None | Unset = UNSET
