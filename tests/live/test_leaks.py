"""Hundreds of calls with faults of all types leave nothing open."""

from __future__ import annotations

import asyncio
import random
from typing import Any

import pytest

from live.calls import collect_garbage_of_others, router
from openrouter_responses import OpenRouterError
from openrouter_responses.testing import RawResponse, Server
from payloads import bare_completed, bare_delta, bare_response, error_body
from support import ASK, short_read_timeout

pytestmark = pytest.mark.usefixtures("certificates_are_read_once")

DELTA, END = bare_delta("a"), bare_completed("ab")


FAULTS: list[RawResponse] = [
    RawResponse.json(bare_response()),
    RawResponse.stream([DELTA, END]),
    RawResponse.stream([DELTA, END], done=False, framing="close"),
    RawResponse.stream([DELTA], ending="cut"),
    RawResponse.stream([DELTA] * 20, ending="reset"),
    RawResponse.stream([DELTA, b"data: {oops\n\n", DELTA]),
    RawResponse.stream([DELTA, error_body(500, "m")], ending="hang"),
    RawResponse.stream([DELTA, error_body(429, "m")]),
    RawResponse.json(error_body(402, "m"), 402),
    RawResponse(503, headers={"Retry-After": "600"}),
    RawResponse(503, b"x" * 2_000_000, headers={"Retry-After": "0"}),
    RawResponse(429),
    RawResponse.text("<html>", status=502),
    RawResponse.text("<html>"),
    RawResponse.disconnect(),
    RawResponse.disconnect(reset=True),
    RawResponse(307, headers={"Location": "/elsewhere"}),
    RawResponse(302, headers={"Location": "/elsewhere"}),
    RawResponse.json(bare_response(), cut_after=9, ending="cut"),
    RawResponse(200, b"not gzip", headers={"Content-Encoding": "gzip", "Content-Type": "application/json"}),
]


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_faults_leave_nothing_open(mode: str, delays: list[float]) -> None:
    """Two hundred calls with faults of all types; before the client is closed, only idle connections are left."""
    collect_garbage_of_others()  # a stream that another test dropped would warn here
    rng = random.Random(4711)
    faults = [rng.choice(FAULTS) for _ in range(1000)]

    def finish(stream: Any, events: int) -> None:
        with stream:
            for number, _ in enumerate(stream):
                if number == events:
                    return
            stream.final_response()

    async def afinish(stream: Any, events: int) -> None:
        async with stream:
            number = 0
            async for _ in stream:
                if number == events:
                    return
                number += 1
            await stream.final_response()

    async def script(server: Server) -> int:
        failed = 0
        client = router(server)
        for _ in range(200):
            streams, events = rng.random() < 0.5, rng.choice([0, 5])
            try:
                if mode == "sync":
                    found: Any = client.beta.responses.send(stream=streams, timeout=short_read_timeout(0.2), **ASK)
                    _ = finish(found, events) if streams else None
                else:
                    found = await client.beta.responses.send_async(
                        stream=streams, timeout=short_read_timeout(0.2), **ASK
                    )
                    _ = await afinish(found, events) if streams else None
            except OpenRouterError:
                failed += 1
            # One call after the other: more than one connection at a time would be a leak.
            server.wait_for(lambda: server.open_connections <= 1)
        _ = client.close() if mode == "sync" else await client.aclose()
        return failed

    with Server(faults) as server:
        if mode == "sync":
            with pytest.raises(StopIteration) as stopped:
                script(server).send(None)
            failed = stopped.value.value
        else:
            failed = asyncio.run(script(server))
        server.wait_for(lambda: server.open_connections == 0)
    assert 20 < failed < 180
