"""The time limit of a whole call in asynchronous clients: it ends whatever the task awaits, not a read or write alone."""

from __future__ import annotations

import time
from collections.abc import Generator
from contextlib import contextmanager

import httpx


class DeadlineExceeded(httpx.TimeoutException):
    """The moment came at which a call must end."""


@contextmanager
def total_limit(moment: float | None) -> Generator[None]:
    """End whatever a task awaits in the block at a moment, on the monotonic clock in seconds; None sets none.

    Raises:
        DeadlineExceeded: The moment came.
    """
    if moment is None:
        yield
        return
    from anyio import move_on_after

    with move_on_after(max(0.001, moment - time.monotonic())) as scope:
        yield
    if scope.cancelled_caught:
        raise DeadlineExceeded("the total time is over")
