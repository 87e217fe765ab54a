"""Retries, time limits and streams of the bare client, over real sockets."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

import httpx
import pytest

from openrouter_codegen.runtime.http.client import Client
from openrouter_codegen.runtime.http.errors import NotAStream
from openrouter_codegen.runtime.http.request import request_kwargs
from openrouter_codegen.runtime.item_stream import Streams
from openrouter_codegen.runtime.retry import RetryPolicy
from openrouter_responses.testing import RawResponse, Server

Mode = Literal["sync", "async"]
FAST = RetryPolicy(initial=0.001, maximum=0.002)
BUSY = RawResponse.json({"busy": True}, status=503)
STREAMS: Streams = {"text/event-stream": (None, "data"), "application/jsonl": (None, "data")}
EVENTS = RawResponse.stream([{"n": n} for n in range(3)], chunks=5)


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> Mode:
    """Call in both ways."""
    mode: Mode = request.param
    return mode


def call(mode: Mode, url: str, method: str = "GET", body: Any = None, **settings: Any) -> Any:
    """Send a request and return the response."""
    media_types = {"application/octet-stream": None, "multipart/form-data": None}
    given = () if body is None else (body, media_types)
    client = Client(url, **settings)
    if mode == "sync":
        with client:
            return client.send(request_kwargs(method, "/a", [], *given), {})

    async def run() -> Any:
        async with client:
            return await client.asend(request_kwargs(method, "/a", [], *given), {})

    return asyncio.run(run())


def take(mode: Mode, url: str, most: int = 100, method: str = "GET", **settings: Any) -> list[Any]:
    """Return the first items of a stream."""
    client = Client(url, **settings)
    kwargs = request_kwargs(method, "/a", [])
    if mode == "sync":
        with client, client.stream(kwargs, {"200": None, "404": None}, STREAMS) as stream:
            assert stream.status_code == 200
            return [item for _, item in zip(range(most), stream, strict=False)]

    async def run() -> list[Any]:
        async with client, client.astream(kwargs, {"200": None, "404": None}, STREAMS) as stream:
            assert stream.headers["content-type"]
            found: list[Any] = []
            async for item in stream:
                found.append(item)
                if len(found) == most:
                    break
            return found

    return asyncio.run(run())


# Retries


def test_nothing_is_sent_again_by_default(mode: Mode) -> None:
    with Server([BUSY, RawResponse.json({})]) as server:
        assert call(mode, server.url).status_code == 503
        assert len(server.requests) == 1
    with Server([RawResponse.disconnect()]) as server:
        with pytest.raises(httpx.RemoteProtocolError):
            call(mode, server.url)
        assert len(server.requests) == 1


@pytest.mark.parametrize(
    "first", [BUSY, RawResponse.disconnect(), RawResponse.json({}, status=429, headers={"Retry-After": "0"})]
)
@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
def test_what_may_be_sent_again_is(mode: Mode, method: str, first: RawResponse) -> None:
    with Server([first, RawResponse.json({"ok": 1})]) as server:
        assert call(mode, server.url, method, retry=FAST).parsed == {"ok": 1}
        assert [request.method for request in server.requests] == [method] * 2


@pytest.mark.parametrize("method", ["POST", "PATCH", "COPY"])
def test_what_would_be_done_twice_is_not(mode: Mode, method: str) -> None:
    with Server([BUSY, RawResponse.json({})]) as server:
        assert call(mode, server.url, method, retry=FAST).status_code == 503
        assert len(server.requests) == 1
    with Server([RawResponse.disconnect(), RawResponse.json({})]) as server:
        with pytest.raises(httpx.RemoteProtocolError):
            call(mode, server.url, method, retry=FAST)
        assert len(server.requests) == 1
    with Server([BUSY, RawResponse.json({})]) as server:
        assert call(mode, server.url, method, retry=FAST, retry_methods=["post", "patch", "copy"]).status_code == 200


def test_a_post_that_nobody_got_is_sent_again(mode: Mode) -> None:
    sent: list[str] = []

    def refuse(request: httpx.Request) -> httpx.Response:
        sent.append(request.method)
        raise httpx.ConnectError("refused")

    transport = {"httpx_args": {"transport": httpx.MockTransport(refuse)}}
    with pytest.raises(httpx.ConnectError):
        call(mode, "http://h", "POST", retry=FAST, **transport)
    assert sent == ["POST"] * 3


def test_the_last_response_is_handed_out(mode: Mode) -> None:
    with Server(BUSY) as server:
        response = call(mode, server.url, retry=FAST)
        assert (response.status_code, response.parsed) == (503, {"busy": True})
        assert len(server.requests) == 3
    with Server(RawResponse.json({"later": 1}, status=429, headers={"Retry-After": "900"})) as server:
        assert call(mode, server.url, retry=FAST).parsed == {"later": 1}
        assert len(server.requests) == 1


def test_files_are_sent_again_from_their_start(mode: Mode, tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"content")
    for body in (lambda file: file, lambda file: path, lambda file: {"file": file}):
        with path.open("rb") as file, Server([BUSY, RawResponse.json({})]) as server:
            assert call(mode, server.url, "PUT", body(file), retry=FAST).status_code == 200
            bodies = [request.body for request in server.requests]
        assert len(bodies) == 2
        assert all(b"content" in sent for sent in bodies)


def test_what_cannot_be_read_again_is_sent_once(mode: Mode) -> None:
    class Pipe:
        def __init__(self) -> None:
            self.left = [b"content"]

        def read(self, size: int = -1) -> bytes:
            return self.left.pop() if self.left else b""

    with Server([BUSY, RawResponse.json({})]) as server:
        assert call(mode, server.url, "PUT", Pipe(), retry=FAST).status_code == 503
        assert [request.body for request in server.requests] == [b"content"]


# Time


@pytest.mark.parametrize("raw", [RawResponse.json({}, delay=30), RawResponse.json({"a": "x" * 50}, chunks=1, pace=0.2)])
def test_a_call_ends_with_its_total_time(mode: Mode, raw: RawResponse) -> None:
    started = time.monotonic()
    with Server(raw) as server, pytest.raises(httpx.ReadTimeout):
        call(mode, server.url, total_timeout=0.5, retry=FAST)
    assert time.monotonic() - started < 5


def test_a_stream_ends_with_its_total_time(mode: Mode) -> None:
    started = time.monotonic()
    with Server(RawResponse.stream([{"n": n} for n in range(100)], chunks="events", pace=0.1)) as server:
        with pytest.raises(httpx.ReadTimeout):
            take(mode, server.url, total_timeout=0.5)
        server.wait_for(lambda: server.open_connections == 0)
    assert time.monotonic() - started < 5


def test_a_stream_that_stalls_ends_with_its_total_time(mode: Mode) -> None:
    with Server(RawResponse.stream([{"n": 0}], done=False, ending="hang")) as server:
        with pytest.raises(httpx.ReadTimeout):
            take(mode, server.url, total_timeout=0.5, timeout=60.0)
        server.wait_for(lambda: server.open_connections == 0)


# Streams


@pytest.mark.parametrize(
    "raw",
    [
        EVENTS,
        RawResponse.stream([{"n": n} for n in range(3)], done=False),
        RawResponse(body=b'{"n": 0}\n{"n": 1}\n{"n": 2}', headers={"Content-Type": "application/jsonl"}, chunks=4),
    ],
    ids=["done", "end", "lines"],
)
def test_a_stream_gives_its_items(mode: Mode, raw: RawResponse) -> None:
    with Server(raw) as server:
        assert take(mode, server.url) == [{"n": 0}, {"n": 1}, {"n": 2}]
        server.wait_for(lambda: server.open_connections == 0)
        assert server.requests[0].headers["accept"] == "text/event-stream, application/jsonl"


def test_items_come_as_they_are_sent(mode: Mode) -> None:
    """The rest never comes: what waits for it would wait for ever."""
    with Server(RawResponse.stream([{"n": 0}, {"n": 1}], chunks="events", ending="hang", done=False)) as server:
        assert take(mode, server.url, most=2) == [{"n": 0}, {"n": 1}]
        server.wait_for(lambda: server.open_connections == 0)


def test_a_stream_that_breaks_off_raises(mode: Mode) -> None:
    with Server(
        RawResponse.stream([{"n": n} for n in range(9)], chunks="events", ending="cut", cut_after=30)
    ) as server:
        with pytest.raises(httpx.RemoteProtocolError):
            take(mode, server.url)
        server.wait_for(lambda: server.open_connections == 0)
        assert len(server.requests) == 1


@pytest.mark.parametrize("raw", [RawResponse.json({"error": 1}, status=404), RawResponse.json({"error": 1})])
def test_what_is_not_a_stream_raises(mode: Mode, raw: RawResponse) -> None:
    with Server(raw) as server, pytest.raises(NotAStream, match="no stream, but status") as caught:
        take(mode, server.url)
    assert (caught.value.status_code, caught.value.parsed) == (raw.status, {"error": 1})
    assert caught.value.headers["content-type"] == "application/json"


def test_a_stream_is_asked_for_again_until_it_begins(mode: Mode) -> None:
    with Server([BUSY, EVENTS]) as server:
        assert take(mode, server.url, retry=FAST) == [{"n": 0}, {"n": 1}, {"n": 2}]
    with Server([BUSY, EVENTS]) as server, pytest.raises(NotAStream):
        take(mode, server.url, method="POST", retry=FAST)


def test_a_stream_is_sent_when_it_is_entered_and_shows_its_state() -> None:
    with Server(EVENTS) as server, Client(server.url) as client:
        stream = client.stream(request_kwargs("GET", "/a", []), {}, STREAMS)
        assert (repr(stream), len(server.requests)) == ("<Stream not sent>", 0)
        with pytest.raises(RuntimeError, match="not entered"):
            stream.status_code  # noqa: B018  # it is the reading that raises
        assert next(stream) == {"n": 0}
        assert repr(stream) == "<Stream open>"
        stream.close()
        assert (repr(stream), list(stream)) == ("<Stream closed>", [])
        unsent = client.stream(request_kwargs("GET", "/a", []), {}, STREAMS)
        unsent.close()
        assert list(unsent) == []
        assert len(server.requests) == 1


def test_what_the_caller_accepts_is_kept() -> None:
    kwargs: dict[str, Any] = {**request_kwargs("GET", "/a", []), "headers": {"accept": "own"}}
    with Server(EVENTS) as server, Client(server.url) as client:
        with client.stream(kwargs, {}, STREAMS) as stream:
            assert len(list(stream)) == 3
        assert server.requests[0].headers["accept"] == "own"


def test_a_task_that_is_cancelled_closes_the_stream() -> None:
    async def run(started: Callable[[], None]) -> None:
        async with Client(server.url) as client, client.astream(request_kwargs("GET", "/", []), {}, STREAMS) as stream:
            async for _ in stream:
                started()

    async def cancelled() -> None:
        came = asyncio.Event()
        task = asyncio.create_task(run(came.set))
        await came.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    with Server(RawResponse.stream([{"n": 0}], done=False, ending="hang")) as server:
        asyncio.run(cancelled())
        server.wait_for(lambda: server.open_connections == 0)


@pytest.mark.parametrize("target", ["javascript:alert(1)", "http://127.0.0.1:99999/"])
def test_a_redirect_to_no_address(mode: Mode, target: str) -> None:
    with Server([RawResponse(307, headers={"Location": target})]) as server, pytest.raises(httpx.RemoteProtocolError):
        call(mode, server.url, follow_redirects=True)
