"""The gate that all requests of a client go through where it has limits: waiting for a turn, in threads and in event loops.

Requests of threads and of several event loops wait in the same queues, in their order. `leave` may be called by a finalizer,
which runs anywhere, also where its own thread holds the lock: so it only takes the lock if it is free, and whoever holds it
looks once more after letting go of it.

What is cut short anywhere, as by a signal handler that raises, is put right by `leave`, which takes a request out of whatever
it is in; and who waits asks again after some seconds, should the one that was to wake it be gone.
"""

from __future__ import annotations

import threading
import time
from bisect import bisect_left
from collections import deque
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial
from itertools import count
from math import inf
from operator import attrgetter
from queue import Empty, SimpleQueue

from openrouter_generated.runtime.http.loops import running_loop
from openrouter_generated.runtime.retry import retry_after

from .._core.rate_gate import Limits, RateGate
from .failures import CLOSED

LONGEST_PAUSE = 60.0
"""Seconds that requests wait at most where a server asks for it; those that begin then see what it asks for now."""
_LOOK_AGAIN = 10.0
"""Seconds after which who waits asks again: the one in front may be gone, with its event loop."""
_place = attrgetter("place")


class Gate:
    """Lets requests begin as the limits of a client allow.

    Args:
        limits: Those of all requests.
        models: Those of models, by their names.
    """

    def __init__(self, limits: Limits, models: Mapping[str, Limits]) -> None:
        self._core = RateGate(limits, models)
        self._lock = threading.Lock()
        self._places = count()
        self._finished: deque[Turn] = deque()
        self._waiting: dict[str | None, list[Turn]] = {name: [] for name in (None, *models)}
        self._is_open = True

    def turn(self, model: object) -> Turn:
        """Return the turn of a call that asks for a model."""
        return Turn(self, model if isinstance(model, str) and model in self._waiting else None, next(self._places))

    def enter(self, turn: Turn, wake: Callable[[], object]) -> float | None:
        """Let the request of a turn begin, or wait.

        Args:
            turn: The turn.
            wake: Wakes up who waits; called by any thread.

        Returns:
            The moment at which to ask again, if it is not woken before that; None where the request begins now.

        Raises:
            RuntimeError: The client was closed.
        """
        with self._lock:
            if not self._is_open:
                raise RuntimeError(CLOSED)
            turn.wake, turn.due = None, inf
            queue = self._waiting[turn.model]
            place = bisect_left(queue, turn.place, key=_place)
            if queue[place : place + 1] != [turn] and not self._core.is_under_way(turn):
                queue.insert(place, turn)
            self._admit()
            has_begun = self._core.is_under_way(turn)
            turn.wake = wake
        self._take_in()
        return None if has_begun else turn.due

    def leave(self, turn: Turn) -> None:
        """Count a request that ended, or waits no longer; who waits for that goes on."""
        self._finished.append(turn)
        self._take_in()

    def received(self, model: str | None, status: int, wait: float | None) -> None:
        """Take note of a response; see `RateGate.received`."""
        with self._lock:
            self._core.received(model, status, wait, time.monotonic())
            self._admit()
        self._take_in()

    def pause(self, model: str | None, wait: float) -> None:
        """Let no request of a model begin for so many seconds."""
        with self._lock:
            self._core.pause(model, time.monotonic() + wait)
            self._admit()
        self._take_in()

    def close(self) -> None:
        """Let no request begin any more: those that wait raise."""
        with self._lock:
            self._is_open = False
            for turn in [each for queue in self._waiting.values() for each in queue]:
                self._wake(turn)

    def _take_in(self) -> None:
        """Count those that left, unless another thread does, or the one whose finalizer this runs in."""
        while self._finished and self._lock.acquire(blocking=False):
            try:
                self._admit()
            finally:
                self._lock.release()

    def _admit(self) -> None:
        """Let those begin that may, in the order of their places; the lock is held."""
        while self._finished:
            self._forget(self._finished.popleft())
        now = time.monotonic()
        blocked: set[str | None] = set()
        while (turn := self._first(blocked)) is not None:
            opens = self._core.opens(turn.model)
            if opens <= now:
                self._waiting[turn.model].pop(0)
                self._core.begin(turn.model, turn, now)
                self._wake(turn)
                continue
            blocked.add(turn.model)  # which keeps no other model waiting
            if opens < turn.due:  # it would ask too late
                turn.due = opens
                self._wake(turn)

    def _first(self, blocked: set[str | None]) -> Turn | None:
        firsts = (queue[0] for model, queue in self._waiting.items() if queue and model not in blocked)
        return min(firsts, key=_place, default=None)

    def _wake(self, turn: Turn) -> None:
        if turn.wake is not None:
            try:
                turn.wake()
            except RuntimeError:  # its event loop has ended
                self._forget(turn)

    def _forget(self, turn: Turn) -> None:
        queue = self._waiting[turn.model]
        place = bisect_left(queue, turn.place, key=_place)
        if queue[place : place + 1] == [turn]:
            del queue[place]
        self._core.end(turn.model, turn)


