"""One client in several threads, event loops and processes."""

from __future__ import annotations

import asyncio
import os
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any

import httpx
import pytest

from live.calls import echo, router, run_alone
from openrouter_responses import OpenRouter
from openrouter_responses.testing import RawResponse, ReceivedRequest, Server

pytestmark = pytest.mark.usefixtures("certificates_are_read_once")


class TestThreads:
    def test_one_client_for_many(self) -> None:
        with Server(echo) as server, httpx.Client() as own, router(server, client=own) as client:

            def call(number: int) -> tuple[str, str]:
                with client.beta.responses.send(stream=True, model="m", input=f"s{number}") as stream:
                    streamed = stream.final_response().output_text
                return streamed, client.beta.responses.send(model="m", input=f"j{number}").output_text

            with ThreadPoolExecutor(16) as pool:
                found = list(pool.map(call, range(150)))
            assert found == [(f"s{number}", f"j{number}") for number in range(150)]
            own.close()
            server.wait_for(lambda: server.open_connections == 0)

    def test_first_calls_at_once_make_one_client(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A second one would be dropped with its connections open."""
        barrier = threading.Barrier(12)
        made: list[httpx.Client] = []
        original = httpx.Client.__init__

        def init(self: httpx.Client, *args: Any, **settings: Any) -> None:
            made.append(self)
            barrier_free.wait(0.02)
            original(self, *args, **settings)

        barrier_free = threading.Event()
        monkeypatch.setattr(httpx.Client, "__init__", init)
        with Server(echo) as server:
            client = router(server)

            def call(number: int) -> str:
                barrier.wait()
                return client.beta.responses.send(model="m", input=str(number)).output_text

            with ThreadPoolExecutor(12) as pool:
                assert list(pool.map(call, range(12))) == [str(number) for number in range(12)]
            client.close()
            clients = len(made)
            for other in made:
                other.close()
            server.wait_for(lambda: server.open_connections == 0)
        assert clients == 1

    def test_a_loop_in_each(self) -> None:
        with Server(echo) as server:
            client = router(server)

            async def call(number: int) -> list[str]:
                calls = (client.beta.responses.send_async(model="m", input=f"{number}-{part}") for part in range(5))
                texts = [each.output_text for each in await asyncio.gather(*calls)]
                await client.async_http_client().aclose()
                return texts

            with ThreadPoolExecutor(6) as pool:
                found = list(pool.map(lambda number: asyncio.run(call(number)), range(6)))
            assert found == [[f"{number}-{part}" for part in range(5)] for number in range(6)]
            client.close()


class TestLoops:
    def test_one_client_in_several(self) -> None:
        with Server(echo) as server:
            assert run_alone("loops.py", server, "asyncio", "asyncio", "asyncio") == ""
            assert [request.json()["input"] for request in server.requests] == ["0", "s", "1", "s", "2", "s"]

    def test_connections_of_ended_loops_do_not_pile_up(self) -> None:
        open_connections: list[int] = []

        def count(request: ReceivedRequest) -> RawResponse:
            with suppress(TimeoutError):  # on a busy machine the server learns late that one was closed
                server.wait_for(lambda: server.open_connections <= 2)
            open_connections.append(server.open_connections)
            return echo(request)

        with Server(count) as server:
            run_alone("loops.py", server, *["asyncio"] * 8)
        assert max(open_connections) <= 2

    @pytest.mark.usefixtures("ends_are_waited_for")
    @pytest.mark.parametrize("connections", [2, 1000])
    def test_many_calls_in_one(self, connections: int) -> None:
        async def call(client: OpenRouter, number: int) -> str:
            asked = {"model": "m", "input": str(number)}
            async with await client.beta.responses.send_async(stream=True, **asked) as stream:
                text: str = (await stream.final_response()).output_text
                return text

        async def script(server: Server) -> list[str]:
            limits = httpx.Limits(max_connections=connections)
            async with httpx.AsyncClient(limits=limits) as own, router(server, async_client=own) as client:
                return await asyncio.gather(*(call(client, number) for number in range(200)))

        with Server(echo) as server:
            assert asyncio.run(script(server)) == [str(number) for number in range(200)]
            assert server.connections <= connections
            server.wait_for(lambda: server.open_connections == 0)

    def test_sync_call_inside_one(self) -> None:
        async def script(server: Server) -> str:
            async with router(server) as client:
                text: str = client.beta.responses.send(model="m", input="inside").output_text
                return text

        with Server(echo) as server:
            assert asyncio.run(script(server)) == "inside"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
def test_fork() -> None:
    """The child has connections of its own; the parent's go on."""
    with Server(echo) as server:
        assert run_alone("fork.py", server) == ""
        assert [request.json()["input"] for request in server.requests] == [
            "parent",
            "child",
            "child",
            "streamed",
            "again",
        ]
        assert server.connections == 2
