"""Lines of a file of any size, and what is wrong with one."""

from __future__ import annotations

import codecs
from collections.abc import Iterator, Mapping
from typing import Any, NoReturn, Protocol

LONGEST = 256 * 1024 * 1024
"""Bytes that one line may have."""
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class InputError(ValueError):
    """An input, or a line of it, cannot be read; the message says where and why."""


class Unreadable(Mapping[str, Any]):
    """Stands for the arguments of a line that cannot be read: using them raises why.

    Args:
        error: Why.
    """

    def __init__(self, error: InputError) -> None:
        self.error = error

    def __getitem__(self, name: str) -> NoReturn:
        raise self.error

    def __iter__(self) -> NoReturn:
        raise self.error

    def __len__(self) -> NoReturn:
        raise self.error

    def __repr__(self) -> str:
        return f"<Unreadable: {self.error}>"


class LineReader(Protocol):
    """What is read: a file of bytes."""

    def readline(self, size: int, /) -> bytes:
        """Return the bytes up to the end of a line, at most so many; none at the end."""
        ...


def lines_of(file: LineReader, longest: int = LONGEST) -> Iterator[tuple[int, bytes | None]]:
    r"""Yield the lines of a file with their numbers, without `\n`; None for one that is too long.

    Args:
        file: The file.
        longest: Bytes that a line may have; the rest of a longer one is skipped, and never held.

    Raises:
        InputError: The file is UTF-16.
    """
    number = 0
    while line := file.readline(longest + 2):
        number += 1
        if number == 1:
            if line.startswith(_UTF16):
                raise InputError("it is UTF-16; save it as UTF-8")
            line = line.removeprefix(codecs.BOM_UTF8)
        content = line.removesuffix(b"\n").removesuffix(b"\r")
        if len(content) <= longest:
            yield number, content
            continue
        while line and not line.endswith(b"\n"):
            line = file.readline(1 << 20)
        yield number, None


def decoded(line: bytes | None, longest: int = LONGEST) -> str:
    """Return a line as text.

    Raises:
        InputError: It is too long, or not UTF-8.
    """
    if line is None:
        raise InputError(f"the line has more than {longest:,} bytes")
    try:
        return line.decode()
    except UnicodeDecodeError as error:
        raise InputError(f"byte {error.start + 1} of the line is not UTF-8") from None
