"""Passing a stream on, as docs/passing-on.md does: a real web server, a reader over a socket that leaves, errors, keep-alives."""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import re
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
import trio
import uvicorn
from httpx_sse import EventSource

from openrouter_responses import OpenRouter
from openrouter_responses._core.stream_reader import StreamReader
from openrouter_responses.testing import FakeResponse, RawResponse, Server
from payloads import STREAM, TEXT, UNFINISHED, delta, event_text
from servers.raw_server import RawConnection, RawServer
from support import ASK, KEY, Api, Session, response_info, run

PAGE = (Path(__file__).parents[2] / "docs" / "passing-on.md").read_text("utf-8")
FASTAPI, STARLETTE, _ = re.findall(r"^```python\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"


def chunk(event: Any) -> bytes:
    text = event_text(event)
    return b"%x\r\n%b\r\n" % (len(text), text)


@contextmanager
def serving(code: str) -> Iterator[str]:
    """Run the application of a part of the page in uvicorn; give its URL."""
    names: dict[str, Any] = {"__name__": "app"}
    exec(compile(code, "passing-on.md", "exec", dont_inherit=True), names)
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()  # from here on readers can connect, and wait until the server is up
        server = uvicorn.Server(uvicorn.Config(names["app"], log_config=None, lifespan="on", ws="none"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}/chat?question=Why"
        finally:
            server.should_exit = True
            thread.join(20)
            assert not thread.is_alive()


@pytest.fixture(params=["FastAPI", "Starlette"])
def code(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> Iterator[str]:
    """A part of the page; what it leaves behind must not be in the log."""
    monkeypatch.setenv("OPENROUTER_API_KEY", KEY)
    caplog.set_level(logging.WARNING)
    yield FASTAPI if request.param == "FastAPI" else STARLETTE
    gc.collect()
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING] == []


@pytest.fixture
def upstream(monkeypatch: pytest.MonkeyPatch) -> Callable[[Any], Any]:
    """Let the application's client call a server."""

    @contextmanager
    def use(server: Any) -> Iterator[Any]:
        with server:
            monkeypatch.setenv("OPENROUTER_BASE_URL", server.url)
            yield server

    return use


def test_a_reader_gets_all_events_as_they_came(code: str, upstream: Callable[[Any], Any]) -> None:
    with upstream(Server(RawResponse.stream(STREAM))), serving(code) as url, httpx.stream("POST", url) as read:
        assert read.headers["content-type"].startswith("text/event-stream")
        events = list(EventSource(read).iter_sse())
    assert events.pop().data == "[DONE]"
    assert [event.json() for event in events] == STREAM
    assert {event.event for event in events} == ({"message"} if code == FASTAPI else {each["type"] for each in STREAM})


def test_this_client_reads_what_it_passes_on(code: str, upstream: Callable[[Any], Any]) -> None:
    with upstream(Server(RawResponse.stream(STREAM))), serving(code) as url:
        body = httpx.post(url).content
    reader = StreamReader(response_info(), 1 << 20, None, None)
    assert [event.to_dict() for event in reader.feed(body)] == STREAM
    reader.complete()
    assert reader.response().output_text == TEXT


def test_a_reader_that_leaves_closes_the_stream(code: str, upstream: Callable[[Any], Any]) -> None:
    closed = threading.Event()

    def play(connection: RawConnection) -> None:
        if connection.request():
            connection.send(HEAD + b"".join(map(chunk, UNFINISHED)))
            if connection.wait_for_close():  # without another event: the model is thinking
                closed.set()

    with upstream(RawServer(play)) as server:
        with serving(code) as url:
            for _ in range(2):
                closed.clear()
                with httpx.stream("POST", url) as read:
                    events = EventSource(read).iter_sse()
                    assert [next(events).json() for _ in UNFINISHED] == UNFINISHED
                assert closed.wait(10)
        assert server.wait_for(lambda: server.open == 0)
        assert server.connections == 2


def test_an_error_in_the_middle_becomes_an_event(code: str, upstream: Callable[[Any], Any]) -> None:
    error = {"type": "error", "code": "rate_limit_exceeded", "message": "Slow down.", "param": None}
    with (
        upstream(Server(RawResponse.stream([*UNFINISHED, error]))),
        serving(code) as url,
        httpx.stream("POST", url) as read,
    ):
        *events, last, done = EventSource(read).iter_sse()
    assert [event.json() for event in events[: len(UNFINISHED)]] == UNFINISHED
    assert last.json()["type"] == "error"
    assert last.json()["message"] == "Slow down."
    assert done.data == "[DONE]"


def test_a_stream_that_breaks_off_becomes_an_error(code: str, upstream: Callable[[Any], Any]) -> None:
    broken = RawResponse.stream(UNFINISHED, done=False)
    with upstream(Server(broken)), serving(code) as url, httpx.stream("POST", url) as read:
        *events, last, done = EventSource(read).iter_sse()
    assert len(events) == len(UNFINISHED)
    message = last.json()["message"]
    assert message.startswith("the connection was closed before the terminal event")
    assert last.json() == {"type": "error", "code": "server_error", "message": message, "param": None}
    assert done.data == "[DONE]"


def test_a_refusal_has_its_status(monkeypatch: pytest.MonkeyPatch, upstream: Callable[[Any], Any]) -> None:
    monkeypatch.setenv("OPENROUTER_API_KEY", KEY)
    with upstream(Server(RawResponse.error(402, "No credit."))), serving(FASTAPI) as url:
        refused = httpx.post(url)
    assert refused.status_code == 402
    assert refused.json() == {"error": {"message": "402: No credit."}}


def test_comments_while_no_event_comes(code: str, upstream: Callable[[Any], Any]) -> None:
    goes_on = threading.Event()

    def play(connection: RawConnection) -> None:
        if connection.request():
            connection.send(HEAD + chunk(STREAM[0]))
            goes_on.wait(10)
            connection.send(b"".join(map(chunk, STREAM[1:])) + b"0\r\n\r\n")

    quick = code.replace(".to_sse(", ".to_sse(keepalive=0.01, ")
    with upstream(RawServer(play)), serving(quick) as url, httpx.stream("POST", url) as read:
        lines = read.iter_lines()
        for line in lines:
            if line == ": keep-alive":
                break
        goes_on.set()
        rest = [line for line in lines if line.startswith("data: ")]
    assert [json.loads(line[6:]) for line in rest[:-1]] == STREAM[1:]
    assert rest[-1] == "data: [DONE]"


# Both ways, without a web server


def test_the_rest_of_a_stream(api: Api) -> None:
    async def script() -> None:
        with Server(RawResponse.stream(STREAM)) as server:
            async with Session(api, server.url) as session:
                stream = await session.send(stream=True)
                if session.is_sync:
                    first = next(stream)
                    rest = [*stream.to_sse()]
                else:
                    first = await anext(stream)
                    rest = [chunk async for chunk in stream.to_sse()]
                assert first.to_dict() == STREAM[0]
                assert [json.loads(chunk[6:]) for chunk in rest[:-1]] == STREAM[1:]
                assert rest[-1] == b"data: [DONE]\n\n"
                assert "closed" in repr(stream) or "complete" in repr(stream)

    run(api, script)


def test_a_reader_that_leaves(api: Api) -> None:
    closed = threading.Event()

    def play(connection: RawConnection) -> None:
        connection.request()
        connection.send(HEAD + chunk(delta("a")))
        if connection.wait_for_close():
            closed.set()

    async def script() -> None:
        async with Session(api, server.url) as session:
            stream = await session.send(stream=True)
            chunks = stream.to_sse()
            if session.is_sync:
                next(chunks)
                chunks.close()
                assert [*chunks] == []
            else:
                await anext(chunks)
                await chunks.aclose()
            assert closed.wait(10)

    with RawServer(play) as server:
        run(api, script)


@pytest.mark.parametrize("breaks", [False, True])
def test_a_reader_that_leaves_while_an_event_is_waited_for(caplog: pytest.LogCaptureFixture, breaks: bool) -> None:
    leaves, closed = threading.Event(), threading.Event()

    def play(connection: RawConnection) -> None:
        connection.request()
        connection.send(HEAD + chunk(delta("a")))
        if breaks:
            leaves.wait(10)
            connection.reset()
        elif connection.wait_for_close():
            closed.set()

    async def main() -> None:
        async with OpenRouter(api_key=KEY, server_url=server.url) as client:
            stream = await client.responses.send_async(stream=True, **ASK)
            chunks: Any = stream.to_sse(keepalive=0.01)
            await anext(chunks)
            assert await anext(chunks) == b": keep-alive\n\n"
            leaves.set()
            [reading] = asyncio.all_tasks() - {asyncio.current_task()}
            if breaks:
                await asyncio.wait((reading,))
            del reading
            await chunks.aclose()

    with RawServer(play) as server:
        asyncio.run(main())
        assert breaks or closed.wait(10)
    gc.collect()
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING] == []


@pytest.mark.parametrize("keepalive", [0, -1, float("nan")])
def test_a_keepalive_that_cannot_be(keepalive: float) -> None:
    async def script() -> None:
        with Server(FakeResponse("Hi")) as server:
            async with Session(Api("async"), server.url) as session, await session.send(stream=True) as stream:
                with pytest.raises(ValueError, match="keepalive must be a number of seconds above 0, or None"):
                    stream.to_sse(keepalive=keepalive)

    run(Api("async"), script)


def test_trio_without_keepalives() -> None:
    async def main() -> list[bytes]:
        async with OpenRouter(api_key=KEY, server_url=server.url) as client:
            stream = await client.responses.send_async(stream=True, **ASK)
            return [chunk async for chunk in stream.to_sse(keepalive=None)]

    with Server(RawResponse.stream(STREAM)) as server:
        assert len(trio.run(main)) == len(STREAM) + 1
