# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
"""Small types that models and operations share."""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO, Any, Final, Generic, Literal, Never, TypeAlias, TypeVar

import attrs

T = TypeVar("T")


class Unset:
    """The type of `UNSET`: a field that was not said. It is falsy and there is one of it."""

    def __bool__(self) -> Literal[False]:
        return False

    def __iter__(self) -> Iterator[Never]:
        """An absent list has no items."""
        return iter(())

    def __repr__(self) -> str:
        return "UNSET"

    def __copy__(self) -> Unset:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Unset:
        return self

    def __reduce__(self) -> str:
        return "UNSET"


UNSET: Final = Unset()
"""Stands where a field is absent: it was left out of the JSON, or is to be left out."""

FileContent: TypeAlias = IO[bytes] | bytes | str


@attrs.define
class File:
    """A file to upload.

    Attributes:
        payload: The content: bytes, text or an open binary file.
        file_name: The name that the server is told, if any.
        mime_type: The media type that the server is told, if any.
    """

    payload: FileContent
    file_name: str | None = None
    mime_type: str | None = None

    def to_tuple(self) -> tuple[str | None, FileContent, str | None]:
        """Return the file as httpx takes it: name, content, media type."""
        return self.file_name, self.payload, self.mime_type


@attrs.define
class Response(Generic[T]):
    """An answer of the server.

    Attributes:
        status_code: The HTTP status.
        content: The body, as it came.
        headers: The headers; names are case-insensitive.
        parsed: The decoded body, or None where the document gives this status no content.
    """

    status_code: int
    content: bytes
    headers: Any
    parsed: T
