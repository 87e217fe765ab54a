"""`total_timeout` bounds a call, whatever the peer takes its time for: one deadline from connecting to the last byte.

Each peer would take many times as long. All of one type run at once.
"""

from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import httpx
import pytest

from live.promises.several import Caller, Outcome, each
from openrouter_responses import OpenRouter
from openrouter_responses.errors import APITimeoutError
from payloads import bare_completed, bare_delta, bare_response, event_text
from servers.http2_server import Http2Connection
from servers.raw_server import RawConnection, RawServer, http
from support import ASK, KEY, Api, run_python

pytestmark = pytest.mark.usefixtures("certificates_are_read_once", "short_delays")

TOTAL, LATEST, STEP = 1.0, 8.0, 0.15
"""Seconds that a call may take, that it may take on a busy machine, and between two bytes of a slow peer."""
RESULT = json.dumps(bare_response("ab")).encode()
SSE = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
DELTA = event_text(bare_delta("a"))

Play = Callable[[RawConnection], None]


def chunk(data: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(data), data)


def after_request(play: Play) -> Play:
    """First read the request."""

    def whole(connection: RawConnection) -> None:
        connection.request()
        play(connection)

    return whole


def trickled(data: bytes, before: bytes = b"") -> Play:
    """Send bytes one by one, behind others that are sent at once."""

    def play(connection: RawConnection) -> None:
        connection.send(before)
        connection.trickle(data, STEP)

    return after_request(play)


HEAD = http(b"", 200, "X-Padding: " + "a" * 60)
SLOW: dict[str, Play] = {
    "silence": after_request(lambda connection: connection.wait(20)),
    "status line": trickled(b"HTTP/1.1 200 " + b"O" * 100),
    "headers": trickled(HEAD),
    "hints": after_request(lambda connection: connection.trickle(b"HTTP/1.1 103 E\r\n\r\n" * 100, STEP, 18)),
    "error body 400": trickled(b" " * 100, http(b"", 400).replace(b"Length: 0", b"Length: 100")),
    "error body 503": trickled(b" " * 100, http(b"", 503).replace(b"Length: 0", b"Length: 100")),
    "body": trickled(b" " * 100, HEAD.replace(b"Length: 0", b"Length: 100")),
    "chunk size": trickled(b"0" * 100, SSE),
    "comments": after_request(
        lambda connection: (connection.send(SSE), connection.trickle(chunk(b":\n\n") * 99, STEP, 8))[0]
    ),
    "events": after_request(
        lambda connection: (connection.send(SSE), connection.trickle(chunk(DELTA) * 99, STEP, len(chunk(DELTA))))[0]
    ),
    "no body": after_request(lambda connection: (connection.send(SSE), connection.wait(20))[0]),
}


def is_late(found: Outcome) -> bool:
    return not 0 < found.seconds < LATEST


@pytest.mark.parametrize("stream", [False, True], ids=["json", "stream"])
def test_a_slow_peer(api: Api, stream: bool) -> None:
    async def play(name: str) -> Any:
        with RawServer(SLOW[name]) as server:
            caller = Caller(api, server.url)
            found = await caller.call(stream=stream, total_timeout=TOTAL)
            await caller.close()
        if name.startswith("error"):  # a status says more
            is_right = found.error is not None and found.error.status_code in (400, 503)
        else:
            is_right = isinstance(found.error, APITimeoutError) and found.error.possibly_billed is True
        return (name, found) if is_late(found) or not is_right else None

    assert [wrong for wrong in each(api, list(SLOW), play) if wrong] == []


@pytest.mark.parametrize("seconds", [0.0, 0.1], ids=["nothing", "little"])
def test_a_peer_that_does_not_read_the_request(api: Api, seconds: float) -> None:
    def respond(connection: RawConnection) -> None:
        while not seconds:
            connection.wait(20)
            return
        while connection.sock.recv(4096):
            connection.wait(seconds)

    async def play(server: RawServer) -> Outcome:
        caller = Caller(api, server.url)
        found = await caller.call(stream=False, input="a" * (8 << 20), total_timeout=TOTAL)
        await caller.close()
        return found

    with RawServer(respond, buffer=1 << 14) as server:
        (found,) = each(api, [server], play)
        assert isinstance(found.error, APITimeoutError), found.error
        assert not is_late(found), found
        assert found.billed is False
        assert "total_timeout" in str(found.error)


