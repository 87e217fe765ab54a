"""The asynchronous client under trio."""

from __future__ import annotations

import gc
from collections.abc import Callable
from typing import Any

import pytest
import trio

from live.calls import echo, router, run_alone
from openrouter_responses import OpenRouter, StreamInterruptedError
from openrouter_responses.testing import FakeResponse, RawResponse, Server
from payloads import bare_completed, bare_delta
from support import ASK

pytestmark = pytest.mark.usefixtures("certificates_are_read_once")

DELTA, END = bare_delta("a"), bare_completed("ab")


class TestTrio:
    def run(self, server: Server, script: Callable[[OpenRouter], Any], **settings: Any) -> None:
        async def main() -> None:
            with trio.fail_after(30):
                async with router(server, **settings) as client:
                    await script(client)

        trio.run(main)
        server.wait_for(lambda: server.open_connections == 0)

    def test_calls(self) -> None:
        async def script(client: OpenRouter) -> None:
            assert (await client.beta.responses.send_async(model="m", input="j")).output_text == "j"
            async with await client.beta.responses.send_async(stream=True, model="m", input="s") as stream:
                types = [event.type async for event in stream]
                assert (await stream.final_response()).output_text == "s"
            assert types[0] == "response.created"
            assert types[-1] == "response.completed"

        with Server(echo) as server:
            self.run(server, script)
            assert server.connections == 1

    def test_retries(self) -> None:
        async def script(client: OpenRouter) -> None:
            done = await client.beta.responses.send_async(**ASK)
            assert done.meta.attempts == 2

        with Server([RawResponse.error(503, retry_after=0), FakeResponse("ab")]) as server:
            self.run(server, script)

    def test_silence_after_the_terminal_event(self) -> None:
        async def script(client: OpenRouter) -> None:
            async with await client.beta.responses.send_async(stream=True, **ASK) as stream:
                assert (await stream.final_response()).output_text == "ab"

        with Server(RawResponse.stream([DELTA, END], done=False, ending="hang")) as server:
            self.run(server, script)

    def test_many_at_once(self) -> None:
        texts: list[str] = []

        async def call(client: OpenRouter, number: int) -> None:
            async with await client.beta.responses.send_async(stream=True, model="m", input=str(number)) as stream:
                texts.append((await stream.final_response()).output_text)

        async def script(client: OpenRouter) -> None:
            async with trio.open_nursery() as nursery:
                for number in range(30):
                    nursery.start_soon(call, client, number)

        with Server(echo) as server:
            self.run(server, script)
        assert sorted(texts, key=int) == [str(number) for number in range(30)]

    def test_stream_that_breaks_off(self) -> None:
        async def script(client: OpenRouter) -> None:
            async with await client.beta.responses.send_async(stream=True, **ASK) as stream:
                with pytest.raises(StreamInterruptedError) as caught:
                    await stream.final_response()
                assert caught.value.output_text == "a"

        with Server(RawResponse.stream([DELTA], ending="cut")) as server:
            self.run(server, script)

    @pytest.mark.filterwarnings("ignore::ResourceWarning")
    def test_left_early(self) -> None:
        """The connection is closed; trio warns about httpx generators that the collector finds."""

        async def script(client: OpenRouter) -> None:
            async with await client.beta.responses.send_async(stream=True, **ASK) as stream:
                async for _ in stream:
                    break
            await trio.to_thread.run_sync(server.wait_for, lambda: server.open_connections == 0)
            del stream
            gc.collect()

        with Server(RawResponse.stream([DELTA], done=False, ending="hang")) as server:
            self.run(server, script)

    @pytest.mark.parametrize("before", [True, False], ids=["before-headers", "in-the-stream"])
    def test_cancelled(self, before: bool) -> None:
        async def script(client: OpenRouter) -> None:
            with trio.move_on_after(0.1) as scope:
                async with await client.beta.responses.send_async(stream=True, **ASK) as stream:
                    async for _ in stream:
                        pass
            assert scope.cancelled_caught
            await trio.to_thread.run_sync(server.wait_for, lambda: server.open_connections == 0)

        raw = RawResponse(delay=float("inf")) if before else RawResponse.stream([DELTA], done=False, ending="hang")
        with Server(raw) as server:
            self.run(server, script)

    def test_one_client_in_several_runs(self) -> None:
        with Server(echo) as server:
            assert run_alone("loops.py", server, "trio", "trio", "asyncio", "trio") == ""
            assert len(server.requests) == 8
