"""A body that no media type declares as an event stream: its first bytes show what it is."""

from __future__ import annotations

from openrouter_generated.runtime.body import BODY_LIMIT, Body
from openrouter_generated.runtime.sse import looks_like_events

_START = 16
"""Bytes of a body's beginning, white space aside, that show what it is."""


class UndeclaredBody:
    """Collects a body until it is known to be a stream, or whole."""

    def __init__(self) -> None:
        self._body = Body(BODY_LIMIT)
        self._start = b""

    def add(self, chunk: bytes) -> bytes | None:
        """Take a chunk and return all that came if it is the beginning of a stream.

        Raises:
            OverflowError: It is longer than a body may be, and not known to be a stream.
        """
        self._body.add(chunk)
        if len(self._start) < _START:
            self._start = (self._start + chunk.lstrip() if not self._start else self._start + chunk)[:_START]
        return self.content() if looks_like_events(self._start) else None

    def content(self) -> bytes:
        """Return all that came."""
        return self._body.content()