def accepts_nothing(stack: ExitStack, host: str = "127.0.0.1", port: int = 0) -> str:
    """Return a host and port where connections wait for ever: the queue of its listener is full."""
    listener = stack.enter_context(socket.socket())
    listener.bind((host, port))
    listener.listen(0)
    for _ in range(3):
        waiting = stack.enter_context(socket.socket())
        waiting.setblocking(False)
        waiting.connect_ex(listener.getsockname())
    return f"{host}:{listener.getsockname()[1]}"


@pytest.mark.parametrize("through", ["https", "proxy", "TLS in a proxy", "transport that retries"])
def test_a_peer_that_does_not_speak_tls(api: Api, through: str) -> None:
    """Each step has what is left of the time, not all of it anew: here a proxy, or the transport, takes half of it first."""
    total = 5 * TOTAL  # twice that is later than the latest

    def respond(connection: RawConnection) -> None:
        if through == "TLS in a proxy":
            connection.request()
            connection.wait(0.9 * total)
            connection.send(b"HTTP/1.1 200 OK\r\n\r\n")
        connection.wait_for_close(20)

    async def play(server: RawServer) -> Outcome:
        settings: dict[str, Any] = {}
        if through == "transport that retries":
            settings = (
                {"client": httpx.Client(transport=httpx.HTTPTransport(retries=1))}
                if api.mode == "sync"
                else {"async_client": httpx.AsyncClient(transport=httpx.AsyncHTTPTransport(retries=1))}
            )
        elif through != "https":
            settings = {"proxy": server.url}
        url = (
            server.url.replace("http:", "https:")
            if "https" in through or "transport" in through
            else "https://127.0.0.1:1"
        )
        caller = Caller(api, url, **settings)
        found = await caller.call(stream=False, total_timeout=total)
        await caller.close()
        return found

    with RawServer(respond) as server:
        (found,) = each(api, [server], play)
        assert isinstance(found.error, APITimeoutError), found.error
        assert not is_late(found), found
        assert found.billed is False
        assert server.wait_for(lambda: server.open == 0)


def test_a_peer_that_accepts_no_connection(api: Api) -> None:
    async def play(address: str) -> Outcome:
        caller = Caller(api, f"http://{address}")
        found = await caller.call(stream=False, total_timeout=TOTAL)
        await caller.close()
        return found

    with ExitStack() as stack:
        (found,) = each(api, [accepts_nothing(stack)], play)
        assert isinstance(found.error, APITimeoutError), found.error
        assert not is_late(found), found
        assert found.billed is False


