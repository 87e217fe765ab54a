"""When a connection serves the next call, and when it is closed instead."""

from __future__ import annotations

import asyncio
import gc
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from live.calls import collect_garbage_of_others, echo, router
from openrouter_responses.testing import FakeResponse, RawResponse, ReceivedRequest, Server
from support import ASK, Api

pytestmark = pytest.mark.usefixtures("certificates_are_read_once")


class TestHaste:
    """The end of a body is not waited for long. That haste is the stream's own, not its connection's.

    A connection serves again as soon as httpcore reports that its response is closed; the next call comes right then.
    """

    SLOW = FakeResponse("late", delay=2.3)

    @pytest.fixture(autouse=True)
    def _haste(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Long enough for a busy machine, and shorter than the next response takes."""
        monkeypatch.setattr("openrouter_responses.streaming.DRAIN_SECONDS", 2)

    def respond(self, request: ReceivedRequest) -> RawResponse:
        return echo(request) if request.json().get("stream") else self.SLOW(request)

    def test_sync(self) -> None:
        late: list[str] = []

        def trace(event: str, _: Any) -> None:
            if event == "http11.response_closed.complete" and not late:
                late.append("")
                late[0] = pool.submit(client.beta.responses.send, timeout=20, **ASK).result().output_text

        def add(request: httpx.Request) -> None:
            if b'"stream":true' in request.content:
                request.extensions["trace"] = trace

        with Server(self.respond) as server, ThreadPoolExecutor(1) as pool, router(server, on_request=add) as client:
            with client.beta.responses.send(stream=True, **ASK) as stream:
                stream.final_response()
            with client.beta.responses.send(stream=True, **ASK) as stream:
                assert stream.final_response().output_text == ASK["input"]
            assert (late, server.connections) == (["late"], 1)

    def test_async(self) -> None:
        late: list[str] = []

        async def script(server: Server) -> None:
            free = asyncio.Event()

            async def trace(event: str, _: Any) -> None:
                if event == "http11.response_closed.complete" and not free.is_set():
                    free.set()
                    late.append((await other).output_text)

            async def call() -> Any:
                await free.wait()
                return await client.beta.responses.send_async(timeout=20, **ASK)

            def add(request: httpx.Request) -> None:
                if b'"stream":true' in request.content:
                    request.extensions["trace"] = trace

            async with router(server, on_request=add) as client:
                other = asyncio.create_task(call())
                for _ in range(2):
                    async with await client.beta.responses.send_async(stream=True, **ASK) as stream:
                        assert (await stream.final_response()).output_text == ASK["input"]

        with Server(self.respond) as server:
            asyncio.run(script(server))
            assert (late, server.connections) == (["late"], 1)


@pytest.mark.usefixtures("ends_are_waited_for")
class TestCrowds:
    """A pool closes idle connections at once while more are in use than it keeps; waiting for a body's end does not help then."""

    @pytest.mark.parametrize(("others", "connections"), [(99, 1), (100, 2)])
    def test_a_connection_is_given_back_if_the_pool_keeps_it(self, api: Api, others: int, connections: int) -> None:
        async def run() -> None:
            async with router(server) as client:
                client.connections.open_streams = set(range(others))
                async with await client.responses.send_async(stream=True, model="m", input="a") as stream:
                    assert client.connections.open_streams == {*range(others), id(stream)}
                    await stream.final_response()
                assert client.connections.open_streams == set(range(others))
                await client.responses.send_async(model="m", input="a")

        def run_sync() -> None:
            with router(server) as client:
                client.connections.open_streams = set(range(others))
                with client.responses.send(stream=True, model="m", input="a") as stream:
                    stream.final_response()
                client.responses.send(model="m", input="a")

        with Server(FakeResponse("a")) as server:
            run_sync() if api.mode == "sync" else asyncio.run(run())
            assert server.connections == connections

    def test_a_dropped_stream_counts_no_more(self) -> None:
        collect_garbage_of_others()
        with Server(FakeResponse("a")) as server, router(server) as client:
            stream = client.responses.send(stream=True, model="m", input="a")
            assert client.connections.open_streams == {id(stream)}
            with pytest.warns(ResourceWarning):  # noqa: PT031  # a collection may come by itself, right where it is dropped
                del stream
                gc.collect()
            assert client.connections.open_streams == set()

    @pytest.mark.parametrize(("others", "connections"), [(99, 1), (100, 2)])
    def test_streams_over_a_client_of_ones_own_count_as_well(self, others: int, connections: int) -> None:
        with Server(FakeResponse("a")) as server, httpx.Client() as own, router(server, client=own) as client:
            client.connections.open_streams = set(range(others))
            assert client.responses.send(stream=True, model="m", input="a").final_response().output_text == "a"
            client.responses.send(model="m", input="a")
            assert server.connections == connections
