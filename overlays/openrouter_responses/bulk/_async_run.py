"""A run of many requests, in tasks of asyncio or trio."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, NoReturn, Self, TypeVar

from .._response_calls import send_finished_async_by
from ..errors import OpenRouterError
from ._result import BulkResult
from ._run_base import END, LOOK_SECONDS, SETTLE_SECONDS, RunBase
from ._task import Task

if TYPE_CHECKING:
    import httpx

    from ._settings import BulkSettings

T = TypeVar("T")


class AsyncBulkRun(RunBase[T]):
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
        self._learning: Any = None
        self._reads: set[Any] = set()
        self._news: Any = None
        self._room: Any = None
        self._open = 0
        self._tasks: Any = None
        self._running = self._working = 0
        self._is_over = False
        self._ready: deque[BulkResult[T]] = deque()

    def __aiter__(self) -> AsyncIterator[BulkResult[T]]:
        return _Results(self)

    async def __anext__(self) -> BulkResult[T]:
        if self._tasks is None:
            self._start(_AsyncioTasks(), self._make_client())
        if self._plan.stopped is not None:
            self._stop_reading()
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
        with move_on_after(LOOK_SECONDS):
            await self._news.wait()

    def _make_client(self) -> httpx.AsyncClient:
        try:
            return self._settings.client.connections.async_run_client()
        except RuntimeError:  # it was closed
            self._end()
            raise

    def _start(self, tasks: Any, http_client: httpx.AsyncClient) -> None:
        from anyio import Lock as AsyncLock

        self._tasks = tasks
        self._reading, self._learning = AsyncLock(), AsyncLock()
        self._news, self._room = _Signal(), _Signal()
        self._running = self._working = self._workers
        for _ in range(self._workers):
            tasks.start_soon(self._work, http_client)

    async def aclose(self) -> None:
        """Begin no more requests, and wait for those under way: their results are in the journal, if there is one."""
        self._request_stop()
        while self._running:
            await self._wait_for_news()
        self._end()

    def stop(self) -> None:
        """Begin no more requests: those under way come, then the iteration ends. Of this event loop alone."""
        super().stop()
        self._stop_reading()

    def _stop_reading(self) -> None:
        """Wait no longer for requests that an asynchronous iterable is yet to yield."""
        for scope in self._reads:
            scope.cancel()

    def _request_stop(self) -> None:
        if self._ended is not None:
            return
        self._plan.stop("closed")
        self._stop_reading()
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
                await self._close_client(http_client)
            self._running -= 1
            self._news.set()

    async def _close_client(self, http_client: httpx.AsyncClient) -> None:
        from anyio import CancelScope

        with CancelScope(shield=True):
            await self._settings.client.connections.aclose_run_client(http_client)
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
        from anyio import move_on_after

        while self._open >= self._most_open and not self.is_left:
            self._room.clear()
            with move_on_after(LOOK_SECONDS):  # nobody wakes it where the iterator was dropped
                await self._room.wait()
        self._open += 1
        item = END if self._must_end() else await self._read()
        if item is END or self._must_end():
            return None
        index, self._index = self._index, self._index + 1
        return self._plan.take(index, item)

    async def _read(self) -> object:
        from anyio import CancelScope

        item: object = END
        with CancelScope() as scope:
            self._reads.add(scope)
            try:
                if self._async_requests is None:
                    item = next(self._requests, END)
                else:
                    async with self._reading:
                        item = END if self._must_end() else await anext(self._async_requests, END)
            except Exception as error:  # noqa: BLE001  # of the caller's iterable: it is raised where somebody iterates
                self._plan.input_error = error
            finally:
                self._reads.discard(scope)
        return item

    def _must_end(self) -> bool:
        must_end = super()._must_end()
        if must_end:
            self._stop_reading()
        return must_end

    async def _call(self, task: Task[T], http_client: httpx.AsyncClient) -> BulkResult[T] | None:
        client = self._settings.client
        started = time.monotonic()
        try:
            generation_id = self._plan.to_settle(task)
            if generation_id is not None:
                return await self._settle(task, generation_id)
            client.connections.check_open()
            if self._plan.missing_prices(task):
                async with self._learning:  # one looks them up
                    for model in self._plan.missing_prices(task):
                        self._plan.learn(model, await client.models.endpoints_async(model))
            if self._plan.begin(task) != "send":
                return None
        except (ValueError, OpenRouterError) as error:
            return self._plan.refused(task, error)
        self._watch(task)
        try:
            response = await send_finished_async_by(http_client, client, task.prepared)
        except Exception as error:  # noqa: BLE001  # whatever a hook or a custom client raises is this request's
            return self._plan.raised(task, error, time.monotonic() - started)
        return self._plan.received(task, response, time.monotonic() - started)

    async def _settle(self, task: Task[T], generation_id: str) -> BulkResult[T]:
        try:
            return self._plan.settled(
                task, await self._settings.client.recover_async(generation_id, wait=SETTLE_SECONDS)
            )
        except OpenRouterError as error:
            return self._plan.not_settled(task, error)

    async def __aenter__(self) -> Self:
        from anyio import create_task_group

        http_client = self._make_client()  # first: it raises where the client was closed
        tasks = create_task_group()
        await tasks.__aenter__()
        self._start(tasks, http_client)
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None
    ) -> None:
        self._request_stop()
        if exc is not None:
            self._tasks.cancel_scope.cancel()
        try:
            await self._tasks.__aexit__(exc_type, exc, tb)
        except BaseExceptionGroup as group:
            if exc is None or group.exceptions != (exc,):
                raise  # else the exception of the block is raised as it is
        finally:
            self._end()


class _Results(AsyncIterator[BulkResult[T]]):
    """The results of a run, for one loop. A loop that is left drops it, and then no more requests begin.

    Args:
        run: The run.
    """

    def __init__(self, run: AsyncBulkRun[T]) -> None:
        self._run = run

    async def __anext__(self) -> BulkResult[T]:
        return await anext(self._run)

    def __del__(self) -> None:
        self._run.is_left = True  # nothing more: a finalizer runs anywhere


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
