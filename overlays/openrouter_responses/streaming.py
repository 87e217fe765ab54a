"""A streamed response, synchronous and asynchronous: two shells around one reader.

Longer than most modules, so that the twins stand side by side: what one does, the other awaits.
"""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator
from contextlib import suppress
from operator import length_hint
from types import AsyncGeneratorType, GeneratorType, TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from openrouter_generated.runtime.http.backend import read_errors
from openrouter_generated.runtime.http.body import take_plain_stream
from openrouter_generated.runtime.http.closing import Closing
from openrouter_generated.runtime.http.exchange import can_wait_until, deadline
from openrouter_generated.runtime.http.loops import running_loop
from openrouter_generated.runtime.http.open_responses import OpenResponse
from openrouter_generated.runtime.http.pool_repair import repair_pool
from openrouter_generated.runtime.http.total_limit import total_limit

from ._core.hints import make_evaluable
from ._core.stream_state import StreamState
from ._http.received import Received
from ._http.stream_base import DRAIN_CHUNKS, DRAIN_SECONDS, StreamBase, StreamSettings, being_read
from ._http.stream_views import AsyncViews, Views

if TYPE_CHECKING:
    from openrouter_generated.models import OpenResponsesResult, StreamEvents

    from ._core.stream_views import View

__all__ = ["AsyncEventStream", "EventStream"]

_Item = TypeVar("_Item")


class EventStream(Views, StreamBase):
    """A streamed response: an iterator of typed events, and a context manager that closes the connection.

    Iterating raises `StreamInterruptedError` if the stream breaks off or was closed, the class of its `error_type` if it
    reports an error, `APITimeoutError` if it falls silent, `ResponseValidationError` if it cannot be read.
    """

    def __init__(self, received: Received, settings: StreamSettings) -> None:
        super().__init__(received, settings)
        self._closing = Closing(received.raw)
        self._entry = OpenResponse(received.raw)
        self._batches = cast("GeneratorType[Iterator[StreamEvents], None, None]", self._read_batches())
        self._batch: Iterator[StreamEvents] = iter(())

    def __iter__(self) -> Iterator[StreamEvents]:
        self._check_readable(self._batches.gi_running)
        return self._iterate()

    def __next__(self) -> StreamEvents:
        while True:
            for event in self._batch:
                return event
            self._check_open()
            try:
                next(self._batches)
            except ValueError:
                if self._batches.gi_running:
                    raise being_read() from None
                raise

    def _iterate(self) -> Generator[StreamEvents]:
        """Yield what is left; each reader has one of these, and they share the batches."""
        yield from self._batch
        self._check_open()
        try:
            for batch in self._batches:
                yield from batch
        except ValueError:
            if self._batches.gi_running:  # in another thread: a generator does not run twice at a time
                raise being_read() from None
            raise
        self._check_open()

    def _read_batches(self) -> Generator[Iterator[StreamEvents]]:
        """Yield the events of one chunk after the other; close the connection in the end, whatever that is."""
        reader, is_open = self._reader, StreamState.OPEN  # a member takes longer to look up than all else in the loop
        chunk = b""
        try:
            plain = take_plain_stream(self._raw)
            chunks = self._entry.held = self._raw.iter_bytes() if plain is None else iter(plain)
            feed = self._feed if self._has_deadline else self._feed_reader
            for chunk in self._with_deadline(chunks) if self._has_deadline else chunks:
                self._batch = feed(chunk)
                while length_hint(self._batch):  # by another reader than the one that asks, it may be taken in part
                    yield self._batch
                if reader.state is not is_open:
                    self._check_open()
                    if reader.state is StreamState.ENDED and not self._exceeds_keepalive_limit():
                        self._drain(chunks)
                    break
            chunk = b""  # the key may stand in it, and error trackers record what frames hold
            self._batch = reader.finish(time.monotonic())
            while length_hint(self._batch):
                yield self._batch
            self._complete()
        except GeneratorExit:  # dropped, perhaps by the garbage collector: no httpx object may be touched here
            raise
        except read_errors() as error:
            chunk = b""
            failure = self._read_error(error)
            self._close_response()
            raise failure from error
        except BaseException:  # whatever ends the read, also a cancellation
            self._close_response()
            self._repair_pool()
            raise
        self._close_response()

    def _with_deadline(self, chunks: Iterator[bytes]) -> Iterator[bytes]:
        can_wait_until(self._raw)
        chunk: bytes | None = b""
        while chunk is not None:
            since = time.monotonic()
            try:
                with deadline(self._deadline()):
                    chunk = next(chunks, None)
            finally:
                self._waited += time.monotonic() - since
            if chunk is not None:
                yield chunk

    def _drain(self, chunks: Iterator[bytes]) -> None:
        """Read the end of the body, which is due, so that the connection can serve again; do not wait long for it."""
        if can_wait_until(self._raw):
            with suppress(*read_errors()), deadline(time.monotonic() + DRAIN_SECONDS):
                for _ in range(DRAIN_CHUNKS):
                    if next(chunks, None) is None:
                        break

    def _read_view(self, view: View[_Item]) -> Generator[_Item]:
        yield from view.pending()
        for event in self:
            yield from view.pending(view.take(event))
        yield from view.pending(view.rest())

    def final_response(self) -> OpenResponsesResult:
        """Read the rest of the stream and return the finished response.

        Raises:
            OpenRouterError: The response failed, or the stream did, in one of the ways that iterating raises.
        """
        if self._reader.state in (StreamState.OPEN, StreamState.ENDED):
            for event in self:
                del event  # as the chunk in `_iterate`
        return self._result()

    def close(self) -> None:
        """Close the connection; the server stops generating at most providers. Closing twice is allowed.

        Another thread that waits for an event meanwhile gets the error of a closed stream.
        """
        self._reader.close()
        if self._batches.gi_running:
            self._closing.wake_reader()
        self._close_response()

    def _close_response(self) -> None:
        self._reader.close()
        try:
            self._raw.close()
        finally:
            self._untrack()
            self._entry.release()
            self._report_end()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None
    ) -> None:
        self.close()
        if exc is not None:
            self._repair_pool()

    def _repair_pool(self) -> None:
        """Leave the pool whole, in which closing may have been cut short: a signal handler may raise at any moment."""
        repair_pool(self._settings.http_client, getattr(self._raw, "_request", None))

    def __del__(self) -> None:
        self._drop()


