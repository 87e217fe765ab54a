# Runtime of generated packages, copied by `openrouter generate`. Do not edit: it is replaced.
"""Streamed responses: iterators of decoded items that close their connection."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import Any, Generic, Self, TypeVar

import httpx

from ..item_stream import ItemReader, Streams, item_reader
from ..media_types import base_type, best_match
from ..named_tuple import NamedTuple
from .exchange import can_wait_until, deadline

T = TypeVar("T")


class Opened(NamedTuple):
    """A response whose body is a stream, what reads that, and when it must be complete on the monotonic clock."""

    response: httpx.Response
    reader: ItemReader
    moment: float | None


class _Items(Generic[T]):
    """What both streams share: the response once it is here, and items that are decoded and not yet taken."""

    def __init__(self) -> None:
        self._opened: Opened | None = None
        self._items: deque[T] = deque()
        self._is_closed = False

    @property
    def status_code(self) -> int:
        """The HTTP status; there is one once the stream was entered."""
        return self._response.status_code

    @property
    def headers(self) -> httpx.Headers:
        """The headers of the response; there are some once the stream was entered."""
        return self._response.headers

    @property
    def _response(self) -> httpx.Response:
        if self._opened is None:
            raise RuntimeError("the stream was not entered yet: use it in a with statement, or iterate over it")
        return self._opened.response

    def __repr__(self) -> str:
        state = "closed" if self._is_closed else "not sent" if self._opened is None else "open"
        return f"<{type(self).__name__} {state}>"

    def _keep(self, opened: Opened) -> None:
        self._opened = opened
        if opened.moment is not None:
            can_wait_until(opened.response)

    def _take(self, chunk: bytes | None) -> bool:
        """Decode a chunk, or what is left at the end; return whether there are more to come."""
        if self._opened is None:
            return False
        reader = self._opened.reader
        self._items.extend(reader.finish() if chunk is None else reader.feed(chunk))
        if self._opened.moment is not None and time.monotonic() > self._opened.moment:
            raise httpx.ReadTimeout("the stream is not complete within total_timeout")
        return chunk is not None and not reader.is_finished


class Stream(_Items[T]):
    """The items of a streamed response: an iterator and a context manager.

    The request is sent when the stream is entered, or at the first item. The connection is closed at the end of the stream,
    and when the block is left.

    Args:
        send: Sends the request.
    """

    def __init__(self, send: Callable[[], Opened]) -> None:
        super().__init__()
        self._send = send
        self._chunks: Iterator[bytes] = iter(())

    def __enter__(self) -> Self:
        self._open()
        return self

    def __exit__(self, *details: object) -> None:
        self.close()

    def __iter__(self) -> Iterator[T]:
        return self

    def __next__(self) -> T:
        self._open()
        while not self._items:
            if self._is_closed:
                raise StopIteration
            self._read()
        return self._items.popleft()

    def close(self) -> None:
        """Close the connection; items that were not taken are dropped."""
        self._items.clear()
        self._is_closed = True
        if self._opened is not None:
            self._opened.response.close()

    def _open(self) -> None:
        if self._opened is None and not self._is_closed:
            self._keep(self._send())
            self._chunks = self._response.iter_bytes()

    def _read(self) -> None:
        try:
            with deadline(self._opened.moment if self._opened is not None else None):
                more = self._take(next(self._chunks, None))
        except BaseException:  # whatever ends the read, also a cancellation
            self.close()
            raise
        if not more:
            self._is_closed = True
            self._response.close()


class AsyncStream(_Items[T]):
    """Like `Stream`, asynchronously."""

    def __init__(self, send: Callable[[], Awaitable[Opened]]) -> None:
        super().__init__()
        self._send = send
        self._chunks: AsyncIterator[bytes] | None = None

    async def __aenter__(self) -> Self:
        await self._open()
        return self

    async def __aexit__(self, *details: object) -> None:
        await self.close()

    def __aiter__(self) -> AsyncIterator[T]:
        return self

    async def __anext__(self) -> T:
        await self._open()
        while not self._items:
            if self._is_closed:
                raise StopAsyncIteration
            await self._read()
        return self._items.popleft()

    async def close(self) -> None:
        """Close the connection; items that were not taken are dropped."""
        self._items.clear()
        self._is_closed = True
        if self._opened is not None:
            await self._opened.response.aclose()

    async def _open(self) -> None:
        if self._opened is None and not self._is_closed:
            self._keep(await self._send())
            self._chunks = self._response.aiter_bytes()

    async def _read(self) -> None:
        try:
            with deadline(self._opened.moment if self._opened is not None else None):
                chunk = await anext(self._chunks, None) if self._chunks is not None else None
            more = self._take(chunk)
        except BaseException:  # whatever ends the read, also a cancellation
            await self.close()
            raise
        if not more:
            self._is_closed = True
            await self._response.aclose()


def start_headers(kwargs: dict[str, Any], media_types: Any) -> None:
    """Ask for a stream, unless the caller asks for something."""
    headers: dict[str, str] = kwargs["headers"]
    if not any(name.lower() == "accept" for name in headers):
        headers["Accept"] = ", ".join(media_types)


def opened(response: httpx.Response, streams: Streams, moment: float | None) -> Opened | None:
    """Return what reads a response, or None where it is not a stream."""
    known = best_match(base_type(response.headers.get("content-type", "")), streams)
    if not response.is_success or known is None:
        return None
    return Opened(response, item_reader(known, *streams[known]), moment)
