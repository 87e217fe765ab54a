"""The key is in nothing that a call leaves behind: errors and what shows their local variables, logs, pickles, objects.

What a server echoes of it is in the tests of errors; here it is the request that must not be found.
"""

from __future__ import annotations

import asyncio
import contextlib
import copy
import gc
import io
import json
import logging
import pickle
import pprint
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
import sentry_sdk
from rich.console import Console
from rich.traceback import Traceback

from live.promises.several import Caller
from openrouter_responses import OpenRouter
from openrouter_responses._http.call import ApiCall
from openrouter_responses._http.received import Received
from payloads import UNFINISHED, bare_delta, event_text
from servers.raw_server import RawConnection, RawServer, http
from support import ASK, KEY, Api, short_read_timeout

pytestmark = pytest.mark.usefixtures("certificates_are_read_once", "short_delays")

SSE = "text/event-stream"
ECHO = "you sent the wrong one"
FAILED = {"id": "r", "status": "failed", "output": [], "error": {"code": "server_error", "message": ECHO}}


def problem(status: int) -> bytes:
    return http(json.dumps({"error": {"code": status, "message": ECHO}}).encode(), status, f"X-Echo: {ECHO}")


def stream_of(*events: Any, end: bytes = b"") -> bytes:
    return http(b"".join(map(event_text, events)) + end, media_type=SSE)


RESPONSES: dict[str, bytes | None] = {
    **{str(status): problem(status) for status in (400, 401, 402, 404, 408, 429, 500, 502, 503, 524, 529, 599)},
    "closed": b"",
    "silence": None,
    "half of the headers": f"HTTP/1.1 200 OK\r\nX-Echo: {ECHO}\r\n".encode(),
    "unreadable headers": f"HTTP/1.1 200 OK\r\nBad Echo: {ECHO}\r\n\r\n".encode(),
    "redirect elsewhere": http(b"", 307, "Location: http://other.invalid/"),
    "redirect to nowhere": http(b"", 307, "Location: http://["),
    "redirect that loses the body": http(b"", 302, "Location: /other"),
    "invalid JSON": http(f'{{"a": "{ECHO}'.encode()),
    "HTML": http(f"<html>{ECHO}</html>".encode(), media_type="text/html"),
    "half of the body": http(f'{{"a": "{ECHO}"}}'.encode() + b" " * 100)[:-50],
    "failed": http(json.dumps(FAILED).encode()),
    "error in a body": http(json.dumps({"error": {"code": 402, "message": ECHO}}).encode()),
    "failed stream": stream_of({"type": "response.failed", "response": FAILED}),
    "error in a stream": stream_of(bare_delta("a"), {"type": "error", "code": "x", "message": ECHO}),
    "invalid event": stream_of(end=f'data: {{"a": "{ECHO}\n\n'.encode()),
    "interrupted stream": stream_of(*UNFINISHED),
    "bad compression": http(ECHO.encode(), 200, "Content-Encoding: gzip"),
}


WITH_RICH = ("400", "closed", "failed stream")
"""Errors that are also shown by rich, which takes its time and shows the same local variables."""


@pytest.fixture
def server() -> Iterator[RawServer]:
    def respond(connection: RawConnection) -> None:
        while request := connection.request():
            response = RESPONSES[json.loads(request.partition(b"\r\n\r\n")[2])["input"]]
            if response is None:
                connection.wait_for_close()
                return
            connection.send(response)
            if b"Content-Length" not in response or response.endswith(b" " * 50):
                return

    with RawServer(respond) as running:
        yield running


def raised(api: Api, url: str, stream: bool, asked: dict[str, Any], **settings: Any) -> BaseException:
    """What a call raises, with its traceback down to where httpx and httpcore raised it."""
    caller = Caller(api, url, **settings)

    async def call() -> None:
        try:
            if api.mode == "sync":
                found = caller.client.responses.send(stream=stream, **{**ASK, **asked})
                _ = found.final_response() if stream else None
            else:
                found = await caller.client.responses.send_async(stream=stream, **{**ASK, **asked})
                _ = await found.final_response() if stream else None
        finally:
            await caller.close()

    with pytest.raises(Exception) as caught:  # noqa: PT011  # which one, each test says
        _ = asyncio.run(call()) if api.mode == "async" else call().send(None)
    return caught.value


def sentry_event(error: BaseException) -> str:
    events: list[Any] = []

    def keep(event: Any, _: Any) -> None:
        events.append(event)

    with sentry_sdk.new_scope() as scope:
        client = sentry_sdk.Client(dsn="http://a@127.0.0.1:9/1", before_send=keep, default_integrations=False)
        scope.set_client(client)
        sentry_sdk.capture_exception(error)
        client.close(timeout=0)
    assert len(events) == 1
    return repr(events)


