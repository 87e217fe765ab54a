"""The events that a stream hands out, and the response that those make which the caller has taken."""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from functools import cached_property
from itertools import islice, repeat, starmap
from operator import length_hint
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_generated.models import OpenResponsesResult, OutputItems, StreamEvents

    from .accumulator import Accumulator

_MOST_BYTES_KEPT = 8 * 1024
"""Bytes of events that are kept until somebody asks for the response: few do, and accumulating takes as long as decoding.

With twice as many, those of a thousand streams are most of what the garbage collector visits, again and again.
"""
_EVENT_SIZE = 512
"""Bytes that an event takes beyond those that it had on the wire, about."""


class Delivery:
    """Hands out events, and accumulates those that were taken when somebody asks for the response, or when they are many.

    Args:
        lock: Held while events are accumulated, for other threads may ask for the response; a thread may take it again.
    """

    def __init__(self, lock: AbstractContextManager[object] | None) -> None:
        self._lock = lock or nullcontext()
        self._pending: Iterator[StreamEvents] = iter(())
        self._newest: Iterator[StreamEvents] = iter(())  # those of `_pending`, as far as they are not accumulated
        self._taken: deque[StreamEvents] = deque()  # those before, in one row: a chunk often has a single event
        self._is_accumulating = False
        self._accumulate_at = _MOST_BYTES_KEPT  # when so many bytes of the body have been read

    @cached_property
    def _accumulator(self) -> Accumulator:
        from .accumulator import Accumulator  # a program that only reads events does without

        return Accumulator()

    def deliver(self, events: list[StreamEvents], size: int) -> Iterator[StreamEvents]:
        """Return an iterator of events, of which the caller has taken all when it asks for the next one.

        Args:
            events: The events.
            size: Bytes of the body that have been read.
        """
        if not events:
            return iter(())
        self._accumulate_at -= _EVENT_SIZE * len(events)
        # In this order: another thread that accumulates now finds too few to be taken, never too many.
        self._pending = iter(events)
        self._taken.extend(self._newest)
        self._newest = iter(events)
        if size > self._accumulate_at:
            self._accumulate()
            self._accumulate_at = size + _MOST_BYTES_KEPT
        return self._pending

    def response(self) -> OpenResponsesResult:
        """Return the response as far as the caller has taken its events."""
        with self._lock:
            self._accumulate()
            return self._accumulator.response()

    def finished_items(self) -> list[OutputItems]:
        """Return the items that are finished, as far as the caller has taken events, and were not returned before."""
        with self._lock:
            self._accumulate()
            return self._accumulator.finished_items()

    def _accumulate(self) -> None:
        """Accumulate what was taken since the last time: no event twice, also where a signal handler raises.

        A signal handler that asks for the response meanwhile sees it as it is.
        """
        with self._lock:
            if self._is_accumulating:
                return
            try:
                self._is_accumulating = True
                taken = self._taken
                while taken:
                    self._accumulator.feed(starmap(taken.popleft, repeat((), len(taken))))
                newest = self._newest
                number = length_hint(newest) - length_hint(self._pending)
                if number > 0 and not taken:  # else others came meanwhile, which were before those
                    self._accumulator.feed(islice(newest, number))
            finally:
                self._is_accumulating = False


class LockedDelivery(Delivery):
    """The same for a Python without a GIL: there, another thread sees what lies between any two steps, in any order."""

    def deliver(self, events: list[StreamEvents], size: int) -> Iterator[StreamEvents]:
        """Like `Delivery.deliver`."""
        with self._lock:
            return super().deliver(events, size)


def make_delivery(lock: AbstractContextManager[object] | None) -> Delivery:
    """Return what hands out events on this Python; see `Delivery`."""
    has_gil = getattr(sys, "_is_gil_enabled", None)
    return Delivery(lock) if has_gil is None or has_gil() else LockedDelivery(lock)
