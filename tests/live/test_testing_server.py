"""The scripted server of `openrouter_responses.testing`, as httpx, `http.client` and a bare socket see it."""

import http.client
import json
import math
import socket
import threading
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from openrouter_responses.testing import RawResponse, ReceivedRequest, Server, ServerScript, plugin
from servers.sockets import LAST_REQUEST, WireResponse, connect, exchange, is_silent, receive_until
from support import run_python

# So that the fixture is found in a plain checkout, too, where no installed package declares the plugin.
openrouter_server = plugin.openrouter_server

REQUEST = LAST_REQUEST.replace(b"Connection: close\r\n", b"")


def response_to(raw: RawResponse, request: bytes = LAST_REQUEST) -> WireResponse:
    with Server(raw) as server:
        return exchange(server, request)


def http_chunks(body: bytes) -> list[bytes]:
    """The chunks of a chunked body, the final one, which is empty, included."""
    chunks: list[bytes] = []
    while body:
        size, _, rest = body.partition(b"\r\n")
        length = int(size, 16)
        assert rest[length : length + 2] == b"\r\n"
        chunks.append(rest[:length])
        body = rest[length + 2 :]
    return chunks


@contextmanager
def threads_end() -> Generator[None, None, None]:
    """Threads that this block starts, or that such threads start, end in it; those of others do not count."""
    caller, start = threading.current_thread(), threading.Thread.start
    started = {caller}

    def note(thread: threading.Thread) -> None:
        if threading.current_thread() in started:
            started.add(thread)
        start(thread)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(threading.Thread, "start", note)
        yield
    assert len(started) > 2  # the one that accepts, and one of a connection
    assert [thread for thread in started - {caller} if thread.is_alive()] == []


class TestReply:
    def test_json(self) -> None:
        response = response_to(RawResponse.json({"text": "café"}, status=201))
        assert response.status_line == "HTTP/1.1 201 Created"
        assert response.headers["Content-Type"] == "application/json"
        assert response.headers["Content-Length"] == str(len(response.body))
        assert response.body == '{"text":"café"}'.encode()

    def test_json_keeps_half_of_a_surrogate_pair(self) -> None:
        body = RawResponse.json(["\ud83d", "é"]).body
        assert body == b'["\\ud83d","\xc3\xa9"]'
        assert json.loads(body) == ["\ud83d", "é"]

    def test_stream(self) -> None:
        raw = RawResponse.stream([{"type": "a"}, b": now\n\n", {"type": "b"}], comments=["OPENROUTER PROCESSING", ""])
        response = response_to(raw)
        assert response.headers["Content-Type"] == "text/event-stream"
        assert response.headers["Transfer-Encoding"] == "chunked"
        assert http_chunks(response.body) == [
            b': OPENROUTER PROCESSING\n\n: \n\ndata: {"type":"a"}\n\n: now\n\ndata: {"type":"b"}\n\ndata: [DONE]\n\n',
            b"",
        ]

    def test_stream_without_done_and_with_one_comment(self) -> None:
        assert RawResponse.stream([{}], done=False, comments="wait").body == b": wait\n\ndata: {}\n\n"

    def test_stream_with_an_error_status(self) -> None:
        assert response_to(RawResponse.stream([], status=500)).status_line == "HTTP/1.1 500 Internal Server Error"

    def test_text(self) -> None:
        response = response_to(RawResponse.text("<h1>Bad gateway</h1>", status=502))
        assert (response.status_line, response.body) == ("HTTP/1.1 502 Bad Gateway", b"<h1>Bad gateway</h1>")
        assert response.headers["Content-Type"] == "text/html"

    @pytest.mark.parametrize(
        ("raw", "line"),
        [
            (RawResponse(), "HTTP/1.1 200 OK"),
            (RawResponse(reason="Fine"), "HTTP/1.1 200 Fine"),
            (RawResponse(reason=""), "HTTP/1.1 200 "),
            (RawResponse(529), "HTTP/1.1 529 "),
        ],
    )
    def test_reason(self, raw: RawResponse, line: str) -> None:
        assert response_to(raw).status_line == line

    def test_headers_replace_those_of_the_server_and_none_leaves_out(self) -> None:
        headers = {"content-type": "text/event-stream", "X-GENERATION-ID": "gen-1", "Retry-After": "1"}
        response = response_to(RawResponse.json({}, headers=headers))
        assert response.headers.items() >= headers.items()
        assert len(response.headers) == len(headers) + len(("Connection", "Content-Length"))
        assert "X-Generation-Id" not in response_to(RawResponse(headers={"x-generation-id": None})).headers

    def test_generation_ids_count_requests(self) -> None:
        with Server(RawResponse()) as server:
            ids = [exchange(server).headers["X-Generation-Id"] for _ in range(3)]
        assert ids == ["gen-test-1", "gen-test-2", "gen-test-3"]

    @pytest.mark.parametrize("status", [204, 304])
    def test_no_body_where_http_allows_none(self, status: int) -> None:
        response = response_to(RawResponse(status, body=b"ignored"))
        assert response.headers.keys() == {"X-Generation-Id", "Connection"}
        assert response.body == b""

    def test_no_body_for_head(self) -> None:
        response = response_to(RawResponse.text("page"), LAST_REQUEST.replace(b"POST", b"HEAD"))
        assert (response.headers["Content-Length"], response.body) == ("4", b"")

    @pytest.mark.parametrize(
        "options",
        [
            {"status": 101},
            {"chunks": 0},
            {"chunks": "lines"},
            {"pace": -1},
            {"delay": -0.1},
            {"delay": math.nan},
            {"ending": "stop"},
            {"framing": "gzip"},
            {"cut_after": -1},
        ],
    )
    def test_options_out_of_range(self, options: dict[str, Any]) -> None:
        with pytest.raises(ValueError, match=rf"{next(iter(options))} must be .*, not "):
            RawResponse(**options)


