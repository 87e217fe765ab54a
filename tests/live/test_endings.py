"""How responses end over a real socket: failed, broken off, under another media type, compressed out of reason."""

from __future__ import annotations

import gzip
import json
import traceback
import zlib
from typing import Any

import httpx
import pytest

from openrouter_responses import NoResponseError, OpenRouter, OpenRouterError, ResponseValidationError, errors
from openrouter_responses.testing import FakeResponse, RawResponse, Server
from support import ASK, KEY, LONG_ENOUGH_TO_BEGIN, Api, Session, run, run_python, short_read_timeout

pytestmark = pytest.mark.usefixtures("certificates_are_read_once")

DELTA = {"type": "response.output_text.delta", "item_id": "m", "output_index": 0, "content_index": 0, "delta": "It was"}
RESULT = {
    "id": "r", "status": "completed",
    "output": [{"type": "message", "id": "m", "content": [{"type": "output_text", "text": "It was"}]}],
}  # fmt: skip
END = {"type": "response.completed", "response": RESULT}
FAILED = FakeResponse("It was", error="The provider is gone.", error_type="provider_unavailable")


def failing(api: Api, raw: Any, *, stream: bool = False, **options: Any) -> OpenRouterError:
    """What a call raises, at once or while its stream is read; one request is sent."""
    with Server(raw) as server:
        if stream:
            error = api.stream(server.url, **ASK, **options).error
        else:
            with pytest.raises(OpenRouterError) as caught:
                api.send(server.url, **ASK, **options)
            error = caught.value
        assert len(server.requests) == 1
    assert error is not None
    return error


# A failed response.


class TestFailedResponse:
    def test_the_loop_delivers_the_event_and_raises(self, api: Api) -> None:
        with Server(FAILED) as server:
            streamed = api.stream(server.url, **ASK)
        assert streamed.events[-1].type == "response.failed"
        assert type(streamed.error) is errors.BadGatewayResponseError
        assert streamed.error.output_text == "It was"

    def test_the_text_raises(self) -> None:
        texts: list[str] = []
        with Server(FAILED) as server, OpenRouter(api_key=KEY, server_url=server.url) as client:
            stream = client.responses.send(stream=True, **ASK)
            with pytest.raises(errors.BadGatewayResponseError, match="The provider is gone") as caught, stream:
                texts.extend(stream.text)
        assert "".join(texts) == caught.value.output_text == "It was"

    def test_the_text_raises_asynchronously(self) -> None:
        import asyncio

        async def script() -> None:
            async with (
                OpenRouter(api_key=KEY, server_url=server.url) as client,
                await client.responses.send_async(stream=True, **ASK) as stream,
            ):
                with pytest.raises(errors.BadGatewayResponseError, match="The provider is gone"):
                    async for _ in stream.text:
                        pass

        with Server(FAILED) as server:
            asyncio.run(script())

    def test_the_final_response_raises(self, api: Api) -> None:
        async def script() -> None:
            async with Session(api, server.url) as session:
                stream = await session.send(stream=True)
                try:
                    _ = stream.final_response() if api.mode == "sync" else await stream.final_response()
                except OpenRouterError as error:
                    raised.append(error)

        raised: list[OpenRouterError] = []
        with Server(FAILED) as server:
            run(api, script)
        assert [type(error) for error in raised] == [errors.BadGatewayResponseError]

    def test_an_incomplete_one_ends_well(self, api: Api) -> None:
        with Server(FakeResponse("It was", incomplete="max_output_tokens")) as server:
            streamed = api.stream(server.url, **ASK)
        assert streamed.error is None
        assert streamed.final.output_text == "It was"


# A response that broke off.

JSON = {"Content-Type": "application/json"}
WHOLE = json.dumps(RESULT).encode()
BROKEN: dict[str, tuple[RawResponse, bool, dict[str, Any]]] = {
    "json-cut": (RawResponse(body=WHOLE, headers=JSON, cut_after=30, ending="cut"), False, {}),
    "json-by-length": (RawResponse(body=WHOLE, headers=JSON, cut_after=30, ending="cut", framing="length"), False, {}),
    "json-ends-early": (RawResponse(body=WHOLE[:30], headers=JSON), False, {}),
    "json-hangs": (
        RawResponse(body=WHOLE, headers=JSON, cut_after=30, ending="hang"),
        False,
        {"timeout": short_read_timeout(1)},
    ),
    "json-late": (
        RawResponse(body=WHOLE, headers=JSON, cut_after=30, ending="hang"),
        False,
        {"total_timeout": LONG_ENOUGH_TO_BEGIN},
    ),
    "json-for-a-stream": (RawResponse(body=WHOLE, headers=JSON, cut_after=30, ending="cut"), True, {}),
    "stream-cut": (RawResponse.stream([DELTA], ending="cut", done=False), True, {}),
    "stream-ends": (RawResponse.stream([DELTA], done=False), True, {}),
    "stream-hangs": (RawResponse.stream([DELTA], ending="hang", done=False), True, {"timeout": short_read_timeout(1)}),
    "stream-without-events": (RawResponse.stream([DELTA], ending="hang", done=False), True, {"event_timeout": 1}),
    "stream-for-json": (RawResponse.stream([DELTA], done=False), False, {}),
}


