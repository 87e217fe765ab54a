# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class CodeInterpreterFileOutput(ApiModel):
    """A file created by the code.

    Attributes:
        type: Type of the output, always `file`.
        id: ID of the file.
        filename: Name of the file.
        media_type: MIME type, such as `text/csv`.
        size_bytes: Size in bytes.
        sha256: SHA-256 digest of the content.
        status: Status of the file. It can be downloaded if this is `ready`; otherwise it may not exist.
        error_code: Error code of the provider if the file could not be created or stored. Null or absent otherwise.
        download_url: Download URL of the file. It is valid for a short time only.
        expires_at: Expiry time of `download_url`, ISO 8601.
    """

    type: Literal["file"] = "file"
    id: str | Unset = UNSET
    filename: str | Unset = UNSET
    media_type: str | Unset = UNSET
    size_bytes: int | Unset = UNSET
    sha256: str | Unset = UNSET
    status: str | Unset = UNSET
    error_code: str | None | Unset = UNSET
    download_url: str | Unset = UNSET
    expires_at: str | Unset = UNSET
