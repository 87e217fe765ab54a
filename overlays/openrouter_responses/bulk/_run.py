"""A run of many requests, in threads."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from contextvars import copy_context
from queue import Empty, SimpleQueue
from threading import Condition, Lock, RLock, Thread
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeVar

from .._response_calls import send_finished_by
from ..errors import OpenRouterError
from ._result import BulkResult
from ._run_base import END, LOOK_SECONDS, PER_CLIENT, SETTLE_SECONDS, RunBase
from ._task import Task

if TYPE_CHECKING:
    import httpx

    from ._settings import BulkSettings

T = TypeVar("T")


class BulkRun(RunBase[T]):
    """A run of many requests: an iterator of results, and a context manager.

    Leaving the block, also by an exception, begins no more requests and waits for those under way, which are billed; not for
    requests that an iterable is yet to yield.
    """

    def __init__(self, settings: BulkSettings[T], requests: Iterable[object]) -> None:
        super().__init__(settings)
        self._requests = iter(requests)
        self._reading, self._learning = Lock(), Lock()
        self._results: SimpleQueue[BulkResult[T] | None] = SimpleQueue()
        self._room = Condition()
        self._ending = RLock()
        self._open = 0
        self._is_reading = False
        self._is_over = False
        self._threads: list[Thread] = []
        self._clients: list[httpx.Client] = []
        self._running = 0

    def __iter__(self) -> Iterator[BulkResult[T]]:
        self._start()
        return _Results(self, self._results_in_order())

    def _results_in_order(self) -> Iterator[BulkResult[T]]:
        for result in self._ready_results():
            with self._room:
                self._open -= 1
                self._room.notify()
            self._plan.count(result)
            yield result
        error = self._plan.final_error(self.summary.seconds)
        if error is not None:
            raise error

    def _ready_results(self) -> Iterator[BulkResult[T]]:
        while (result := self._next_result()) is not None:
            yield from self._order.add(result)
        yield from self._order.rest()

    def close(self) -> None:
        """Begin no more requests, and wait for those under way: their results are in the journal, if there is one."""
        self._request_stop()
        while self._running and not self._end_if_over(is_worker=False):
            with self._room:
                self._room.wait(LOOK_SECONDS)
        self._end()

    def _end(self) -> None:
        with self._ending:  # a worker may be at it: nobody goes on before the journal is closed
            super()._end()

    def _request_stop(self) -> None:
        if self._ended is None:
            self._plan.stop("closed")
            self.is_left = True
            with self._room:
                self._room.notify_all()

    def _start(self) -> None:
        if self._threads or self._ended is not None:
            raise RuntimeError("the results of a run can be iterated over once")
        connections = self._settings.client.connections
        try:
            self._clients = [connections.group_client() for _ in range(0, self._workers, PER_CLIENT)]
        except RuntimeError:  # the client was closed
            self._end()
            raise
        self._running = self._workers
        context = copy_context()
        for number in range(self._workers):
            work, client = context.copy().run, self._clients[number // PER_CLIENT]
            self._threads.append(Thread(target=work, args=(self._work, client), name=f"map-{number}", daemon=True))
        for thread in self._threads:
            try:
                thread.start()
            except RuntimeError as error:  # the system gives no more: those that there are do the work
                with self._room:
                    self._running -= 1
                if thread is self._threads[0]:
                    raise RuntimeError("no thread could be started for the run") from error

    def _next_result(self) -> BulkResult[T] | None:
        while True:
            try:
                return self._results.get(timeout=LOOK_SECONDS)
            except Empty:
                self._end_if_over(is_worker=False)

    def _work(self, http_client: httpx.Client) -> None:
        try:
            while self._work_once(http_client):
                pass
        except BaseException as error:  # noqa: BLE001  # it is raised where somebody iterates
            self._plan.stop("error", None, error)
        finally:
            self._end_if_over(is_worker=True)

    def _end_if_over(self, *, is_worker: bool) -> bool:
        """End the run once no worker sends; return whether it has ended.

        One that waits for the next request does not count where no more begin: its iterable may never yield one.
        """
        with self._room:
            self._running -= is_worker
            waits = int(self._is_reading and self._plan.stopped is not None)
            if self._is_over or self._running > waits:
                return self._is_over
            self._is_over = True
            self._room.notify_all()
        for client in self._clients:
            self._settings.client.connections.close_group_client(client)
        self._end()
        self._results.put(None)
        return True

    def _work_once(self, http_client: httpx.Client) -> bool:
        """Take a request to its result; return whether there may be another one."""
        task = self._plan.returned() or self._next_task()
        if task is None:
            return False
        if isinstance(task, Task):
            found = self._call(task, http_client)
            if found is None:
                return False
            task = found
        self._results.put(task)
        return True

    def _next_task(self) -> Task[T] | BulkResult[T] | None:
        with self._room:
            while self._open >= self._most_open and not self.is_left:
                self._room.wait(LOOK_SECONDS)  # nobody wakes it where the iterator was dropped
            self._open += 1
        while not self._reading.acquire(timeout=LOOK_SECONDS):
            if self._must_end():
                return None
        try:
            if self._must_end():
                return None
            item = self._read()
            if item is END or self._must_end():
                return None
            index, self._index = self._index, self._index + 1
        finally:
            self._reading.release()
        return self._plan.take(index, item)

    def _read(self) -> object:
        self._is_reading = True
        try:
            return next(self._requests, END)
        except BaseException as error:  # noqa: BLE001  # of the caller's iterable: it is raised where somebody iterates
            self._plan.input_error = error
            return END
        finally:
            self._is_reading = False

    def _call(self, task: Task[T], http_client: httpx.Client) -> BulkResult[T] | None:
        client = self._settings.client
        started = time.monotonic()
        try:
            generation_id = self._plan.to_settle(task)
            if generation_id is not None:
                return self._settle(task, generation_id)
            client.connections.check_open()
            if self._plan.missing_prices(task):
                with self._learning:  # one looks them up
                    for model in self._plan.missing_prices(task):
                        self._plan.learn(model, client.models.endpoints(model))
            if self._plan.begin(task) != "send":
                return None
        except (ValueError, OpenRouterError) as error:
            return self._plan.refused(task, error)
        self._watch(task)
        try:
            response = send_finished_by(http_client, client, task.prepared)
        except Exception as error:  # noqa: BLE001  # whatever a hook or a custom client raises is this request's
            return self._plan.raised(task, error, time.monotonic() - started)
        return self._plan.received(task, response, time.monotonic() - started)

    def _settle(self, task: Task[T], generation_id: str) -> BulkResult[T]:
        try:
            return self._plan.settled(task, self._settings.client.recover(generation_id, wait=SETTLE_SECONDS))
        except OpenRouterError as error:
            return self._plan.not_settled(task, error)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None
    ) -> None:
        self.close()


class _Results(Iterator[BulkResult[T]]):
    """The results of a run, for one loop. A loop that is left drops it, and then no more requests begin.

    Args:
        run: The run.
        results: Its results.
    """

    def __init__(self, run: BulkRun[T], results: Iterator[BulkResult[T]]) -> None:
        self._run = run
        self._results = results

    def __next__(self) -> BulkResult[T]:
        try:
            return next(self._results)
        except BaseException:  # the end, or whatever ends the loop, such as an interrupt
            self._run.is_left = True
            raise

    def __del__(self) -> None:
        self._run.is_left = True  # nothing more: a finalizer runs anywhere
