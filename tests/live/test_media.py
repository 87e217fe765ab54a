"""Files in requests: the bytes that arrive, however often they are sent, and what happens when a file is not what it was."""

from __future__ import annotations

import asyncio
import io
import json
import logging
import os
import threading
import time
import traceback
from base64 import b64encode
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import httpx2
import pytest
import trio

from live.calls import PROGRAMS, own_client, router
from openrouter_generated.runtime.http.body_stream import _BodyStream
from openrouter_generated.runtime.streamed_body import StreamedBody
from openrouter_responses import OpenRouter, errors
from openrouter_responses.media import _encoded, _sources, audio, file, image, message
from openrouter_responses.testing import FakeResponse, FakeTransport, RawResponse, Server, tool_call
from servers.http2_server import Http2Connection
from servers.raw_server import RawConnection, RawServer, http
from support import KEY, Api, Session, run, run_python

pytestmark = pytest.mark.usefixtures("certificates_are_read_once", "delays")

PNG = b"\x89PNG\r\n\x1a\n"
LARGE = PNG + os.urandom(2 * _sources.HELD)
RESULT = json.dumps({"id": "r", "status": "completed", "output": []}).encode()


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "a.png"
    path.write_bytes(LARGE)
    return path


@pytest.fixture
def small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files of more than eight bytes are streamed, twelve bytes at a time."""
    for module in (_sources, _encoded):
        monkeypatch.setattr(module, "HELD", 8)
    monkeypatch.setattr(_encoded, "CHUNK", 12)


def body_of(*parts: Any) -> bytes:
    """The body of a request in JSON, from parts that are JSON."""
    content = [{"type": "input_text", "text": "Look"}, *parts]
    body = {"model": "m", "input": [{"role": "user", "content": content}]}
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()


def image_json(data: bytes) -> dict[str, Any]:
    url = f"data:image/png;base64,{b64encode(data).decode()}"
    return {"type": "input_image", "image_url": url, "detail": "auto"}


def ask(*parts: Any, **more: Any) -> dict[str, Any]:
    return {"model": "m", "input": [message("Look", *parts)], **more}


def written(folder: Path, data: bytes) -> Path:
    path = folder / "b.bin"
    path.write_bytes(data)
    return path


# What arrives


@pytest.mark.usefixtures("small_chunks")
def test_every_size_arrives_as_it_is(api: Api, tmp_path: Path) -> None:
    async def script() -> None:
        async with Session(api, server.url) as session:
            for size in range(1, 40):
                data = os.urandom(size)
                for source in (written(tmp_path, data), data, io.BytesIO(data)):
                    await session.send(**ask(image(source, media_type="image/png")))
                    assert server.last_request.body == body_of(image_json(data))
                    assert server.last_request.headers["content-length"] == str(len(server.last_request.body))
                    assert "transfer-encoding" not in server.last_request.headers

    with Server(FakeResponse("ab")) as server:
        run(api, script)
        assert server.connections == 1


def test_a_file_arrives_as_the_same_bytes_as_its_text(api: Api, picture: Path) -> None:
    with Server(FakeResponse("ab")) as server:
        for parts in ((image(picture), image(LARGE)), (image_json(LARGE), image_json(LARGE))):
            api.send(server.url, **ask(*parts))
        one, other = server.requests
    assert one.body == other.body == body_of(image_json(LARGE), image_json(LARGE))


@pytest.mark.usefixtures("small_chunks")
def test_files_small_and_large_and_the_same_one_twice(api: Api, tmp_path: Path) -> None:
    large, small = image(written(tmp_path, PNG + b"0123456789")), image(PNG)
    with Server(FakeResponse("ab")) as server:
        api.send(server.url, **ask(large, small, large, audio(b"ID3456789"), file(b"%PDF-56789", filename="x")))
    assert server.last_request.json()["input"][0]["content"][1:] == [
        image_json(PNG + b"0123456789"), image_json(PNG), image_json(PNG + b"0123456789"),
        {"type": "input_audio", "input_audio": {"data": b64encode(b"ID3456789").decode(), "format": "mp3"}},
        {"type": "input_file", "filename": "x",
         "file_data": f"data:application/pdf;base64,{b64encode(b'%PDF-56789').decode()}"},
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text", ["deferred", 'x"deferred 0', "deferred 0", "deferred- 0", "\ud800", "\0", "é\U0001f600", 'a_":"b']
)
@pytest.mark.usefixtures("small_chunks")
def test_no_text_next_to_a_file_is_taken_for_one(api: Api, text: str) -> None:
    part = image(PNG + b"01")
    with Server(FakeResponse("ab")) as server:
        api.send(server.url, **ask(text, part, text, part), metadata={text: text})
    sent = server.last_request.json()
    shown = {"type": "input_text", "text": text}
    assert sent["input"][0]["content"][1:] == [shown, part.to_dict(), shown, part.to_dict()]
    assert sent["metadata"] == {text: text}


@pytest.mark.usefixtures("small_chunks")
def test_files_wherever_they_are(api: Api) -> None:
    """In output of tools, in dicts, in `extra_body`; and not where it replaces them."""
    part, other = image(PNG + b"01"), image(PNG + b"02")
    items: list[Any] = [
        {"type": "function_call_output", "call_id": "c", "output": [part]},
        {"role": "user", "content": [{"type": "input_audio", "input_audio": {"data": "YQ==", "format_": "mp3"}}, part]},
    ]
    with Server(FakeResponse("ab")) as server:
        api.send(server.url, model="m", input=items, extra_body={"more": {"deep": [other]}})
        first = server.last_request.json()
        api.send(server.url, model="m", input=[part], extra_body={"input": [other]})
        assert server.last_request.json()["input"] == [other.to_dict()]
        api.send(server.url, model="m", input=[part], extra_body={"input": "Hi"})
        assert server.last_request.json() == {"model": "m", "input": "Hi"}
    assert first["input"][0]["output"] == [part.to_dict()]
    assert first["input"][1]["content"][0]["input_audio"] == {"data": "YQ==", "format": "mp3"}
    assert first["more"] == {"deep": [other.to_dict()]}


def test_a_stream_and_a_stream_of_a_run(api: Api, picture: Path) -> None:
    with Server(FakeResponse("ab")) as server:
        assert api.stream(server.url, **ask(image(picture))).deltas == "ab"
        server.last_request.assert_sent(input=[message("Look", image(picture))])


def test_an_assertion_compares_the_content_and_stays_short(picture: Path) -> None:
    with Server(FakeResponse("ab")) as server:
        Api("sync").send(server.url, **ask(image(picture)))
    server.last_request.assert_sent(input=[message("Look", image(LARGE))])
    with pytest.raises(AssertionError, match="input: expected") as caught:
        server.last_request.assert_sent(input=[message("Look", image(PNG))])
    assert len(str(caught.value)) < 1000
    assert len(repr(server.last_request)) < 500


def test_a_run_of_tools_sends_a_file_in_each_turn(api: Api, picture: Path) -> None:
    def look(name: str) -> str:
        return name

    checkpoints: list[Any] = []
    script = [FakeResponse(tool_call("look", {"name": "a"})), FakeResponse("ab")]
    arguments: dict[str, Any] = {**ask(image(picture)), "tools": [look], "on_checkpoint": checkpoints.append}

    async def run_async(client: OpenRouter) -> Any:
        async with client:
            return await client.responses.run_async(**arguments)

    with Server(script) as server, router(server) as client:
        result = client.responses.run(**arguments) if api.mode == "sync" else asyncio.run(run_async(client))
        assert result.output_text == "ab"
        shown = message("Look", image(picture)).to_dict()
        assert [request.json()["input"][0] for request in server.requests] == [shown, shown]
    assert json.loads(json.dumps(checkpoints[-1]))["items"][0] == shown


# Clients


def test_over_http2(api: Api, picture: Path) -> None:
    bodies: list[bytes] = []

    def respond(connection: RawConnection) -> None:
        peer = Http2Connection(connection)
        while (stream := peer.request(bodies)) is not None:
            peer.headers(stream)
            peer.body(stream, RESULT)

    async def script() -> None:
        async with own_client(api, http1=False, http2=True) as own, Session(api, server.url, **own) as session:
            await session.send(**ask(image(picture)))
            part = image(picture)
            changed(picture, "grown")
            with pytest.raises(errors.APIConnectionError, match="has changed"):
                await session.send(**ask(part))
            await session.send(model="m", input="Hi")

    with RawServer(respond) as server:
        run(api, script)
    assert bodies == [body_of(image_json(LARGE)), b'{"model":"m","input":"Hi"}']


def test_with_httpx2(api: Api, picture: Path) -> None:
    async def script() -> None:
        clients: dict[str, Any] = (
            {"client": httpx2.Client(trust_env=False)}
            if api.mode == "sync"
            else {"async_client": httpx2.AsyncClient(trust_env=False)}
        )
        async with Session(api, server.url, **clients) as session:
            await session.send(**ask(image(picture)))
            part = image(picture)
            changed(picture, "truncated")
            with pytest.raises(errors.APIConnectionError, match="has changed"):
                await session.send(**ask(part))
        for client in clients.values():
            _ = client.close() if api.mode == "sync" else await client.aclose()

    with Server(FakeResponse("ab")) as server:
        run(api, script)
        assert [request.body for request in server.requests] == [body_of(image_json(LARGE))]


class Foreign:
    """A client of no known library, which sends by one."""

    def __init__(self, client: httpx.Client) -> None:
        self._client = client
        self.contents: list[object] = []

    def build_request(self, *arguments: Any, **options: Any) -> httpx.Request:
        self.contents.append(options["content"])
        return self._client.build_request(*arguments, **options)

    def send(self, request: httpx.Request, **options: Any) -> httpx.Response:
        return self._client.send(request, **options)

    def close(self) -> None:
        self._client.close()


def test_a_client_of_no_known_library_gets_the_body_whole(picture: Path) -> None:
    foreign = Foreign(httpx.Client())
    with Server(FakeResponse("ab")) as server, router(server, client=foreign) as client:
        client.responses.send(**ask(image(picture)))
        part = image(picture)
        changed(picture, "grown")
        with pytest.raises(errors.APIConnectionError, match="has changed") as caught:
            client.responses.send(**ask(part))
        foreign.close()
    assert caught.value.possibly_billed is False
    assert foreign.contents == [server.last_request.body] == [body_of(image_json(LARGE))]


def test_a_fake_transport(api: Api, picture: Path) -> None:
    transport = FakeTransport(FakeResponse("ab"))

    async def script() -> None:
        async with (
            own_client(api, transport=transport) as own,
            Session(api, "http://127.0.0.1", **own) as session,
        ):
            await session.send(**ask(image(picture)))

            part = image(picture)
            changed(picture, "grown")
            with pytest.raises(errors.APIConnectionError, match="has changed") as caught:
                await session.send(**ask(part))
            assert caught.value.possibly_billed is False

    run(api, script)
    assert [request.body for request in transport.requests] == [body_of(image_json(LARGE))]


def test_hooks_and_httpx_see_the_content(api: Api, picture: Path) -> None:
    seen: list[bytes] = []

    def on_request(request: httpx.Request) -> None:
        seen.append(request.content)
        seen.append(request.content)

    async def read(request: httpx.Request) -> None:
        seen.append(await request.aread())

    hook: Any = (lambda request: seen.append(request.read())) if api.mode == "sync" else read

    async def script() -> None:
        async with own_client(api, event_hooks={"request": [hook]}) as own:
            async with Session(api, server.url, on_request=on_request, **own) as session:
                await session.send(**ask(image(picture)))
            async with Session(api, server.url, **own) as session:
                await session.send(**ask(image(picture)))

    with Server(FakeResponse("ab")) as server:
        run(api, script)
        assert [*seen, *(request.body for request in server.requests)] == [body_of(image_json(LARGE))] * 6


def test_a_hook_that_reads_a_file_that_changed(api: Api, picture: Path) -> None:
    part = image(picture)
    changed(picture, "grown")

    def on_request(request: httpx.Request) -> None:
        _ = request.content

    with Server(FakeResponse("ab")) as server:
        with pytest.raises(errors.APIConnectionError, match="has changed") as caught:
            api.send(server.url, client={"on_request": on_request}, **ask(part))
        assert (len(server.requests), caught.value.possibly_billed) == (0, False)


def test_the_log_has_the_size(picture: Path, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "openrouter"), Server(FakeResponse("ab")) as server:
        Api("sync").send(server.url, **ask(image(picture)))
    assert f"attempt 1, {len(server.last_request.body)} bytes" in caplog.text
    assert len(caplog.text) < 2000


# Sent again


@pytest.mark.parametrize("source", [str, Path.read_bytes, Path.open], ids=["path", "bytes", "open file"])
def test_a_file_is_read_again_when_it_is_sent_again(api: Api, picture: Path, source: Callable[[Path], Any]) -> None:
    script = [
        RawResponse.error(429, retry_after=0),
        RawResponse(status=307, headers={"Location": "/elsewhere"}),
        RawResponse.error(503, retry_after=0),
        FakeResponse("ab"),
    ]
    opened = picture.open("rb") if source is Path.open else source(picture)
    with Server(script) as server:
        assert api.send(server.url, **ask(image(opened))).meta.attempts == 3
        assert [request.body for request in server.requests] == [body_of(image_json(LARGE))] * 4
        assert server.requests[2].path == "/elsewhere"
    if source is Path.open:
        assert opened.tell() == 0
        opened.close()


CHANGES: dict[str, tuple[Callable[[Path], Any], str]] = {
    "truncated": (lambda path: path.write_bytes(LARGE[:-1]), "a.png has changed since"),
    "grown": (lambda path: path.write_bytes(LARGE + b"1"), "a.png has changed since"),
    "written anew": (lambda path: path.write_bytes(LARGE[:-1] + b"?"), "a.png has changed since"),
    "replaced": (lambda path: (path.rename(path.with_name("b")), path.write_bytes(LARGE)), "a.png has changed since"),
    "removed": (Path.unlink, "No such file or directory"),
}


def changed(path: Path, change: str) -> None:
    """Change a file so that its time shows it, however coarse the clock of the file system is; another file has the same."""
    before = path.stat()
    CHANGES[change][0](path)
    if path.exists():
        later = 0 if change == "replaced" else 1_000_000
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns + later))


@pytest.mark.parametrize("change", CHANGES)
def test_a_file_that_changed_between_attempts_is_not_sent(api: Api, picture: Path, change: str) -> None:
    def on_retry(*_: object) -> None:
        changed(picture, change)

    script = [RawResponse.error(503, retry_after=0), FakeResponse("ab")]
    with Server(script) as server:
        with pytest.raises(errors.APIConnectionError, match=CHANGES[change][1]) as caught:
            api.send(server.url, client={"on_retry": on_retry}, **ask(image(picture)))
        server.wait_for(lambda: server.open_connections == 0)
        assert len(server.requests) == 1
    error = caught.value
    assert (error.attempts, error.possibly_billed, error.retryable) == (2, False, False)


@pytest.mark.parametrize(
    ("change", "is_open"),
    [*((change, False) for change in CHANGES), *((change, True) for change in ("truncated", "grown", "written anew"))],
)
def test_a_file_that_changes_while_it_is_written_is_not_sent_whole(
    api: Api, picture: Path, monkeypatch: pytest.MonkeyPatch, change: str, is_open: bool
) -> None:
    source: Any = _sources.OpenFile if is_open else _sources.PathFile
    read, offsets = source.read, list[int]()

    def read_and_change(self: Any, offset: int, size: int) -> bytes:
        data: bytes = read(self, offset, size)
        if offset > 0 and 0 not in offsets[1:]:
            changed(picture, change)
        offsets.append(offset)
        return data

    with Server(FakeResponse("ab")) as server, picture.open("rb") as opened:
        part = image(opened if is_open else picture)
        monkeypatch.setattr(source, "read", read_and_change)
        with pytest.raises(errors.APIConnectionError, match=r"has changed|No such file") as caught:
            api.send(server.url, **ask(part))
        server.wait_for(lambda: server.open_connections == 0)
        assert len(server.requests) == 0
    assert caught.value.possibly_billed is False
    assert len(offsets) == 2


def test_a_file_that_was_closed_says_what_to_do(api: Api, picture: Path) -> None:
    with picture.open("rb") as opened:
        part = image(opened)
    with Server(FakeResponse("ab")) as server:
        with pytest.raises(errors.APIConnectionError, match="keep it open until it is sent, or pass its path"):
            api.send(server.url, **ask(part))
        assert len(server.requests) == 0


class Broken(io.BytesIO):
    """A file whose reads fail in a way of their own once it is a part."""

    is_broken = False

    def read(self, size: int | None = -1, /) -> bytes:
        if self.is_broken:
            raise LookupError("the tape is lost")
        return super().read(size)


def test_whatever_a_file_raises_is_an_error_of_the_library_without_the_key(
    api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENROUTER_API_KEY", KEY)
    source = Broken(LARGE)
    asked = ask(image(source))
    source.is_broken = True

    async def send(client: OpenRouter) -> None:
        async with client:
            await client.responses.send_async(**asked)

    with Server(FakeResponse("ab")) as server, OpenRouter(server_url=server.url) as client:
        with pytest.raises(errors.APIConnectionError, match="the tape is lost") as caught:
            _ = client.responses.send(**asked) if api.mode == "sync" else asyncio.run(send(client))
        assert len(server.requests) == 0
    shown = "".join(traceback.TracebackException.from_exception(caught.value, capture_locals=True).format())
    assert "the tape is lost" in shown
    assert KEY not in shown


def test_an_open_file_in_many_requests_at_once(api: Api, picture: Path) -> None:
    with Server(FakeResponse("ab")) as server, picture.open("rb") as opened, router(server) as client:
        part, other = image(opened), image(opened)
        if api.mode == "sync":
            with ThreadPoolExecutor(6) as threads:
                done = [threads.submit(client.responses.send, **ask(part, other)) for _ in range(12)]
                assert {each.result().output_text for each in done} == {"ab"}
        else:

            async def script() -> None:
                async with client:
                    await asyncio.gather(*(client.responses.send_async(**ask(part, other)) for _ in range(12)))

            asyncio.run(script())
        expected = body_of(image_json(LARGE), image_json(LARGE))
        assert [request.body == expected for request in server.requests] == [True] * 12


def test_a_response_that_comes_before_the_file_was_read(api: Api, tmp_path: Path) -> None:
    """A server that refuses a body does not read it."""
    path = written(tmp_path, PNG + bytes(20_000_000))

    def respond(connection: RawConnection) -> None:
        connection.take(1000)
        connection.send(http(b'{"error": {"code": 413, "message": "too large"}}', 413))
        connection.wait_for_close()

    with RawServer(respond) as server, pytest.raises(errors.PayloadTooLargeResponseError):
        api.send(server.url, **ask(image(path)))


# Ended in the middle


def unread(connection: RawConnection) -> None:
    """Read nothing of the first request, and serve the others."""
    if connection.number == 0:
        connection.wait(60)
        return
    while connection.request() is not None:
        connection.send(http(RESULT))


def test_the_total_time_ends_writing(api: Api, tmp_path: Path) -> None:
    path = written(tmp_path, PNG + bytes(40_000_000))

    async def script() -> None:
        async with Session(api, server.url) as session:
            with pytest.raises(errors.APITimeoutError, match="total_timeout") as caught:
                await session.send(**ask(image(path)), total_timeout=1)
            assert caught.value.possibly_billed is False
            await session.send(**ask(image(path)))

    with RawServer(unread) as server:
        run(api, script)
        [request] = server.requests
    assert request.partition(b"\r\n\r\n")[2] == body_of(image_json(path.read_bytes()))


def test_reading_takes_part_in_the_total_time() -> None:
    body = StreamedBody([b"a"])
    with pytest.raises(httpx.WriteTimeout):
        list(_BodyStream(body, time.monotonic()))
    assert list(_BodyStream(body, None)) == list(_BodyStream(body, time.monotonic() + 60)) == [b"a"]


class Held(io.BytesIO):
    """A file whose reads wait until somebody else lets them."""

    go_on: threading.Event | None = None
    began = threading.Event()

    def read(self, size: int | None = -1, /) -> bytes:
        if self.go_on is not None:
            self.began.set()
            assert self.go_on.wait(60)
        return super().read(size)


class Slow(io.BytesIO):
    """A file whose reads take half a second once it is a part."""

    is_slow = False

    def read(self, size: int | None = -1, /) -> bytes:
        if self.is_slow:
            threading.Event().wait(0.5)
        return super().read(size)


def test_a_file_that_is_read_for_too_long(api: Api) -> None:
    source = Slow(LARGE)
    part = image(source)
    source.is_slow = True
    with Server(FakeResponse("ab")) as server:
        with pytest.raises(errors.APITimeoutError, match="total_timeout") as caught:
            api.send(server.url, **ask(part), total_timeout=0.3)
        server.wait_for(lambda: server.open_connections == 0)
        assert (len(server.requests), caught.value.possibly_billed) == (0, False)


def test_a_slow_file_does_not_hold_up_the_event_loop() -> None:
    source = Held(LARGE)
    part = image(source)
    source.go_on = threading.Event()

    async def script(client: OpenRouter) -> None:
        async with client:
            call = asyncio.ensure_future(client.responses.send_async(**ask(part)))
            assert await asyncio.to_thread(source.began.wait, 60)
            assert (await client.responses.send_async(model="m", input="Hi")).output_text == "ab"
            assert source.go_on is not None
            source.go_on.set()
            assert (await call).output_text == "ab"

    with Server(FakeResponse("ab")) as server:
        asyncio.run(script(router(server)))
        assert server.last_request.body == body_of(image_json(LARGE))


@pytest.mark.parametrize("library", [asyncio, trio], ids=["asyncio", "trio"])
@pytest.mark.filterwarnings("error")
def test_a_call_that_is_cancelled_while_it_writes(tmp_path: Path, library: Any) -> None:
    path = written(tmp_path, PNG + bytes(40_000_000))
    part = image(path)
    began = threading.Event()

    def respond(connection: RawConnection) -> None:
        if connection.number == 0:
            connection.take(200_000)
            began.set()
        unread(connection)

    async def send(client: OpenRouter) -> None:
        await client.responses.send_async(**ask(part))

    async def script() -> None:
        async with OpenRouter(api_key=KEY, server_url=server.url) as client:
            if library is asyncio:
                task = asyncio.create_task(send(client))
                assert await asyncio.to_thread(began.wait, 60)
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
            else:
                async with trio.open_nursery() as nursery:
                    nursery.start_soon(send, client)
                    assert await trio.to_thread.run_sync(began.wait, 60)
                    nursery.cancel_scope.cancel()
            await send(client)

    with RawServer(respond) as server:
        _ = asyncio.run(script()) if library is asyncio else trio.run(script)
        assert len(server.requests) == 1


# What it takes


@pytest.mark.parametrize("how", ["path", "open file"])
def test_a_large_file_takes_little_memory(api: Api, tmp_path: Path, how: str) -> None:
    """A file of 100 MiB, which is some 140 MB of base64."""
    path = tmp_path / "large.png"
    with path.open("wb") as target:
        target.write(PNG)
        target.truncate(100 * 2**20)
    sizes: list[int] = []

    def respond(connection: RawConnection) -> None:
        head = b""
        while data := connection.sock.recv(1):
            head += data
            if head.endswith(b"\r\n\r\n"):
                sizes.append(int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0]))
                connection.take(sizes[-1])
                connection.send(http(RESULT))
                head = b""

    with RawServer(respond) as server:
        done = run_python(PROGRAMS / "memory_of_a_file.py", server.url, api.mode, how, path)
    assert done.returncode == 0, done.stderr
    assert sizes[-1] > 139_000_000
    assert int(done.stdout) < 6 * 2**20
