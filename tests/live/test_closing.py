"""Clients and streams that are closed: what that ends, and what can be asked of them afterwards."""

from __future__ import annotations

import asyncio
import math
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from live.calls import echo, router
from openrouter_responses import NoResponseError, OpenRouter, StreamInterruptedError
from openrouter_responses.errors import PaymentRequiredResponseError
from openrouter_responses.testing import RawResponse, Server
from payloads import bare_completed, bare_delta, error_body
from support import ASK, KEY, Api

pytestmark = pytest.mark.usefixtures("certificates_are_read_once")

DELTA, END = bare_delta("a"), bare_completed("ab")


class TestClosing:
    def test_sync(self) -> None:
        with Server(echo) as server:
            client = router(server)
            client.beta.responses.send(**ASK)
            assert server.open_connections == 1
            client.close()
            server.wait_for(lambda: server.open_connections == 0)
            client.close()
            with pytest.raises(RuntimeError, match="closed"):
                client.beta.responses.send(**ASK)
            with pytest.raises(RuntimeError, match="closed"):
                client.__enter__()
            assert len(server.requests) == 1
            assert "closed" in repr(client)

    def test_async(self) -> None:
        async def script(server: Server) -> None:
            client = router(server)
            await client.beta.responses.send_async(**ASK)
            assert server.open_connections == 1
            await client.aclose()
            await asyncio.to_thread(server.wait_for, lambda: server.open_connections == 0)
            await client.aclose()
            with pytest.raises(RuntimeError, match="closed"):
                await client.beta.responses.send_async(**ASK)
            with pytest.raises(RuntimeError, match="closed"):
                await client.__aenter__()

        with Server(echo) as server:
            asyncio.run(script(server))
            assert len(server.requests) == 1

    def test_of_both_types_at_once(self) -> None:
        async def script(server: Server) -> None:
            async with router(server) as client:
                client.beta.responses.send(**ASK)
                await client.beta.responses.send_async(**ASK)
                assert server.open_connections == 2
            await asyncio.to_thread(server.wait_for, lambda: server.open_connections == 0)

        with Server(echo) as server:
            asyncio.run(script(server))

    def test_client_that_was_never_used(self) -> None:
        with OpenRouter(api_key=KEY):
            pass

        async def script() -> None:
            async with OpenRouter(api_key=KEY):
                pass

        asyncio.run(script())

    def test_with_a_stream_open(self) -> None:
        with Server(RawResponse.stream([DELTA], done=False, ending="hang")) as server:
            client = router(server)
            with client.beta.responses.send(stream=True, **ASK) as stream:
                next(stream)
                client.close()
                server.wait_for(lambda: server.open_connections == 0)
                with pytest.raises(StreamInterruptedError) as caught:
                    next(stream)
            assert caught.value.output_text == "a"

    def test_async_with_a_stream_open(self) -> None:
        async def script(server: Server) -> None:
            client = router(server)
            async with await client.beta.responses.send_async(stream=True, **ASK) as stream:
                await anext(stream)
                await client.aclose()
                await asyncio.to_thread(server.wait_for, lambda: server.open_connections == 0)
                with pytest.raises(StreamInterruptedError) as caught:
                    await anext(stream)
            assert caught.value.output_text == "a"

        with Server(RawResponse.stream([DELTA], done=False, ending="hang")) as server:
            asyncio.run(script(server))

    def test_stream_that_is_read_after_it_was_closed(self, api: Api) -> None:
        async def script(server: Server) -> None:
            async with router(server) as client:
                stream = await client.beta.responses.send_async(stream=True, **ASK)
                await stream.aclose()
                await stream.close()
                with pytest.raises(StreamInterruptedError):
                    await stream.final_response()
                with pytest.raises((StreamInterruptedError, StopAsyncIteration)):
                    await anext(stream)
                with pytest.raises(StreamInterruptedError):
                    _ = [event async for event in stream]

        with Server(RawResponse.stream([DELTA], done=False, ending="hang")) as server:
            if api.mode == "async":
                asyncio.run(script(server))
            else:
                with router(server) as client:
                    stream = client.beta.responses.send(stream=True, **ASK)
                    stream.close()
                    stream.close()
                    with pytest.raises(StreamInterruptedError):
                        stream.final_response()
                    with pytest.raises((StreamInterruptedError, StopIteration)):
                        next(stream)
                    with pytest.raises(StreamInterruptedError):
                        list(stream)
            assert len(server.requests) == 1

    def test_stream_that_failed_is_read_up_to_there_and_raises_each_time(self, api: Api) -> None:
        """Readers take turns: what one has not taken, the next one gets, although the error is known already."""

        async def script(server: Server) -> None:
            async with (
                router(server) as client,
                await client.beta.responses.send_async(stream=True, **ASK) as stream,
            ):
                await anext(stream)
                taken: Counter[str] = Counter()

                async def read() -> None:
                    async for event in stream:
                        taken[event.type] += 1

                for _ in range(2):
                    with pytest.raises(PaymentRequiredResponseError):
                        await read()
                assert taken == {DELTA["type"]: 1}

        with Server(RawResponse.stream([DELTA, DELTA, error_body(402)])) as server:
            if api.mode == "async":
                asyncio.run(script(server))
                return
            with router(server) as client, client.beta.responses.send(stream=True, **ASK) as stream:
                taken = [next(stream)]
                for _ in range(2):
                    with pytest.raises(PaymentRequiredResponseError):
                        taken.extend(stream)
                assert len(taken) == 2

    def test_stream_whose_end_has_come_is_read_to_it(self, api: Api) -> None:
        async def script(server: Server) -> None:
            async with (
                router(server) as client,
                await client.beta.responses.send_async(stream=True, **ASK) as stream,
            ):
                await anext(stream)
                assert len([event async for event in stream]) == 2

        with Server(RawResponse.stream([DELTA, DELTA, END])) as server:
            if api.mode == "async":
                asyncio.run(script(server))
                return
            with router(server) as client, client.beta.responses.send(stream=True, **ASK) as stream:
                next(stream)
                assert len(list(stream)) == 2

    def test_stream_that_is_read_after_its_end(self, api: Api) -> None:
        async def script(server: Server) -> None:
            async with (
                router(server) as client,
                await client.beta.responses.send_async(stream=True, **ASK) as stream,
            ):
                first = await stream.final_response()
                with pytest.raises(RuntimeError, match="read to its end"):
                    _ = [event async for event in stream]
                assert await stream.final_response() == first

        with Server(echo) as server:
            if api.mode == "async":
                asyncio.run(script(server))
                return
            with router(server) as client, client.beta.responses.send(stream=True, **ASK) as stream:
                first = stream.final_response()
                with pytest.raises(RuntimeError, match="read to its end"):
                    list(stream)
                assert stream.final_response() == first