def rich_traceback(error: BaseException) -> str:
    console = Console(file=io.StringIO(), width=300)
    shown = Traceback.from_exception(
        type(error), error, error.__traceback__, show_locals=True, locals_max_string=None, locals_max_length=None
    )
    console.print(shown)
    written = console.file
    assert isinstance(written, io.StringIO)
    return written.getvalue()


def plain(value: Any) -> Any:
    """What a value holds, as `vars` and debuggers show it, a few levels deep."""
    return {name: (repr(each), getattr(each, "__dict__", None)) for name, each in vars(value).items()}


SHOWN: dict[str, Callable[[Any], str]] = {
    "str": str,
    "repr": repr,
    "traceback": lambda error: "".join(traceback.format_exception(error)),
    "locals": lambda error: "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format()),
    "rich": rich_traceback,
    "sentry": sentry_event,
    "vars": lambda error: pprint.pformat(plain(error)),
    "pickle": lambda error: pickle.dumps(error).decode("latin-1"),
    "copy": lambda error: pprint.pformat(plain(copy.copy(error))),
    "deep copy": lambda error: pprint.pformat(plain(copy.deepcopy(error))),
    "headers": lambda error: repr(dict(error.headers)) + repr(error.headers),
    "cause": lambda error: "".join(map(requests_of, chain(error))),
    "raw request": lambda error: requests_of(error.raw_response),
    "response": lambda error: "" if error.response is None else json.dumps(error.response.to_dict(), default=str),
}


def chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def requests_of(value: Any) -> str:
    """The headers of the request that an httpx object holds."""
    request = getattr(value, "_request", None)
    return "" if request is None else repr(request.headers.raw) + repr(request.headers.multi_items())


def leaks(error: Any, shown: dict[str, Callable[[Any], str]] = SHOWN) -> list[str]:
    return [name for name, show in shown.items() if KEY in show(error)]


