"""A streamed response, synchronous and asynchronous: two shells around one reader."""

from __future__ import annotations

import math
import time
import warnings
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import suppress
from operator import length_hint
from types import TracebackType
from typing import TYPE_CHECKING, Any, NamedTuple, Self

import httpx

from ._answer import Answer, Meta, Violations, looks_like_stream, media_type
from ._deadline import obey_deadlines, until
from ._reader import StreamReader
from ._sse import DEFAULT_LIMIT
from ._surrogates import Mender
from ._transport import BODY_LIMIT, Body, aread, read
from .errors import APITimeoutError, OpenRouterError

if TYPE_CHECKING:
    from openrouter_generated.models import OpenResponsesResult, StreamEvents

__all__ = ["AsyncEventStream", "EventStream", "StreamOptions"]

_GRACE = 0.25
"""Seconds that the end of a body may take after the stream has said that it is over."""
_LAST_CHUNKS = 16
"""Chunks that may come in that time."""


class StreamOptions(NamedTuple):
    """How a stream is read.

    Attributes:
        timeout: The time limits that the request was sent with; `read` is the longest silence, comments included.
        event_timeout: Seconds without an event, comments not counted, or None.
        total_timeout: Seconds from the first request to the end, or None.
        max_event_bytes: Bytes that one event may have.
        on_keepalive: Called with the text of each comment.
        on_violation: Called with the places where an event leaves the contract.
    """

    timeout: httpx.Timeout
    event_timeout: float | None = None
    total_timeout: float | None = None
    max_event_bytes: int = DEFAULT_LIMIT
    on_keepalive: Callable[[str], object] | None = None
    on_violation: Violations | None = None


class _Stream:
    """What both shells share: all but reading, closing and waiting."""

    def __init__(self, answer: Answer, options: StreamOptions) -> None:
        self._answer = answer
        self._options = options
        self._reader = StreamReader(answer, options.max_event_bytes, options.on_keepalive, options.on_violation)
        self._raw = answer.raw
        self._ended = False
        self._closed = False
        self._waited = 0.0  # for events; the time that the caller takes for itself does not count
        self._has_deadline = options.event_timeout is not None or options.total_timeout is not None

    @property
    def response_so_far(self) -> OpenResponsesResult:
        """The response as far as the events that were delivered tell it; built anew on each access."""
        return self._reader.response()

    @property
    def output_text(self) -> str:
        """The text of the response so far."""
        return self._reader.response().output_text

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self._raw.status_code

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers of the answer; names are case-insensitive."""
        return self._raw.headers

    @property
    def generation_id(self) -> str | None:
        """Id of the generation, to be named when support is asked."""
        headers: Mapping[str, str] = self._raw.headers
        return headers.get("x-generation-id")

    @property
    def meta(self) -> Meta:
        """What is known of the answer so far: status, headers, generation id, attempts, time, bytes."""
        return self._answer.meta(time.monotonic(), self._reader.size)

    def __repr__(self) -> str:
        state = "closed" if self._closed else "open"
        return f"<{type(self).__name__} {self.status_code} {self.generation_id or ''} {state}>"

    def _feed(self, chunk: bytes) -> Iterator[StreamEvents]:
        events = self._reader.feed(chunk)
        if self._has_deadline:
            self._waited = 0.0 if length_hint(events) else self._waited
            problem = self._too_long(time.monotonic())
            if problem is not None and self._reader.error is None and not self._reader.finished:
                self._reader.error = self._timed_out(problem)
        return events

    def _deadline(self) -> float:
        """Return the moment until which the next chunk may be waited for."""
        event_timeout, total = self._options.event_timeout, self._options.total_timeout
        event_moment = time.monotonic() + event_timeout - self._waited if event_timeout is not None else math.inf
        return min(event_moment, self._answer.started + total if total is not None else math.inf)

    def _too_long(self, now: float) -> str | None:
        event_timeout, total = self._options.event_timeout, self._options.total_timeout
        if total is not None and now - self._answer.started >= total:
            return f"the stream took longer than {total:g} s (total_timeout)"
        if event_timeout is not None and self._waited >= event_timeout:
            return f"no event came for {event_timeout:g} s (event_timeout)"
        return None

    def _timed_out(self, problem: str) -> OpenRouterError:
        return APITimeoutError(
            f"{problem}; pass a longer one. What came is in .response and .text",
            headers=dict(self._raw.headers),
            status_code=self._raw.status_code,
            attempts=self._answer.attempts,
        )

    def _lost(self, cause: Exception) -> OpenRouterError:
        """Return what a failing read raises."""
        if isinstance(cause, httpx.TimeoutException):
            silent = f"the stream was silent for {self._options.timeout.read:g} s (read timeout)"
            error = self._timed_out(self._too_long(time.monotonic()) or silent)
            error.__cause__ = cause
        elif isinstance(cause, OverflowError):
            error = self._answer.unreadable(str(cause), "")
        else:
            error = self._reader.interrupted(f"the connection broke: {cause or type(cause).__name__}", cause)
        self._reader.error = error
        return error

    def _end(self) -> None:
        """Raise what the end of the stream means, if it is bad."""
        error = self._reader.ending()
        self._ended = True
        if error is not None:
            raise self._reader.attach(error)

    def _final(self) -> OpenResponsesResult:
        if self._reader.error is not None:
            raise self._reader.attach(self._reader.error)
        if not self._ended:
            raise self._reader.attach(self._reader.interrupted("the stream was closed before its end"))
        return self._reader.final(self.meta)

    def _is_stream(self) -> bool:
        """Whether the answer is an event stream, as far as its headers tell; read it whole where they speak against it."""
        return media_type(self._raw.headers) in ("text/event-stream", "")

    def _is_plain(self) -> bool:
        """Whether bytes of the answer can be taken as they are: it is not compressed, and not read already."""
        return "content-encoding" not in self._raw.headers and not self._raw.is_stream_consumed

    def _whole(self, body: bytes) -> Iterator[Iterator[StreamEvents]]:
        """Take an answer that was not declared as a stream: a stream all the same, or one finished response."""
        if looks_like_stream(self._raw.headers, body):
            yield self._feed(body)
            yield self._reader.end()
            return
        try:
            yield self._reader.whole(body, time.monotonic())
        except OpenRouterError as error:
            self._reader.error = error

    def _warn(self) -> bool:
        """Warn of a stream that was dropped open; return whether it was."""
        if getattr(self, "_closed", True):
            return False
        self._closed = True
        warnings.warn(f"a stream was not closed: use `with` or close(): {self!r}", ResourceWarning, stacklevel=3)
        return True


class EventStream(_Stream):
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
                    if reader.finished:
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
        self._raw.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def __del__(self) -> None:
        if self._warn():
            self._raw.close()


class AsyncEventStream(_Stream):
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
                    if reader.finished:
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
        await self._raw.aclose()

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
