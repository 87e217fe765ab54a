"""Event loops and HTTP libraries: which one runs, which one a client comes from, and pools that are left whole."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import Any

import anyio.lowlevel
import httpx
import pytest
import trio

from openrouter_codegen.runtime.http import backend, open_responses
from openrouter_codegen.runtime.http.loops import NO_LOOP, is_over, running_loop
from openrouter_codegen.runtime.http.open_responses import OpenResponse, aclose_dropped, close_dropped, close_generators
from openrouter_codegen.runtime.http.pool_repair import close_later, pools, repair_pools


async def loop_of() -> Any:
    loop = running_loop()
    assert not is_over(loop)
    assert loop is running_loop()
    return loop


def test_which_loop_runs_and_whether_it_is_over() -> None:
    assert running_loop() is NO_LOOP
    assert is_over(NO_LOOP) is False
    first, second = asyncio.run(loop_of()), asyncio.run(loop_of())
    assert isinstance(first, asyncio.AbstractEventLoop)
    assert first is not second
    token = trio.run(loop_of)
    assert isinstance(token, trio.lowlevel.TrioToken)
    assert [is_over(loop) for loop in (first, second, token)] == [True] * 3


class Own(httpx.Client):
    """A class of a program's own."""


def test_which_library_a_client_comes_from() -> None:
    ways = [backend.client_mode(cls) for cls in (httpx.Client, Own, httpx.AsyncClient, httpx.Response, dict)]
    assert ways == ["sync", "sync", "async", None, None]
    limits = httpx.Timeout(connect=1.0, read=2.0, write=3.0, pool=4.0)
    with Own() as client:
        assert backend.timeout_of(client, limits) is limits
        assert backend.takes_parsed_urls(client)
    assert not backend.takes_parsed_urls(object())
    assert backend.timeout_of({}, limits) is limits
    assert backend.as_timeout(limits) is limits

    class Limits:
        connect, read, write, pool = 1.0, 2.0, 3.0, 4.0

    assert backend.as_timeout(Limits()) == limits


def test_what_sending_and_reading_raise() -> None:
    assert isinstance(httpx.ReadTimeout("x"), backend.transport_errors())
    assert not isinstance(httpx.InvalidURL("x"), backend.transport_errors())
    assert isinstance(httpx.InvalidURL("x"), backend.send_errors())
    assert isinstance(httpx.DecodingError("x"), backend.read_errors())
    for error in (httpx.ReadError("x"), httpx.StreamConsumed(), OverflowError()):
        assert isinstance(error, backend.read_errors())
    assert backend.is_a(httpx.ReadTimeout("x"), "ConnectError", "TimeoutException")
    assert not backend.is_a(httpx.ReadTimeout("x"), "ConnectError", "WriteTimeout")
    assert str(backend.read_timeout("late")) == "late"
    assert backend.is_a(backend.read_timeout("late"), "ReadTimeout")


class Response:
    """A response that notes how often it was closed, and may fail at it."""

    def __init__(self, *problems: BaseException) -> None:
        self.closed = 0
        self.problems = list(problems)

    def close(self) -> None:
        self.closed += 1
        if self.problems:
            raise self.problems.pop()

    async def aclose(self) -> None:
        self.close()


def test_dropped_responses_are_closed_by_the_next_call() -> None:
    close_dropped()
    responses = [Response(), Response(OSError("gone")), Response()]
    entries = [OpenResponse(response) for response in responses]
    assert [entry.is_open for entry in entries] == [True] * 3
    entries[2].release()
    for entry in entries[:2]:
        entry.drop()
    assert [entry.is_open for entry in entries] == [False] * 3
    close_dropped()
    assert [response.closed for response in responses] == [1, 1, 0]
    close_dropped()
    assert [response.closed for response in responses] == [1, 1, 0]


def test_dropped_responses_of_a_loop_are_closed_in_that_loop() -> None:
    mine, others, gone, failing = Response(), Response(), Response(), Response(OSError("gone"))

    async def run() -> None:
        loop = running_loop()
        open_responses._dropped_async.clear()
        kept = OpenResponse(others, other_loop)
        for entry in (kept, OpenResponse(gone, over), OpenResponse(failing, loop), OpenResponse(mine, loop)):
            entry.drop()
        await aclose_dropped(loop)
        await aclose_dropped(loop)
        assert list(open_responses._dropped_async) == [kept]

    over = asyncio.run(loop_of())
    other_loop = asyncio.new_event_loop()
    asyncio.run(run())
    other_loop.close()
    asyncio.run(aclose_dropped(NO_LOOP))
    assert not open_responses._dropped_async
    assert [response.closed for response in (mine, failing, others, gone)] == [1, 1, 0, 0]