@pytest.mark.parametrize("name", RESPONSES)
@pytest.mark.parametrize("stream", [False, True], ids=["json", "stream"])
def test_errors(api: Api, server: RawServer, stream: bool, name: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    for other in ("httpcore", "httpx"):  # at this level they log every header, as they do for any program
        caplog.set_level(logging.INFO, other)
    error = raised(
        api, server.url, stream, {"input": name}, timeout=short_read_timeout(0.5) if name == "silence" else 10
    )
    logging.getLogger("app").exception("it failed", exc_info=error)
    shown = SHOWN if name in WITH_RICH else {how: show for how, show in SHOWN.items() if how != "rich"}
    assert leaks(error, shown) == []
    assert KEY not in caplog.text


def fail(*_: object) -> None:
    raise LookupError("the hook's own")


async def afail(*_: object) -> None:
    raise LookupError("the hook's own")


ANY_ERROR = {name: SHOWN[name] for name in ("str", "repr", "traceback", "locals", "rich", "sentry", "cause")}


@pytest.mark.parametrize("hook", ["on_request", "on_response", "on_retry"])
def test_errors_of_hooks(api: Api, server: RawServer, hook: str) -> None:
    error = raised(api, server.url, False, {"input": "429"}, **{hook: fail})
    assert isinstance(error, LookupError)
    assert leaks(error, ANY_ERROR) == []


@pytest.mark.parametrize("hook", ["request", "response"])
def test_errors_of_httpx_hooks(api: Api, server: RawServer, hook: str) -> None:
    own: dict[str, Any] = (
        {"client": httpx.Client(event_hooks={hook: [fail]})}
        if api.mode == "sync"
        else {"async_client": httpx.AsyncClient(event_hooks={hook: [afail]})}
    )
    error = raised(api, server.url, False, {"input": "429"}, **own)
    assert isinstance(error, LookupError)
    assert leaks(error, ANY_ERROR) == []


def test_cancelled_and_interrupted_calls(server: RawServer) -> None:
    """The traceback of a cancellation goes down to the socket, through frames that hold the headers."""

    async def script() -> BaseException:
        async with OpenRouter(api_key=KEY, server_url=server.url) as client:
            try:
                async with asyncio.timeout(0.2):
                    await client.responses.send_async(model="m", input="silence")
            except TimeoutError as error:
                return error
        raise AssertionError

    assert leaks(asyncio.run(script()), ANY_ERROR) == []


@pytest.mark.parametrize("stage", ["headers", "body"])
def test_calls_that_are_cancelled_while_they_write(stage: str) -> None:
    async def script(server: RawServer) -> BaseException:
        extra = {"X-Long": "a" * (5 << 20)} if stage == "headers" else {}
        async with OpenRouter(api_key=KEY, server_url=server.url, extra_headers=extra) as client:
            try:
                async with asyncio.timeout(0.5):
                    await client.responses.send_async(model="m", input="a" * (5 << 20))
            except TimeoutError as error:
                return error
        raise AssertionError

    with RawServer(lambda connection: connection.wait(20), buffer=1 << 14) as server:
        error = asyncio.run(script(server))
        assert leaks(error, {name: SHOWN[name] for name in ("traceback", "locals", "cause")}) == []


ARGUMENTS: list[dict[str, Any]] = [
    {"input": object()},
    {"extra_headers": {"X": "a\nb"}},
    {"modle": "m"},
    {"temperature": float("nan")},
    {"server_url": "ftp://x"},
    {"input": "a", "max_output_tokens": "many", "user": "x" * 1000},
]


@pytest.mark.parametrize("asked", ARGUMENTS, ids=lambda asked: str(next(iter(asked))))
def test_errors_of_arguments(api: Api, asked: dict[str, Any]) -> None:
    assert leaks(raised(api, "http://127.0.0.1:9", False, asked), ANY_ERROR) == []


REFUSED: list[dict[str, Any]] = [
    {"max_retries": -1},
    {"server_url": "x"},
    {"proxy": "ftp://proxy.example"},
    {"proxy": "http://proxy:a"},
    {"http_referer": "a\nb"},
    {"client": 5},
    {"api_key": f"{KEY}\n"},
    {"api_key": f" {KEY}"},
    {"api_key": [KEY]},
]


def refused(settings: dict[str, Any]) -> BaseException:
    """What a client raises that is made with a wrong setting."""
    with pytest.raises((TypeError, ValueError)) as caught:
        OpenRouter(**{"api_key": KEY, **settings})
    return caught.value


@pytest.mark.parametrize("settings", REFUSED, ids=lambda settings: str(*settings))
def test_errors_of_settings(settings: dict[str, Any]) -> None:
    """The frame of the constructor has the key as an argument; its own object can be printed, though it is half made."""
    error = refused(settings)
    assert error.__traceback__ is not None
    error.__traceback__ = error.__traceback__.tb_next  # the frame of this test
    assert leaks(error, ANY_ERROR) == []


@pytest.mark.parametrize("key", [f"{KEY}\n", [KEY]], ids=["line break", "list"])
def test_errors_of_functions_that_return_the_key(key: Any) -> None:
    with OpenRouter(api_key=lambda: key) as client, pytest.raises((TypeError, ValueError)) as caught:
        client.responses.send(**ASK)
    error = caught.value
    assert error.__traceback__ is not None
    error.__traceback__ = error.__traceback__.tb_next  # the frame of this test
    assert leaks(error, ANY_ERROR) == []


TYPES = ("Call", "Exchange", "ResponseInfo", "Options", "Hooks", "Responses", "BetaResponses", "Beta", "Connections")
TYPES += ("OpenRouter", "StreamSettings", "StreamReader", "OpenResponse", "ApiKeySource", "Secret", "EventStream")


def printed(value: Any) -> Iterator[tuple[str, str]]:
    for show in (repr, str, pprint.pformat):
        yield show.__name__, show(value)
        yield f"vars by {show.__name__}", show(getattr(value, "__dict__", {}))
    if type(value).__module__.startswith("httpx"):
        return  # an httpx request is what carries the key to the server, and its pickle is httpx's own affair
    with contextlib.suppress(Exception):  # most of them cannot be pickled, which is as good
        yield "pickle", pickle.dumps(value).decode("latin-1")


def test_every_object_of_a_call(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each prints without the key, and so does what it holds; none that can be pickled has it in its pickle."""
    seen: list[Any] = []
    original = ApiCall.result

    def result(self: ApiCall, response: httpx.Response) -> Received:
        received = original(self, response)
        seen.extend((self, self.call, self.exchange, self.request, received, received.info, received.raw))
        return received

    monkeypatch.setattr(ApiCall, "result", result)

    def respond(connection: RawConnection) -> None:
        connection.request()
        connection.send(stream_of(*UNFINISHED))
        connection.wait_for_close()

    with RawServer(respond) as server, OpenRouter(api_key=KEY, server_url=server.url) as client:
        stream = client.responses.send(stream=True, **ASK)
        next(stream)
        seen.extend((client, client.responses, client.beta, stream, client.options, client.connections, client.api_key))
        library = [
            each for each in gc.get_objects()
            if str(type(each).__module__).startswith(("openrouter_responses", "openrouter_generated.runtime"))
            and type(each).__name__ in TYPES
        ]  # fmt: skip
        wrong = [
            f"{type(value).__name__}: {how}"
            for value in [*seen, *library]
            for how, text in printed(value)
            if KEY in text
        ]
        stream.close()
    assert wrong == []
