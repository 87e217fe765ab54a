"""Limits that workers share, as a worker uses them: what one run of a batch was granted, and what it reports."""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from threading import Event, Lock, Thread
from types import TracebackType
from typing import Any, Self, TypeAlias, TypeVar
from uuid import uuid4

from .._result import BulkResult
from .leases import LOST_AFTER, Grant, Report, terms_of

R = TypeVar("R")
CallHolder: TypeAlias = Callable[..., Any]
"""Calls a method of `LeaseHolder` where that lives: `ask("report", ...)`."""

_HEARTBEAT = LOST_AFTER / 3


class SharedLimits(ABC):
    """A budget and a rate that all workers of an engine share.

    Requests are granted in blocks, so that asking takes little time, and each counts with `worst_cost` until its response is
    here: what was spent and what is under way never exceed `max_cost` together. What a killed worker held counts as spent.

    Args:
        max_cost: US dollars that all workers may spend together, from when the limits are made, or None.
        worst_cost: US dollars that one request costs at most; needed with `max_cost`.
        requests_per_minute: How many requests all workers may begin in a minute together, at even distances, or None. Retries
            are not counted.
        block: How many requests are granted at once, at most; with a rate, no more than a second has room for.

    Raises:
        ValueError: One is out of range, or `worst_cost` is missing.
        TypeError: One is not a number.
    """

    def __init__(
        self,
        *,
        max_cost: float | None = None,
        worst_cost: float | None = None,
        requests_per_minute: float | None = None,
        block: int = 20,
    ) -> None:
        self.terms = terms_of(max_cost, worst_cost, requests_per_minute, block)

    @abstractmethod
    def connect(self) -> CallHolder:
        """Return what asks the one place that holds the limits; it is used from several threads of this process."""

    @property
    def spent(self) -> float:
        """US dollars that were spent; what is under way, and what killed workers held, counts with `worst_cost`."""
        return float(self.connect()("spent"))


class BatchLease:
    """What one run of a batch holds of shared limits; to be used as a context manager.

    Args:
        limits: The limits.
    """

    def __init__(self, limits: SharedLimits) -> None:
        self._ask = limits.connect()
        self._worst = limits.terms.worst_cost or 0.0
        self._holder = uuid4().hex
        self._lock = Lock()
        self._spent = 0.0
        self._held = self._unused = 0
        self._next_start = self._interval = 0.0
        self._closed, self._news = Event(), Event()
        self._heartbeat = Thread(target=self._report_often, name="openrouter-lease", daemon=True)

    def register_batch(self, batch: str, journal_is_new: bool) -> bool:
        """Register a batch that begins; False where it has begun before, and its journal is new: not the one it had then."""
        return bool(self._ask("register_batch", batch, journal_is_new))

    def each(self, requests: Sequence[R], is_known: Callable[[R], bool]) -> Iterator[R]:
        """Return the requests, each as soon as it may begin; they end early where the budget does.

        Args:
            requests: The requests.
            is_known: Whether a request has its result already, and is not sent.
        """
        left = sum(not is_known(request) for request in requests)
        for request in requests:
            if not is_known(request):
                if not left or not self._may_begin(left):
                    left = 0
                    continue
                left -= 1
            yield request

    def stop(self) -> None:
        """Let no more requests begin."""
        self._closed.set()
        self._news.set()

    def count(self, result: BulkResult[Any]) -> None:
        """Count a result of a request that is not known."""
        is_free = result.status == "failed" and result.response is None
        cost = 0.0 if is_free else result.cost
        with self._lock:
            self._held -= 1
            self._spent += self._worst if cost is None else cost
        self._news.set()

    def _may_begin(self, wanted: int) -> bool:
        """Wait until the next request may begin; False where none may."""
        while not self._closed.is_set():
            if self._unused:
                if self._closed.wait(max(0.0, self._next_start - time.monotonic())):
                    return False
                self._next_start = max(self._next_start, time.monotonic()) + self._interval
                with self._lock:
                    self._unused -= 1
                return True
            self._news.clear()
            grant = self._report(wanted)
            if grant.is_exhausted:
                return False
            self._next_start, self._interval = time.monotonic() + grant.delay, grant.interval
            if not grant.requests:
                self._news.wait(grant.delay)
        return False

    def _report(self, wanted: int) -> Grant:
        with self._lock:
            grant = Grant(*self._ask("report", Report(self._holder, self._spent, self._held, wanted)))
            self._held += grant.requests
            self._unused += grant.requests
        return grant

    def _report_often(self) -> None:
        with suppress(Exception):  # the next request that wants to begin raises it
            while not self._closed.wait(_HEARTBEAT):
                self._report(0)

    def __enter__(self) -> Self:
        self._heartbeat.start()
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None
    ) -> None:
        self.stop()
        self._heartbeat.join()
        in_flight = self._held - self._unused  # an exception has cut them off
        with suppress(Exception):  # results are here; without this report, what the run held counts as spent
            self._ask("end", self._holder, self._spent + in_flight * self._worst)
