# Runtime of generated packages, copied by `openrouter generate`. Do not edit: it is replaced.
"""Small types that models and operations share."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePath
from typing import IO, Any, Generic, TypeAlias, TypeVar

import attrs

from .unset import UNSET, Unset

__all__ = ["UNSET", "File", "FileContent", "FileTypes", "Response", "Unset"]

T = TypeVar("T")

FileContent: TypeAlias = IO[bytes] | bytes | str | PurePath


@attrs.define
class File:
    """A file to upload.

    Attributes:
        payload: The content: bytes, text, an open binary file, or a path, which is read when it is sent.
        file_name: The name that is sent, if any; that of a path is sent without it.
        mime_type: The media type that is sent, if any.
        headers: Headers of the part in a multipart body.
    """

    payload: FileContent
    file_name: str | None = None
    mime_type: str | None = None
    headers: Mapping[str, str] | None = None

    def to_tuple(self) -> tuple[str | None, FileContent, str | None]:
        """Return the file as httpx takes it: name, content, media type."""
        return self.file_name, self.payload, self.mime_type


FileTypes: TypeAlias = File | IO[bytes] | bytes | PurePath
"""What can be sent as a file."""


@attrs.define
class Response(Generic[T]):
    """A response of the server.

    Attributes:
        status_code: The HTTP status: an `http.HTTPStatus` where it is one of those.
        content: The body, as it came.
        headers: The headers; names are case-insensitive.
        parsed: The decoded body, or None where the document gives this status no content.
    """

    status_code: int
    content: bytes
    headers: Any
    parsed: T
