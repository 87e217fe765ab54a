"""What a caller sees of streams whose indexes and terminal events are wrong, over a real socket."""

from __future__ import annotations

from typing import Any

import pytest

from openrouter_responses import StreamInterruptedError
from openrouter_responses.testing import RawResponse, Server
from support import ASK, Api

pytestmark = pytest.mark.usefixtures("certificates_are_read_once")

CREATED = {"type": "response.created", "response": {"id": "r", "status": "in_progress", "output": []}}


def delta(text: str) -> dict[str, Any]:
    place = {"output_index": 0, "item_id": "m", "content_index": 0}
    return {"type": "response.output_text.delta", **place, "delta": text}


def call(item_id: str, arguments: str = "") -> dict[str, Any]:
    item = {"type": "function_call", "id": item_id, "call_id": f"call_{item_id}", "name": "look"}
    return {**item, "arguments": arguments}


def done(item: dict[str, Any]) -> dict[str, Any]:
    return {"type": "response.output_item.done", "output_index": 0, "item": item}


def test_a_stream_that_breaks_inside_a_character_has_text_that_can_be_printed(api: Api) -> None:
    with Server(RawResponse.stream([CREATED, delta("Hi \ud83d")])) as server:
        streamed = api.stream(server.url, **ASK)
    assert isinstance(streamed.error, StreamInterruptedError)
    assert streamed.stream is not None
    assert streamed.error.output_text == streamed.stream.output_text == "Hi "
    assert streamed.stream.response_so_far.output_text == "Hi "


def test_a_finished_response_keeps_half_a_character(api: Api) -> None:
    last = {"type": "response.completed", "response": {"id": "r", "status": "completed"}}
    with Server(RawResponse.stream([CREATED, delta("Hi \ud83d"), last])) as server:
        assert api.stream(server.url, **ASK).final.output_text == "Hi \ud83d"


def test_no_call_is_lost_or_twice(api: Api) -> None:
    events = [done(call("a", "[1]")), done(call("b", "[2]")), done(call("a", "[1]"))]
    last = {"type": "response.completed", "response": {"id": "r", "status": "completed", "output": [call("b")]}}
    with Server(RawResponse.stream([CREATED, *events, last])) as server:
        streamed = api.stream(server.url, **ASK)
    assert [(item.call_id, item.arguments) for item in streamed.final.output] == [("call_a", "[1]"), ("call_b", "[2]")]
    assert streamed.stream is not None
    assert streamed.stream.response_so_far is streamed.final
