# Copied from generator/runtime. Do not edit: change the file there and run `make generate`.
"""Responses whose bodies are still to be read, kept out of reach of the garbage collector.

A generator of httpx that the collector finds suspended closes its connection: it takes the lock of the pool, in whatever
thread and at whatever moment the collector runs, also inside that very lock. So each open response is held here, by name of
an entry. A finalizer only moves the entry to a list, which takes no lock and touches nothing of httpx or of a loop; the next
call, or closing the client, closes what is in that list.
"""

from __future__ import annotations

import os
from collections import deque
from contextlib import suppress
from typing import Any

_open: dict[int, OpenResponse] = {}
_dropped: deque[OpenResponse] = deque()
_dropped_async: deque[OpenResponse] = deque()
_of_parent: list[Any] = []
"""What a forked process inherited: it is neither used nor closed there."""
_process = os.getpid()


class OpenResponse:
    """An open response of httpx, and the iterators that read it.

    Args:
        response: The response.
        loop: The event loop that it belongs to, or None for a synchronous one.
    """

    __slots__ = ("held", "loop", "response")

    def __init__(self, response: Any, loop: Any = None) -> None:
        self.response = response
        self.loop = loop
        self.held: Any = None
        _open[id(self)] = self

    @property
    def is_open(self) -> bool:
        """Whether the response was neither released nor dropped."""
        return id(self) in _open

    def release(self) -> None:
        """Let go of a response that was closed."""
        _open.pop(id(self), None)
        self.held = None

    def drop(self) -> None:
        """Have the response closed by the next call; all that a finalizer may do with it."""
        (_dropped if self.loop is None else _dropped_async).append(self)
        _open.pop(id(self), None)


def close_dropped() -> None:
    """Close the synchronous responses that were dropped open."""
    if not _dropped:
        return
    _leave_to_parent()
    while _dropped:
        try:
            entry = _dropped.popleft()
        except IndexError:  # another thread took it
            return
        with suppress(Exception):  # nobody waits for how the closing of a dropped response ends
            entry.response.close()
        entry.release()


async def aclose_dropped(loop: Any) -> None:
    """Close the responses of an event loop that were dropped open."""
    if not _dropped_async:
        return
    _leave_to_parent()
    for _ in range(len(_dropped_async)):
        try:
            entry = _dropped_async.popleft()
        except IndexError:  # another thread took it
            return
        if entry.loop is loop:
            with suppress(Exception):  # nobody waits for how the closing of a dropped response ends
                await entry.response.aclose()
            entry.release()
        elif _is_over(entry.loop):
            entry.release()  # its connection ended with its loop
        else:
            _dropped_async.append(entry)


def _is_over(loop: Any) -> bool:
    is_closed = getattr(loop, "is_closed", None)
    return is_closed is not None and bool(is_closed())


def _leave_to_parent() -> None:
    global _process
    if _process != os.getpid():
        _of_parent.extend((*_open.values(), *_dropped, *_dropped_async))
        _open.clear()
        _dropped.clear()
        _dropped_async.clear()
        _process = os.getpid()
