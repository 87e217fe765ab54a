"""Keys and headers that cannot be sent raise before anything is sent, and no error shows a key."""

from __future__ import annotations

import contextlib
import copy
import pickle
import traceback
from typing import Any

import pytest

from live.calls import error_of
from openrouter_responses import OpenRouterError
from openrouter_responses.testing import RawResponse, Server
from payloads import UNFINISHED, Json, error_body, message, response, terminal
from servers.raw_server import RawConnection, RawServer
from support import ASK, KEY, Api, short_read_timeout

pytestmark = pytest.mark.usefixtures("certificates_are_read_once", "short_delays")

SETTINGS: dict[str, tuple[Json, str]] = {
    "no-key": ({"api_key": None}, "OPENROUTER_API_KEY"),
    "empty-key": ({"api_key": ""}, "api_key"),
    "blank-key": ({"api_key": "  "}, "api_key"),
    "key-with-newline": ({"api_key": "sk-or-v1-secret\n"}, "api_key"),
    "key-outside-ascii": ({"api_key": "sk-or-v1-sécret"}, "api_key"),
    "callable-without-key": ({"api_key": lambda: None}, "api_key"),
    "callable-with-empty-key": ({"api_key": lambda: ""}, "api_key"),
    "title-outside-ascii": ({"x_open_router_title": "Grüße"}, "x_open_router_title"),
    "referer-with-newline": ({"http_referer": "https://a\r\nX: y"}, "http_referer"),
    "categories-with-null": ({"x_open_router_categories": "a\0"}, "x_open_router_categories"),
    "extra-header": ({"extra_headers": {"X-Mine": "a\nb"}}, "X-Mine"),
    "server": ({"server_url": "openrouter.ai"}, "server_url"),
}


@pytest.mark.parametrize("case", SETTINGS)
def test_an_invalid_setting_raises_before_anything_is_sent(api: Api, case: str) -> None:
    settings, named = SETTINGS[case]
    with Server(RawResponse.json(response())) as server:
        with pytest.raises(ValueError, match=named) as caught:
            api.send(server.url, client=settings, **ASK)
        assert server.connections == 0
    shown = str(caught.value)
    assert "secret" not in shown
    assert "sécret" not in shown
    assert "\n" not in shown
    assert len(shown) < 300


@pytest.mark.parametrize(
    ("option", "named"),
    [
        ({"x_open_router_title": "Grüße"}, "x_open_router_title"),
        ({"http_referer": "a\nb"}, "http_referer"),
        ({"extra_headers": {"X-Mine": "ü"}}, "X-Mine"),
        ({"http_headers": {"X-Mine": "a\rb"}}, "X-Mine"),
        ({"extra_headers": {"X Mine\r\n": "a"}}, "X Mine"),
    ],
    ids=range(5),
)
def test_an_invalid_option_of_a_call_raises_before_anything_is_sent(api: Api, option: Json, named: str) -> None:
    with Server(RawResponse.json(response())) as server:
        with pytest.raises(ValueError, match=named):
            api.send(server.url, **ASK, **option)
        assert server.connections == 0


def test_a_key_among_the_headers_of_a_call_is_the_one_that_is_sent(api: Api) -> None:
    with Server(RawResponse.json(response(message()))) as server:
        api.send(server.url, **ASK, extra_headers={"authorization": "Bearer another"})
        assert server.last_request.headers["authorization"] == "Bearer another"


LEAK = f"the key {KEY} is not known"


PROVOKED: dict[str, tuple[RawResponse, bool]] = {
    "401": (RawResponse.json(error_body(401, LEAK, metadata={"key": KEY}), 401), False),
    "400-text": (RawResponse.text(LEAK, status=400), False),
    "403-long": (RawResponse.json(error_body(403, f"{LEAK} {'x' * 100_000}"), 403), False),
    "404-long-text": (RawResponse.text(f"{LEAK} {'x' * 100_000}", status=404), False),
    "422-list": (RawResponse.json({"error": [LEAK] * 5_000}, 422), False),
    "200-html": (RawResponse.text(f"<html>{LEAK} {'x' * 100_000}"), False),
    "200-list": (RawResponse.json([LEAK] * 5_000), False),
    "200-error": (RawResponse.json(error_body(500, LEAK)), False),
    "200-failed": (RawResponse.json({"status": "failed", "error": {"code": "server_error", "message": LEAK}}), False),
    "302": (RawResponse(302, headers={"Location": f"/{'x' * 5_000}?key={KEY}"}), False),
    "disconnected": (RawResponse.disconnect(), False),
    "timeout": (RawResponse(delay=float("inf")), False),
    "in-stream": (RawResponse.stream([*UNFINISHED, error_body(429, LEAK)]), True),
    "in-stream-failed": (
        RawResponse.stream([terminal("failed", error={"code": "server_error", "message": LEAK})]),
        True,
    ),
    "in-stream-not-json": (RawResponse.stream([*UNFINISHED, f"data: {LEAK}\n\n".encode()]), True),
    "in-stream-cut": (RawResponse.stream(UNFINISHED, ending="cut"), True),
    "in-stream-html": (RawResponse.text(f"<html>{LEAK} {'x' * 100_000}"), True),
    "in-stream-timeout": (RawResponse.stream(UNFINISHED, ending="hang"), True),
}


@pytest.mark.parametrize("case", PROVOKED)
def test_every_error_can_be_pickled_and_copied_and_never_shows_the_key(api: Api, case: str) -> None:
    raw, stream = PROVOKED[case]
    error = error_of(api, raw, stream, timeout=short_read_timeout(1), max_retries=0)
    shown = str(error)
    assert KEY not in shown + repr(error) + error.body + repr(error.payload)
    assert 0 < len(shown) <= 2500
    names = [
        "message",
        "status_code",
        "code",
        "error_type",
        "attempts",
        "retry_after",
        "generation_id",
        "body",
        "output_text",
    ]
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(twin) is type(error)
        assert (str(twin), twin.args, twin.headers) == (shown, error.args, dict(error.headers))
        assert [getattr(twin, fact) for fact in names] == [getattr(error, fact) for fact in names]
        assert twin.response == error.response


UNREADABLE = {
    "header": b"HTTP/1.1 401 X\r\nbad header %b\r\n\r\n",
    "status line": b"%b\r\n\r\n",
    "chunk header": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: %b\r\n\r\n%b\r\n",
    "reason phrase": b"HTTP/1.1 401 %b\r\nContent-Length: 0\r\n\r\n",
}


@pytest.mark.parametrize("place", UNREADABLE)
@pytest.mark.parametrize("stream", [False, True], ids=["finished", "stream"])
def test_framing_that_echoes_the_key(api: Api, stream: bool, place: str) -> None:
    media_type = b"text/event-stream" if stream else b"application/json"
    parts = UNREADABLE[place]
    sent = parts % ((media_type, KEY.encode()) if parts.count(b"%b") == 2 else KEY.encode())

    def respond(connection: RawConnection) -> None:
        connection.request()
        connection.send(sent)

    with RawServer(respond) as server:
        error: Any = None
        if stream:
            try:
                error = api.stream(server.url, **ASK).error
            except OpenRouterError as raised:
                error = raised
        else:
            with pytest.raises(OpenRouterError) as caught:
                api.send(server.url, **ASK)
            error = caught.value
    assert error is not None
    shown = [str(error), repr(error), repr(error.raw_response), *traceback.format_exception(error)]
    with contextlib.suppress(TypeError):
        shown.append(repr(pickle.dumps(error)))
    assert [text for text in shown if KEY in text] == []
