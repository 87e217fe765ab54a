"""Runs of many requests: two shells that send and wait, around one plan.

Each has as many workers as calls may be under way, threads or tasks. A worker takes the next request, sends it, and hands its
result out; so the requests are read as they are needed, and no more than some results wait for whoever iterates.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from contextvars import copy_context
from queue import Empty, SimpleQueue
from threading import Condition, Lock, Thread
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, NoReturn, Self, TypeVar

from .._core.rate_gate import Limits
from .._http.gate import Gate
from .._response_calls import send_finished_async_by, send_finished_by
from ..errors import OpenRouterError
from ._errors import JournalError
from ._order import Order
from ._plan import Plan, StoppedError, Task
from ._result import BulkResult, BulkSummary

if TYPE_CHECKING:
    import httpx

    from ._settings import BulkSettings

T = TypeVar("T")
_FLUSH_SECONDS = 0.5
"""Seconds after which IDs of generations are written that came before their responses."""
_PER_CLIENT = 4
"""How many workers share a pool of connections; see `Connections.group_client`."""
_AHEAD, _ORDERED_AHEAD = 2, 16
"""How many requests are taken before the results of earlier ones are handed out: so many times the concurrency."""


class _Run(Generic[T]):
    """What both shells share.

    Args:
        settings: How the run goes.
        requests: The requests.
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
            prepared.turn = self._gate.turn(task.models[0] if task.models else None)
        journal = self._settings.journal
        on_request, on_response = prepared.call.on_request, prepared.call.on_response

        def begin(request: httpx.Request) -> None:
            self._plan.sending(task)
            if on_request is not None:
                on_request(request)

        def note(response: httpx.Response) -> None:
            generation_id = response.headers.get("x-generation-id")
            if journal is not None and generation_id and response.status_code < 300:
                journal.note(task.number, generation_id)
            if on_response is not None:
                on_response(response)

        prepared.call = prepared.call._replace(on_request=begin, on_response=note)

    def _flush(self) -> None:
        if self._settings.journal is not None:
            self._settings.journal.flush()

    def _end(self) -> None:
        if self._ended is None:
            self._ended = time.monotonic()
            self._plan.close()

    def __repr__(self) -> str:
        summary = self.summary
        return f"<{type(self).__name__} {summary.ok} ok, {summary.failed} failed, {summary.in_doubt} in doubt>"


class BulkRun(_Run[T]):
    """A run of many requests: an iterator of results, and a context manager.

    Leaving the block, also by an exception, begins no more requests and waits for those under way, which are billed.

    Attributes:
        is_left: Whether nobody takes results any more.
    """

    def __init__(self, settings: BulkSettings[T], requests: Iterable[object]) -> None:
        super().__init__(settings)
        self._requests = iter(requests)
        self._reading = Lock()
        self._results: SimpleQueue[BulkResult[T] | None] = SimpleQueue()
        self._room = Condition()
        self._open = 0
        self.is_left = False
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
        for thread in self._threads:
            thread.join()
        error = self._plan.final_error(self.summary.seconds)
        if error is not None:
            raise error

    def _ready_results(self) -> Iterator[BulkResult[T]]:
        while (result := self._next_result()) is not None:
            yield from self._order.add(result)
        yield from self._order.rest()

    def close(self) -> None:
        """Begin no more requests, and wait for those under way: their results are in the journal, if there is one."""
        self._leave()
        for thread in self._threads:
            thread.join()
        self._end()

    def _leave(self) -> None:
        if self._ended is None:
            self._plan.stop("closed")
            self.is_left = True
            with self._room:
                self._room.notify_all()

    def _start(self) -> None:
        if self._threads or self._ended is not None:
            raise RuntimeError("the results of a run can be iterated over once")
        self._running = self._workers
        context = copy_context()
        for number in range(self._workers):
            if number % _PER_CLIENT == 0:
                self._clients.append(self._settings.client.connections.group_client())
            work = context.copy().run
            self._threads.append(
                Thread(target=work, args=(self._work, self._clients[-1]), name=f"map-{number}", daemon=True)
            )
        for thread in self._threads:
            thread.start()

    def _next_result(self) -> BulkResult[T] | None:
        while True:
            try:
                return self._results.get(timeout=_FLUSH_SECONDS)
            except Empty:
                self._flush()

    def _work(self, http_client: httpx.Client) -> None:
        try:
            while self._work_once(http_client):
                pass
        except BaseException as error:  # noqa: BLE001  # it is raised where somebody iterates
            self._plan.stop("error", None, error)
        finally:
            with self._room:
                self._running -= 1
                is_last = not self._running
            if is_last:
                for client in self._clients:
                    self._settings.client.connections.close_group_client(client)
                self._end()
                self._results.put(None)

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
                self._room.wait(_FLUSH_SECONDS)  # nobody wakes it where the iterator was dropped
            self._open += 1
        if self.is_left:
            self._plan.stop("closed")
        with self._reading:
            if self._plan.stopped is not None:
                return None
            item = next(self._requests, _END)
            if item is _END:
                return None
            index, self._index = self._index, self._index + 1
        return self._plan.take(index, item)

    def _call(self, task: Task[T], http_client: httpx.Client) -> BulkResult[T] | None:
        client = self._settings.client
        started = time.monotonic()
        try:
            generation_id = self._plan.to_settle(task)
            if generation_id is not None:
                return self._settle(task, generation_id)
            client.connections.check_open()
            for model in self._plan.missing_prices(task):
                self._plan.learn(model, client.models.endpoints(model))
            if self._plan.begin(task) != "send":
                return None
        except (ValueError, OpenRouterError) as error:
            return self._plan.refused(task, error)
        self._watch(task)
        try:
            response = send_finished_by(http_client, client, task.prepared)
        except StoppedError:
            self._plan.withdraw(task)
            return None
        except JournalError:  # the request was not sent, and no other can be
            raise
        except Exception as error:  # noqa: BLE001  # whatever a hook or a custom client raises is this request's
            return self._plan.failed(task, error, time.monotonic() - started)
        return self._plan.received(task, response, time.monotonic() - started)

    def _settle(self, task: Task[T], generation_id: str) -> BulkResult[T]:
        try:
            return self._plan.settled(task, self._settings.client.recover(generation_id))
        except OpenRouterError as error:
            return self._plan.not_settled(task, error)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None
    ) -> None:
        self.close()