@pytest.mark.parametrize("case", BROKEN)
def test_what_broke_off_is_one_class(api: Api, case: str) -> None:
    raw, stream, options = BROKEN[case]
    error = failing(api, raw, stream=stream, **options)
    assert isinstance(error, errors.ResponseInterruptedError)
    assert isinstance(error, NoResponseError)
    assert (error.status_code, error.generation_id) == (200, "gen-test-1")
    assert error.headers["x-generation-id"] == "gen-test-1"
    assert (error.retryable, error.possibly_billed) == (True, True)
    assert isinstance(error, TimeoutError) == ("options" in case or bool(options))
    if isinstance(error.__cause__, httpx.RequestError):
        request = error.__cause__.request
        assert (request.method, request.url.path) == ("POST", "/responses")
        assert KEY not in repr(request.headers.raw)
    if case in ("stream-cut", "stream-ends", "stream-hangs", "stream-without-events", "stream-for-json"):
        assert error.output_text == "It was"
    elif not stream:
        assert error.body == WHOLE[:30].decode()
    assert "ProtocolError" not in str(error), "what it says, and not its name"


@pytest.mark.parametrize("stream", [False, True], ids=["json", "stream"])
def test_an_error_that_was_cut_off_is_that_error(api: Api, stream: bool) -> None:
    body = b'{"error": {"code": 402, "message": "no credit left"}}'
    raw = RawResponse(body=body, headers=JSON, cut_after=45, ending="cut")
    if stream:
        raw = RawResponse.stream([DELTA, {"error": {"code": 402, "message": "no credit left"}}], done=False)
        raw = RawResponse(body=raw.body, headers=raw.headers, cut_after=len(raw.body) - 6, ending="cut")
    error = failing(api, raw, stream=stream)
    assert type(error) is errors.PaymentRequiredResponseError
    assert "no credit" in str(error)
    assert not error.retryable


# Media types.

MEDIA = [
    "application/json",
    "application/x-ndjson",
    "text/html; charset=utf-8",
    "text/plain",
    "application/octet-stream",
]


@pytest.mark.parametrize("stream", [False, True], ids=["json", "stream"])
@pytest.mark.parametrize("media", [*MEDIA, ""])
@pytest.mark.parametrize(
    "start", [b"", b": hello\n\n", b"\xef\xbb\xbf", b"\n\n", b"event: response.output_text.delta\n"]
)
def test_a_stream_is_one_whatever_it_is_called(api: Api, media: str, start: bytes, stream: bool) -> None:
    raw = RawResponse(
        body=start + RawResponse.stream([DELTA, END]).body, headers={"Content-Type": media} if media else {}, chunks=7
    )
    with Server(raw) as server:
        if stream:
            streamed = api.stream(server.url, **ASK)
            assert [event.type for event in streamed.events] == [DELTA["type"], END["type"]]
            assert streamed.final.output_text == "It was"
        else:
            assert api.send(server.url, **ASK).output_text == "It was"


@pytest.mark.parametrize("media", MEDIA)
def test_it_is_read_as_it_comes(api: Api, media: str) -> None:
    """The server falls silent behind the first event, which is here all the same."""
    raw = RawResponse.stream([DELTA], done=False)
    raw = RawResponse(body=raw.body, headers={"Content-Type": media}, chunks=10, ending="hang")
    with Server(raw) as server:
        streamed = api.stream(server.url, **ASK, timeout=short_read_timeout(1))
    assert [event.type for event in streamed.events] == [DELTA["type"]]
    assert isinstance(streamed.error, errors.ResponseTimeoutError)


@pytest.mark.parametrize("body", [b"dat", b"event", b"<html>", b"database: no", b"events", b"id"])
def test_what_only_begins_like_one_is_none(api: Api, body: bytes) -> None:
    error = failing(api, RawResponse(body=body, headers={"Content-Type": "text/plain"}), stream=True)
    assert type(error) is ResponseValidationError
    assert error.body == body.decode()


# Content codings.


def compressed(size: int) -> bytes:
    made = zlib.compressobj(9, wbits=31)
    return b"".join(made.compress(b" " * 1_000_000) for _ in range(size)) + made.flush()