class TestRecordings:
    def test_json_file_goes_out_byte_for_byte(self, tmp_path: Path) -> None:
        file = tmp_path / "result.json"
        file.write_bytes(b'   \n\n{"a" : 1.50}\n')
        response = response_to(RawResponse.file(file))
        assert response.body == file.read_bytes()
        assert response.headers["Content-Type"] == "application/json"

    def test_sse_file_goes_out_byte_for_byte(self, tmp_path: Path) -> None:
        file = tmp_path / "some.1.sse"
        file.write_bytes(b": \r\n\r\ndata: {}\n\ndata: [DONE]")
        response = response_to(RawResponse.file(str(file), status=500))
        assert response.status_line.startswith("HTTP/1.1 500")
        assert response.headers["Content-Type"] == "text/event-stream"
        assert http_chunks(response.body) == [file.read_bytes(), b""]

    def test_error_file(self, tmp_path: Path) -> None:
        file = tmp_path / "no-credit.error.json"
        file.write_text(json.dumps({"status": 402, "body": {"error": {"message": "ü"}}}))
        response = response_to(RawResponse.file(file))
        assert response.status_line == "HTTP/1.1 402 Payment Required"
        assert json.loads(response.body) == {"error": {"message": "ü"}}

    def test_error_file_with_headers_and_a_page(self, tmp_path: Path) -> None:
        file = tmp_path / "proxy.error.json"
        file.write_text(json.dumps({"status": 502, "headers": {"content-type": "text/html"}, "body": "<h1>Bad</h1>"}))
        response = response_to(RawResponse.file(file))
        assert (response.headers["content-type"], response.body) == ("text/html", b"<h1>Bad</h1>")

    @pytest.mark.parametrize("name", ["response.json", "stream.sse"])
    def test_fixture_folder(self, tmp_path: Path, name: str) -> None:
        recorded = {"server": "proxy", "Transfer-Encoding": "chunked", "content-encoding": "gzip", "retry-after": "7"}
        (tmp_path / "meta.json").write_text(json.dumps({"status": 503, "headers": recorded, "source": "recorded"}))
        (tmp_path / name).write_bytes(b"data: {}\n\n")
        with Server(RawResponse.file(tmp_path, headers={"Retry-After": "0"})) as server:
            response = httpx.post(server.url)
        assert (response.status_code, response.content) == (503, b"data: {}\n\n")
        assert (response.headers["server"], response.headers["retry-after"]) == ("proxy", "0")
        assert ("transfer-encoding" in response.headers) == (name == "stream.sse")
        assert "content-encoding" not in response.headers

    def test_other_files(self, tmp_path: Path) -> None:
        with pytest.raises(ValueError, match=r"not a recording.*notes\.txt"):
            RawResponse.file(tmp_path / "notes.txt")
        with pytest.raises(FileNotFoundError):
            RawResponse.file(tmp_path / "missing.json")
        with pytest.raises(FileNotFoundError):
            RawResponse.file(tmp_path)


