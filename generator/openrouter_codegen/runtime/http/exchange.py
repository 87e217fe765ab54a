"""What happens on a connection during one attempt: how far it got, and until when its reads and writes may wait.

httpx reports neither: its time limits are fixed when a request is made and hold for single reads and writes, and its errors do
not say whether a request had been written, or whether a response had begun. So the reads and writes of each connection are
patched once, when the connection is made, to look at a context variable. It is set around single calls: other threads and
tasks, and later users of the connection, see none of it.

The trace of httpcore (its extension "trace") reports the connections that are made and the requests that are written.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextvars import ContextVar
from inspect import iscoroutinefunction
from typing import Any, ClassVar, Self
from weakref import ref

import httpx

from ..retry import Failure
from . import backend, peer_faults
from .pool_repair import close_later

STALE_SECONDS = 1.0
"""A reused connection that is closed within this time after the request was written had been closed before."""

STALE_BYTES = 16 * 1024 * 1024
"""More than the buffers of two systems hold: whoever has taken so many bytes of a request was there to read it."""

WRITE_SIZE = 16 * 1024
"""Bytes that are written between two looks at the deadline, and at whether the connection is still there."""


class Exchange:
    """One attempt, as its connection sees it.

    Attributes:
        moment: When its reads and writes must end, on the monotonic clock in seconds, or None.
        written: Bytes of the request that were written.
        sent_at: When the whole request had been written, on the monotonic clock in seconds, or None.
        received: Bytes that came after the request had begun; None where nobody counts them.
        head: Status and headers of the response, where they came, also where httpx refuses them afterwards.
    """

    __slots__ = (
        "__weakref__",
        "_is_http2",
        "_is_new",
        "_is_shared",
        "_is_traced",
        "_library",
        "_network",
        "_request",
        "_stream",
        "_to_proxy",
        "_token",
        "head",
        "moment",
        "received",
        "sent_at",
        "written",
    )  # fmt: skip

    def __init__(self, moment: float | None = None) -> None:
        self.moment = moment
        self.sent_at: float | None = None
        self.received: int | None = None
        self.head: tuple[int, Any] | None = None
        self.written = 0
        self._is_new = False
        self._is_traced = False
        self._is_http2 = False
        self._to_proxy = False
        self._is_shared = False  # the trace, with one of the caller's
        self._network: Any = None
        self._request: Any = None
        self._stream: int | None = None
        self._library: Any = None

    def trace(self, name: str, info: dict[str, Any]) -> None:
        """Take note of what httpcore reports; see its extension "trace"."""
        step = name.partition(".")[2]
        take = self._STEPS.get(step)
        if take is not None:
            take(self, name, info)
        elif step.endswith(".failed"):
            named = peer_faults.unnamed(info["exception"], self._library, step.removesuffix(".failed"))
            if named is not None:
                raise named from info["exception"]

    def _begin_request(self, name: str, info: dict[str, Any]) -> None:
        self._is_traced = True
        self._is_http2 = name.startswith("http2")
        self._to_proxy = info["request"].method == b"CONNECT"  # opens a tunnel; the request itself comes after it
        self._network = None
        self._stream = info.get("stream_id")
        self._request = info["request"]
        self._library = peer_faults.library_of(self._request)
        self.sent_at = None
        self.written = 0

    def _end_request(self, name: str, info: dict[str, Any]) -> None:
        if not self._to_proxy:
            self.sent_at = time.monotonic()

    def _end_response(self, name: str, info: dict[str, Any]) -> None:
        if self._to_proxy:
            return
        values = info["return_value"]  # HTTP/1.1 has its version before them, and its reason between them
        self.head = (values[0], values[1]) if self._is_http2 else (values[1], values[3])
        if not (self._is_shared or self._is_http2):  # nothing that follows is asked for, and each report costs
            self._request.extensions.pop("trace", None)

    def _begin_connecting(self, name: str, info: dict[str, Any]) -> None:
        self._is_traced = True
        info["timeout"] = self.timeout(info["timeout"])  # httpcore's limit holds for each step anew

    def _end_connecting(self, name: str, info: dict[str, Any]) -> None:
        self._is_new = True
        self.received = None
        self._network = info["return_value"]
        watch(self._network)

    _STEPS: ClassVar[dict[str, Callable[[Exchange, str, dict[str, Any]], None]]] = {
        "send_request_headers.started": _begin_request,
        "send_request_body.complete": _end_request,
        "receive_response_headers.complete": _end_response,
        "connect_tcp.started": _begin_connecting,
        "connect_tcp.complete": _end_connecting,
        "connect_unix_socket.started": _begin_connecting,
        "connect_unix_socket.complete": _end_connecting,
        "start_tls.started": _begin_connecting,
        "start_tls.complete": _end_connecting,
    }
    """What httpcore reports, behind the name of the part of it that does, to what takes note of it."""

    async def atrace(self, name: str, info: dict[str, Any]) -> None:
        """Like `trace`, for asynchronous clients.

        A connection whose TLS handshake is cancelled is closed here: it is in no pool yet, and httpcore closes it on
        errors alone.
        """
        if name.endswith(".start_tls.failed") and self._network is not None:
            close_later(self._network.aclose())
            self._network = None
        self.trace(name, info)

    def follow(self, request: httpx.Request, *, is_async: bool) -> None:
        """Have httpcore report to this exchange, and to a trace that the caller may have set.

        Args:
            request: The request of this attempt.
            is_async: Whether it is sent by an asynchronous client.
        """
        theirs = request.extensions.get("trace")
        if theirs is None:
            request.extensions["trace"] = self.atrace if is_async else self.trace
            return
        self._is_shared = True

        def trace(name: str, info: dict[str, Any]) -> None:
            try:
                self.trace(name, info)
            finally:
                theirs(name, info)

        async def atrace(name: str, info: dict[str, Any]) -> None:
            try:
                await self.atrace(name, info)
            finally:
                await theirs(name, info)

        request.extensions["trace"] = atrace if is_async else trace

    def count(self, size: int) -> None:
        """Count bytes that were read."""
        self.received = (self.received or 0) + size

    def timeout(self, limit: float | None) -> float | None:
        """Return a time limit that ends with the attempt."""
        if self.moment is None:
            return limit
        left = max(0.001, self.moment - time.monotonic())
        return left if limit is None else min(limit, left)

    def is_refused(self, cause: BaseException | None) -> bool:
        """Whether the server says over HTTP/2 that it has not looked at the request; see `peer_faults.refuses`."""
        return self._is_http2 and peer_faults.refuses(cause, self._stream)

    def may_be_processed(self, failure: Failure | None, cause: Exception | None = None) -> bool | None:
        """Return whether the server may have acted on a request that got no response; None where that is not known.

        It has not where no connection was made, the request was not written whole, or HTTP/2 says that it was refused
        unread. Nor has it where a connection that served before is closed at once without a byte: the server had closed
        it before it saw the request.

        Args:
            failure: Why there is no response; None where the request is not to be sent again for it.
            cause: What httpx raised, if it is known.
        """
        if failure == "connect" or backend.is_unsent(cause):
            return False
        if not self._is_traced:
            return None
        if self.sent_at is None or self.is_refused(cause):
            return False
        is_stale = (
            failure == "closed"
            and not (self._is_new or self._is_http2)
            and self.received == 0
            and time.monotonic() - self.sent_at < STALE_SECONDS
            and self.written < STALE_BYTES
        )
        return not is_stale

    def __enter__(self) -> Self:
        self._token = _exchange.set(ref(self))
        return self

    def __exit__(self, *details: object) -> None:
        _exchange.reset(self._token)


def _no_exchange() -> None:
    """Stand in for a reference to an exchange."""


_exchange: ContextVar[Callable[[], Exchange | None]] = ContextVar("exchange", default=_no_exchange)
"""A weak reference: what a signal handler raises may come where a `with` has ended, but its `__exit__` has not begun."""


def current_exchange() -> Exchange | None:
    """Return the attempt that is under way in this thread or task, or None."""
    return _exchange.get()()


def watch(network: Any) -> None:
    """Patch the reads and writes of a connection, once, to keep deadlines and to count bytes."""
    if "read" in network.__dict__:
        return
    read, write, current = network.read, network.write, _exchange.get
    if iscoroutinefunction(read):

        async def aread(max_bytes: int, timeout: float | None = None) -> Any:  # noqa: ASYNC109  # the signature of httpcore
            exchange = _exchange.get()()
            if exchange is None:
                return await read(max_bytes, timeout)
            exchange.count(0)
            data = await read(max_bytes, exchange.timeout(timeout))
            exchange.count(len(data))
            return data

        async def awrite(buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109  # as above
            exchange = _exchange.get()()
            if exchange is None:
                await write(buffer, timeout)
                return
            exchange.written += len(buffer)
            # In parts, since asyncio reports a lost connection only at the next write.
            for start in range(0, len(buffer), WRITE_SIZE):
                await write(buffer[start : start + WRITE_SIZE], exchange.timeout(timeout))

        network.read, network.write = aread, awrite
    else:

        def read_in_time(max_bytes: int, timeout: float | None = None) -> Any:
            found = current()
            if found is _no_exchange or (exchange := found()) is None:  # as in most streams, for each read
                return read(max_bytes, timeout)
            exchange.count(0)
            data = read(max_bytes, exchange.timeout(timeout))
            exchange.count(len(data))
            return data

        def write_in_time(buffer: bytes, timeout: float | None = None) -> None:
            exchange = _exchange.get()()
            if exchange is not None:
                exchange.written += len(buffer)
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

    __slots__ = ("_exchange", "_token")

    def __init__(self, moment: float | None) -> None:
        self._exchange = None if moment is None else Exchange(moment)

    def __enter__(self) -> None:
        self._token = _exchange.set(_no_exchange if self._exchange is None else ref(self._exchange))

    def __exit__(self, *details: object) -> None:
        _exchange.reset(self._token)
