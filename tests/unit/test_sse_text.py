"""Passing events on: what `to_sse` writes, a decoder of the standard reads as the JSON that came."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from httpx_sse import EventSource, ServerSentEvent
from hypothesis import given, settings
from hypothesis import strategies as st

from accumulated import FIXTURES
from openrouter_generated.models import ErrorEvent
from openrouter_responses._core.events import decode_event
from openrouter_responses._core.sse_text import sse_text
from openrouter_responses.errors import OpenRouterError, TooManyRequestsResponseError
from payloads import bare_completed, delta, events_in

RECORDED = [
    event
    for path in sorted(FIXTURES.glob("*/stream.sse"))
    for event in events_in(path.read_bytes(), invalid="skip")
    if isinstance(event, dict)
]


def read(written: bytes) -> ServerSentEvent:
    """The one event in some bytes, as another decoder reads it."""
    assert written.endswith(b"\n\n")
    assert written.count(b"\n\n") == 1
    response = httpx.Response(200, headers={"content-type": "text/event-stream"}, content=written)
    [found] = EventSource(response).iter_sse()
    return found


def test_an_event() -> None:
    event = decode_event(delta("Hi"))
    assert event.to_sse() == b"data: " + json.dumps(delta("Hi"), separators=(",", ":")).encode() + b"\n\n"
    assert event.to_sse(event=True).startswith(b"event: response.output_text.delta\ndata: {")


@pytest.mark.parametrize("with_name", [False, True])
def test_each_recorded_event_is_passed_on_as_it_came(with_name: bool) -> None:
    assert len(RECORDED) > 300
    for value in RECORDED:
        found = read(decode_event(json.loads(json.dumps(value))).to_sse(event=with_name))
        assert found.json() == value
        assert found.event == (value.get("type", "message") if with_name else "message")


@pytest.mark.parametrize(
    "text", ["a\nb\r\nc\rd\n\ne", "\u2028\u2029\x85\0", "\ud83d", "\ude00\ud83d", "😀 你好", "data: x\n\nevent: y"]
)
def test_any_text(text: str) -> None:
    for value in ({"type": "response.output_text.delta", "delta": text}, {"type": "new", text: text}):
        assert read(decode_event({**value}).to_sse(event=True)).json() == value


@pytest.mark.parametrize("name", ["a\nb", "a\rb", "a\0b", "", 5, None, ["a"], {}])
def test_a_type_that_cannot_be_a_line_is_not_written(name: Any) -> None:
    written = decode_event({"type": name, "x": 1}).to_sse(event=True)
    assert written.startswith(b"data: ")
    assert read(written).json() == {"type": name, "x": 1}


def test_a_type_with_half_a_character() -> None:
    found = read(decode_event({"type": "a\ud83d"}).to_sse(event=True))
    assert (found.event, found.json()) == ("a?", {"type": "a\ud83d"})


def test_characters_are_written_as_they_are() -> None:
    assert "你好".encode() in decode_event(delta("你好")).to_sse()


def test_values_that_are_nested_deeply() -> None:
    deep: Any = [{}, [], {"a": 1, "b": [1, "\ud83d", "é"], "c": {"d": None}}]
    for _ in range(20_000):
        deep = {"x": [deep, 1], "y": 2}
    written = sse_text({"type": "new", "deep": deep}, with_name=True)
    inner = b'[{},[],{"a":1,"b":[1,"\\ud83d","\\u00e9"],"c":{"d":null}}]'
    body = b'{"x":[' * 20_000 + inner + b',1],"y":2}' * 20_000
    assert written == b'event: new\ndata: {"type":"new","deep":' + body + b"}\n\n"


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text() | st.sampled_from(["\ud83d", "\n"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
)  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(_JSON, st.booleans())
def test_any_json(value: Any, with_name: bool) -> None:
    assert read(sse_text(value, with_name=with_name)).json() == value


def test_an_error_as_an_event() -> None:
    error = TooManyRequestsResponseError("slow down\n", payload={"error": {"code": 429, "message": "slow down"}})
    event = error.as_event()
    assert isinstance(event, ErrorEvent)
    assert read(event.to_sse()).json() == {
        "type": "error", "code": 429, "message": "slow down\n", "param": None,
    }  # fmt: skip
    assert OpenRouterError("m").as_event().code == "server_error"
    typed = OpenRouterError("m", payload={"error": {"code": "x", "metadata": {"error_type": "rate_limit_exceeded"}}})
    assert typed.as_event().code == "rate_limit_exceeded"
    assert OpenRouterError("m", payload={"error": {"code": "invalid_prompt"}}).as_event().code == "invalid_prompt"


def test_an_event_prints_in_one_short_line() -> None:
    shown = repr(decode_event(delta("a\n" * 5000, logprobs=[{"token": "x" * 500}] * 8)))
    assert shown.startswith("TextDeltaEvent(type='response.output_text.delta', item_id='msg_1'")
    assert len(shown) == 300
    assert shown.endswith("...)")
    assert repr(decode_event({"type": "keepalive"})) == "KeepaliveEvent(type='keepalive')"
    for value in RECORDED:
        assert "\n" not in repr(decode_event(value))
    assert "<OpenResponsesResult completed 'ab'>" in repr(decode_event(bare_completed()))