_END: Any = object()


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


class AsyncBulkRun(_Run[T]):
    """Like `BulkRun`, asynchronously. With trio it needs `async with`; asyncio does without.

    Leaving the block waits for the requests under way. Where an exception or a cancellation leaves it, they are cancelled: they
    may be billed, and are in doubt.
    """

    def __init__(self, settings: BulkSettings[T], requests: Iterable[object] | AsyncIterable[object]) -> None:
        super().__init__(settings)
        self._async_requests: AsyncIterator[object] | None = None
        self._requests: Iterator[object] = iter(())
        if isinstance(requests, AsyncIterable):
            self._async_requests = aiter(requests)
        else:
            self._requests = iter(requests)
        self._results: deque[BulkResult[T]] = deque()
        self._reading: Any = None
        self._news: Any = None
        self._room: Any = None
        self._open = 0
        self._tasks: Any = None
        self._clients: list[httpx.AsyncClient] = []
        self._running = self._working = 0
        self._is_over = False
        self._ready: deque[BulkResult[T]] = deque()

    def __aiter__(self) -> AsyncIterator[BulkResult[T]]:
        return self

    async def __anext__(self) -> BulkResult[T]:
        if self._tasks is None:
            self._start(_AsyncioTasks())
        while not self._ready:
            if not self._results:
                if self._running:
                    await self._wait_for_news()
                else:
                    self._ready.extend(self._order.rest())
                    if not self._ready:
                        self._finish()
                continue
            self._ready.extend(self._order.add(self._results.popleft()))
        result = self._ready.popleft()
        self._open -= 1
        self._room.set()
        self._plan.count(result)
        return result

    def _finish(self) -> NoReturn:
        error = None if self._is_over else self._plan.final_error(self.summary.seconds)
        self._is_over = True
        raise StopAsyncIteration if error is None else error

    async def _wait_for_news(self) -> None:
        from anyio import move_on_after

        self._news.clear()
        with move_on_after(_FLUSH_SECONDS):
            await self._news.wait()
        self._flush()

    def _start(self, tasks: Any) -> None:
        from anyio import Lock as AsyncLock

        self._tasks = tasks
        self._reading = AsyncLock()
        self._news, self._room = _Signal(), _Signal()
        self._running = self._working = self._workers
        for number in range(self._workers):
            if number % _PER_CLIENT == 0:
                self._clients.append(self._settings.client.connections.async_group_client())
            tasks.start_soon(self._work, self._clients[-1])

    async def aclose(self) -> None:
        """Begin no more requests, and wait for those under way: their results are in the journal, if there is one."""
        self._leave()
        while self._running:
            await self._wait_for_news()
        self._end()

    def _leave(self) -> None:
        if self._ended is not None:
            return
        self._plan.stop("closed")
        self._open = -1_000_000_000  # workers that wait for room go on, and end
        if self._room is not None:
            self._room.set()

    async def _work(self, http_client: httpx.AsyncClient) -> None:
        try:
            while await self._work_once(http_client):
                pass
        except Exception as error:  # noqa: BLE001  # it is raised where somebody iterates
            self._plan.stop("error", None, error)
        finally:
            self._working -= 1
            if not self._working:
                await self._close_clients()
            self._running -= 1
            self._news.set()

    async def _close_clients(self) -> None:
        from anyio import CancelScope

        with CancelScope(shield=True):
            for client in self._clients:
                await self._settings.client.connections.aclose_group_client(client)
        self._end()

    async def _work_once(self, http_client: httpx.AsyncClient) -> bool:
        """Take a request to its result; return whether there may be another one."""
        task = self._plan.returned() or await self._next_task()
        if task is None:
            return False
        if isinstance(task, Task):
            found = await self._call(task, http_client)
            if found is None:
                return False
            task = found
        self._results.append(task)
        self._news.set()
        return True

    async def _next_task(self) -> Task[T] | BulkResult[T] | None:
        while self._open >= self._most_open:
            self._room.clear()
            await self._room.wait()
        self._open += 1
        if self._plan.stopped is not None:
            return None
        if self._async_requests is None:
            item = next(self._requests, _END)
        else:
            async with self._reading:
                item = await anext(self._async_requests, _END)
        if item is _END:
            return None
        index, self._index = self._index, self._index + 1
        return self._plan.take(index, item)

    async def _call(self, task: Task[T], http_client: httpx.AsyncClient) -> BulkResult[T] | None:
        client = self._settings.client
        started = time.monotonic()
        try:
            generation_id = self._plan.to_settle(task)
            if generation_id is not None:
                return await self._settle(task, generation_id)
            client.connections.check_open()
            for model in self._plan.missing_prices(task):
                self._plan.learn(model, await client.models.endpoints_async(model))
            if self._plan.begin(task) != "send":
                return None
        except (ValueError, OpenRouterError) as error:
            return self._plan.refused(task, error)
        self._watch(task)
        try:
            response = await send_finished_async_by(http_client, client, task.prepared)
        except StoppedError:
            self._plan.withdraw(task)
            return None
        except JournalError:  # the request was not sent, and no other can be
            raise
        except Exception as error:  # noqa: BLE001  # whatever a hook or a custom client raises is this request's
            return self._plan.failed(task, error, time.monotonic() - started)
        return self._plan.received(task, response, time.monotonic() - started)

    async def _settle(self, task: Task[T], generation_id: str) -> BulkResult[T]:
        try:
            return self._plan.settled(task, await self._settings.client.recover_async(generation_id))
        except OpenRouterError as error:
            return self._plan.not_settled(task, error)

    async def __aenter__(self) -> Self:
        from anyio import create_task_group

        tasks = create_task_group()
        await tasks.__aenter__()
        self._start(tasks)
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None
    ) -> None:
        self._leave()
        if exc is not None:
            self._tasks.cancel_scope.cancel()
        try:
            await self._tasks.__aexit__(exc_type, exc, tb)
        except BaseExceptionGroup as group:
            if exc is None or group.exceptions != (exc,):
                raise  # else the exception of the block is raised as it is
        finally:
            self._end()


class _Signal:
    """An event that can be cleared; for one event loop, with one or more that wait."""

    def __init__(self) -> None:
        self._renew()

    def _renew(self) -> None:
        from anyio import Event

        self._event = Event()

    def set(self) -> None:
        self._event.set()

    def clear(self) -> None:
        if self._event.is_set():
            self._renew()

    async def wait(self) -> None:
        await self._event.wait()


class _AsyncioTasks:
    """Tasks of asyncio without a block around them; they end when their run does, or with their event loop."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()

    def start_soon(self, function: Any, *arguments: Any) -> None:
        task = asyncio.get_running_loop().create_task(function(*arguments))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
