"""A run as it happens: two shells that hand its events and steps to whoever iterates."""

from __future__ import annotations

import math
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextvars import copy_context
from queue import SimpleQueue
from threading import Thread
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeAlias

if TYPE_CHECKING:
    from openrouter_generated.models import StreamEvents

    from ._result import RunResult, ToolFinished, ToolStarted

RunEvent: TypeAlias = "StreamEvents | ToolStarted | ToolFinished"
_END = object()


class _Left(Exception):  # it ends the run, and nobody sees it
    pass


class RunStream:
    """A run as it happens: an iterator of events and steps, and a context manager that ends the run when it is left.

    The run goes on in a thread of its own, ahead of whoever iterates. Leaving the block ends it at its next step; functions
    that run then are waited for.

    Args:
        begin: Runs, and reports each step to the function that it gets.
    """

    def __init__(self, begin: Callable[[Callable[[Any], object]], RunResult]) -> None:
        self._steps: SimpleQueue[Any] = SimpleQueue()
        self._is_left = False
        self._result: RunResult | None = None
        self._error: BaseException | None = None
        self._thread = Thread(target=copy_context().run, args=(self._run, begin), name="run", daemon=True)
        self._thread.start()

    def _run(self, begin: Callable[[Callable[[Any], object]], RunResult]) -> None:
        try:
            self._result = begin(self._report)
        except BaseException as error:  # noqa: BLE001  # it is raised where somebody iterates
            self._error = error
        finally:
            self._steps.put(_END)

    def _report(self, step: Any) -> None:
        if self._is_left:
            raise _Left
        self._steps.put(step)

    def __iter__(self) -> Iterator[RunEvent]:
        while self._thread.is_alive() or not self._steps.empty():
            step = self._steps.get()
            if step is _END:
                self._thread.join()
            else:
                yield step
        if self._error is not None:
            raise self._error

    def final_result(self) -> RunResult:
        """Go on to the end, and return the result.

        Raises:
            OpenRouterError: The run failed, see `Responses.run`.
            RuntimeError: The block was left before the end.
        """
        for _ in self:
            pass
        if self._result is None:
            raise RuntimeError("the run was left before its end")
        return self._result

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None
    ) -> None:
        self._is_left = True
        self._thread.join()
        if isinstance(self._error, _Left):
            self._error = None


class AsyncRunStream:
    """Like `RunStream`, asynchronously: the run is a task, which is cancelled when the block is left."""

    def __init__(self, begin: Callable[[Callable[[Any], object]], Awaitable[RunResult]]) -> None:
        self._begin = begin
        self._is_left = False
        self._result: RunResult | None = None
        self._error: Exception | None = None

    async def __aenter__(self) -> Self:
        import anyio

        self._sender, self._receiver = anyio.create_memory_object_stream[Any](math.inf)
        self._group = anyio.create_task_group()
        await self._group.__aenter__()
        self._group.start_soon(self._run)
        return self

    async def _run(self) -> None:
        try:
            self._result = await self._begin(self._sender.send_nowait)
        except Exception as error:  # noqa: BLE001  # it is raised where somebody iterates
            self._error = error
        finally:
            self._sender.close()

    async def __aiter__(self) -> AsyncIterator[RunEvent]:
        if not self._is_left:
            async for step in self._receiver:
                yield step
        if self._error is not None:
            raise self._error

    async def final_result(self) -> RunResult:
        """Like `RunStream.final_result`."""
        async for _ in self:
            pass
        if self._result is None:
            raise RuntimeError("the run was left before its end")
        return self._result

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None
    ) -> None:
        self._is_left = True
        self._group.cancel_scope.cancel()
        await self._group.__aexit__(None, None, None)
        self._receiver.close()
