"""Asynchronous calls of a client are spread over small pools of connections: what the server sees of that."""

from __future__ import annotations

import threading
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack, ExitStack
from typing import Any

import anyio
import anyio.to_thread
import httpx
import pytest

from live.calls import HANGING, in_use, router, wait_until_async
from openrouter_generated.runtime.http.pool_repair import pools
from openrouter_responses import OpenRouter, OpenRouterError
from openrouter_responses._http import connections, spread_transport
from openrouter_responses._http.spread_transport import CALLS_OF_A_POOL, SpreadTransport
from openrouter_responses.errors import APITimeoutError
from openrouter_responses.limits import Limits
from openrouter_responses.testing import FakeResponse, RawResponse, ReceivedRequest, Server

pytestmark = pytest.mark.usefixtures("certificates_are_read_once")

LIMITS = httpx.Limits(max_connections=40, max_keepalive_connections=16)


@pytest.fixture(params=["asyncio", "trio"])
def run(request: pytest.FixtureRequest) -> Callable[[Callable[[], Awaitable[Any]]], Any]:
    """What runs an asynchronous function."""
    return lambda script: anyio.run(script, backend=request.param)


class Together:
    """Holds requests back until so many are there; notes how many are under way at most."""

    def __init__(self, number: int) -> None:
        self.barrier = threading.Barrier(number)
        self.lock = threading.Lock()
        self.under_way = self.most = 0

    def __call__(self, request: ReceivedRequest) -> RawResponse:
        with self.lock:
            self.under_way += 1
            self.most = max(self.most, self.under_way)
        self.barrier.wait(60)
        with self.lock:
            self.under_way -= 1
        return FakeResponse(str(request.json()["input"]))(request)


async def ask(client: OpenRouter, number: int, stream: bool) -> None:
    call: dict[str, Any] = {"model": "m", "input": f"{number}"}
    if stream:
        async with await client.responses.send_async(stream=True, **call) as events:
            response = await events.final_response()
    else:
        response = await client.responses.send_async(**call)
    assert response.output_text == str(number)


async def ask_together(client: OpenRouter, number: int, stream: bool = False) -> None:
    async with anyio.create_task_group() as tasks:
        for each in range(number):
            tasks.start_soon(ask, client, each, stream)
    assert in_use(client.async_http_client()) == 0


def client_with(server: Server, limits: httpx.Limits, expiry: float = 60.0) -> OpenRouter:
    def make(given: httpx.Limits) -> httpx.AsyncHTTPTransport:
        return httpx.AsyncHTTPTransport(
            limits=httpx.Limits(
                max_connections=given.max_connections,
                max_keepalive_connections=given.max_keepalive_connections,
                keepalive_expiry=expiry,
            )
        )

    own = httpx.AsyncClient(mounts={"all://": SpreadTransport(make, limits)})
    return router(server, async_client=own)


@pytest.mark.parametrize("stream", [False, True], ids=["finished", "streamed"])
def test_as_many_as_are_asked_for_at_once(run: Any, stream: bool) -> None:
    async def script() -> None:
        await ask_together(client, 120, stream)
        server.wait_for(lambda: server.open_connections <= 100)  # no more are kept
        await client.aclose()
        server.wait_for(lambda: not server.open_connections)

    with Server(Together(120)) as server:
        client = router(server)
        run(script)
        assert server.connections == len(server.requests) == 120


@pytest.mark.usefixtures("ends_are_waited_for")
def test_connections_serve_again(run: Any) -> None:
    async def script() -> None:
        for number in range(5):
            await ask(client, number, stream=bool(number % 2))
        assert server.connections == 1
        together.barrier = threading.Barrier(30)
        for _ in range(3):
            await ask_together(client, 30)
        assert server.connections == 30
        await client.aclose()

    together = Together(1)
    with Server(together) as server:
        client = router(server)
        run(script)


