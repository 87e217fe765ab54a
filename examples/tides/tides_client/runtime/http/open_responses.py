# Runtime of generated packages, copied by `openrouter generate`. Do not edit: it is replaced.
"""Responses whose bodies are still to be read, kept out of reach of the garbage collector.

An httpx generator that the collector finds suspended closes its connection: it takes the lock of the pool, in whatever
thread and at whatever moment the collector runs, also inside that very lock. So each open response is held here, by name of
an entry. A finalizer only moves the entry to a list, which takes no lock and touches neither httpx nor a loop; the next
call, or closing the client, closes what is in that list.
"""

from __future__ import annotations

import gc
import os
from collections import deque
from contextlib import suppress
from types import AsyncGeneratorType
from typing import Any

from .loops import is_over
from .pool_repair import repair_pools

_open: dict[int, OpenResponse] = {}
_dropped: deque[OpenResponse] = deque()
_dropped_async: deque[OpenResponse] = deque()
_of_parent: list[Any] = []
"""What a forked process inherited: it is neither used nor closed there."""
_process = os.getpid()


class OpenResponse:
    """An open httpx response, and the iterators that read it.

    Args:
        response: The response.
        loop: The event loop that it belongs to, or None for a synchronous one.
        client: The httpx client that it came through; asynchronous ones need it to be closed.
    """

    __slots__ = ("client", "held", "loop", "response")

    def __init__(self, response: Any, loop: Any = None, client: Any = None) -> None:
        self.response = response
        self.loop = loop
        self.client = client
        self.held: Any = None
        _open[id(self)] = self

    @property
    def is_open(self) -> bool:
        """Whether the response was neither released nor dropped."""
        return id(self) in _open

    async def aclose(self, *, was_cut_short: bool = True) -> None:
        """Close the response, with the generators that read it, and leave the pool whole.

        Args:
            was_cut_short: Whether anything was raised while it was read. Else the pool is only looked at if closing is cut short.
        """
        is_whole = False
        try:
            try:
                await close_generators(self.held)
            finally:
                await self.response.aclose()
            is_whole = not was_cut_short
        finally:
            if not is_whole:
                repair_pools(
                    self.client, getattr(self.response, "_request", None)
                )  # `.request` raises where there is none

    def release(self) -> None:
        """Drop a response that was closed."""
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
            try:
                with suppress(Exception):  # nobody waits for how the closing of a dropped response ends
                    await entry.aclose()
            finally:
                entry.release()
        elif is_over(entry.loop):
            entry.release()  # its connection ended with its loop
        else:
            _dropped_async.append(entry)


async def close_generators(outer: Any) -> None:
    """Close an asynchronous generator and those that it reads from, the innermost first.

    Closing a generator leaves those below it suspended, for the collector to find: trio warns of each.
    """
    chain: list[Any] = []
    todo = [outer]
    while todo:
        found = todo.pop()
        if isinstance(found, AsyncGeneratorType) and found.ag_frame is not None and found not in chain:
            chain.append(found)
            todo += gc.get_referents(found)
    for generator in reversed(chain):
        if not generator.ag_running:
            await generator.aclose()


def _leave_to_parent() -> None:
    global _process
    if _process != os.getpid():
        _of_parent.extend((*_open.values(), *_dropped, *_dropped_async))
        _open.clear()
        _dropped.clear()
        _dropped_async.clear()
        _process = os.getpid()
