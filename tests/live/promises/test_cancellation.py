"""A call that is cancelled, wherever and however often, leaves a whole pool: nothing is in use, and the next call works."""

from __future__ import annotations

import asyncio
import json
import random
import ssl
from typing import Any

import httpx
import pytest
import trio
import trio.testing
import trustme

from live.calls import in_use
from openrouter_generated.runtime.http.pool_repair import pools
from openrouter_responses import AsyncEventStream, OpenRouter, OpenRouterError, StreamInterruptedError
from payloads import bare_completed, bare_delta, bare_response, event_text
from servers.raw_server import RawServer, http, results_and_streams
from support import ASK, KEY

pytestmark = pytest.mark.usefixtures("certificates_are_read_once")

RESULT = http(json.dumps(bare_response("ab")).encode())
EVENTS = [
    event_text(bare_delta("a")),
    event_text(bare_delta("b")),
    event_text(bare_completed("ab")),
    b"data: [DONE]\n\n",
]
TURNS = 45
"""Turns of the loop after which a call is cancelled, one more each time; a call takes about as many."""
CONNECTIONS = 3
RANDOM_CALLS = 2000


respond = results_and_streams(RESULT, EVENTS)


async def use(client: OpenRouter, stream: bool) -> None:
    if not stream:
        await client.responses.send_async(**ASK)
        return
    async with await client.responses.send_async(stream=True, **ASK) as events:
        async for _ in events:
            pass


async def pause(_: object) -> None:
    """Stand for a hook that waits."""
    for _ in range(3):
        await asyncio.sleep(0)


def tls() -> tuple[ssl.SSLContext, ssl.SSLContext]:
    authority = trustme.CA()
    context, trusting = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    authority.configure_trust(trusting)
    return context, trusting


class TestEveryAwait:
    """One call after the other is cancelled, each one turn of the loop later than the one before."""

    async def cancel(self, client: OpenRouter, turns: int, again: int | None, *, stream: bool, fresh: bool) -> None:
        if fresh:
            for pool in pools(client.async_http_client()):
                await pool.aclose()
        task = asyncio.ensure_future(use(client, stream))
        for _ in range(turns):
            await asyncio.sleep(0)
        task.cancel()
        if again is not None:
            for _ in range(again):
                await asyncio.sleep(0)
            task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        for _ in range(5):  # what is thrown away is closed by tasks of its own
            await asyncio.sleep(0)
        assert in_use(client.async_http_client()) == 0, turns

    async def script(self, server: RawServer, own: httpx.AsyncClient | None, **how: Any) -> None:
        async with OpenRouter(api_key=KEY, server_url=server.url, async_client=own, timeout=5, **how) as client:
            for again in (None, 0, 1):
                for stream in (False, True):
                    for fresh in (False, True):
                        for turns in range(TURNS):
                            await self.cancel(client, turns, again, stream=stream, fresh=fresh)
            kept = sum(len(pool._connections) for pool in pools(client.async_http_client()))
            assert await asyncio.to_thread(server.wait_for, lambda: server.open <= kept)
            for _ in range(CONNECTIONS):
                await use(client, stream=True)
        if own is not None:
            await own.aclose()

    def test_with_a_client_made_here(self) -> None:
        with RawServer(respond) as server:
            asyncio.run(self.script(server, None))
            assert server.wait_for(lambda: server.open == 0)

    @pytest.mark.parametrize("client_type", ["plain", "with hooks that wait", "over TLS"])
    def test_with_a_client_of_ones_own(self, client_type: str) -> None:
        context, trusting = tls() if client_type == "over TLS" else (None, None)
        hooks: Any = {"request": [pause], "response": [pause]} if client_type == "with hooks that wait" else {}

        async def script(server: RawServer) -> None:
            limits = httpx.Limits(max_connections=CONNECTIONS)
            own = httpx.AsyncClient(limits=limits, event_hooks=hooks, verify=trusting or True)
            await self.script(server, own)

        with RawServer(respond, context) as server:
            asyncio.run(script(server))
            assert server.wait_for(lambda: server.open == 0)


@pytest.mark.parametrize("twice", [False, True], ids=["once", "twice"])
def test_at_random(twice: bool) -> None:
    """Many at a time, more than the pool has connections; all that count afterwards succeed."""
    rng = random.Random(20261127)

    async def one(client: OpenRouter, stream: bool) -> None:
        task = asyncio.ensure_future(use(client, stream))
        await asyncio.sleep(rng.random() * 0.03)
        task.cancel()
        if twice:
            for _ in range(rng.randrange(4)):
                await asyncio.sleep(0)
            task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    async def script(server: RawServer) -> None:
        limits = httpx.Limits(max_connections=CONNECTIONS)
        async with httpx.AsyncClient(limits=limits) as own:
            client = OpenRouter(api_key=KEY, server_url=server.url, async_client=own, timeout=10)
            for _ in range(RANDOM_CALLS // 2 // 20):
                await asyncio.gather(*(one(client, rng.random() < 0.5) for _ in range(20)))
            await asyncio.sleep(0.01)
            assert in_use(client.async_http_client()) == 0
            await asyncio.gather(*(use(client, number % 2 == 0) for number in range(2 * CONNECTIONS)))

    with RawServer(respond) as server:
        asyncio.run(script(server))
        assert server.wait_for(lambda: server.open == 0)


def test_a_handshake_that_is_cancelled_keeps_no_connection() -> None:
    """No pool has such a connection yet, so nothing but the call itself can close it."""

    async def script(server: RawServer) -> None:
        async with OpenRouter(api_key=KEY, server_url=server.url.replace("http:", "https:")) as client:
            for _ in range(5):
                task = asyncio.ensure_future(use(client, stream=False))
                assert await asyncio.to_thread(server.wait_for, lambda: server.open == 1)
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)
                assert await asyncio.to_thread(server.wait_for, lambda: server.open == 0)

    with RawServer(lambda connection: connection.wait_for_close()) as server:  # never speaks TLS
        asyncio.run(script(server))


