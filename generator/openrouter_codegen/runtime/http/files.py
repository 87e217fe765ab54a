"""Files in bodies of requests: `File`, bytes, open binary files and paths."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from pathlib import PurePath
from typing import IO, Any, TypeGuard, cast

from ..encode import Encodable, is_mapping
from ..types import File
from ..unset import UNSET

_CHUNK = 65_536
_BYTES = (bytes, bytearray, memoryview)


def is_file(value: Any) -> bool:
    """Whether a value is sent as a file: a `File`, bytes, an open file or a path."""
    return isinstance(value, (File, PurePath, *_BYTES)) or is_open(value)


def is_open(value: Any) -> TypeGuard[IO[bytes]]:
    """Whether a value can be read like an open file."""
    return callable(getattr(value, "read", None)) and not isinstance(value, Encodable)


def has_file(value: Any) -> bool:
    """Whether a file is anywhere in a value; generators are not looked into."""
    if is_file(value):
        return True
    if isinstance(value, Encodable):
        return any(map(has_file, value.to_shallow_dict().values()))
    if is_mapping(value):
        return any(map(has_file, value.values()))
    return isinstance(value, (list, tuple)) and any(map(has_file, value))  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]  # of anything


def normalized(value: Any) -> Any:
    """Return a body whose models, mappings and iterables are dicts and lists, at any depth; files stay as they are."""
    if is_file(value) or isinstance(value, str):
        return value
    if isinstance(value, Encodable):
        value = value.to_shallow_dict()
    if is_mapping(value):
        return {key: normalized(item) for key, item in value.items() if item is not UNSET}
    if _is_iterable(value) and not hasattr(type(value), "model_dump"):  # a model of pydantic is iterable, too
        return [normalized(item) for item in value if item is not UNSET]
    return value


def _is_iterable(value: Any) -> TypeGuard[Iterable[Any]]:
    return isinstance(value, Iterable)


class FileStream:
    """A file that is read when it is sent, from where it stands to its end, as often as it can be rewound.

    Args:
        source: An open binary file, or a path, which is opened when it is first read.
    """

    def __init__(self, source: IO[bytes] | PurePath) -> None:
        self._path = source if isinstance(source, PurePath) else None
        self._file: IO[bytes] | None = None if isinstance(source, PurePath) else source
        self._start: int | None = 0 if self._file is None else _position(self._file)

    @property
    def can_rewind(self) -> bool:
        """Whether the file can be sent once more."""
        return self._start is not None

    def rewind(self) -> None:
        """Go back to where the file stood; for what cannot, do nothing."""
        if self._file is not None and self._start is not None:
            if self._path is not None:
                self.close()
            else:
                self._file.seek(self._start)

    def size(self) -> int | None:
        """Return how many bytes are sent, or None where that shows only in the end."""
        if self._path is not None:
            return os.stat(self._path).st_size
        if self._file is None or self._start is None:
            return None
        end = self._file.seek(0, os.SEEK_END)
        self._file.seek(self._start)
        return end - self._start

    def read(self, size: int = -1) -> bytes:
        """Read up to `size` bytes; a file that was opened here is closed at its end."""
        if self._file is None:
            if self._path is None:
                return b""
            self._file = open(self._path, "rb")  # noqa: SIM115  # closed at its end, or when it is sent again
        chunk: bytes | str = self._file.read(size)
        if isinstance(chunk, str):
            raise TypeError("open the file in binary mode: it is sent as bytes")
        if self._path is not None and (size < 0 or not chunk):
            self._file.close()
        return chunk

    def tell(self) -> int:
        """Return 0: httpx measures a part from where it stands."""
        return 0

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Rewind, or return the size where the end is asked for, which is how httpx measures a part."""
        if whence == os.SEEK_END:
            size = self.size()
            if size is None:
                raise OSError("the size of the file is not known")
            return size
        self.rewind()
        return offset

    def close(self) -> None:
        """Close the file if it was opened here."""
        if self._path is not None and self._file is not None:
            self._file.close()
            self._file = None

    def __iter__(self) -> Iterator[bytes]:
        while chunk := self.read(_CHUNK):
            yield chunk


class AsyncFileStream:
    """A file as the body of an asynchronous request; reads block, as httpx's do for parts."""

    def __init__(self, stream: FileStream) -> None:
        self.stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self.stream:
            yield chunk


def _position(file: IO[bytes]) -> int | None:
    try:
        return file.tell() if file.seekable() else None
    except (AttributeError, OSError):
        return None


def _content_of(value: Any) -> bytes | str | FileStream:
    content: Any = value.payload if isinstance(value, File) else value
    if isinstance(content, (bytes, str)):
        return content
    if isinstance(content, (bytearray, memoryview)):
        return bytes(cast("bytearray", content))
    return FileStream(content)


def _name_of(value: Any, field: str) -> str | None:
    """Return the name that a part is sent with; a `File` says itself whether it has one."""
    if isinstance(value, File):
        source = value.payload
        return value.file_name or (source.name if isinstance(source, PurePath) else None)
    name = value.name if isinstance(value, PurePath) else getattr(value, "name", None)
    return os.path.basename(name) if isinstance(name, str) and name else field


def to_part(value: Any, field: str, media_type: str) -> tuple[Any, ...]:
    """Return a file as httpx takes it: name, content, media type and headers of the part."""
    declared = value.mime_type if isinstance(value, File) else None
    headers: Mapping[str, str] = (value.headers if isinstance(value, File) else None) or {}
    return _name_of(value, field), _content_of(value), declared or media_type or None, dict(headers)


def raw_content(value: Any, headers: dict[str, str]) -> bytes | str | FileStream:
    """Return the content of a body that is one file; its length is written into `headers` where it is known."""
    content = _content_of(value)
    if isinstance(content, FileStream) and (size := content.size()) is not None:
        headers["Content-Length"] = str(size)
    return content


def streams_of(kwargs: Mapping[str, Any]) -> list[FileStream]:
    """Return the files that the arguments of a request hold, which are read when it is sent."""
    parts: list[Any] = [part[1] for _, part in kwargs.get("files") or ()]
    content = kwargs.get("content")
    whole = content.stream if isinstance(content, AsyncFileStream) else content
    return [stream for stream in [*parts, whole] if isinstance(stream, FileStream)]


def asynchronous(kwargs: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the arguments of a request as an asynchronous client takes them."""
    content = kwargs.get("content")
    return {**kwargs, "content": AsyncFileStream(content)} if isinstance(content, FileStream) else kwargs