class TestChunks:
    BODY = "data: é\n\ndata: 2\r\n\r\nend".encode()

    @pytest.mark.parametrize(
        ("chunks", "expected"),
        [
            (None, [BODY]),
            (10, [BODY[:10], BODY[10:20], BODY[20:]]),
            (1, [bytes([byte]) for byte in BODY]),
            (1000, [BODY]),
            ([7], [BODY[:7], BODY[7:]]),
            ([12, 3, 3, 0, len(BODY), 99], [BODY[:3], BODY[3:12], BODY[12:]]),
            ("events", ["data: é\n\n".encode(), b"data: 2\r\n\r\n", b"end"]),
        ],
    )
    def test_each_chunk_is_one_http_chunk(self, chunks: Any, expected: list[bytes]) -> None:
        response = response_to(RawResponse(body=self.BODY, chunks=chunks))
        assert http_chunks(response.body) == [*expected, b""]

    @pytest.mark.parametrize("framing", ["length", "close"])
    def test_other_framings_send_the_same_body(self, framing: Any) -> None:
        response = response_to(RawResponse(body=self.BODY, chunks=1, framing=framing))
        assert response.body == self.BODY
        assert response.headers.get("Content-Length") == (str(len(self.BODY)) if framing == "length" else None)
        assert "Transfer-Encoding" not in response.headers

    @pytest.mark.parametrize("framing", ["chunked", "length", "close"])
    def test_no_body(self, framing: Any) -> None:
        with Server(RawResponse(framing=framing)) as server:
            assert httpx.post(server.url).content == b""

    def test_pace_comes_between_chunks(self) -> None:
        with (
            Server(RawResponse(body=b"abc", chunks=1, pace=math.inf, framing="close")) as server,
            connect(server) as sock,
        ):
            sock.sendall(REQUEST)
            assert receive_until(sock, b"\r\n\r\na")
            assert is_silent(sock)

    def test_paced_chunks_all_arrive(self) -> None:
        assert http_chunks(response_to(RawResponse(body=b"abc", chunks=1, pace=0.001)).body) == [b"a", b"b", b"c", b""]

    def test_delay_comes_before_the_headers(self) -> None:
        with Server(RawResponse(delay=math.inf)) as server, connect(server) as sock:
            sock.sendall(REQUEST)
            server.wait_for_requests(1)
            assert is_silent(sock)

    def test_a_short_delay_only_delays(self) -> None:
        with Server(RawResponse.text("late", delay=0.01)) as server:
            assert [exchange(server).body, exchange(server, REQUEST + LAST_REQUEST).body[:4]] == [b"late"] * 2


