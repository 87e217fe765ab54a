"""Standard input that comes slowly: it is read in a thread, which can be woken to end."""

from __future__ import annotations

import asyncio
import io
import os
import select
from collections.abc import AsyncIterator, Iterator
from typing import Any, TypeVar

T = TypeVar("T")


class StoppableInput(io.RawIOBase):
    """Bytes of a file descriptor, up to its end or to `stop`, whichever comes first.

    Args:
        descriptor: What is read; it stays open.
    """

    def __init__(self, descriptor: int) -> None:
        super().__init__()
        self._descriptor = descriptor
        self._woken, self._wake = os.pipe()
        self.is_stopped = False

    def readable(self) -> bool:
        """Return True."""
        return True

    def readinto(self, buffer: Any, /) -> int:
        """Read what is there, or wait for it; 0 at the end."""
        ready = [] if self.is_stopped else select.select([self._descriptor, self._woken], [], [])[0]
        if self.is_stopped or self._woken in ready:
            return 0
        data = os.read(self._descriptor, len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def stop(self) -> None:
        """End it; may be called by another thread, and by a signal handler."""
        if not (self.is_stopped or self.closed):
            self.is_stopped = True
            os.write(self._wake, b"\0")

    def close(self) -> None:
        """Close what wakes it."""
        if not self.closed:
            os.close(self._woken)
            os.close(self._wake)
        super().close()


async def in_thread(items: Iterator[T]) -> AsyncIterator[T]:
    """Yield the items of an iterator, each taken in a thread, so that the event loop goes on meanwhile."""
    end: Any = object()
    while (item := await asyncio.to_thread(next, items, end)) is not end:
        yield item
