"""Time limits that httpx does not have: a moment until which reads of one call may wait, whatever their own limit.

httpx fixes the read timeout when a request is made. A stream wants another one later: for the whole call, for the time
without an event, and for the end of a body that has nothing more to say. So the reads of a connection are patched, once, to
look at a context variable. It is set around single reads: other threads and tasks, and later users of the connection, see
none of it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

import httpx

_moment: ContextVar[float | None] = ContextVar("deadline", default=None)


def obey_deadlines(response: httpx.Response) -> bool:
    """Make the connection of a response keep deadlines; return whether it can: HTTP/2 and test doubles cannot."""
    network = response.extensions.get("network_stream")
    if network is None or response.http_version != "HTTP/1.1":
        return False
    if "read" not in network.__dict__:
        network.read = _limited(network.read)
    return True


def _limited(read: Callable[[int, float | None], Any]) -> Callable[..., Any]:
    def limited(max_bytes: int, timeout: float | None = None) -> Any:
        moment = _moment.get()
        if moment is not None:
            left = max(0.001, moment - time.monotonic())
            timeout = left if timeout is None else min(timeout, left)
        return read(max_bytes, timeout)

    return limited


@contextmanager
def deadline(moment: float | None) -> Generator[None]:
    """Set the moment, on the monotonic clock in seconds, until which reads in the block may wait; None sets none."""
    token = _moment.set(moment)
    try:
        yield
    finally:
        _moment.reset(token)