class Turn:
    """The turn of a call's requests at the gate; a retry has the place of the call, in front of later ones.

    Args:
        gate: The gate.
        model: The model whose limits hold for it, or None.
        place: Its place among all turns.

    Attributes:
        wake: Wakes it up; None while it is awake.
        due: The moment at which it asks again, if it is the first that waits.
    """

    __slots__ = ("_gate", "due", "model", "place", "wake")

    def __init__(self, gate: Gate, model: str | None, place: int) -> None:
        self._gate = gate
        self.model = model
        self.place = place
        self.wake: Callable[[], object] | None = None
        self.due = inf

    def enter(self, moment: float | None) -> None:
        """Wait until a request may begin.

        Args:
            moment: When the wait must end, on the monotonic clock in seconds, or None.

        Raises:
            RuntimeError: The client was closed.
            TimeoutError: The moment came, or comes before a request may begin.
        """
        news: SimpleQueue[None] = SimpleQueue()  # whose `put` finalizers may call, unlike `set` of an event
        while (due := self._gate.enter(self, partial(news.put, None))) is not None:
            with suppress(Empty):
                news.get(timeout=_seconds(due, moment))

    async def enter_async(self, moment: float | None) -> None:
        """Like `enter`, asynchronously."""
        from anyio import Event, move_on_after

        event = Event()
        while (due := self._gate.enter(self, _waker(event.set))) is not None:
            with move_on_after(_seconds(due, moment)):
                await event.wait()
            event = Event()

    def leave(self) -> None:
        """Let other requests be under way; a second time it does nothing. Finalizers may call it."""
        self._gate.leave(self)

    def received(self, status: int, headers: Mapping[str, str]) -> None:
        """Take note of a response.

        Args:
            status: Its status.
            headers: Its headers.
        """
        lower = {name.lower(): value for name, value in headers.items()}
        asked = {name: value for name, value in lower.items() if "retry" in name or "limit" in name}
        wait = retry_after(asked, time.time(), status) if asked else None  # it looks for many, which few responses have
        self._gate.received(self.model, status, None if wait is None else min(wait, LONGEST_PAUSE))

    def pause(self, wait: float) -> None:
        """Let no request begin for so many seconds: what the body of a refusal asks for, which is read after its headers."""
        self._gate.pause(self.model, min(wait, LONGEST_PAUSE))


def _seconds(due: float, moment: float | None) -> float:
    """Return how long to wait; `due` is infinite where nobody knows when the wait ends."""
    now = time.monotonic()
    if moment is not None and (now >= moment or moment <= due < inf):
        raise TimeoutError
    return max(0.0, min(due, now + _LOOK_AGAIN, inf if moment is None else moment) - now)


def _waker(wake: Callable[[], object]) -> Callable[[], object]:
    """Return what calls a function in the event loop that runs now, from any thread."""
    loop = running_loop()
    return partial(loop.call_soon_threadsafe if hasattr(loop, "call_soon_threadsafe") else loop.run_sync_soon, wake)
