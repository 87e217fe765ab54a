"""Where a stream is in its life."""

from __future__ import annotations

from enum import Enum


class StreamState(Enum):
    """Where a stream is in its life; `StreamReader` alone changes it."""

    OPEN = "open"
    """Events may come."""
    ENDED = "ended"
    """The stream has ended; the caller may not have seen all events yet."""
    COMPLETE = "complete"
    """The caller has seen all events, and the end was good."""
    FAILED = "failed"
    """An error ended it: it is raised when the events before it are delivered."""
    CLOSED = "closed"
    """The caller closed it before its end."""
