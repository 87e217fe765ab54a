"""A file as a text of a request: base64, made when it is needed."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from typing import Any, Self

from openrouter_generated.runtime.encode import Deferred

from ._sources import HELD, ByteSource

CHUNK = 384 * 1024
"""Bytes of a file that are encoded at a time: a multiple of three, so that chunks of base64 need no padding in between."""


class EncodedFile(Deferred):
    """Bytes as base64, with what stands before it.

    Args:
        source: Where the bytes are.
        media_type: What they are.
        prefix: What stands before them: the beginning of a `data:` URL, or nothing.
    """

    def __init__(self, source: ByteSource, media_type: str, prefix: str) -> None:
        self.source = source
        self._media_type = media_type
        self._prefix = prefix

    @property
    def size(self) -> int:
        """Bytes of the text."""
        return len(self._prefix) + (self.source.size + 2) // 3 * 4

    @property
    def is_large(self) -> bool:
        """Whether it is written in chunks."""
        return self.source.size > HELD

    def text(self) -> str:
        """Return the whole text."""
        return b"".join(self.chunks()).decode("ascii")

    def chunks(self) -> Iterator[bytes]:
        """Yield the text, reading the file anew."""
        source = self.source
        yield self._prefix.encode("ascii")
        for offset in range(0, source.size, CHUNK):
            yield b64encode(source.read(offset, min(CHUNK, source.size - offset)))

    def __str__(self) -> str:
        return self.text()

    def __repr__(self) -> str:
        name = f"{self.source.name}, " if self.source.name else ""
        return f"<{name}{self._media_type}, {self.source.size:,} bytes>"

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self
