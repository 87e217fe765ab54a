"""The same promise over HTTP/2 and through a proxy."""

from __future__ import annotations

import itertools
import json
import ssl
from contextlib import closing
from pathlib import Path
from typing import Any

import httpx
import pytest
import trustme

from live.calls import own_client
from live.promises.several import Caller, each
from openrouter_responses.errors import APIConnectionError, ResponseInterruptedError
from payloads import bare_completed, bare_response, event_text
from servers.http2_server import Http2Connection
from servers.raw_server import RawConnection, RawServer, http
from support import Api

pytestmark = pytest.mark.usefixtures("certificates_are_read_once", "short_delays")

RESULT = json.dumps(bare_response("ab")).encode()
STREAM = event_text(bare_completed("ab"))
ERROR = b'{"error": {"code": 503, "message": "no"}}'


STAGES = {
    "settings": (1, {True, False}),
    "request": (1, {True}),
    "stream reset": (1, {True}),
    "going away": (1, {True}),
    "stream refused": (3, {False}),
    "going away unread": (3, {True, False}),  # a reset takes back what was not read yet
    "half a frame": (1, {True}),
    "headers": (1, {True}),
    "half of the body": (1, {True}),
    "503": (3, {False}),
    "502 of a balancer": (1, {True}),
}
"""Where the server ends a connection: requests that it may read for one call, and what the error may say of money."""


class TestHttp2:
    def play(self, stage: str, how: str, is_reused: bool, requests: list[bytes], connection: RawConnection) -> None:
        peer = Http2Connection(connection)
        if is_reused and connection.number == 0 and (stream := peer.request(requests)):
            peer.headers(stream)
            peer.body(stream, RESULT)
        if stage == "settings":
            connection.take(24)
        else:
            while stream := peer.request(requests):
                if stage in ("503", "502 of a balancer"):
                    peer.headers(stream, int(stage[:3]))
                    peer.body(stream, ERROR if stage == "503" else b"<html>")
                    continue
                self.end(peer, stage, stream)
                if stage != "stream refused":  # the connection serves on
                    break
        if how == "reset":
            connection.reset()

    def end(self, peer: Http2Connection, stage: str, stream: int) -> None:
        if stage == "stream reset":
            peer.h2.reset_stream(stream, 2)
        elif stage == "going away":
            peer.h2.close_connection(2)
        elif stage == "stream refused":
            peer.h2.reset_stream(stream, 7)
        elif stage == "going away unread":
            peer.h2.close_connection(0, last_stream_id=0)
        elif stage == "half a frame":
            peer.raw.send(b"\x00\x00\x20\x01\x04\x00\x00\x00\x01\x88")
        elif stage in ("headers", "half of the body"):
            peer.headers(stream)
        if stage == "half of the body":
            peer.body(stream, RESULT[:20], ends=False)
        peer.flush()

    def test_a_connection_that_ends_at_any_point(self, api: Api) -> None:
        cases = list(itertools.product(STAGES, ("close", "reset"), (False, True), (False, True)))

        async def play(case: tuple[str, str, bool, bool]) -> Any:
            stage, how, is_reused, stream = case
            requests: list[bytes] = []

            def respond(connection: RawConnection) -> None:
                self.play(stage, how, is_reused, requests, connection)

            with RawServer(respond) as server:
                async with own_client(api, http1=False, http2=True) as own:
                    caller = Caller(api, server.url, timeout=20, **own)
                    if is_reused:
                        await caller.call(stream=False)
                    found = await caller.call(stream=stream)
                at_most, billed = STAGES[stage]
                is_right = found.billed in billed and len(requests) - is_reused <= at_most
                if stage == "settings" and is_reused and found.error is None:
                    is_right = True  # it had been noticed that the connection was closed
            return None if is_right else (case, found, len(requests))

        assert [wrong for wrong in each(api, cases, play) if wrong] == []

    @pytest.mark.parametrize("ending", ["stream refused", "going away unread"])
    def test_what_was_refused_unread_is_sent_again(self, api: Api, ending: str) -> None:
        requests: list[bytes] = []

        def respond(connection: RawConnection) -> None:
            peer = Http2Connection(connection)
            while stream := peer.request(requests):
                if len(requests) % 2:
                    self.end(peer, ending, stream)
                else:
                    peer.headers(stream)
                    peer.body(stream, RESULT)

        async def play(server: RawServer) -> Any:
            async with own_client(api, http1=False, http2=True) as own:
                caller = Caller(api, server.url, timeout=20, **own)
                return [await caller.call(stream=False), await caller.call(stream=False)]

        with RawServer(respond) as server:
            (found,) = each(api, [server], play)
            assert [(one.result.output_text, one.attempts) for one in found] == [("ab", 2)] * 2
            assert len(requests) == 4

    def frame(self, frame_type: int, flags: int, stream: int, payload: bytes) -> bytes:
        return len(payload).to_bytes(3, "big") + bytes([frame_type, flags]) + stream.to_bytes(4, "big") + payload

    def broken(self, stream: int) -> dict[str, bytes]:
        """Return what no peer may send, by what is wrong with it; see RFC 9113."""
        return {
            "data of no stream": self.frame(0, 0, 0, b"abc"),
            "a frame that is too large": self.frame(0, 0, stream, b"a" * 70_000),
            "headers that cannot be decoded": self.frame(1, 4, stream, b"\xff" * 6),
            "a status that is not a number": self.frame(1, 4, stream, b"\x08\x03abc"),
            "a promise": self.frame(5, 4, stream, b"\0\0\0\x02\x88"),
            "half a setting": self.frame(4, 0, 0, b"abc"),
            "a window of nothing": self.frame(8, 0, stream, b"\0\0\0\0"),
            "going away": self.frame(7, 0, 0, stream.to_bytes(4, "big") + b"\0\0\0\0"),
        }

    def test_a_peer_that_breaks_the_protocol(self, api: Api) -> None:
        """That is an error of this library, before the headers of the response and in its body; it is not sent again."""
        cases = list(itertools.product(self.broken(1), (False, True), (False, True)))

        async def play(case: tuple[str, bool, bool]) -> Any:
            name, in_body, stream = case
            requests: list[bytes] = []

            def respond(connection: RawConnection) -> None:
                peer = Http2Connection(connection)
                number = peer.request(requests)
                assert number is not None
                if in_body:
                    peer.headers(number, media_type="text/event-stream" if stream else "application/json")
                    peer.body(number, (STREAM if stream else RESULT)[:20], ends=False)
                connection.send(self.broken(number)[name])
                connection.wait(0.05)
                if name == "going away":  # and it sends on, though nothing may come of it any more
                    connection.send(self.frame(0, 0, number, b"a"))

            with RawServer(respond) as server:
                async with own_client(api, http1=False, http2=True) as own:
                    found = await Caller(api, server.url, timeout=20, **own).call(stream=stream)
            seen = (found.billed, found.attempts, len(requests))
            # What the client reads together with the headers comes before them.
            expected = (APIConnectionError, ResponseInterruptedError) if in_body else APIConnectionError
            is_right = seen == (True, 1, 1) and isinstance(found.error, expected)
            return None if is_right else (case, seen, found.error)

        assert [wrong for wrong in each(api, cases, play) if wrong] == []


