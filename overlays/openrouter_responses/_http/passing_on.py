"""A stream as server-sent events, to pass it on to a browser: events, keep-alives while none come, an error as an event."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any

from .._core.sse_text import DONE, KEEPALIVE
from ..errors import OpenRouterError

if TYPE_CHECKING:
    from ..streaming import AsyncEventStream, EventStream


class PassedOn(Iterator[bytes]):
    """The rest of a stream as bytes, which closes it in the end.

    Not a generator: one that is dropped would close the stream wherever the garbage collector finds it, perhaps inside a lock.
    """

    def __init__(self, stream: EventStream, *, event: bool) -> None:
        self._stream = stream
        self._event = event
        self._last: list[bytes] = []
        self._has_ended = False

    def __next__(self) -> bytes:
        if self._has_ended:
            if self._last:
                return self._last.pop(0)
            raise StopIteration
        try:
            return next(self._stream).to_sse(event=self._event)
        except StopIteration:
            self._end(DONE)
        except OpenRouterError as error:
            self._end(error.as_event().to_sse(event=self._event), DONE)
        except BaseException:  # a signal handler may raise at any moment
            self._end()
            raise
        return self._last.pop(0)

    def close(self) -> None:
        """Close the stream, as servers do when the reader leaves; nothing comes after it."""
        self._end()

    def _end(self, *last: bytes) -> None:
        self._has_ended, self._last = True, [*last]
        self._stream.close()


async def apassed_on(stream: AsyncEventStream, *, event: bool, keepalive: float | None) -> AsyncGenerator[bytes]:
    """Yield the rest of a stream as bytes, and close it, also where the reader leaves."""
    reading: asyncio.Future[Any] | None = None
    try:
        while True:
            if keepalive is None:
                found: Any = await anext(stream, None)
            else:  # in a task of its own: a read that a time limit ends could not go on
                reading = reading or _task(anext(stream, None))
                await asyncio.wait((reading,), timeout=keepalive)
                if not reading.done():
                    yield KEEPALIVE
                    continue
                found, reading = reading.result(), None
            if found is None:
                break
            yield found.to_sse(event=event)
    except OpenRouterError as error:
        yield error.as_event().to_sse(event=event)
    finally:
        try:
            if reading is not None and not reading.done():
                reading.cancel()
                await asyncio.wait((reading,))
        finally:  # a cancelled task may be cancelled again at each await
            await stream.close()
    yield DONE


class AsyncPassedOn(AsyncIterator[bytes]):
    """What `apassed_on` yields; closing it closes the stream, also before its first part was taken.

    Args:
        chunks: The generator.
        stream: The stream.
    """

    def __init__(self, chunks: AsyncGenerator[bytes], stream: AsyncEventStream) -> None:
        self._chunks = chunks
        self._stream = stream

    async def __anext__(self) -> bytes:
        return await anext(self._chunks)

    async def aclose(self) -> None:
        """Close the stream."""
        try:
            await self._chunks.aclose()
        finally:
            await self._stream.close()


def _task(awaitable: Any) -> asyncio.Future[Any]:
    """Run something as a task whose exception is taken note of, so that asyncio does not log it where nobody waits any more."""
    task: asyncio.Future[Any] = asyncio.ensure_future(awaitable)
    task.add_done_callback(lambda done: done.cancelled() or done.exception())
    return task
