"""Where the bytes of a part are: in memory, in a file, or in a file that is open.

A source is read in blocks, from any offset and as often as it takes, and holds nothing open meanwhile: a request that is cut
short leaves nothing behind, and one that is sent again reads anew. A block that is not what it was raises OSError.
"""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Callable
from errno import ENAMETOOLONG
from threading import Lock
from typing import IO, Any, Protocol, TypeAlias, cast

HELD = 1024 * 1024
"""Bytes up to which a file is read when the part is made."""
_BLOCK = 1024 * 1024
_LONGEST_PATH = 4096

Bytes: TypeAlias = bytes | bytearray | memoryview


class ByteSource(Protocol):
    """Where bytes are.

    Attributes:
        size: How many there are.
        name: The name of the file, without its folder, or None.
    """

    @property
    def size(self) -> int: ...
    @property
    def name(self) -> str | None: ...
    def read(self, offset: int, size: int) -> bytes:
        """Return so many bytes from an offset."""
        ...


class Held:
    """Bytes in memory."""

    def __init__(self, data: bytes, name: str | None = None) -> None:
        self.data = data
        self.name = name
        self.size = len(data)

    def read(self, offset: int, size: int) -> bytes:
        """Return so many bytes from an offset."""
        return self.data[offset : offset + size]


class _File:
    """What is read from a file, which must stay what it was."""

    def __init__(self, size: int, name: str | None, shown: str, signature: object) -> None:
        self.size = size
        self.name = name
        self._display_name = shown
        self._signature = signature

    def _check_unchanged(self, data: bytes, size: int, signature: object) -> bytes:
        if len(data) != size or signature != self._signature:
            raise OSError(f"{self._display_name} has changed since it was made a part; make another one of it")
        return data


class PathFile(_File):
    """A file that is opened for each block."""

    def __init__(self, path: str, size: int, signature: object) -> None:
        super().__init__(size, os.path.basename(path), path, signature)
        self._path = path

    def read(self, offset: int, size: int) -> bytes:
        """Return so many bytes from an offset."""
        with open(self._path, "rb", opener=_without_waiting) as file:
            data = b""
            if _signature(file) == self._signature:  # else it may be a pipe by now, which is not to be waited for
                file.seek(offset)
                data = file.read(size)
            return self._check_unchanged(data, size, _signature(file))


def _without_waiting(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


_turns = Lock()
"""An open file has one position, and may be in several requests, of several threads."""


class OpenFile(_File):
    """A file that somebody else opened, from where it stood."""

    def __init__(self, file: IO[bytes], start: int, size: int, name: str | None) -> None:
        super().__init__(size, name, name or "the open file", _signature(file))
        self._file = file
        self._start = start

    def read(self, offset: int, size: int) -> bytes:
        """Return so many bytes from an offset; the file stands where it stood afterwards."""
        try:
            with _turns:
                before = self._file.tell()
                self._file.seek(self._start + offset)
                data = _read(self._file.read, size)
                self._file.seek(before)
                return self._check_unchanged(data, size, _signature(self._file))
        except ValueError as error:  # of a file that was closed
            raise OSError(
                f"{self._display_name} cannot be read: {error}; keep it open until it is sent, or pass its path"
            ) from None


def _signature(file: IO[bytes]) -> object:
    """Return what changes when somebody writes into a file; None where it is not one of the system's."""
    try:
        found = os.fstat(file.fileno())
    except (AttributeError, OSError):
        return None
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns


def _read(read: Callable[[int], Any], size: int) -> bytes:
    """Read so many bytes, or all that are left; a single read may return fewer."""
    data = bytearray()
    while len(data) < size:
        block = read(min(size - len(data), _BLOCK))
        if not isinstance(block, (bytes, bytearray, memoryview)):
            raise TypeError(
                f"source must be open in binary mode, as by open(..., 'rb'): its read() returns {_type(block)}"
            )
        if not block:
            break
        data += block
    return bytes(data)


def _type(value: object) -> str:
    return type(value).__name__


def source_of(source: Any, max_bytes: Any) -> ByteSource:
    """Return where the bytes of an argument are.

    Raises:
        TypeError: The argument is of another type.
        ValueError: There are none, or too many, or they are not in a file.
        OSError: The file cannot be read.
    """
    if not isinstance(max_bytes, int) or max_bytes < 1:
        raise ValueError(f"max_bytes must be a whole number above 0, not {max_bytes!r:.100}")
    if isinstance(source, (bytes, bytearray, memoryview)):
        found: ByteSource = Held(bytes(cast("Bytes", source)))
    elif isinstance(source, (str, os.PathLike)):
        found = _from_path(os.fsdecode(cast("str | os.PathLike[str]", source)), max_bytes)
    elif callable(getattr(source, "read", None)):
        found = _from_open_file(source, max_bytes)
    else:
        raise TypeError(f"source must be a path, a URL, bytes or an open binary file, not {_type(source)}")
    if not found.size:
        raise ValueError(f"source is empty{f': {found.name}' if found.name else ''}")
    _check_size(found.size, max_bytes)
    return found


def _check_size(size: int, max_bytes: int) -> None:
    """Raise ValueError where there are too many bytes."""
    if size > max_bytes:
        raise ValueError(f"source has {size:,} bytes, more than {max_bytes:,} (max_bytes); pass a larger max_bytes")


def _not_a_path(text: str) -> ValueError:
    return ValueError(
        f"source is a text of {len(text):,} characters that is not a path; pass the content of a file as bytes"
    )


def _from_path(path: str, max_bytes: int) -> ByteSource:
    if "\0" in path or len(path) > _LONGEST_PATH:
        raise _not_a_path(path)
    try:
        mode = os.stat(path).st_mode
    except OSError as error:
        if error.errno == ENAMETOOLONG:
            raise _not_a_path(path) from None
        raise
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(f"source is a folder, not a file: {path}")
    if not stat.S_ISREG(mode):
        raise ValueError(f"source is not a regular file: {path}; open it in binary mode and pass it open")
    with open(path, "rb") as file:
        signature = _signature(file)
        size = os.fstat(file.fileno()).st_size
        if size > HELD:
            return PathFile(os.path.abspath(path), size, signature)
        return Held(_read(file.read, max_bytes + 1), os.path.basename(path))


def _from_open_file(file: Any, max_bytes: int) -> ByteSource:
    if isinstance(file, io.TextIOBase):
        raise TypeError("source must be open in binary mode, as by open(..., 'rb'), not in text mode")
    given = getattr(file, "name", None)
    name = os.path.basename(given) if isinstance(given, str) and given else None
    start, size = _extent(file)
    if size is None:  # a pipe, say: it can be read once, so what is in it is held
        return Held(_read(file.read, max_bytes + 1), name)
    if size > HELD:
        return OpenFile(file, start, size, name)
    data = _read(file.read, size)
    file.seek(start)
    return Held(data, name)


def _extent(file: Any) -> tuple[int, int | None]:
    """Return where a file stands, and how many bytes are left; None where that cannot be found out."""
    try:
        if not file.seekable():
            return 0, None
        start: int = file.tell()
        end: int = file.seek(0, os.SEEK_END)
        file.seek(start)
    except (AttributeError, OSError, ValueError):
        if getattr(file, "closed", False):
            raise ValueError("source is a closed file: open it, or pass its path") from None
        return 0, None
    return start, end - start