class TestEndings:
    """`cut`, `reset` and `hang`, after all of the body and after a part of it, in every framing."""

    @pytest.mark.parametrize("framing", ["chunked", "length"])
    @pytest.mark.parametrize(("cut_after", "sent"), [(None, b"abcdef"), (4, b"abcd"), (0, b"")])
    @pytest.mark.parametrize("ending", ["cut", "reset"])
    def test_incomplete(self, ending: Any, framing: Any, cut_after: int | None, sent: bytes) -> None:
        raw = RawResponse(body=b"abcdef", ending=ending, framing=framing, cut_after=cut_after, chunks=4)
        response = response_to(raw, REQUEST)
        assert response.was_reset == (ending == "reset")
        if framing == "chunked":
            assert b"".join(http_chunks(response.body)) == sent
            assert not response.body.endswith(b"0\r\n\r\n")
        else:
            assert response.body == sent
            assert int(response.headers["Content-Length"]) > len(sent)

    @pytest.mark.parametrize("framing", ["chunked", "length"])
    def test_clients_notice_a_cut(self, framing: Any) -> None:
        with Server(RawResponse(body=b"abc", ending="cut", framing=framing)) as server:
            with pytest.raises(httpx.RemoteProtocolError):
                httpx.post(server.url)
            server.wait_for(lambda: server.open_connections == 0)
            assert server.aborted == 0

    @pytest.mark.parametrize("framing", ["chunked", "length", "close"])
    def test_complete_after_a_part_of_the_body(self, framing: Any) -> None:
        with Server(RawResponse(body=b"abcdef", cut_after=4, framing=framing)) as server:
            assert httpx.post(server.url).content == b"abcd"

    def test_a_cut_without_framing_is_an_end(self) -> None:
        response = response_to(RawResponse(body=b"abcdef", ending="cut", framing="close", cut_after=2), REQUEST)
        assert (response.body, response.was_reset) == (b"ab", False)

    @pytest.mark.parametrize("framing", ["chunked", "length", "close"])
    def test_hang_until_the_client_leaves(self, framing: Any) -> None:
        last_chunk = b"3\r\ndef\r\n" if framing == "chunked" else b"def"
        with Server(RawResponse(body=b"abcdef", ending="hang", framing=framing, chunks=3)) as server:
            with connect(server) as sock:
                sock.sendall(REQUEST)
                assert receive_until(sock, last_chunk)
                assert is_silent(sock)
                assert server.open_connections == 1
            server.wait_for(lambda: server.open_connections == 0)
            assert server.aborted == 1

    @pytest.mark.parametrize("reset", [False, True])
    def test_disconnect(self, reset: bool) -> None:
        response = response_to(RawResponse.disconnect(reset=reset, delay=0.01))
        assert (response.status_line, response.was_reset) == ("", reset)


class TestScripts:
    def test_one_response_is_for_every_request(self) -> None:
        with Server(RawResponse.text("a")) as server:
            assert [httpx.post(server.url).text for _ in range(3)] == ["a", "a", "a"]

    def test_responses_come_in_order_and_the_last_repeats(self) -> None:
        with Server(RawResponse.text(text) for text in "ab") as server:
            assert [httpx.post(server.url).text for _ in range(4)] == ["a", "b", "b", "b"]

    def test_a_function_chooses(self) -> None:
        with Server(lambda request: RawResponse.json({"echo": request.json()})) as server:
            assert httpx.post(server.url, json=[1]).json() == {"echo": [1]}

    @pytest.mark.parametrize(
        ("problem", "message"),
        [
            (lambda: pytest.fail("not like this"), "Failed: not like this"),
            (lambda: {"not": "a response"}, "TypeError: a RawResponse is needed, not {'not': 'a response'}"),
        ],
    )
    def test_a_function_that_fails_is_named_to_the_client(self, problem: Callable[[], Any], message: str) -> None:
        with Server(lambda _: problem()) as server:
            response = httpx.post(server.url)
        assert response.status_code == 500
        assert response.json()["error"]["message"] == f"the server's response function raised {message}"

    def test_no_response_at_all(self) -> None:
        with pytest.raises(ValueError, match="at least one response"):
            Server([])


