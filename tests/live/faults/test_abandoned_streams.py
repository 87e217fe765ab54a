"""Whoever leaves a stream, by whatever way, leaves no connection open."""

from __future__ import annotations

import asyncio
import gc
import time
import warnings
from collections.abc import Iterator
from typing import Any

import pytest

from live.calls import collect_garbage_of_others
from openrouter_responses import OpenRouter, StreamInterruptedError
from openrouter_responses.testing import RawResponse, Server
from payloads import STREAM, TEXT, UNFINISHED, message, response
from support import ASK, KEY, Api, Session, run

pytestmark = pytest.mark.usefixtures("certificates_are_read_once")


class _Left(Exception):
    """Stands for a failure of the caller's own."""


@pytest.mark.parametrize("how", ["break", "raise", "close", "return"])
def test_leaving_a_stream_early_closes_its_connection(api: Api, how: str) -> None:
    with Server(RawResponse.stream(UNFINISHED, ending="hang")) as server:

        def leave(stream: Any) -> Iterator[None]:
            with stream:
                for _ in stream:
                    if how == "raise":
                        raise _Left
                    if how == "close":
                        stream.close()
                    break
            yield

        async def aleave(stream: Any) -> None:
            async with stream:
                async for _ in stream:
                    if how == "raise":
                        raise _Left
                    if how == "close":
                        await stream.close()
                    break

        async def script() -> None:
            async with Session(api, server.url) as session:
                stream = await session.send(stream=True)
                try:
                    if session.is_sync:
                        list(leave(stream))
                    else:
                        await aleave(stream)
                except _Left:
                    assert how == "raise"
                # The client is still open; only the stream was left.
                server.wait_for(lambda: server.open_connections == 0)
                error = None
                try:
                    _ = stream.final_response() if session.is_sync else await stream.final_response()
                except StreamInterruptedError as caught:
                    error = caught
                assert error is not None
                assert error.response.id == "gen-resp-1"

        run(api, script)
        assert server.aborted == 1


CANCELLED: dict[str, tuple[RawResponse, bool]] = {
    "stream-before": (RawResponse(delay=float("inf")), True),
    "stream-in": (RawResponse.stream(UNFINISHED, ending="hang"), True),
    "json-before": (RawResponse(delay=float("inf")), False),
    "json-in": (RawResponse.json(response(message()), ending="hang", cut_after=50), False),
}


@pytest.mark.parametrize("case", CANCELLED)
def test_cancelling_the_task_closes_the_connection(case: str) -> None:
    raw, streams = CANCELLED[case]
    with Server(raw) as server:

        async def call(client: OpenRouter) -> None:
            if not streams:
                await client.beta.responses.send_async(**ASK)
                return
            async with await client.beta.responses.send_async(stream=True, **ASK) as stream:
                async for _ in stream:
                    pass

        async def script() -> None:
            async with OpenRouter(api_key=KEY, server_url=server.url) as client:
                task = asyncio.create_task(call(client))
                await asyncio.to_thread(server.wait_for_requests, 1)
                await asyncio.sleep(0.05)
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
                await asyncio.to_thread(server.wait_for, lambda: server.open_connections == 0)

        asyncio.run(script())
        assert (server.aborted, len(server.requests)) == (1, 1)


def test_cancelling_between_attempts_ends_the_call() -> None:
    async def call(url: str) -> None:
        async with asyncio.timeout(None) as limit:

            def end(*_: object) -> None:
                limit.reschedule(asyncio.get_running_loop().time())

            async with OpenRouter(api_key=KEY, server_url=url, on_retry=end) as client:
                await client.beta.responses.send_async(**ASK)

    with Server(RawResponse.error(503, headers={"Retry-After": "30"})) as server:
        with pytest.raises(TimeoutError):
            asyncio.run(call(server.url))
        assert len(server.requests) == 1


@pytest.mark.parametrize("taken", [0, 1])
def test_a_stream_left_to_the_garbage_collector_warns_and_is_closed_by_the_next_call(api: Api, taken: int) -> None:
    """Not by the collector: it may run inside a lock in httpx."""
    collect_garbage_of_others()
    with Server([RawResponse.stream(UNFINISHED, ending="hang"), RawResponse.json(response(message()))]) as server:

        async def script() -> None:
            async with Session(api, server.url) as session:
                stream = await session.send(stream=True)
                for _ in range(taken):
                    _ = next(stream) if session.is_sync else await anext(stream)
                with warnings.catch_warnings(record=True) as caught:
                    warnings.simplefilter("always")
                    del stream
                    gc.collect()
                    time.sleep(0.05)  # noqa: ASYNC251  # the collector has run; a close would arrive meanwhile
                    assert server.open_connections == 1
                    await session.send()
                    if session.is_sync:
                        server.wait_for(lambda: server.aborted == 1)
                    else:
                        await asyncio.to_thread(server.wait_for, lambda: server.aborted == 1)
                messages = [str(each.message) for each in caught if each.category is ResourceWarning]
                assert [text for text in messages if "with" in text], messages

        run(api, script)


def test_a_stream_that_was_read_or_closed_does_not_warn(api: Api) -> None:
    collect_garbage_of_others()
    with Server(RawResponse.stream(STREAM)) as server:

        async def script() -> None:
            async with Session(api, server.url) as session:
                stream = await session.send(stream=True)
                final = stream.final_response() if session.is_sync else await stream.final_response()
                assert final.output_text == TEXT
                closed = await session.send(stream=True)
                _ = closed.close() if session.is_sync else await closed.close()
                with warnings.catch_warnings(record=True) as caught:
                    warnings.simplefilter("always")
                    del stream, closed
                    gc.collect()
                assert [each for each in caught if each.category is ResourceWarning] == []

        run(api, script)
