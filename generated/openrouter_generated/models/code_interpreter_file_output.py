# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class CodeInterpreterFileOutput(ApiModel):
    """A file that the code made.

    Attributes:
        type: Tells this output from the others.
        id: Id of the file.
        filename: Name of the file.
        media_type: MIME type, for example `text/csv`.
        size_bytes: Size, in bytes.
        sha256: SHA-256 digest of the content.
        status: Whether the file can be fetched: with any value but `ready` it may not be there.
        error_code: The provider's code if the file could not be made or kept. Null or absent otherwise.
        download_url: Address to fetch the file from. It holds for a short time only; fetch at once.
        expires_at: End of life of `download_url`, ISO 8601.
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