WAITING = {False: RawResponse(delay=math.inf), True: RawResponse.stream([DELTA], done=False, ending="hang")}


@pytest.mark.parametrize("stream", [False, True], ids=["json", "stream"])
class TestClosingAClientWhileACallWaits:
    """The call ends at once, by one sentence; it is not sent again."""

    def test_sync(self, stream: bool) -> None:
        with Server(WAITING[stream]) as server, ThreadPoolExecutor(1) as pool:
            client = router(server, timeout=60)
            begun = threading.Event()

            def call() -> None:
                found = client.responses.send(stream=stream, **ASK)
                if stream:
                    next(found)
                    begun.set()
                    list(found)

            ended = pool.submit(call)
            server.wait_for_requests(1)
            assert not stream or begun.wait(10)
            client.close()
            with pytest.raises(NoResponseError, match="this OpenRouter client was closed") as caught:
                ended.result(30)
            assert caught.value.possibly_billed is True
            assert len(server.requests) == 1

    def test_async(self, stream: bool) -> None:
        async def script(server: Server) -> None:
            client = router(server, timeout=60)
            begun = asyncio.Event()

            async def call() -> None:
                found: Any = await client.responses.send_async(stream=stream, **ASK)
                if stream:
                    await anext(found)
                    begun.set()
                    _ = [each async for each in found]

            ended = asyncio.ensure_future(call())
            await asyncio.to_thread(server.wait_for_requests, 1)
            if stream:
                await begun.wait()
            await client.aclose()
            with pytest.raises(NoResponseError, match="this OpenRouter client was closed") as caught:
                await ended
            assert caught.value.possibly_billed is True

        with Server(WAITING[stream]) as server:
            asyncio.run(script(server))
            assert len(server.requests) == 1
