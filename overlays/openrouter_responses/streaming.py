"""A streamed response, synchronous and asynchronous: two shells around one reader."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

import httpx

from ._answer import Answer
from ._body import BODY_LIMIT, Body, aread, read
from ._deadline import obey_deadlines, until
from ._options import StreamOptions
from ._stream import Stream
from ._surrogates import Mender

if TYPE_CHECKING:
    from openrouter_generated.models import OpenResponsesResult, StreamEvents

__all__ = ["AsyncEventStream", "EventStream"]

_GRACE = 0.25
"""Seconds that the end of a body may take after the stream has said that it is over."""
_LAST_CHUNKS = 16
"""Chunks that may come in that time."""


class EventStream(Stream):
    """A streamed response: an iterator of typed events, and a context manager that closes the connection.

    Iterating raises `StreamInterruptedError` if the stream breaks off, the class of its `error_type` if it reports an
    error, `APITimeoutError` if it falls silent, `ResponseValidationError` if it cannot be read.
    """

    def __init__(self, answer: Answer, options: StreamOptions) -> None:
        super().__init__(answer, options)
        self._iterator = self._iterate()

    def __iter__(self) -> Iterator[StreamEvents]:
        return self._iterator

    def __next__(self) -> StreamEvents:
        return next(self._iterator)

    def _iterate(self) -> Iterator[StreamEvents]:
        reader = self._reader
        try:
            if not self._is_stream():
                body = read(self._raw, Body(BODY_LIMIT), self._deadline() if self._has_deadline else None)
                for events in self._whole(body):
                    yield from events
            else:
                chunks = self._raw.iter_raw() if self._is_plain() else self._raw.iter_bytes()
                feed = self._feed if self._has_deadline else reader.feed
                for chunk in self._in_time(chunks) if self._has_deadline else chunks:
                    yield from feed(chunk)
                    if reader.finished and not self._is_crowded():
                        self._drain(chunks)
                    if reader.finished or reader.error is not None:
                        break
                yield from reader.end()
            self._end()
        except (httpx.HTTPError, httpx.StreamError, OverflowError) as error:
            raise reader.attach(self._lost(error)) from error
        finally:
            self.close()

    def _in_time(self, chunks: Iterator[bytes]) -> Iterator[bytes]:
        obey_deadlines(self._raw)
        chunk: bytes | None = b""
        while chunk is not None:
            since = time.monotonic()
            try:
                with until(self._deadline()):
                    chunk = next(chunks, None)
            finally:
                self._waited += time.monotonic() - since
            if chunk is not None:
                yield chunk

    def _drain(self, chunks: Iterator[bytes]) -> None:
        """Read the end of the body, which is due, so that the connection can serve again; do not wait long for it."""
        if obey_deadlines(self._raw):
            with suppress(httpx.HTTPError), until(time.monotonic() + _GRACE):
                for _ in range(_LAST_CHUNKS):
                    if next(chunks, None) is None:
                        break

    @property
    def text(self) -> Iterator[str]:
        """The text as it comes, piece by piece; iterating it takes the events."""
        mender, empty = Mender(), True
        for event in self:
            if event.type in _TEXT_DELTAS and (piece := mender.feed(_delta(event))):
                empty = False
                yield piece
        if rest := (self.output_text if empty else mender.rest()):
            yield rest

    def final_response(self) -> OpenResponsesResult:
        """Read the rest of the stream and return the finished response.

        Raises:
            OpenRouterError: The response failed, or the stream did, in one of the ways that iterating raises.
        """
        if not self._closed:
            for _ in self:
                pass
        return self._final()

    def close(self) -> None:
        """Close the connection; the server stops generating at most providers. Closing twice is no error."""
        self._closed = True
        try:
            self._raw.close()
        finally:
            self._leave()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def __del__(self) -> None:
        if self._warn():
            self._raw.close()


class AsyncEventStream(Stream):
    """A streamed response: an asynchronous iterator of typed events, and a context manager that closes the connection.

    Iterating raises what iterating an `EventStream` does.
    """

    def __init__(self, answer: Answer, options: StreamOptions) -> None:
        super().__init__(answer, options)
        self._iterator = self._iterate()
        self._loop = _running_loop()

    def __aiter__(self) -> AsyncIterator[StreamEvents]:
        return self._iterator

    async def __anext__(self) -> StreamEvents:
        return await anext(self._iterator)

    async def _iterate(self) -> AsyncIterator[StreamEvents]:
        reader = self._reader
        try:
            if not self._is_stream():
                body = await aread(self._raw, Body(BODY_LIMIT), self._deadline() if self._has_deadline else None)
                for events in self._whole(body):
                    for event in events:
                        yield event
            else:
                chunks = self._raw.aiter_raw() if self._is_plain() else self._raw.aiter_bytes()
                feed = self._feed if self._has_deadline else reader.feed
                async for chunk in self._in_time(chunks) if self._has_deadline else chunks:
                    for event in feed(chunk):
                        yield event
                    if reader.finished and not self._is_crowded():
                        await self._drain(chunks)
                    if reader.finished or reader.error is not None:
                        break
                for event in reader.end():
                    yield event
            self._end()
        except (httpx.HTTPError, httpx.StreamError, OverflowError) as error:
            raise reader.attach(self._lost(error)) from error
        finally:
            await self.close()

    async def _in_time(self, chunks: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
        obey_deadlines(self._raw)
        chunk: bytes | None = b""
        while chunk is not None:
            since = time.monotonic()
            try:
                with until(self._deadline()):
                    chunk = await anext(chunks, None)
            finally:
                self._waited += time.monotonic() - since
            if chunk is not None:
                yield chunk

    async def _drain(self, chunks: AsyncIterator[bytes]) -> None:
        if obey_deadlines(self._raw):
            with suppress(httpx.HTTPError), until(time.monotonic() + _GRACE):
                for _ in range(_LAST_CHUNKS):
                    if await anext(chunks, None) is None:
                        break

    @property
    async def text(self) -> AsyncIterator[str]:
        """The text as it comes, piece by piece; iterating it takes the events."""
        mender, empty = Mender(), True
        async for event in self:
            if event.type in _TEXT_DELTAS and (piece := mender.feed(_delta(event))):
                empty = False
                yield piece
        if rest := (self.output_text if empty else mender.rest()):
            yield rest

    async def final_response(self) -> OpenResponsesResult:
        """Read the rest of the stream and return the finished response.

        Raises:
            OpenRouterError: The response failed, or the stream did, in one of the ways that iterating raises.
        """
        if not self._closed:
            async for _ in self:
                pass
        return self._final()

    async def close(self) -> None:
        """Close the connection; the server stops generating at most providers. Closing twice is no error."""
        self._closed = True
        try:
            await self._raw.aclose()
        finally:
            self._leave()

    async def aclose(self) -> None:
        """Like `close`, under the name that asynchronous resources have."""
        await self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    def __del__(self) -> None:
        if self._warn() and self._loop is not None and self._loop.is_running():
            self._loop.call_soon_threadsafe(self._loop.create_task, self._raw.aclose())


_TEXT_DELTAS = frozenset(("response.output_text.delta", "response.content_part.delta"))


def _delta(event: Any) -> str:
    return event.delta if isinstance(event.delta, str) else ""


def _running_loop() -> Any:
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None  # another framework's loop
