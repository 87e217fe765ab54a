"""How tests with faults call the client: one response, or one stream, and what the client made of it."""

from __future__ import annotations

import gc
import time
import warnings
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from openrouter_generated.runtime.http.pool_repair import pools
from openrouter_responses import OpenRouter, OpenRouterError
from openrouter_responses.testing import FakeResponse, RawResponse, ReceivedRequest, Server
from payloads import TEXT, Json, bare_delta
from support import ASK, KEY, Api, Streamed, run_python

PROGRAMS = Path(__file__).parent / "programs"
HANGING = RawResponse.stream([bare_delta("a")], ending="hang")
"""A stream that goes on until somebody closes it."""


def read_stream(api: Api, events: list[Any], client: Json | None = None, **options: Any) -> Streamed:
    """Stream events to the client and return what it made of them; its connection is closed in the end."""
    with Server(RawResponse.stream(events, **options)) as server:
        streamed = api.stream(server.url, client=client, **ASK)
        assert len(server.requests) == 1
        server.wait_for(lambda: server.open_connections == 0)
    return streamed


def result_of(api: Api, raw: RawResponse | list[RawResponse], client: Json | None = None, **parameters: Any) -> Any:
    """Return the finished response that a call gives."""
    with Server(raw) as server:
        return api.send(server.url, client=client, **{**ASK, **parameters})


def in_use(http_client: httpx.Client | httpx.AsyncClient) -> int:
    """How many requests and connections of the pools of a client are not over."""
    return sum(
        len(pool._requests) + sum(not each.is_idle() and not each.is_closed() for each in pool._connections)
        for pool in pools(http_client)
    )


def collect_garbage_of_others() -> None:
    """Let what earlier tests have left behind warn now, unheard, and not in a test that listens for warnings."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        gc.collect()


def check_requests(server: Server, count: int) -> None:
    """Check how many requests a server got; the last of them it may still be reading, when the client was in a hurry."""
    server.wait_for_requests(count)
    assert len(server.requests) == count


def raised_by(api: Api, server: Server, stream: bool = False, **parameters: Any) -> OpenRouterError:
    """Return what a call raises, at once or while its stream is read; exactly one request is sent."""
    error: OpenRouterError | None
    if stream:
        error = api.stream(server.url, **ASK, **parameters).error
    else:
        with pytest.raises(OpenRouterError) as caught:
            api.send(server.url, **ASK, **parameters)
        error = caught.value
    check_requests(server, 1)
    assert error is not None
    return error


def error_of(api: Api, raw: RawResponse, stream: bool = False, **parameters: Any) -> OpenRouterError:
    """Return what a call raises that gets a response."""
    with Server(raw) as server:
        return raised_by(api, server, stream, **parameters)


def echo(request: ReceivedRequest) -> RawResponse:
    """RawResponse with the input, as a stream or whole, as asked."""
    return FakeResponse(request.json()["input"])(request)


def router(server: Server, **settings: Any) -> OpenRouter:
    """Return a client of a server; who calls closes it."""
    return OpenRouter(api_key=KEY, server_url=server.url, **settings)


def run_alone(program: str, server: Server, *arguments: str) -> str:
    """Run one of `programs/` in a process of its own, where what it leaves behind ends with it.

    Returns:
        What it wrote to its standard error.
    """
    done = run_python(PROGRAMS / program, server.url, *arguments)
    assert done.returncode == 0, done.stderr
    return done.stderr


@asynccontextmanager
async def own_client(api: Api, **settings: Any) -> AsyncIterator[Json]:
    """An httpx client, made by the caller, as the setting that takes it."""
    if api.mode == "sync":
        with httpx.Client(**settings) as client:
            yield {"client": client}
    else:
        async with httpx.AsyncClient(**settings) as async_client:
            yield {"async_client": async_client}


def is_complete(streamed: Streamed, text: str = TEXT) -> bool:
    """Whether a stream came through: known events, its text, and a result of the same text."""
    assert streamed.error is None
    assert [event for event in streamed.events if event.is_unknown] == []
    assert streamed.deltas == text
    assert streamed.final.output_text == text
    return True


def availability(status: int, **fields: Any) -> RawResponse:
    """An error whose body says whether and when a retry makes sense."""
    known = {"code": "capacity_exhausted", "requested_models": ["m"], **fields}
    return RawResponse.json({"error": {"message": "m", "http_status": status, "availability": known}}, status)


def wait_until(predicate: Callable[[], bool]) -> None:
    """Wait for what no event announces."""
    end = time.monotonic() + 30
    while not predicate():
        assert time.monotonic() < end
        time.sleep(0.001)


async def wait_until_async(predicate: Callable[[], bool]) -> None:
    """Like `wait_until`, asynchronously."""
    with anyio.fail_after(30):
        while not predicate():  # noqa: ASYNC110  # nothing reports it
            await anyio.sleep(0.001)