def test_closing_a_dropped_stream_can_be_cancelled() -> None:
    """It belongs to another call, which is the one that is cancelled."""

    async def script(server: RawServer) -> None:
        async with httpx.AsyncClient(limits=httpx.Limits(max_connections=1)) as own:
            client = OpenRouter(api_key=KEY, server_url=server.url, async_client=own, timeout=5)
            for turns in range(8):
                stream = await client.responses.send_async(stream=True, **ASK)
                stream._drop()
                task = asyncio.ensure_future(use(client, stream=False))
                for _ in range(turns):
                    await asyncio.sleep(0)
                task.cancel()
                await asyncio.sleep(0)
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)
                await use(client, stream=False)
                assert in_use(client.async_http_client()) == 0

    with RawServer(respond) as server, pytest.warns(ResourceWarning):
        asyncio.run(script(server))


def test_a_stream_that_another_task_closes_while_its_reader_does() -> None:
    """At each turn of the loop from the first event on: the reader gets its events or the error of a closed stream."""

    async def read(stream: AsyncEventStream, begun: asyncio.Event) -> int:
        count = 0
        async for _ in stream:
            count += 1
            begun.set()
        return count

    async def script(server: RawServer) -> None:
        async with OpenRouter(api_key=KEY, server_url=server.url, timeout=5) as client:
            for turns in range(TURNS):
                stream = await client.responses.send_async(stream=True, **ASK)
                begun = asyncio.Event()
                reading = asyncio.ensure_future(read(stream, begun))
                reading.add_done_callback(lambda _, begun=begun: begun.set())  # also where it fails before an event
                await begun.wait()
                for _ in range(turns):
                    await asyncio.sleep(0)
                await stream.close()
                (end,) = await asyncio.gather(reading, return_exceptions=True)
                assert end == 3 or (isinstance(end, StreamInterruptedError) and "closed" in str(end)), (
                    turns,
                    repr(end),
                )
                for _ in range(5):
                    await asyncio.sleep(0)
                assert in_use(client.async_http_client()) == 0, turns

    with RawServer(respond) as server:
        asyncio.run(script(server))
        assert server.wait_for(lambda: server.open == 0)


# httpx reads the body of a request with a generator of its own, which it leaves to the collector where a call is cancelled.
@pytest.mark.filterwarnings("ignore:.*ByteStream.__aiter__:pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("stream", [False, True], ids=["json", "stream"])
def test_under_trio(stream: bool) -> None:
    async def script(server: RawServer) -> None:
        limits = httpx.Limits(max_connections=CONNECTIONS)
        async with httpx.AsyncClient(limits=limits) as own:
            client = OpenRouter(api_key=KEY, server_url=server.url, async_client=own, timeout=10)
            for number in range(150):
                with trio.move_on_after(number * 0.0002):
                    await use(client, stream)
                await trio.lowlevel.checkpoint()
                assert in_use(client.async_http_client()) == 0
            for number in range(60):  # at each checkpoint, too
                with trio.CancelScope() as scope:
                    async with trio.open_nursery() as nursery:
                        nursery.start_soon(use, client, stream)
                        for _ in range(number):
                            await trio.lowlevel.checkpoint()
                        scope.cancel()
                await trio.testing.wait_all_tasks_blocked()
                assert in_use(client.async_http_client()) == 0
            for _ in range(CONNECTIONS):
                await use(client, stream)

    with RawServer(respond) as server:
        trio.run(script, server)
        assert server.wait_for(lambda: server.open == 0)


def test_a_time_limit_of_the_callers_is_not_taken_for_one_of_ours() -> None:
    """A hook of the httpx client that runs out of time on its own raises what it raises."""

    async def late(_: httpx.Request) -> None:
        raise TimeoutError("the hook's own")

    async def script(server: RawServer) -> None:
        async with httpx.AsyncClient(event_hooks={"request": [late]}) as own:
            client = OpenRouter(api_key=KEY, server_url=server.url, async_client=own)
            with pytest.raises(TimeoutError, match="the hook's own") as caught:
                await client.responses.send_async(total_timeout=30, **ASK)
            assert not isinstance(caught.value, OpenRouterError)

    with RawServer(respond) as server:
        asyncio.run(script(server))
