"""A body that no media type declares as an event stream: its first bytes show what it is."""

from __future__ import annotations

from openrouter_generated.runtime.sse import looks_like_events

BODY_LIMIT = 256 * 1024 * 1024
"""Bytes that a body may have that is not a stream."""

_START = 16
"""Bytes of a body's beginning, white space aside, that show what it is."""


class UndeclaredBody:
    """Collects a body until it is known to be a stream, or whole."""

    def __init__(self) -> None:
        self._chunks: list[bytes] = []
        self._start = b""
        self._size = 0

    def add(self, chunk: bytes) -> bytes | None:
        """Take a chunk and return all that came if it is the beginning of a stream.

        Raises:
            OverflowError: It is not a stream, and longer than a body may be.
        """
        self._chunks.append(chunk)
        self._size += len(chunk)
        if len(self._start) < _START:
            self._start = (self._start + chunk.lstrip() if not self._start else self._start + chunk)[:_START]
        if looks_like_events(self._start):
            return self.content()
        if self._size > BODY_LIMIT:
            raise OverflowError(f"the body is longer than {BODY_LIMIT} bytes")
        return None

    def content(self) -> bytes:
        """Return all that came."""
        return b"".join(self._chunks)