@pytest.mark.parametrize("stream", [False, True], ids=["json", "stream"])
@pytest.mark.parametrize("status", [200, 400, 503])
@pytest.mark.parametrize("coding", ["gzip, gzip", "GZIP,deflate", "gzip, gzip, gzip", "identity, gzip, br"])
def test_more_than_one_is_refused(api: Api, coding: str, status: int, stream: bool) -> None:
    body = gzip.compress(gzip.compress(WHOLE))
    headers = {"Content-Type": "text/event-stream" if stream else "application/json", "Content-Encoding": coding}
    error = failing(api, RawResponse(status, body, headers=headers), stream=False)
    assert type(error) is (ResponseValidationError if status == 200 else errors.BY_STATUS[status])
    assert "the body is compressed" in str(error)
    assert error.generation_id == "gen-test-1"


def test_a_redirect_without_an_address_is_an_error(api: Api) -> None:
    for headers in ({}, {"Content-Encoding": "gzip, gzip"}):
        error = failing(api, RawResponse(300, b"", headers=headers), stream=False)
        assert (error.status_code, type(error)) == (300, errors.OpenRouterDefaultError)


@pytest.mark.parametrize("coding", ["gzip", "identity", "identity, gzip", " Gzip "])
def test_one_is_decoded(api: Api, coding: str) -> None:
    body = WHOLE if coding == "identity" else gzip.compress(WHOLE)
    with Server(RawResponse(body=body, headers={**JSON, "Content-Encoding": coding})) as server:
        assert api.send(server.url, **ASK).output_text == "It was"


@pytest.mark.parametrize("status", [200, 400])
@pytest.mark.parametrize("mode", ["sync", "async"])
def test_what_it_takes_is_bounded(mode: str, status: int) -> None:
    """Hundreds of megabytes out of some hundred kilobytes: memory is bounded by the limit, not by what they become."""
    program = """
import asyncio, sys, tracemalloc
from openrouter_responses import OpenRouter, OpenRouterError, _response_calls
_response_calls.BODY_LIMIT = 2_000_000
client = OpenRouter(api_key="k", server_url=sys.argv[1])

async def call():
    await client.responses.send_async(model="m", input="a", max_retries=0)

tracemalloc.start()
try:
    asyncio.run(call()) if sys.argv[2] == "async" else client.responses.send(model="m", input="a", max_retries=0)
except OpenRouterError:
    print(tracemalloc.get_traced_memory()[1])
"""
    raw = RawResponse(status, compressed(200), headers={**JSON, "Content-Encoding": "gzip"})
    with Server(raw) as server:
        done = run_python("-c", program, server.url, mode)
    assert done.returncode == 0, done.stderr
    assert 0 < int(done.stdout) < 20_000_000


# The key.

ECHO: dict[str, tuple[RawResponse, bool]] = {
    "error": (RawResponse.json({"error": {"message": KEY}}, 400, headers={"X-Echo": f"Bearer {KEY}"}), False),
    "failed": (RawResponse.json({"id": "r", "status": "failed", "error": {"message": KEY}}), False),
    "html": (RawResponse.text(f"<html>{KEY}"), False),
    "cut": (RawResponse(body=f'{{"id": "{KEY}'.encode() + b" " * 99, headers=JSON, cut_after=60, ending="cut"), False),
    "stream": (RawResponse.stream([{**DELTA, "delta": KEY}, {"type": "error", "message": KEY}]), True),
    "stream-cut": (RawResponse.stream([{**DELTA, "delta": KEY}], done=False, ending="cut"), True),
    "stream-failed": (RawResponse.stream([{"type": "response.failed", "response": {"error": {"message": KEY}}}]), True),
    "closed": (RawResponse.disconnect(), False),
}


@pytest.mark.parametrize("case", ECHO)
def test_no_frame_and_no_httpx_object_shows_the_key(api: Api, case: str) -> None:
    """Error trackers record local variables, and what hangs on an exception."""
    raw, stream = ECHO[case]

    async def script() -> None:
        async with Session(api, server.url, max_retries=0) as session:
            try:
                made = await session.send(stream=stream)
                if stream:
                    _ = made.final_response() if api.mode == "sync" else await made.final_response()
            except OpenRouterError as error:
                shown.append("".join(traceback.TracebackException.from_exception(error, capture_locals=True).format()))
                if error.raw_response is not None:
                    shown.append(repr(error.raw_response.headers.raw))
                cause: BaseException | None = error
                while cause is not None:
                    request = getattr(cause, "_request", None)
                    shown.append(repr(request.headers.raw) if request is not None else "")
                    cause = cause.__cause__ or cause.__context__

    shown: list[str] = []
    with Server(raw) as server:
        run(api, script)
    assert shown
    assert [text for text in shown if KEY in text] == []
