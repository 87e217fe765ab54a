"""Streams that are left to the garbage collector: whatever it interrupts, nothing hangs, and their connections are closed."""

from __future__ import annotations

import asyncio
import gc
import threading
import warnings
from typing import Any

import pytest
import trio

from live.calls import PROGRAMS, collect_garbage_of_others, echo, router
from openrouter_generated.runtime.http import open_responses
from openrouter_responses import OpenRouter
from openrouter_responses.testing import FakeResponse, RawResponse, ReceivedRequest, Server
from payloads import bare_delta
from support import ASK, run_python

pytestmark = pytest.mark.usefixtures("certificates_are_read_once")

ENDLESS = RawResponse.stream([bare_delta("a")], done=False, ending="hang")


def respond(request: ReceivedRequest) -> RawResponse:
    """A stream never ends; everything else gets a response."""
    return ENDLESS if request.json().get("stream") else echo(request)


@pytest.mark.parametrize("where", ["locked", "threads", "asyncio", "trio"])
def test_nothing_hangs_and_each_warns(where: str) -> None:
    with Server(respond) as server:
        done = run_python(PROGRAMS / "dropped_streams.py", server.url, where, timeout=100)
        assert done.returncode == 0, done.stderr[-4000:]


@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.parametrize("by", ["call", "close"])
def test_the_next_call_or_closing_the_client_closes_the_connection(by: str) -> None:
    collect_garbage_of_others()
    with Server(respond) as server:
        client = router(server)
        for _ in range(3):
            next(client.responses.send(stream=True, **ASK))
        gc.collect()
        assert server.open_connections >= 1
        if by == "call":
            client.responses.send(**ASK)
            server.wait_for(lambda: server.aborted == 3)
        client.close()
        server.wait_for(lambda: server.aborted == 3 and server.open_connections == 0)


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("run", [asyncio.run, trio.run], ids=["asyncio", "trio"])
def test_streams_of_a_loop_that_has_ended_are_forgotten(run: Any) -> None:
    collect_garbage_of_others()

    async def leave(client: OpenRouter) -> None:
        stream = await client.responses.send_async(stream=True, **ASK)
        await anext(stream)

    async def call(client: OpenRouter) -> None:
        await client.responses.send_async(**ASK)
        await client.aclose()

    with Server(respond) as server:
        client = router(server)
        run(leave, client) if run is trio.run else run(leave(client))
        gc.collect()
        asyncio.run(call(client))
        gc.collect()
        assert (len(open_responses._dropped_async), len(open_responses._open)) == (0, 0)
        server.wait_for(lambda: server.open_connections == 0)


class TestTrio:
    @pytest.mark.parametrize("taken", [0, 1, 2])
    @pytest.mark.parametrize("how", ["events", "text", "next"])
    def test_a_closed_stream_leaves_no_generator_to_the_collector(self, how: str, taken: int) -> None:
        """Of those that it finds trio warns: ours, and those in httpx and httpcore."""
        collect_garbage_of_others()

        async def script() -> None:
            async with router(server) as client:
                async with await client.responses.send_async(stream=True, **ASK) as stream:
                    iterator = stream if how == "next" else stream.text if how == "text" else aiter(stream)
                    for _ in range(taken):
                        await anext(iterator)
                del stream, iterator
                with warnings.catch_warnings(record=True) as caught:
                    warnings.simplefilter("always")
                    gc.collect()
                assert [str(each.message) for each in caught] == []
                await trio.to_thread.run_sync(server.wait_for, lambda: server.open_connections == 0)

        with Server(FakeResponse("a b c d e f", pace=0.01)) as server:
            trio.run(script)

    def test_one_client_in_several_threads(self) -> None:
        """Each run has connections of its own."""
        failed: list[BaseException] = []

        async def script(client: OpenRouter, name: str) -> None:
            async def call(number: int) -> None:
                text = f"{name}.{number}"
                assert (await client.responses.send_async(model="m", input=text)).output_text == text
                async with await client.responses.send_async(model="m", input=text, stream=True) as stream:
                    assert (await stream.final_response()).output_text == text

            async with trio.open_nursery() as nursery:
                for number in range(6):
                    nursery.start_soon(call, number)
            await client.async_http_client().aclose()

        def work(name: str) -> None:
            try:
                for turn in range(3):
                    trio.run(script, client, f"{name}.{turn}")
            except BaseException as error:  # also what ends a thread without being an Exception
                failed.append(error)
                raise

        with Server(echo) as server, router(server, timeout=20) as client:
            threads = [threading.Thread(target=work, args=(str(number),), daemon=True) for number in range(4)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join(60)
            assert not any(thread.is_alive() for thread in threads)
            assert failed == []
            assert len(client.connections._async_clients) <= 12