def test_generators_are_closed_the_innermost_first() -> None:
    closed: list[str] = []

    async def inner() -> Any:
        try:
            yield 1
        finally:
            closed.append("inner")

    async def outer(source: Any) -> Any:
        try:
            async for item in source:
                yield item
        finally:
            closed.append("outer")

    async def run() -> None:
        reader = outer(inner())
        await anext(reader)
        await close_generators(reader)
        await close_generators(reader)
        await close_generators(None)

    asyncio.run(run())
    assert closed == ["inner", "outer"]


class Connection:
    """A connection of a pool."""

    def __init__(self, *, idle: bool = False, closed: bool = False) -> None:
        self.idle = idle
        self.closed = closed
        self.is_thrown_away = False

    def is_idle(self) -> bool:
        return self.idle

    def is_closed(self) -> bool:
        return self.closed

    async def aclose(self) -> None:
        self.is_thrown_away = True
        raise OSError("it may fail in any way")


class Waiting:
    """A request in a pool."""

    def __init__(self, extensions: dict[str, Any], connection: Any = None) -> None:
        self.request = httpx.Request("GET", "http://h")
        self.request.extensions = extensions
        self.connection = connection


class Pool:
    """A pool as httpcore has it."""

    def __init__(self, requests: list[Waiting], connections: list[Connection]) -> None:
        self._requests = requests
        self._connections = connections

    def _assign_requests_to_connections(self) -> list[Connection]:
        return [connection for connection in self._connections if connection.closed]


class Transport:
    def __init__(self, pool: Any) -> None:
        self._pool = pool


@pytest.mark.parametrize("run", [asyncio.run, lambda work: trio.run(lambda: work)])
def test_what_a_cancelled_call_left_is_taken_out_of_its_pool(run: Any) -> None:
    used, idle, closed, lost, mounted = (
        Connection(), Connection(idle=True), Connection(closed=True), Connection(), Connection(),
    )  # fmt: skip
    other, over = Waiting({"a": 1}, used), Waiting({"a": 1}, lost)
    pool, second = Pool([other, over], [used, idle, closed, lost]), Pool([], [mounted])

    class Client:
        _transport = Transport(pool)
        _mounts = {"x": Transport(second), "y": Transport(None), "z": None}  # noqa: RUF012  # as httpx has it

    async def script() -> None:
        repair_pools(Client(), over.request)
        assert pool._requests == [other]
        assert (pool._connections, second._connections) == ([used, idle, closed], [])
        for _ in range(5):
            await anyio.lowlevel.checkpoint()
        assert [each.is_thrown_away for each in (used, idle, closed, lost, mounted)] == [False, False, True, True, True]
        repair_pools(Client(), None)
        assert pool._requests == [other]

    run(script())
    repair_pools(object(), over.request)


@pytest.mark.parametrize("error", [None, OSError("x"), asyncio.CancelledError()], ids=["whole", "error", "cancelled"])
@pytest.mark.parametrize("was_cut_short", [False, True])
def test_a_pool_is_looked_through_only_for_what_was_cut_short(error: BaseException | None, was_cut_short: bool) -> None:
    """It takes time with the number of connections, which for each of thousands of streams is too much."""
    lost = Connection()
    pool = Pool([], [lost])

    class Client:
        _transport = Transport(pool)

    async def script() -> None:
        response = Response(*filter(None, [error]))
        entry = OpenResponse(response, running_loop(), Client())
        with suppress(OSError, asyncio.CancelledError):
            await entry.aclose(was_cut_short=was_cut_short)
        entry.release()
        assert response.closed == 1
        assert pool._connections == ([] if was_cut_short or error is not None else [lost])

    asyncio.run(script())


def test_the_connections_of_a_pool_are_not_taken_for_transports() -> None:
    looked_at = []

    class Looked(Connection):
        async def handle_async_request(self, request: Any) -> None:
            """What connections of httpcore have, as transports do."""

        def __getattribute__(self, name: str) -> Any:
            looked_at.append(name)
            return super().__getattribute__(name)

    class Holder:
        """A transport that sends by another."""

        async def handle_async_request(self, request: Any) -> None: ...

        def __init__(self, *inner: Any) -> None:
            self.one, self.many = inner[0], list(inner[1:])

    class Inner(Transport):
        async def handle_async_request(self, request: Any) -> None: ...

    class Fallback(Inner):
        """A transport with a pool of its own, and another one that has one, too."""

        def __init__(self, pool: Any, other: Inner) -> None:
            super().__init__(pool)
            self.other = other

    found = [Pool([], [Looked()]) for _ in range(3)]

    class Client:
        _transport = Holder(Inner(found[0]), Fallback(found[1], Inner(found[2])))

    looked_at.clear()
    assert set(pools(Client())) == set(found)
    assert not looked_at


def test_without_a_loop_nothing_is_closed() -> None:
    connection = Connection()
    close_later(connection.aclose())
    assert not connection.is_thrown_away
