"""A whole body, collected within a limit of bytes."""

from __future__ import annotations

BODY_LIMIT = 256 * 1024 * 1024
"""Bytes that a whole body may have, decompressed."""


class Body:
    """Collects a body.

    Args:
        limit: Bytes that it may have, decompressed.
        truncate: Whether to stop at the limit instead of raising.

    Attributes:
        is_whole: Whether the body came to its end.
    """

    def __init__(self, limit: int, *, truncate: bool = False) -> None:
        self._chunks: list[bytes] = []
        self._left = limit
        self._limit = limit
        self._truncate = truncate
        self.is_whole = False

    def add(self, chunk: bytes) -> bool:
        """Take a chunk and return whether the body is full.

        Raises:
            OverflowError: The body is longer than the limit.
        """
        self._chunks.append(chunk)
        self._left -= len(chunk)
        if self._left < 0 and not self._truncate:
            raise OverflowError(f"the body is longer than {self._limit} bytes")
        return self._left < 0

    def content(self) -> bytes:
        """Return what has come."""
        return b"".join(self._chunks)[: self._limit]

    def beginning(self, size: int) -> bytes:
        """Return the first bytes of what has come, without joining the rest."""
        first: list[bytes] = []
        for chunk in self._chunks:
            if size <= 0:
                break
            first.append(chunk[:size])
            size -= len(chunk)
        return b"".join(first)