class TestRequests:
    def test_what_is_recorded(self) -> None:
        with Server(RawResponse()) as server:
            httpx.put(f"{server.url}/api/v1/responses?x=1", json={"a": "é"}, headers=[("X-A", "1"), ("X-A", "2")])
            assert len(server.requests) == 1
        request = server.requests[0]
        assert (request.method, request.path, request.version) == ("PUT", "/api/v1/responses?x=1", "HTTP/1.1")
        assert request.headers["content-type"] == "application/json"
        assert request.headers["x-a"] == "1, 2"
        assert request.json() == json.loads(request.body) == {"a": "é"}

    def test_chunked_body(self) -> None:
        with Server(RawResponse()) as server:
            httpx.post(server.url, content=iter([b"ab", b"c" * 20]))
        assert server.requests[0].headers["transfer-encoding"] == "chunked"
        assert server.requests[0].body == b"ab" + b"c" * 20

    def test_chunked_body_with_extension_and_trailer(self) -> None:
        head = b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
        with Server(RawResponse()) as server:
            exchange(server, head + b"2;x=1\r\nab\r\nA\r\n0123456789\r\n0\r\nTrailer: 1\r\n\r\n")
        assert server.requests[0].body == b"ab0123456789"

    def test_body_that_is_not_json(self) -> None:
        with pytest.raises(ValueError, match="Expecting value"):
            ReceivedRequest("POST", "/", {}, b"<html>").json()

    @pytest.mark.parametrize("request_", [b"hello\r\n", b"GET / FTP\r\n", b"GET / HTTP/1.1\r\nno colon\r\n"])
    def test_malformed(self, request_: bytes) -> None:
        with Server(RawResponse()) as server:
            response = exchange(server, request_)
            assert response.status_line == "HTTP/1.1 400 Bad Request"
            assert server.requests == []
            assert exchange(server).status_line == "HTTP/1.1 200 OK"

    @pytest.mark.parametrize("part", [b"", b"POST / HT", REQUEST[:-2], REQUEST.replace(b": 0", b": 9") + b"abc"])
    def test_client_that_leaves_inside_a_request(self, part: bytes) -> None:
        with Server(RawResponse()) as server:
            with connect(server) as sock:
                sock.sendall(part)
            server.wait_for(lambda: server.connections == 1 and server.open_connections == 0)
            assert (server.requests, server.aborted) == ([], 0)

    def test_wait_for_requests(self) -> None:
        with Server(RawResponse()) as server:
            client = threading.Thread(target=lambda: [exchange(server) for _ in range(2)])
            client.start()
            assert len(server.wait_for_requests(2)) == 2
            client.join()
            with pytest.raises(TimeoutError, match=r"not within 0\.01 s: 2 requests, 2 connections"):
                server.wait_for_requests(3, timeout=0.01)


class TestConnections:
    @pytest.mark.parametrize("framing", ["chunked", "length"])
    def test_keep_alive(self, framing: Any) -> None:
        with Server(RawResponse(body=b"abc", framing=framing)) as server, httpx.Client(base_url=server.url) as client:
            for _ in range(3):
                assert client.post("/responses").content == b"abc"
            assert (len(server.requests), server.connections, server.open_connections) == (3, 1, 1)
            client.close()
            server.wait_for(lambda: server.open_connections == 0)
            assert server.aborted == 0

    def test_pipelined_requests(self) -> None:
        with Server([RawResponse.text("first", chunks=1, pace=0.001), RawResponse.text("second")]) as server:
            response = exchange(server, REQUEST + LAST_REQUEST)
        assert response.body.startswith(b"first")
        assert response.body.endswith(b"second")

    @pytest.mark.parametrize(
        ("raw", "request_"),
        [
            (RawResponse(), LAST_REQUEST),
            (RawResponse(), REQUEST.replace(b"1.1", b"1.0")),
            (RawResponse(framing="close"), REQUEST),
            (RawResponse(headers={"connection": "Close"}), REQUEST),
        ],
    )
    def test_closed_after_the_response(self, raw: RawResponse, request_: bytes) -> None:
        headers = response_to(raw, request_).headers
        assert [value.lower() for name, value in headers.items() if name.lower() == "connection"] == ["close"]

    def test_standard_library_client(self) -> None:
        with Server([RawResponse.json({"n": 1}), RawResponse.stream([{"n": 2}], chunks=3)]) as server:
            connection = http.client.HTTPConnection(server.url.removeprefix("http://"), timeout=5)
            bodies: list[bytes] = []
            for _ in range(2):
                connection.request("POST", "/responses", body=b"{}")
                bodies.append(connection.getresponse().read())
            connection.close()
            assert bodies == [b'{"n":1}', b'data: {"n":2}\n\ndata: [DONE]\n\n']
            assert server.connections == 1

    def test_many_at_once(self) -> None:
        with Server(RawResponse(ending="hang")) as server:
            clients = [connect(server) for _ in range(50)]
            for client in clients:
                client.sendall(REQUEST)
            server.wait_for_requests(50)
            assert (server.connections, server.open_connections) == (50, 50)
            for client in clients:
                client.close()
            server.wait_for(lambda: server.open_connections == 0)
            assert server.aborted == 50

    @pytest.mark.parametrize(
        "raw",
        [
            RawResponse(body=b"a" * 30_000_000),
            RawResponse(body=b"ab", chunks=1, pace=math.inf),
            RawResponse(delay=math.inf),
        ],
        ids=["writing", "pacing", "delaying"],
    )
    def test_client_that_leaves_during_a_response(self, raw: RawResponse) -> None:
        with Server([raw, RawResponse.text("next")]) as server:
            with connect(server) as sock:
                sock.sendall(REQUEST)
                server.wait_for_requests(1)
            server.wait_for(lambda: server.open_connections == 0)
            assert server.aborted == 1
            assert httpx.post(server.url).text == "next"


