"""What an attempt knows of its connection, from what httpcore reports, and how long it may wait."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from typing import Any

import httpx
import pytest

from openrouter_codegen.runtime.http import exchange as exchange_module
from openrouter_codegen.runtime.http.call import failure_of
from openrouter_codegen.runtime.http.closing import Closing
from openrouter_codegen.runtime.http.exchange import (
    STALE_BYTES,
    STALE_SECONDS,
    WRITE_SIZE,
    Exchange,
    can_wait_until,
    deadline,
    watch,
)
from openrouter_codegen.runtime.http.total_limit import DeadlineExceeded, total_limit


class Network:
    """A connection that notes how it is used."""

    def __init__(self) -> None:
        self.seen: list[tuple[Any, ...]] = []

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        self.seen.append(("read", max_bytes, timeout))
        return b"12345"

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self.seen.append(("write", len(buffer), timeout))


class AsyncNetwork:
    """The same, asynchronous."""

    def __init__(self) -> None:
        self.seen: list[tuple[Any, ...]] = []

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109  # as in httpcore
        self.seen.append(("read", max_bytes, timeout))
        return b"12345"

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109  # as in httpcore
        self.seen.append(("write", len(buffer), timeout))


class Request:
    """A request of httpcore."""

    def __init__(self, method: bytes) -> None:
        self.method = method
        self.extensions: dict[str, Any] = {}


def connect(exchange: Exchange, step: str = "connection.connect_tcp") -> Network:
    network = Network()
    exchange.trace(f"{step}.started", {"timeout": 5.0})
    exchange.trace(f"{step}.complete", {"return_value": network})
    return network


def send(exchange: Exchange, protocol: str = "http11", method: bytes = b"POST") -> None:
    exchange.trace(f"{protocol}.send_request_headers.started", {"request": Request(method)})
    exchange.trace(f"{protocol}.send_request_headers.complete", {"return_value": None})
    exchange.trace(f"{protocol}.send_request_body.started", {"request": Request(method)})
    exchange.trace(f"{protocol}.send_request_body.complete", {"return_value": None})


class TestWhatMayBeProcessed:
    """Whether the server may have acted on a request that got no response."""

    def test_it_is_not_known_without_a_trace(self) -> None:
        assert Exchange().may_be_processed("closed") is None
        assert Exchange().may_be_processed("connect") is False
        assert Exchange().may_be_processed(None, httpx.PoolTimeout("")) is False
        assert Exchange().may_be_processed(None, httpx.ReadTimeout("")) is None

    def test_not_before_the_request_was_written_whole(self) -> None:
        exchange = Exchange()
        connect(exchange)
        assert exchange.may_be_processed("closed") is False
        exchange.trace("http11.send_request_headers.started", {"request": Request(b"POST")})
        assert exchange.may_be_processed("closed") is False
        send(exchange)
        assert exchange.may_be_processed("closed") is True
        exchange.trace("http11.send_request_headers.started", {"request": Request(b"POST")})
        assert exchange.may_be_processed("closed") is False

    def test_not_where_a_reused_connection_is_closed_at_once(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def reused(protocol: str = "http11", received: int | None = 0) -> Exchange:
            exchange = Exchange()
            send(exchange, protocol)
            exchange.received = received
            return exchange

        now = time.monotonic()
        monkeypatch.setattr(exchange_module.time, "monotonic", lambda: now)
        assert reused().may_be_processed("closed") is False
        assert reused().may_be_processed("timeout") is True
        assert reused().may_be_processed(None) is True
        assert reused(received=1).may_be_processed("closed") is True
        assert reused(received=None).may_be_processed("closed") is True
        assert reused("http2").may_be_processed("closed") is True
        large = reused()
        large.written = STALE_BYTES
        assert large.may_be_processed("closed") is True
        late, early = reused(), reused()
        assert STALE_SECONDS == 1.0
        monkeypatch.setattr(exchange_module.time, "monotonic", lambda: now + 0.99)
        assert early.may_be_processed("closed") is False
        monkeypatch.setattr(exchange_module.time, "monotonic", lambda: now + STALE_SECONDS)
        assert late.may_be_processed("closed") is True

    @pytest.mark.parametrize("step", ["connect_tcp", "connect_unix_socket", "start_tls"])
    def test_a_connection_that_was_just_made_is_not_reused(self, step: str) -> None:
        exchange = Exchange()
        exchange.received = 7
        connect(exchange, f"connection.{step}")
        assert exchange.received is None
        send(exchange)
        exchange.count(0)
        assert exchange.may_be_processed("closed") is True

    def test_a_tunnel_is_not_the_request(self) -> None:
        exchange = Exchange()
        send(exchange, method=b"CONNECT")
        exchange.trace("http11.receive_response_headers.complete", {"return_value": (b"HTTP/1.1", 200, b"OK", [])})
        assert (exchange.sent_at, exchange.head) == (None, None)
        send(exchange)
        assert exchange.sent_at is not None


def test_the_head_of_a_response() -> None:
    exchange, request = Exchange(), Request(b"POST")
    request.extensions["trace"] = exchange.trace
    exchange.trace("http11.send_request_headers.started", {"request": request})
    exchange.trace("http11.receive_response_headers.complete", {"return_value": (b"HTTP/1.1", 200, b"OK", ["h"])})
    assert request.extensions == {}, "nothing more is to be reported"
    assert exchange.head == (200, ["h"])
    exchange = Exchange()
    send(exchange, "http2")
    exchange.trace("http2.receive_response_headers.complete", {"return_value": (200, ["h"])})
    assert exchange.head == (200, ["h"])


def test_time_limits_end_with_the_attempt() -> None:
    assert [Exchange().timeout(limit) for limit in (None, 5.0)] == [None, 5.0]
    exchange = Exchange(time.monotonic() + 1000)
    assert exchange.timeout(5.0) == 5.0
    for limit in (None, 5000.0):
        left = exchange.timeout(limit)
        assert left is not None
        assert 900 < left <= 1000
    assert Exchange(time.monotonic() - 5).timeout(None) == 0.001
    info: dict[str, Any] = {"timeout": 5000.0}
    exchange.trace("connection.connect_tcp.started", info)
    assert 900 < info["timeout"] <= 1000


@pytest.mark.parametrize("is_async", [False, True])
def test_the_trace_of_the_caller_goes_on(is_async: bool) -> None:
    seen: list[str] = []

    def theirs(name: str, info: Any) -> None:
        seen.append(name)

    async def atheirs(name: str, info: Any) -> None:
        seen.append(name)

    for given in (None, atheirs if is_async else theirs):
        exchange = Exchange()
        request = httpx.Request("GET", "http://h", extensions={"trace": given} if given else {})
        exchange.follow(request, is_async=is_async)
        done = request.extensions["trace"]("http11.send_request_body.complete", {})
        if is_async:
            asyncio.run(done)
        assert exchange.sent_at is not None
    assert seen == ["http11.send_request_body.complete"]


def test_reads_and_writes_keep_the_deadline_and_are_counted() -> None:
    network = Network()
    watch(network)
    network.read(10, 5.0)
    network.write(b"x" * (WRITE_SIZE + 1), 5.0)
    with Exchange() as exchange:
        network.read(10, 5.0)
        network.read(10)
        network.write(b"x" * (WRITE_SIZE + 1))
        assert exchange.received == 10
    assert network.seen == [
        ("read", 10, 5.0), ("write", WRITE_SIZE + 1, 5.0),
        ("read", 10, 5.0), ("read", 10, None), ("write", WRITE_SIZE + 1, None),
    ]  # fmt: skip
    network.seen.clear()
    with deadline(time.monotonic() - 1):
        network.read(10, 5.0)
        network.write(b"x" * (WRITE_SIZE + 1), 5.0)
    assert network.seen == [("read", 10, 0.001), ("write", WRITE_SIZE, 0.001), ("write", 1, 0.001)]
    with deadline(None):
        network.read(10, 5.0)
    assert network.seen[-1] == ("read", 10, 5.0)


def test_reads_and_writes_of_tasks_keep_it_too() -> None:
    async def run() -> None:
        await network.read(10, 5.0)
        await network.write(b"x", 5.0)
        with Exchange() as exchange:
            await network.read(10, 5.0)
            await network.write(b"x", 5.0)
            assert exchange.received == 5
        with deadline(time.monotonic() - 1):
            await network.read(10, 5.0)
            await network.write(b"x", 5.0)

    network = AsyncNetwork()
    watch(network)
    watch(network)
    asyncio.run(run())
    assert network.seen == [
        ("read", 10, 5.0), ("write", 1, 5.0), ("read", 10, 5.0), ("write", 1, 5.0), ("read", 10, 0.001), ("write", 1, 0.001),
    ]  # fmt: skip


def test_a_failed_read_shows_that_the_request_was_waited_for() -> None:
    """None where nobody looked, 0 where nothing came."""

    class Broken(Network):
        def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
            raise OSError

    network = Broken()
    watch(network)
    with Exchange() as exchange:
        assert exchange.received is None
        with pytest.raises(OSError):  # noqa: PT011  # it has no text
            network.read(1)
    assert exchange.received == 0


class Opened:
    """The connection of a response: a pair of sockets."""

    def __init__(self) -> None:
        self.near, self.far = socket.socketpair()

    def get_extra_info(self, name: str) -> Any:
        return self.near if name == "socket" else None

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return b""

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        pass

    def close(self) -> None:
        self.near.close()
        self.far.close()


@pytest.mark.parametrize(("version", "is_woken"), [(b"HTTP/1.1", True), (b"HTTP/2", False)])
def test_a_reader_in_another_thread_is_woken(version: bytes, is_woken: bool) -> None:
    """Over HTTP/2 the connection serves other calls, too."""
    network = Opened()
    response = httpx.Response(200, extensions={"network_stream": network, "http_version": version})
    network.far.settimeout(0)
    assert can_wait_until(response) is is_woken
    closing = Closing(response)
    closing.wake_reader()
    if is_woken:
        assert network.far.recv(1) == b""
    else:
        with pytest.raises(BlockingIOError):
            network.far.recv(1)
    network.close()
    closing.wake_reader()


def test_a_signal_handler_closes_what_is_being_closed() -> None:
    class Interrupted(Opened):
        def get_extra_info(self, name: str) -> Any:
            closing.close()  # at this place, as a handler does that closes the stream
            return super().get_extra_info(name)

    network = Interrupted()
    closing = Closing(httpx.Response(200, extensions={"network_stream": network, "http_version": b"HTTP/1.1"}))
    waking = threading.Thread(target=closing.wake_reader, daemon=True)
    waking.start()
    waking.join(10)
    network.close()
    assert not waking.is_alive()


def test_a_response_without_a_connection_waits_for_nothing() -> None:
    Closing(httpx.Response(200)).wake_reader()
    assert can_wait_until(httpx.Response(200)) is False
    assert can_wait_until(httpx.Response(200, extensions={"network_stream": object()})) is False


def test_a_total_limit_ends_what_is_awaited() -> None:
    async def run(moment: float | None, seconds: float) -> str:
        with total_limit(moment):
            await asyncio.sleep(seconds)
            return "done"
        return "never"

    with pytest.raises(DeadlineExceeded, match="the total time is over"):
        asyncio.run(run(time.monotonic() - 1, 30))
    assert asyncio.run(run(time.monotonic() + 1000, 0)) == "done"
    assert asyncio.run(run(None, 0)) == "done"


@pytest.mark.parametrize(
    ("cause", "failure"),
    [
        (httpx.ConnectTimeout, "connect"),
        (httpx.ReadTimeout, "timeout"),
        (httpx.WriteTimeout, None),
        (httpx.PoolTimeout, None),
        (httpx.ProxyError, None),
        (httpx.ConnectError, "connect"),
        (httpx.ReadError, "closed"),
        (httpx.WriteError, "closed"),
        (httpx.RemoteProtocolError, "closed"),
        (httpx.LocalProtocolError, None),
        (httpx.UnsupportedProtocol, None),
    ],
)
def test_failures(cause: Any, failure: str | None) -> None:
    assert failure_of(cause("x")) == failure
