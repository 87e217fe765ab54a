"""What the synchronous and the asynchronous run of many requests share.

Each has as many workers as calls may be under way, threads or tasks. A worker takes the next request, sends it, and hands its
result out; so the requests are read as they are needed, and no more than some results wait for whoever iterates.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .._core.rate_gate import Limits
from .._core.response_info import GENERATION_ID
from .._http.gate import Gate
from ._order import Order
from ._plan import Plan
from ._result import BulkSummary
from ._task import Task

if TYPE_CHECKING:
    import httpx

    from ._settings import BulkSettings

T = TypeVar("T")
END: Any = object()
"""Stands for the end of the requests."""
LOOK_SECONDS = 0.5
"""Seconds after which who waits looks whether the run has ended meanwhile."""
PER_CLIENT = 4
"""How many workers share a pool of connections; see `Connections.group_client`."""
SETTLE_SECONDS = 2.0
"""Seconds to wait for a generation that is looked up: it is one of an earlier run, and there if it ever was."""
_AHEAD, _ORDERED_AHEAD = 2, 16
"""How many requests are taken before the results of earlier ones are handed out: so many times the concurrency."""


class RunBase(Generic[T]):
    """What both shells share.

    Args:
        settings: How the run goes.

    Attributes:
        is_left: Whether nobody takes results any more.
    """

    def __init__(self, settings: BulkSettings[T]) -> None:
        self._settings = settings
        self._plan = Plan(settings)
        gate = settings.client.connections.gate()
        self._gate = Gate(Limits(settings.concurrency), {}) if gate is None else gate
        # A call that waits before it is sent again is not under way: another worker has its place meanwhile.
        self._workers = settings.concurrency + (settings.concurrency // 8 + 1 if gate is None else 0)
        self._started = time.monotonic()
        self._ended: float | None = None
        self._order: Order[T] = Order(settings.ordered)
        self._most_open = settings.concurrency * (_ORDERED_AHEAD if settings.ordered else _AHEAD)
        self._index = 0
        self.is_left = False

    @property
    def summary(self) -> BulkSummary:
        """What the run came to so far: the results that were handed out."""
        return self._plan.summary((time.monotonic() if self._ended is None else self._ended) - self._started)

    def stop(self) -> None:
        """Begin no more requests: those under way come, then the iteration ends."""
        self._plan.stop("stop")

    def _watch(self, task: Task[T]) -> None:
        """Have a call wait for its turn, and written down: before it is sent, and the ID of its generation when that is known."""
        prepared = task.prepared.call
        if prepared.turn is None:
            prepared.turn = self._gate.turn(None)
        journal = self._settings.journal
        on_request, on_response = prepared.call.on_request, prepared.call.on_response

        def begin(request: httpx.Request) -> None:
            self._plan.sending(task)
            if on_request is not None:
                on_request(request)

        def note(response: httpx.Response) -> None:
            generation_id = response.headers.get(GENERATION_ID)
            if journal is not None and generation_id and response.status_code < 300:
                journal.note(task.number, generation_id)
            if on_response is not None:
                on_response(response)

        prepared.call = prepared.call._replace(on_request=begin, on_response=note)

    def _must_end(self) -> bool:
        """Whether no more requests are taken."""
        if self.is_left:
            self._plan.stop("closed")
        return self._plan.reads_no_more

    def _end(self) -> None:
        if self._ended is None:
            self._ended = time.monotonic()
            self._plan.close()

    def __repr__(self) -> str:
        summary = self.summary
        return f"<{type(self).__name__} {summary.ok} ok, {summary.failed} failed, {summary.in_doubt} in doubt>"