@pytest.fixture(scope="module")
def tls(tmp_path_factory: pytest.TempPathFactory) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """What a server speaks TLS with, and what a client trusts it by."""
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    folder: Path = tmp_path_factory.mktemp("tls")
    authority.cert_pem.write_to_path(folder / "authority.pem")
    trusting = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    trusting.load_verify_locations(folder / "authority.pem")
    return context, trusting


class TestTunnels:
    """The request that opens a tunnel is not the one that is billed."""

    ENDINGS = ("close", "refuse", "silence", "garbage", "no TLS")

    @pytest.mark.parametrize("ending", ENDINGS)
    def test_a_tunnel_that_does_not_open(
        self, api: Api, ending: str, tls: tuple[ssl.SSLContext, ssl.SSLContext]
    ) -> None:
        def respond(connection: RawConnection) -> None:
            connection.request()
            if ending == "refuse":
                connection.send(http(b"", 502))
            elif ending == "silence":
                connection.wait_for_close()
            elif ending == "garbage":
                connection.send(b"what?\r\n\r\n")
            elif ending == "no TLS":
                connection.send(b"HTTP/1.1 200 OK\r\n\r\n")

        async def play(proxy: RawServer) -> Any:
            caller = Caller(
                api, "https://127.0.0.1:1", proxy=proxy.url, verify=tls[1], timeout=httpx.Timeout(5, read=0.3)
            )
            found = await caller.call(stream=False)
            await caller.close()
            return found

        with RawServer(respond) as proxy:
            (found,) = each(api, [proxy], play)
            assert found.billed is False
            assert "not sent again" not in str(found.error)
            assert all(request.startswith(b"CONNECT ") for request in proxy.requests)

    @pytest.mark.parametrize("is_reused", [False, True])
    def test_a_request_inside_a_tunnel(
        self, api: Api, is_reused: bool, tls: tuple[ssl.SSLContext, ssl.SSLContext], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A connection that served before is sent on once, as without a proxy; a new one is not."""
        monkeypatch.setattr("openrouter_generated.runtime.http.exchange.STALE_SECONDS", 10.0)  # the machine may be busy
        requests: list[bytes] = []

        def respond(connection: RawConnection) -> None:
            connection.request()
            connection.send(b"HTTP/1.1 200 OK\r\n\r\n")
            with closing(tls[0].wrap_socket(connection.sock, server_side=True)) as inner:
                connection.sock = inner
                if is_reused and connection.number == 0:
                    connection.request()
                    connection.send(http(RESULT))
                requests.append(connection.request() or b"")
                if is_reused and connection.number == 1:
                    connection.send(http(RESULT))

        async def play(proxy: RawServer) -> Any:
            caller = Caller(api, "https://127.0.0.1:1", proxy=proxy.url, verify=tls[1], timeout=20)
            if is_reused:
                await caller.call(stream=False)
            found = await caller.call(stream=False)
            await caller.close()
            return found

        with RawServer(respond) as proxy:
            (found,) = each(api, [proxy], play)
            seen = (found.billed, found.attempts, len(requests))
            assert seen == ((None, 2, 2) if is_reused else (True, 1, 1)), found.error

    @pytest.mark.parametrize("is_whole", [True, False])
    def test_a_proxy_that_passes_requests_on(self, api: Api, is_whole: bool) -> None:
        """Without TLS a proxy reads the request itself: its own 502 says nothing of the API."""

        def respond(connection: RawConnection) -> None:
            connection.request()
            if is_whole:
                connection.send(http(b"<html>bad gateway</html>", 502))

        async def play(proxy: RawServer) -> Any:
            caller = Caller(api, "http://127.0.0.1:1", proxy=proxy.url, timeout=20)
            found = await caller.call(stream=False)
            await caller.close()
            return found

        with RawServer(respond) as proxy:
            (found,) = each(api, [proxy], play)
            assert (found.billed, found.attempts, len(proxy.requests)) == (True, 1, 1)
