"""What happens on a connection during one attempt: how far it got, and until when its reads and writes may wait.

httpx tells neither: its time limits are fixed when a request is made and hold for single reads and writes, and its errors do
not say whether a request had been written, or whether a response had begun. So the reads and writes of each connection are
patched once, when the connection is made, to look at a context variable. It is set around single calls: other threads and
tasks, and later users of the connection, see none of it.

The trace of httpcore (its extension "trace") reports the connections that are made and the requests that are written.
"""

from __future__ import annotations

import time
from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from inspect import iscoroutinefunction
from typing import Any, Self

import httpx

from ..retry import Failure

STALE_SECONDS = 1.0
"""A reused connection that is closed within this time after the request was written had been closed before."""

WRITE_SIZE = 64 * 1024
"""Bytes that are written between two looks at the deadline."""


class Exchange:
    """One attempt, as its connection sees it.

    Attributes:
        moment: When its reads and writes must end, on the monotonic clock in seconds, or None.
        sent_at: When the whole request had been written, on the monotonic clock in seconds, or None.
        received: Bytes that came after the request had begun; None where nobody counts them.
    """

    __slots__ = ("_is_http2", "_is_new", "_is_traced", "_token", "moment", "received", "sent_at")

    def __init__(self, moment: float | None = None) -> None:
        self.moment = moment
        self.sent_at: float | None = None
        self.received: int | None = None
        self._is_new = False
        self._is_traced = False
        self._is_http2 = False

    def trace(self, name: str, info: dict[str, Any]) -> None:
        """Take note of what httpcore reports; see its extension "trace"."""
        step, _, event = name.partition(".")[2].partition(".")
        if step == "send_request_headers":
            self._is_traced = True
            self._is_http2 = name.startswith("http2")
            self.sent_at = None  # a request that came before this one opened a tunnel through a proxy
        elif step == "send_request_body" and event == "complete":
            self.sent_at = time.monotonic()
        elif event == "complete" and step in ("connect_tcp", "connect_unix_socket", "start_tls"):
            self._is_new = True
            self.received = None
            watch(info["return_value"])

    async def atrace(self, name: str, info: dict[str, Any]) -> None:
        """Like `trace`, for asynchronous clients."""
        self.trace(name, info)

    def count(self, size: int) -> None:
        """Count bytes that were read."""
        self.received = (self.received or 0) + size

    def timeout(self, limit: float | None) -> float | None:
        """Return a time limit that ends with the attempt."""
        if self.moment is None:
            return limit
        left = max(0.001, self.moment - time.monotonic())
        return left if limit is None else min(limit, left)

    def may_be_processed(self, failure: Failure | None) -> bool | None:
        """Return whether the server may have acted on a request that got no response; None where nobody can tell.

        It has not where no connection was made, or the request was not written whole. Nor has it where a connection
        that served before is closed at once without a byte: the server had closed it before it saw the request.
        """
        if failure == "connect":
            return False
        if not self._is_traced:
            return None
        if self.sent_at is None:
            return False
        is_stale = (
            failure == "closed"
            and not (self._is_new or self._is_http2)
            and self.received == 0
            and time.monotonic() - self.sent_at < STALE_SECONDS
        )
        return not is_stale

    def __enter__(self) -> Self:
        self._token = _exchange.set(self)
        return self

    def __exit__(self, *details: object) -> None:
        _exchange.reset(self._token)


_exchange: ContextVar[Exchange | None] = ContextVar("exchange", default=None)


def watch(network: Any) -> None:
    """Patch the reads and writes of a connection, once, to keep deadlines and to count bytes."""
    if "read" in network.__dict__:
        return
    read, write = network.read, network.write
    if iscoroutinefunction(read):

        async def aread(max_bytes: int, timeout: float | None = None) -> Any:  # noqa: ASYNC109  # the signature of httpcore
            exchange = _exchange.get()
            if exchange is None:
                return await read(max_bytes, timeout)
            exchange.count(0)
            data = await read(max_bytes, exchange.timeout(timeout))
            exchange.count(len(data))
            return data

        async def awrite(buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109  # as above
            exchange = _exchange.get()
            await write(buffer, timeout if exchange is None else exchange.timeout(timeout))

        network.read, network.write = aread, awrite
    else:

        def read_in_time(max_bytes: int, timeout: float | None = None) -> Any:
            exchange = _exchange.get()
            if exchange is None:
                return read(max_bytes, timeout)
            exchange.count(0)
            data = read(max_bytes, exchange.timeout(timeout))
            exchange.count(len(data))
            return data

        def write_in_time(buffer: bytes, timeout: float | None = None) -> None:
            exchange = _exchange.get()
            if exchange is None or exchange.moment is None:
                write(buffer, timeout)
                return
            for start in range(0, len(buffer), WRITE_SIZE):  # a time limit of httpcore holds for each time it sends
                write(buffer[start : start + WRITE_SIZE], exchange.timeout(timeout))

        network.read, network.write = read_in_time, write_in_time


def can_wait_until(response: httpx.Response) -> bool:
    """Whether the connection of a response keeps deadlines; test doubles cannot."""
    network = response.extensions.get("network_stream")
    if network is None or not hasattr(network, "__dict__"):
        return False
    watch(network)
    return response.http_version == "HTTP/1.1"


class deadline:  # used like a function: `with deadline(moment):`
    """Set the moment, on the monotonic clock in seconds, until which reads in the block may wait; None sets none."""

    __slots__ = ("_moment", "_token")

    def __init__(self, moment: float | None) -> None:
        self._moment = moment

    def __enter__(self) -> None:
        self._token = _exchange.set(None if self._moment is None else Exchange(self._moment))

    def __exit__(self, *details: object) -> None:
        _exchange.reset(self._token)


@contextmanager
def total_limit(moment: float | None) -> Generator[None]:
    """End whatever a task awaits in the block at a moment, on the monotonic clock in seconds; None sets none.

    Raises:
        DeadlineExceeded: The moment came.
    """
    if moment is None:
        yield
        return
    from anyio import fail_after

    try:
        with fail_after(max(0.001, moment - time.monotonic())):
            yield
    except TimeoutError as error:
        raise DeadlineExceeded("the total time is over") from error


class DeadlineExceeded(httpx.TimeoutException):
    """The moment came at which a call must end."""