class AsyncEventStream(AsyncViews, StreamBase):
    """A streamed response: an asynchronous iterator of typed events, and a context manager that closes the connection.

    Iterating raises what iterating an `EventStream` does.
    """

    def __init__(self, received: Received, settings: StreamSettings) -> None:
        super().__init__(received, settings)
        self._entry = OpenResponse(received.raw, running_loop(), settings.http_client)
        self._batches = cast("AsyncGeneratorType[Iterator[StreamEvents], None]", self._read_batches())
        self._batch: Iterator[StreamEvents] = iter(())
        self._readers: list[AsyncGeneratorType[Any, None]] = []

    def __aiter__(self) -> AsyncIterator[StreamEvents]:
        self._check_readable(self._batches.ag_running)
        return self._reader_of(self._iterate())

    async def __anext__(self) -> StreamEvents:
        while True:
            for event in self._batch:
                return event
            self._check_open()
            try:
                await anext(self._batches)
            except RuntimeError:
                if self._batches.ag_running:
                    raise being_read() from None
                raise

    async def _iterate(self) -> AsyncGenerator[StreamEvents]:
        """Yield what is left; each reader has one of these, and they share the batches."""
        for event in self._batch:
            yield event
            del event  # the key may stand in it, and error trackers record what frames hold
        self._check_open()
        try:
            async for batch in self._batches:
                for event in batch:
                    yield event
                    del event
        except RuntimeError:
            if self._batches.ag_running:  # in another task: a generator does not run twice at a time
                raise being_read() from None
            raise
        self._check_open()

    def _reader_of(self, generator: AsyncGenerator[_Item]) -> AsyncGenerator[_Item]:
        """Remember a generator that the caller reads, to be closed with the stream; not those that have ended."""
        self._readers = [each for each in self._readers if each.ag_frame is not None]
        self._readers.append(cast("AsyncGeneratorType[_Item, None]", generator))
        return generator

    async def _read_batches(self) -> AsyncGenerator[Iterator[StreamEvents]]:
        """Yield the events of one chunk after the other; close the connection in the end, whatever that is."""
        reader, is_open = self._reader, StreamState.OPEN  # a member takes longer to look up than all else in the loop
        chunk = b""
        try:
            plain = take_plain_stream(self._raw)
            chunks = self._entry.held = self._raw.aiter_bytes() if plain is None else aiter(plain)
            feed = self._feed if self._has_deadline else self._feed_reader
            async for chunk in self._with_deadline(chunks) if self._has_deadline else chunks:
                self._batch = feed(chunk)
                while length_hint(self._batch):  # by another reader than the one that asks, it may be taken in part
                    yield self._batch
                if reader.state is not is_open:
                    self._check_open()
                    if reader.state is StreamState.ENDED and not self._exceeds_keepalive_limit():
                        await self._drain(chunks)
                    break
            chunk = b""  # the key may stand in it, and error trackers record what frames hold
            self._batch = reader.finish(time.monotonic())
            while length_hint(self._batch):
                yield self._batch
            self._complete()
        except GeneratorExit:  # dropped, perhaps by the garbage collector: no httpx object may be touched here
            raise
        except read_errors() as error:
            chunk = b""
            failure = self._read_error(error)
            await self._close_response(was_cut_short=True)
            raise failure from error
        except BaseException:  # whatever ends the read, also a cancellation
            await self._close_response(was_cut_short=True)
            raise
        await self._close_response()

    async def _with_deadline(self, chunks: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
        # Over HTTP/2, a read can wait for another stream's instead of the connection.
        waits_alone = can_wait_until(self._raw)
        chunk: bytes | None = b""
        while chunk is not None:
            since = time.monotonic()
            moment = self._deadline()
            try:
                with deadline(moment), total_limit(self._total_moment() if waits_alone else moment):
                    chunk = await anext(chunks, None)
            finally:
                self._waited += time.monotonic() - since
            if chunk is not None:
                yield chunk

    async def _drain(self, chunks: AsyncIterator[bytes]) -> None:
        if can_wait_until(self._raw):
            with suppress(*read_errors()), deadline(time.monotonic() + DRAIN_SECONDS):
                for _ in range(DRAIN_CHUNKS):
                    if await anext(chunks, None) is None:
                        break

    def _read_view(self, view: View[_Item]) -> AsyncGenerator[_Item]:
        return self._reader_of(self._iterate_view(view))

    async def _iterate_view(self, view: View[_Item]) -> AsyncGenerator[_Item]:
        for item in view.pending():
            yield item
        async for event in self:
            for item in view.pending(view.take(event)):
                yield item
        for item in view.pending(view.rest()):
            yield item

    async def final_response(self) -> OpenResponsesResult:
        """Read the rest of the stream and return the finished response.

        Raises:
            OpenRouterError: The response failed, or the stream did, in one of the ways that iterating raises.
        """
        if self._reader.state in (StreamState.OPEN, StreamState.ENDED):
            async for event in self:
                del event
        return self._result()

    async def close(self) -> None:
        """Close the connection; the server stops generating at most providers. Closing twice is allowed."""
        self._reader.close()
        try:
            for generator in (*reversed(self._readers), self._batches):  # texts read events, and those read batches
                if not generator.ag_running:
                    await generator.aclose()
        finally:
            await self._close_response()

    async def _close_response(self, *, was_cut_short: bool = False) -> None:
        self._reader.close()
        try:
            if was_cut_short or self._entry.is_open:
                await self._entry.aclose(was_cut_short=was_cut_short)
        finally:
            self._untrack()
            self._entry.release()
            self._report_end()

    async def aclose(self) -> None:
        """Like `close`, under the name that asynchronous resources have."""
        await self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None
    ) -> None:
        await self.close()

    def __del__(self) -> None:
        self._drop()


_HOMES: dict[str, str] = dict.fromkeys(("OpenResponsesResult", "StreamEvents"), "openrouter_generated.models")
make_evaluable(EventStream, _HOMES)
make_evaluable(AsyncEventStream, _HOMES)