class TestAHostWithSeveralAddresses:
    """Connections to them are made one after the other, or together; either way they have one time between them."""

    def know(self, monkeypatch: pytest.MonkeyPatch, *addresses: str) -> list[float]:
        """Have a name lead to these addresses; return the list of the limits that synchronous connections get."""
        look_up, connect = socket.getaddrinfo, socket.create_connection
        limits: list[float] = []

        def found(host: Any, port: Any, *arguments: Any, **options: Any) -> Any:
            if host not in ("several.test", b"several.test"):
                return look_up(host, port, *arguments, **options)
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, int(port))) for address in addresses]

        def limited(address: Any, timeout: float, **options: Any) -> socket.socket:
            limits.append(timeout)
            return connect(address, timeout, **options)

        monkeypatch.setattr(socket, "getaddrinfo", found)
        monkeypatch.setattr(socket, "create_connection", limited)
        return limits

    async def call(self, api: Api, port: str, total: float) -> Outcome:
        caller = Caller(api, f"http://several.test:{port}")
        found = await caller.call(stream=False, total_timeout=total)
        await caller.close()
        return found

    def test_of_which_none_accepts_a_connection(self, api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
        limits = self.know(monkeypatch, "127.0.0.1", "127.0.0.2", "127.0.0.3")
        with ExitStack() as stack:
            port = accepts_nothing(stack, "0.0.0.0").partition(":")[2]
            (found,) = each(api, [port], lambda port: self.call(api, port, 4 * TOTAL))
        assert isinstance(found.error, APITimeoutError), found.error
        assert found.billed is False
        assert not is_late(found), found
        assert len(limits) == (3 if api.mode == "sync" else 0)
        assert sum(limits) <= 1.1 * 4 * TOTAL

    def test_of_which_one_accepts_connections(self, api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
        limits = self.know(monkeypatch, "127.0.0.2", "127.0.0.1")

        def respond(connection: RawConnection) -> None:
            connection.request()
            connection.send(http(RESULT))

        with ExitStack() as stack, RawServer(respond) as server:
            port = server.url.rpartition(":")[2]
            accepts_nothing(stack, "127.0.0.2", int(port))
            (found,) = each(api, [port], lambda port: self.call(api, port, 6 * TOTAL))
        assert found.error is None
        assert len(limits) == (2 if api.mode == "sync" else 0)


class TestASlowResolver:
    """The system looks names up in one go: a synchronous call leaves that to a thread, and waits for it while it has time."""

    def run(self, what: str) -> Any:
        def respond(connection: RawConnection) -> None:
            while connection.request():
                connection.send(http(RESULT))

        program = Path(__file__).parents[1] / "programs" / "slow_resolver.py"
        with RawServer(respond) as server:
            done = run_python(program, server.url, what, timeout=25)  # it does not wait for the resolver in the end
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    @pytest.mark.parametrize("what", ["one", "a proxy", "a wrapped transport"])
    def test_does_not_delay_the_end_of_a_call(self, what: str) -> None:
        found = self.run(what)
        assert 0.4 < found["seconds"] < 15  # the machine may be busy; the resolver takes twice as long
        assert (found["error"], found["billed"]) == ("APITimeoutError", False)
        assert "total_timeout" in found["message"]

    def test_keeps_one_thread_however_many_calls_wait_for_it(self) -> None:
        found = self.run("many")
        assert found["errors"] == ["APITimeoutError"]
        assert found["last"]["error"] == "APITimeoutError"
        assert 1 <= found["threads"] <= 16  # threads that begin at the same moment may each have begun to look up

    def test_that_is_quick_again_is_asked_again(self) -> None:
        first, second = self.run("again")
        assert first["error"] == "APITimeoutError"
        assert second["text"] == "ab"

    def test_that_is_quick_leaves_no_thread(self) -> None:
        assert self.run("quick") == [["ab"] * 4, 0]

    def test_that_knows_no_such_host_is_quoted_as_without_a_limit(self) -> None:
        bounded, unbounded = self.run("unknown")
        assert bounded["error"] == unbounded["error"] == "APIConnectionError"
        assert "Name or service not known" in bounded["message"]
        assert bounded["message"].partition("(after")[0] == unbounded["message"].partition("(after")[0]

    def test_is_asked_in_the_thread_of_the_call_without_a_limit(self) -> None:
        found = self.run("without")
        assert found["text"] == "ab"
        assert found["looked_up"] == [["slow.test", True]]

    def test_is_not_asked_for_an_address(self) -> None:
        found, looked_up = self.run("IPv6")
        assert found["error"] == "APIConnectionError"
        assert [host for host, is_caller in looked_up if not is_caller] == []


HTTP2: dict[str, Callable[[Http2Connection, int], None]] = {
    "silence": lambda peer, _: peer.raw.wait(20),
    "pings": lambda peer, _: ping(peer),
    "body": lambda peer, stream: trickle(peer, stream, b" ", 200),
    "error body": lambda peer, stream: trickle(peer, stream, b" ", 503),
    "events": lambda peer, stream: trickle(peer, stream, DELTA, 200, "text/event-stream"),
}


def ping(peer: Http2Connection) -> None:
    for _ in range(100):
        peer.h2.ping(b"12345678")
        peer.flush()
        peer.raw.wait(STEP)


def trickle(peer: Http2Connection, stream: int, data: bytes, status: int, media_type: str = "application/json") -> None:
    peer.headers(stream, status, media_type)
    for _ in range(100):
        peer.body(stream, data, ends=False)
        peer.raw.wait(STEP)


@pytest.mark.parametrize("stream", [False, True], ids=["json", "stream"])
def test_a_slow_peer_over_http2(api: Api, stream: bool) -> None:
    async def play(name: str) -> Any:
        def respond(connection: RawConnection) -> None:
            peer = Http2Connection(connection)
            asked = peer.request([])
            if asked is not None:
                HTTP2[name](peer, asked)

        with RawServer(respond) as server:
            own = (
                {"client": httpx.Client(http1=False, http2=True)}
                if api.mode == "sync"
                else {"async_client": httpx.AsyncClient(http1=False, http2=True)}
            )
            found = await Caller(api, server.url, **own).call(stream=stream, total_timeout=TOTAL)
            for client in own.values():
                _ = client.close() if isinstance(client, httpx.Client) else await client.aclose()
        is_right = found.error is not None and (
            found.error.status_code == 503 if name == "error body" else isinstance(found.error, APITimeoutError)
        )
        return (name, found) if is_late(found) or not is_right else None

    assert [wrong for wrong in each(api, list(HTTP2), play) if wrong] == []


@pytest.mark.parametrize("limit", ["total_timeout", "event_timeout"])
def test_streams_that_share_a_connection(limit: str) -> None:
    """One without a limit waits for bytes; another does not wait with it. Synchronous ones do, which the README says."""

    def respond(connection: RawConnection) -> None:
        peer = Http2Connection(connection)
        while (stream := peer.request([])) is not None:
            peer.headers(stream, 200, "text/event-stream")
            peer.body(stream, DELTA, ends=False)

    async def play(url: str) -> Outcome:
        async with (
            httpx.AsyncClient(http1=False, http2=True) as own,
            OpenRouter(api_key=KEY, async_client=own) as client,
        ):
            waiting = await client.responses.send_async(**ASK, stream=True, server_url=url)
            async with waiting:
                await anext(waiting)
                reader = asyncio.create_task(anext(waiting))
                await asyncio.sleep(0)
                found = await Caller(Api("async"), url, async_client=own).call(stream=True, **{limit: TOTAL})
                reader.cancel()
                await asyncio.gather(reader, return_exceptions=True)
        return found

    with RawServer(respond) as server:
        found = asyncio.run(play(server.url))
        assert server.connections == 1
    assert found.error is not None
    assert limit in str(found.error)
    assert not is_late(found), found


def test_time_is_for_the_whole_call_not_for_each_attempt(api: Api) -> None:
    """Refusals that come quickly, each after a wait, and a delay that would be over the time."""

    def respond(connection: RawConnection) -> None:
        while connection.request():
            connection.wait(0.4)
            connection.send(http(b'{"error": {"code": 503}}', 503))

    async def play(server: RawServer) -> Outcome:
        caller = Caller(api, server.url, max_retries=50)
        found = await caller.call(stream=False, total_timeout=4 * TOTAL)
        await caller.close()
        return found

    with RawServer(respond) as server:
        (found,) = each(api, [server], play)
        assert not is_late(found), found
        assert 2 <= found.attempts <= 10


def test_a_peer_that_is_fast_enough_is_not_cut_off(api: Api) -> None:
    async def play(stream: bool) -> Outcome:
        body = event_text(bare_completed("ab")) if stream else RESULT
        media_type = "text/event-stream" if stream else "application/json"

        def respond(connection: RawConnection) -> None:
            connection.request()
            connection.trickle(http(body, media_type=media_type), 0.01, 20)

        with RawServer(respond) as server:
            caller = Caller(api, server.url)
            found = await caller.call(stream=stream, total_timeout=20)
            await caller.close()
            return found

    assert [found.result.output_text for found in each(api, [False, True], play)] == ["ab", "ab"]