class TestLifeCycle:
    def test_closing_frees_threads_and_port(self) -> None:
        with threads_end(), Server(RawResponse()) as server, httpx.Client() as client:
            client.post(server.url)
            port = httpx.URL(server.url).port
            assert port is not None
            server.close()
            assert server.open_connections == 0
            with pytest.raises(httpx.ConnectError):
                client.post(server.url)
            socket.create_server(("127.0.0.1", port)).close()

    @pytest.mark.parametrize(
        "raw",
        [
            RawResponse(body=b"abc", ending="hang"),
            RawResponse(delay=math.inf),
            RawResponse(delay=1000),
            RawResponse(body=b"ab", chunks=1, pace=1000),
            RawResponse(body=b"a" * 30_000_000),
        ],
        ids=["hanging", "silent", "delaying", "pacing", "writing"],
    )
    @pytest.mark.parametrize("request_", [REQUEST, REQUEST * 2], ids=["one", "pipelined"])
    def test_closing_ends_what_a_response_is_doing(self, raw: RawResponse, request_: bytes) -> None:
        with threads_end(), Server(raw) as server, connect(server) as sock:
            sock.sendall(request_)
            server.wait_for_requests(1)
            server.close()
            assert (server.open_connections, server.aborted) == (0, 0)

    def test_closing_from_the_response_function(self) -> None:
        def choose(_: ReceivedRequest) -> RawResponse:
            server.close()
            return RawResponse()

        with Server(choose) as server:
            assert exchange(server).status_line == ""

    def test_restarts_once_at_the_same_url(self) -> None:
        server = Server([RawResponse.text("a"), RawResponse.text("b")])
        with server:
            url = server.url
            assert httpx.post(server.url).text == "a"
        with server:
            assert server.url == url
            assert httpx.post(server.url).text == "b"
        with pytest.raises(RuntimeError, match="restarted twice"):
            server.start()
        assert (len(server.requests), server.connections) == (2, 2)

    def test_start_and_close(self) -> None:
        server = Server(RawResponse())
        server.close()
        with pytest.raises(RuntimeError, match="not running"):
            _ = server.url
        assert server.start() is server
        with pytest.raises(RuntimeError, match="already running"):
            server.start()
        server.close()
        server.close()


class TestPlugin:
    @pytest.fixture
    def started(self) -> Iterator[list[Server]]:
        """Servers to be found closed after the test: this ends after `openrouter_server`, which is asked for later."""
        servers: list[Server] = []
        yield servers
        for server in servers:
            with pytest.raises(httpx.ConnectError):
                httpx.post(server.url)

    def test_starts_servers_and_closes_them(
        self, started: list[Server], openrouter_server: Callable[[ServerScript], Server]
    ) -> None:
        started += [openrouter_server(RawResponse.text("a")), openrouter_server([RawResponse.text("b")])]
        assert [httpx.post(server.url).text for server in started] == ["a", "b"]


def loaded_by(code: str) -> set[str]:
    done = run_python("-c", f"{code}\nimport sys; print(*sys.modules)")
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def test_the_server_needs_nothing_but_the_standard_library() -> None:
    loaded = loaded_by("from openrouter_responses.testing import FakeResponse, RawResponse, Server")
    assert "openrouter_responses.testing._server" in loaded
    assert not {"attr", "httpx", "openrouter_generated", "openrouter_responses.client", "pytest"} & loaded


def test_the_plugin_costs_a_start_of_pytest_next_to_nothing() -> None:
    loaded = loaded_by("import openrouter_responses.testing.plugin")
    assert {name for name in loaded if name.startswith("openrouter")} == {
        "openrouter_responses", "openrouter_responses._version", "openrouter_responses.testing",
        "openrouter_responses.testing.plugin",
    }  # fmt: skip
    assert "httpx" not in loaded
