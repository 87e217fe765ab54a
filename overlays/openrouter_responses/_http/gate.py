"""The gate that all calls of a client go through where it has limits: waiting for a turn, in threads and in event loops.

Calls of threads and of several event loops wait in the same queues, in their order. `leave` may be called by a finalizer, which
runs anywhere, also where its own thread holds the lock: so it only takes the lock if it is free, and whoever holds it looks
once more after letting go of it.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Mapping

from openrouter_generated.runtime.http.loops import running_loop
from openrouter_generated.runtime.retry import retry_after

from .._core.rate_gate import Limits, RateGate

LONGEST_PAUSE = 60.0
"""Seconds that all calls wait at most where a server asks for it; those that begin then see what it asks for now."""


class _Waiter:
    """A call that waits until fewer are under way.

    Args:
        wake: Wakes it up; called by any thread.
    """

    __slots__ = ("has_entered", "wake")

    def __init__(self, wake: Callable[[], object]) -> None:
        self.wake = wake
        self.has_entered = False


class Gate:
    """Lets calls begin as the limits of a client allow.

    Args:
        limits: Those of all calls.
        models: Those of models, by their names.
    """

    def __init__(self, limits: Limits, models: Mapping[str, Limits]) -> None:
        self._models = frozenset(models)
        self._core = RateGate(limits, models)
        self._lock = threading.Lock()
        self._left: deque[str | None] = deque()
        self._waiting: dict[str | None, deque[_Waiter]] = {}

    def turn(self, model: object) -> Turn:
        """Return the turn of a call that asks for a model."""
        return Turn(self, model if isinstance(model, str) and model in self._models else None)

    def enter(self, model: str | None, waiter: _Waiter | None) -> bool:
        """Count a call as under way, if it may be; if not, let it wait."""
        with self._lock:
            has_entered = model not in self._waiting and self._core.enter(model)
            if not has_entered and waiter is not None:
                self._waiting.setdefault(model, deque()).append(waiter)
        self.admit()
        return has_entered

    def withdraw(self, model: str | None, waiter: _Waiter) -> None:
        """Let a call wait no longer."""
        with self._lock:
            queue = self._waiting.get(model, ())
            if waiter in queue:
                self._waiting[model].remove(waiter)
                if not queue:
                    del self._waiting[model]
        if waiter.has_entered:
            self.leave(model)

    def leave(self, model: str | None) -> None:
        """Count a call that ended; whoever waits for that goes on."""
        self._left.append(model)
        self.admit()

    def admit(self) -> None:
        """Count those that left, and let those enter that waited for it."""
        while (self._left or self._waiting) and self._lock.acquire(blocking=False):
            try:
                while self._left:
                    self._core.leave(self._left.popleft())
                while any(map(self._admit_one, [*self._waiting])):
                    pass
            finally:
                self._lock.release()
            if not self._left:
                return

    def _admit_one(self, model: str | None) -> bool:
        if not self._core.enter(model):
            return False
        queue = self._waiting.pop(model)
        waiter = queue.popleft()
        if queue:
            self._waiting[model] = queue  # behind other models
        waiter.has_entered = True
        try:
            waiter.wake()
        except RuntimeError:  # its event loop has ended
            self._left.append(model)
        return True

    def delay(self, model: str | None) -> float:
        """Return how many seconds no request may begin; where one may, 0.0, and it is counted."""
        with self._lock:
            delay = self._core.begin(model, time.monotonic())
        self.admit()
        return delay

    def round_of(self, model: str | None) -> int:
        """Return the round that a request begins in."""
        return self._core.round_of(model)

    def received(self, model: str | None, started_in: int, status: int, wait: float | None) -> None:
        """Take note of a response; see `RateGate.received`."""
        with self._lock:
            self._core.received(model, started_in, status, wait, time.monotonic())
        self.admit()


class Turn:
    """One call at the gate.

    Args:
        gate: The gate.
        model: The model whose limits hold for it, or None.
    """

    __slots__ = ("_gate", "_is_under_way", "_model", "_round")

    def __init__(self, gate: Gate, model: str | None) -> None:
        self._gate = gate
        self._model = model
        self._round = 0
        self._is_under_way = False

    def enter(self, moment: float | None) -> None:
        """Wait until another call may be under way.

        Args:
            moment: When the wait must end, on the monotonic clock in seconds, or None.

        Raises:
            TimeoutError: It ended.
        """
        event = threading.Event()
        waiter = _Waiter(event.set)
        if not self._gate.enter(self._model, waiter):
            try:
                if not event.wait(_left(moment)):
                    raise TimeoutError
            except BaseException:  # whatever ends the wait, also an interrupt
                self._gate.withdraw(self._model, waiter)
                raise
        self._is_under_way = True

    async def enter_async(self, moment: float | None) -> None:
        """Like `enter`, asynchronously."""
        if not self._gate.enter(self._model, None):
            await self._wait(moment)
        self._is_under_way = True

    async def _wait(self, moment: float | None) -> None:
        from anyio import Event, move_on_after

        event = Event()
        waiter = _Waiter(_waker(event.set))
        if self._gate.enter(self._model, waiter):
            return
        try:
            with move_on_after(_left(moment)):
                await event.wait()
            if not event.is_set():
                raise TimeoutError
        except BaseException:  # whatever ends the wait, also a cancellation
            self._gate.withdraw(self._model, waiter)
            raise

    def leave(self) -> None:
        """Let another call be under way; a second time it does nothing. Finalizers may call it."""
        if self._is_under_way:
            self._is_under_way = False
            self._gate.leave(self._model)

    def delay(self, moment: float | None) -> float:
        """Return how many seconds to wait before the request may begin; 0.0 where it begins now.

        Args:
            moment: When the call must end, on the monotonic clock in seconds, or None.

        Raises:
            TimeoutError: That is before it may begin.
        """
        delay = self._gate.delay(self._model)
        if delay > 0 and moment is not None and time.monotonic() + delay >= moment:
            raise TimeoutError
        self._round = self._gate.round_of(self._model)
        return delay

    def received(self, status: int, headers: Mapping[str, str]) -> None:
        """Take note of a response.

        Args:
            status: Its status.
            headers: Its headers.
        """
        wait = retry_after(headers, time.time(), status)
        wait = None if wait is None else min(wait, LONGEST_PAUSE)
        self._gate.received(self._model, self._round, status, wait)


def _left(moment: float | None) -> float | None:
    return None if moment is None else max(0.0, moment - time.monotonic())


def _waker(wake: Callable[[], object]) -> Callable[[], object]:
    """Return what calls a function in the event loop that runs now, from any thread."""
    loop = running_loop()
    return lambda: (loop.call_soon_threadsafe if hasattr(loop, "call_soon_threadsafe") else loop.run_sync_soon)(wake)
