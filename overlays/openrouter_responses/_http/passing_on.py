"""A stream as server-sent events, to pass it on to a browser: events, keep-alives while none come, an error as an event."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Generator
from typing import TYPE_CHECKING, Any

from .._core.sse_text import DONE, KEEPALIVE
from ..errors import OpenRouterError

if TYPE_CHECKING:
    from ..streaming import AsyncEventStream, EventStream


def passed_on(stream: EventStream, *, event: bool) -> Generator[bytes]:
    """Yield the rest of a stream as bytes, and close it."""
    with stream:
        try:
            for found in stream:
                yield found.to_sse(event=event)
        except OpenRouterError as error:
            yield error.as_event().to_sse(event=event)
    yield DONE


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


def _task(awaitable: Any) -> asyncio.Future[Any]:
    """Run something as a task whose exception is taken note of, so that asyncio does not log it where nobody waits any more."""
    task: asyncio.Future[Any] = asyncio.ensure_future(awaitable)
    task.add_done_callback(lambda done: done.cancelled() or done.exception())
    return task