@pytest.mark.parametrize("how", ["asynchronous", "threads"])
@pytest.mark.parametrize(
    "limits",
    [{"max_concurrency": 14}, {"model_limits": {"m": Limits(max_concurrency=9), "n": Limits(max_concurrency=5)}}],
    ids=["of the client", "of models"],
)
def test_there_is_a_connection_for_each_call_that_may_be_under_way(
    run: Any, how: str, limits: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """And for a few others, which do not count: with the streams open, other calls need a connection, too."""
    monkeypatch.setattr(connections, "_CONNECTIONS", 8)
    monkeypatch.setattr(connections, "_SPARE_CONNECTIONS", 3)

    async def script() -> None:
        async with AsyncExitStack() as stack:
            for number in range(14):
                stream = await client.responses.send_async(stream=True, model="mn"[number > 8], input="a", timeout=5)
                await stack.enter_async_context(stream)
            for _ in range(3):
                opened = client.async_http_client().stream("POST", f"{server.url}/responses", json={}, timeout=5)
                await stack.enter_async_context(opened)
            assert server.open_connections == 17
        await client.aclose()

    with Server(HANGING) as server, router(server, **limits) as client:
        if how == "asynchronous":
            run(script)
            return
        with ExitStack() as stack:
            for number in range(14):
                model = "mn"[number > 8]
                stack.enter_context(client.responses.send(stream=True, model=model, input="a", timeout=5))
            for _ in range(3):
                stack.enter_context(client.http_client().stream("POST", f"{server.url}/responses", json={}, timeout=5))
            assert server.open_connections == 17


def test_those_over_the_limit_wait(run: Any) -> None:
    async def script() -> None:
        await ask_together(client, 120)
        await client.async_http_client().aclose()

    together = Together(40)
    with Server(together) as server:
        client = client_with(server, LIMITS)
        run(script)
        assert (together.most, len(server.requests)) == (40, 120)


@pytest.mark.parametrize("closed", [slice(0, 8), slice(8, 16)], ids=["first pool", "second pool"])
def test_a_call_that_waits_takes_the_first_room_that_there_is(run: Any, closed: slice) -> None:
    async def script() -> None:
        streams = [await client.responses.send_async(stream=True, model="m", input="open") for _ in range(16)]
        texts: list[str] = []

        async def wait() -> None:
            texts.append((await client.responses.send_async(model="m", input="waits", timeout=60)).output_text)

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(wait)
            tasks.start_soon(wait)
            await anyio.sleep(0.05)
            assert len(server.requests) == 16
            for stream in streams[closed]:
                await stream.close()
            await wait_until_async(lambda: texts == ["ab", "ab"])
            for stream in streams:
                await stream.close()
        await client.async_http_client().aclose()

    def respond(request: ReceivedRequest) -> RawResponse:
        return HANGING if request.json()["input"] == "open" else FakeResponse("ab")(request)

    with Server(respond) as server:
        client = client_with(server, httpx.Limits(max_connections=16, max_keepalive_connections=16))
        run(script)


@pytest.mark.parametrize("how", ["timeout", "close"])
def test_a_wait_for_room_ends(run: Any, how: str) -> None:
    async def script() -> None:
        streams = [await client.responses.send_async(stream=True, model="m", input="open") for _ in range(8)]
        timeout = httpx.Timeout(60, pool=0.05 if how == "timeout" else 60)
        errors: list[BaseException] = []

        async def wait() -> None:
            try:
                await client.responses.send_async(model="m", input="waits", timeout=timeout, max_retries=0)
            except OpenRouterError as error:
                errors.append(error)

        async with anyio.create_task_group() as tasks:
            for _ in range(3):
                tasks.start_soon(wait)
            await anyio.sleep(0.02)
            if how == "close":
                await client.async_http_client().aclose()
        assert len(errors) == 3
        assert len(server.requests) == 8
        if how == "timeout":
            assert {type(error) for error in errors} == {APITimeoutError}
            assert "no free connection within 0.05 s (pool timeout)" in str(errors[0])
            await streams[0].close()
            more = await client.responses.send_async(stream=True, model="m", input="open")
            await more.close()
        for stream in streams:
            await stream.close()
        await client.async_http_client().aclose()

    with Server(HANGING) as server:
        client = client_with(server, httpx.Limits(max_connections=8, max_keepalive_connections=8))
        run(script)


def test_connections_that_nobody_needs_are_closed(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also those of pools that no call goes to any more."""

    async def script() -> None:
        await ask_together(client, 16)
        assert server.connections == 16
        await anyio.sleep(1)
        together.barrier = threading.Barrier(1)
        await ask(client, 1, stream=False)
        await anyio.to_thread.run_sync(server.wait_for, lambda: server.open_connections == 1)
        await client.async_http_client().aclose()

    monkeypatch.setattr(spread_transport, "_LOOK_SECONDS", 0.0)
    together = Together(16)
    with Server(together) as server:
        client = client_with(server, LIMITS, expiry=0.5)
        run(script)


def test_a_call_that_ends_looks_at_its_own_pool_alone(run: Any) -> None:
    async def script() -> None:
        await ask_together(client, 3 * CALLS_OF_A_POOL)
        http_client = client.async_http_client()
        assert len(list(pools(http_client))) == 3 + 1  # and the one that httpx makes for URLs that nothing else takes
        together.barrier = threading.Barrier(1)
        response = await http_client.post(f"{server.url}/responses", json={"input": "a", "model": "m"})
        assert len(list(pools(http_client, response.request))) <= 2
        await client.aclose()

    together = Together(3 * CALLS_OF_A_POOL)
    with Server(together) as server:
        client = router(server)
        run(script)


def test_pools_of_other_versions_are_taken_as_they_are() -> None:
    class Transport(httpx.AsyncHTTPTransport):
        def __init__(self, limits: httpx.Limits) -> None:
            self.limits = limits

        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            return httpx.Response(200, json={"id": "a", "output": []})

        async def aclose(self) -> None:
            pass

    async def script() -> None:
        async with httpx.AsyncClient(mounts={"all://": spread}) as client:
            for _ in range(20):
                assert (await client.get("http://a.example")).json()["id"] == "a"

    spread = SpreadTransport(Transport, LIMITS)
    anyio.run(script)
    assert [each.limits for each in spread.transports if isinstance(each, Transport)] == [LIMITS]
