"""The fault matrix: what the wire does wrong, row by row, and what the client makes of it.

Each test has the number of its row in its name, runs the client both ways, and talks to a scripted server over a real socket.
Streams that are to be decoded arrive whole, byte by byte and event by event; one is cut at every byte.
"""

from __future__ import annotations

import asyncio
import copy
import gc
import gzip
import json
import pickle
import socket
import tracemalloc
import warnings
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import httpx
import pytest

from openrouter_responses import (
    UNSET,
    OpenRouter,
    OpenRouterError,
    ResponseValidationError,
    StreamInterruptedError,
    errors,
)
from openrouter_responses.errors import ResponseInterruptedError
from openrouter_responses.params import SendParams
from openrouter_responses.testing import Reply, Server
from openrouter_responses.utils import BackoffStrategy, RetryConfig
from support import ASK, KEY, Api, Session, Streamed, run

pytestmark = pytest.mark.usefixtures("certificates_are_read_once")

Json = dict[str, Any]

PIECES = ["Ein Schöner", " Witz — 你好", " 🙂", '\u2028 \\ "and" \r\n that\'s all']
TEXT = "".join(PIECES)
USAGE: Json = {
    "input_tokens": 9,
    "input_tokens_details": {"cached_tokens": 0},
    "output_tokens": 24,
    "output_tokens_details": {"reasoning_tokens": 0},
    "total_tokens": 33,
    "cost": 1.23e-05,
}


# What the server sends.


def message(text: str = TEXT, **fields: Any) -> Json:
    part = {"type": "output_text", "text": text, "annotations": [], "logprobs": []}
    return {"type": "message", "id": "msg_1", "role": "assistant", "status": "completed", "content": [part], **fields}


def response(*output: Json, status: str = "completed", **fields: Any) -> Json:
    return {
        "id": "gen-resp-1",
        "object": "response",
        "created_at": 1790000000,
        "completed_at": None,
        "model": "example/writer-1",
        "status": status,
        "output": list(output),
        "error": None,
        "incomplete_details": None,
        "instructions": None,
        "metadata": {},
        "tools": [],
        "tool_choice": "auto",
        "parallel_tool_calls": True,
        "temperature": 1,
        "top_p": 1,
        "service_tier": "default",
        **fields,
    }


def delta(text: str, **fields: Any) -> Json:
    place = {"item_id": "msg_1", "output_index": 0, "content_index": 0}
    return {
        "type": "response.output_text.delta",
        **place,
        "delta": text,
        "logprobs": [],
        "sequence_number": 4,
        **fields,
    }


def terminal(kind: str = "completed", *output: Json, **fields: Any) -> Json:
    finished = response(*(output or [message()]), status=kind, **{"usage": USAGE, **fields})
    return {"type": f"response.{kind}", "response": finished, "sequence_number": 9}


def without(value: Any, *keys: str) -> Any:
    """The value without these keys, at any depth."""
    if isinstance(value, dict):
        return {key: without(nested, *keys) for key, nested in value.items() if key not in keys}
    return [without(nested, *keys) for nested in value] if isinstance(value, list) else value


START: list[Json] = [
    {"type": "response.created", "response": response(status="in_progress"), "sequence_number": 0},
    {
        "type": "response.output_item.added",
        "output_index": 0,
        "item": message(status="in_progress", content=[]),
        "sequence_number": 1,
    },
    {
        "type": "response.content_part.added",
        "item_id": "msg_1",
        "output_index": 0,
        "content_index": 0,
        "part": {"type": "output_text", "text": "", "annotations": [], "logprobs": []},
        "sequence_number": 2,
    },
]
SPOKEN = [*START, *map(delta, PIECES)]
DONE: list[Json] = [
    {
        "type": "response.output_text.done",
        "item_id": "msg_1",
        "output_index": 0,
        "content_index": 0,
        "text": TEXT,
        "logprobs": [],
        "sequence_number": 7,
    },
    {"type": "response.output_item.done", "output_index": 0, "item": message(), "sequence_number": 8},
]
STREAM = [*SPOKEN, *DONE, terminal()]


# How the client is called.


@pytest.fixture(params=[None, 1, "events"], ids=["whole", "by-bytes", "by-events"])
def chunks(request: pytest.FixtureRequest) -> Any:
    return request.param


def play(api: Api, events: list[Any], client: Json | None = None, **options: Any) -> Streamed:
    """Stream events to the client and return what it made of them."""
    with Server(Reply.stream(events, **options)) as server:
        streamed = api.stream(server.url, client=client, **ASK)
        assert len(server.requests) == 1
        server.wait_for(lambda: server.open_connections == 0)
    return streamed


def ask(api: Api, reply: Reply | list[Reply], client: Json | None = None, **parameters: Any) -> Any:
    """Send for a finished response."""
    with Server(reply) as server:
        return api.send(server.url, client=client, **{**ASK, **parameters})


def failing(api: Api, reply: Reply, stream: bool = False, **parameters: Any) -> OpenRouterError:
    """What a call raises, at once or while its stream is read; exactly one request is sent."""
    with Server(reply) as server:
        if stream:
            error = api.stream(server.url, **ASK, **parameters).error
        else:
            with pytest.raises(OpenRouterError) as caught:
                api.send(server.url, **ASK, **parameters)
            error = caught.value
        assert len(server.requests) == 1
    assert error is not None
    return error


@asynccontextmanager
async def own_client(api: Api, **settings: Any) -> AsyncIterator[Json]:
    """A client of httpx, made by the caller, as the setting that takes it."""
    if api.mode == "sync":
        with httpx.Client(**settings) as client:
            yield {"client": client}
    else:
        async with httpx.AsyncClient(**settings) as async_client:
            yield {"async_client": async_client}


def is_plain(streamed: Streamed, text: str = TEXT) -> bool:
    """Whether a stream came through: known events, its text, and a result of the same text."""
    assert streamed.error is None
    assert [event for event in streamed.events if event.is_unknown] == []
    assert streamed.deltas == text
    assert streamed.final.output_text == text
    return True


# Rows 1 to 8: payloads that leave the contract.


def test_row_01_unknown_event_type(api: Api, chunks: Any) -> None:
    odd = {"type": "response.sparkle.delta", "sparkle": {"a": [1, None, "é"]}, "sequence_number": 3, "item_id": 7}
    streamed = play(api, [*START, delta("a"), odd, delta("b"), terminal()], chunks=chunks)
    found = streamed.events[4]
    assert type(found).__name__.startswith("Unknown")
    assert (found.is_unknown, found.type, found.raw) == (True, "UNKNOWN", odd)
    assert [event.is_unknown for event in streamed.events].count(True) == 1
    assert (streamed.deltas, streamed.final.output_text) == ("ab", TEXT)


@pytest.mark.parametrize("value", [{"sparkle": 1}, {}, {"type": None, "a": 1}, {"type": 7}, [1], "text", 5, None])
def test_row_02_event_without_type(api: Api, value: Any, chunks: Any) -> None:
    streamed = play(api, [*SPOKEN, value, terminal()], chunks=chunks)
    found = streamed.events[-2]
    assert (found.is_unknown, found.type, found.raw) == (True, "UNKNOWN", value)
    assert (streamed.deltas, streamed.final.output_text) == (TEXT, TEXT)


def test_row_02_event_line_names_the_type(api: Api) -> None:
    raw = b'event: response.output_text.delta\ndata: {"delta": "hi", "output_index": 0}\n\n'
    streamed = play(api, [raw, terminal()])
    assert (streamed.events[0].type, streamed.deltas) == ("response.output_text.delta", "hi")


REQUIRED = ["logprobs", "item_id", "sequence_number", "output_index", "content_index", "annotations", "part", "id"]


@pytest.mark.parametrize("missing", [*([name] for name in REQUIRED), REQUIRED], ids=lambda names: "-".join(names))
def test_row_03_required_field_left_out(api: Api, missing: list[str], chunks: Any) -> None:
    streamed = play(api, [*without([*SPOKEN, *DONE], *missing), terminal()], chunks=chunks)
    assert is_plain(streamed)
    for sent, event in zip(STREAM[:-1], streamed.events[:-1], strict=True):
        assert event.type == sent["type"]
        assert all(getattr(event, name) is UNSET for name in missing if name in sent)


@pytest.mark.parametrize("missing", [*response(usage=0), "sequence_number"])
def test_row_04_field_left_out_of_the_terminal_event(api: Api, missing: str) -> None:
    last = terminal()
    last["response"] = {key: value for key, value in last["response"].items() if key != missing}
    streamed = play(api, [*SPOKEN, *DONE, last if missing != "sequence_number" else without(last, missing)])
    assert is_plain(streamed)
    assert streamed.events[-1].type == "response.completed"
    assert streamed.final.usage is UNSET if missing == "usage" else streamed.final.usage.total_tokens == 33


@pytest.mark.parametrize(
    "last",
    [
        {"type": "response.completed"},
        {"type": "response.completed", "response": None},
        {"type": "response.completed", "response": {}},
        {"type": "response.completed", "response": "done"},
        {"type": "response.completed", "response": {"usage": USAGE, "output": []}},
    ],
    ids=["none", "null", "empty", "string", "no-output"],
)
def test_row_04_terminal_event_that_holds_little(api: Api, last: Json) -> None:
    streamed = play(api, [*SPOKEN, *DONE, last])
    assert is_plain(streamed)
    assert streamed.events[-1].type == "response.completed"


@pytest.mark.parametrize("field", ["tools", "metadata", "usage", "output", "model", "tool_choice", "status", "object"])
def test_row_05_null_in_the_response(api: Api, field: str, chunks: Any) -> None:
    streamed = play(api, [*SPOKEN, *DONE, terminal(**{field: None} if field != "status" else {})], chunks=chunks)
    if field == "status":
        last = terminal()
        last["response"]["status"] = None
        streamed = play(api, [*SPOKEN, *DONE, last], chunks=chunks)
    assert is_plain(streamed)
    assert getattr(streamed.events[-1].response, field) is None
    assert field in streamed.events[-1].to_dict()["response"]


@pytest.mark.parametrize("field", ["item", "part", "logprobs", "item_id", "output_index", "content_index"])
def test_row_05_null_in_events(api: Api, field: str, chunks: Any) -> None:
    sent = [{**event, field: None} if field in event else event for event in [*SPOKEN, *DONE]]
    streamed = play(api, [*sent, terminal()], chunks=chunks)
    assert is_plain(streamed)
    assert [event.to_dict() for event in streamed.events] == [*sent, terminal()]


def documented() -> list[Json]:
    """A stream in the shape of the documentation's samples: little in each event, other names, no sequence numbers."""
    at = {"response_id": "resp_1", "output_index": 0, "content_index": 0}
    item = {"type": "message", "id": "msg_1", "role": "assistant", "status": "in_progress", "content": []}
    begun = {"id": "resp_1", "object": "response", "status": "in_progress"}
    usage = {"input_tokens": 12, "output_tokens": 45, "total_tokens": 57}
    return [
        {"type": "response.created", "response": begun},
        {"type": "response.output_item.added", "response_id": "resp_1", "output_index": 0, "item": item},
        {"type": "response.content_part.added", **at, "part": {"type": "output_text", "text": ""}},
        *({"type": "response.content_part.delta", **at, "delta": piece} for piece in PIECES),
        {"type": "response.output_item.done", "response_id": "resp_1", "output_index": 0, "item": message()},
        {"type": "response.done", "response": {**begun, "status": "completed", "usage": usage}},
    ]


def test_row_06_documentation_sample(api: Api, chunks: Any) -> None:
    streamed = play(api, documented(), chunks=chunks)
    assert streamed.error is None
    assert "".join(event.delta for event in streamed.events if "delta" in event.type) == TEXT
    assert (streamed.final.output_text, streamed.final.usage.total_tokens) == (TEXT, 57)
    assert streamed.final.status == "completed"


def test_row_06_documentation_sample_of_reasoning(api: Api) -> None:
    item = {"type": "reasoning", "id": "rs_1", "summary": ["First", "Then"], "encrypted_content": "x"}
    thought = {"type": "response.reasoning.delta", "response_id": "resp_1", "output_index": 0, "delta": "Hmm"}
    last = {"type": "response.done", "response": {"id": "resp_1", "status": "completed", "output": [item, message()]}}
    streamed = play(api, [thought, last])
    assert streamed.events[0].delta == "Hmm"
    assert streamed.final.output[0].to_dict() == item
    assert streamed.final.output_text == TEXT


ODD_VALUES: list[Json] = [
    response(message(), status="pondering"),
    response(message(), service_tier="provisioned"),
    response(message(), tool_choice="perhaps"),
    response(message(status="half-baked")),
    response(message(role="oracle")),
    response(message(phase="encore")),
    response(message(), truncation="sideways", object="reply"),
]


@pytest.mark.parametrize("payload", ODD_VALUES, ids=range(len(ODD_VALUES)))
def test_row_07_unknown_enum_value(api: Api, payload: Json) -> None:
    result = ask(api, Reply.json(payload))
    assert (result.output_text, result.to_dict()) == (TEXT, payload)
    assert (result.status, result.service_tier) == (payload["status"], payload["service_tier"])
    assert not result.output[0].is_unknown
    assert (result.output[0].status, result.output[0].role) == (
        payload["output"][0]["status"],
        payload["output"][0]["role"],
    )
    last = {"type": "response.completed", "response": payload, "sequence_number": 9}
    streamed = play(api, [*SPOKEN, last])
    assert is_plain(streamed)
    assert streamed.final.to_dict() == payload


def test_row_07_unknown_item_and_part(api: Api) -> None:
    item = {"type": "hologram", "id": "h_1", "beam": {"w": 1}}
    parts = [{"type": "smell", "note": "rose"}, {"type": "output_text", "text": "ok", "annotations": []}]
    result = ask(api, Reply.json(response(item, message(content=parts))))
    assert result.output[0].is_unknown
    assert (result.output[0].type, result.output[0].raw) == ("UNKNOWN", item)
    assert result.output[1].content[0].raw == parts[0]
    assert result.output_text == "ok"


ODD_RESULTS: dict[str, tuple[Json, str]] = {
    "nothing-required": (without(response(message(), usage=USAGE), "id", "status", "created_at", "logprobs"), TEXT),
    "only-output": ({"output": [message()]}, TEXT),
    "empty": ({}, ""),
    "float-for-int": (response(message(), created_at=1790000000.25, usage={**USAGE, "output_tokens": 24.0}), TEXT),
    "null-output": ({**response(), "output": None}, ""),
    "no-output": (without(response(), "output"), ""),
    "extra": (response(message(colour="red"), sparkle={"a": [1]}, **{"x-y": None, "class": 1, "self": 2}), TEXT),
    "string-output": ({**response(), "output": "text"}, ""),
    "odd-items": ({**response(), "output": [None, 5, "x", [], {}, message()]}, TEXT),
    "null-content": (response(message(content=None)), ""),
    "string-usage": (response(message(), usage="9"), TEXT),
    "empty-output-text-field": (response(message(), output_text=""), TEXT),
}


@pytest.mark.parametrize("case", ODD_RESULTS)
def test_row_08_odd_result(api: Api, case: str) -> None:
    payload, text = ODD_RESULTS[case]
    result = ask(api, Reply.json(payload))
    assert result.output_text == text
    assert json.dumps(result.to_dict(), sort_keys=True) == json.dumps(payload, sort_keys=True)


def test_row_08_absent_and_unknown_fields(api: Api) -> None:
    result = ask(api, Reply.json({"output": [message()], "sparkle": 1}))
    assert (result.id, result.usage, result.status) == (UNSET, UNSET, UNSET)
    assert result.additional_properties["sparkle"] == 1


def test_row_08_white_space_before_the_result(api: Api) -> None:
    reply = Reply(body=b" \n" * 400 + json.dumps(response(message())).encode(), chunks=7)
    assert ask(api, reply).output_text == TEXT


# Rows 9 to 11: how the stream travels.


def test_row_09_comments_only_for_long(api: Api) -> None:
    heard: list[str] = []
    events = [b": OPENROUTER PROCESSING\n\n", b":\n", b": \n"] * 4 + STREAM
    options = {"on_keepalive": heard.append, "timeout": 0.25}
    # In all, the silence between events is longer than the limit; the silence between bytes is not.
    streamed = play(api, events, client=options, chunks=range(0, 33 * 4, 11), pace=0.03)
    assert is_plain(streamed)
    assert heard == ["OPENROUTER PROCESSING", "", ""] * 4


def test_row_09_many_comments_at_once(api: Api, chunks: Any) -> None:
    assert is_plain(play(api, STREAM, comments=["OPENROUTER PROCESSING"] * 40, chunks=chunks))


ENDS: dict[str, tuple[list[Any], Json]] = {
    "done": ([*STREAM, b"data: [DONE]\n\n"], {}),
    "done-without-space": ([*STREAM, b"data:[DONE]\n\n"], {}),
    "no-done": (STREAM, {}),
    "done-and-comment": ([*STREAM, b": bye\n\ndata: [DONE]\n\n"], {}),
    "done-without-blank-line": ([*STREAM, b"data: [DONE]"], {}),
    "events-after-the-end": ([*STREAM, delta("ignored"), b"data: [DONE]\n\n"], {}),
    "incomplete": ([*SPOKEN, terminal("incomplete"), b"data: [DONE]\n\n"], {}),
    "failed": ([*SPOKEN, terminal("failed", error={"code": "server_error", "message": "no"}), b"data: [DONE]\n\n"], {}),
    "slow-done": ([*STREAM, b"data: [DONE]\n\n"], {"pace": 0.002, "chunks": "events"}),
}


@pytest.mark.parametrize("case", ENDS)
def test_row_10_connection_serves_again(api: Api, case: str) -> None:
    events, options = ENDS[case]
    with Server(Reply.stream(events, done=False, **options)) as server:

        async def script() -> None:
            async with Session(api, server.url) as session:
                for _ in range(2):
                    streamed = await session.stream()
                    assert streamed.deltas == TEXT
                    assert (streamed.error is None) == (case != "failed")

        run(api, script)
        assert (len(server.requests), server.connections) == (2, 1)


def test_row_10_result_and_stream_share_a_connection(api: Api) -> None:
    with Server([Reply.json(response(message())), Reply.stream(STREAM), Reply.json(response(message()))]) as server:

        async def script() -> None:
            async with Session(api, server.url) as session:
                await session.send()
                assert is_plain(await session.stream())
                await session.send()

        run(api, script)
        assert (len(server.requests), server.connections) == (3, 1)


@pytest.mark.parametrize("done", [True, False])
@pytest.mark.parametrize("ending", ["hang", "cut", "reset"])
def test_row_10_after_the_terminal_event(api: Api, ending: Any, done: bool) -> None:
    # The time limit is not what ends the silence: were it, the call would fail.
    streamed = play(api, STREAM, client={"timeout": 30}, done=done, ending=ending, chunks="events", pace=0.002)
    assert is_plain(streamed)


def test_row_10_done_without_a_terminal_event(api: Api) -> None:
    streamed = play(api, SPOKEN, done=True, ending="hang", client={"timeout": 30})
    assert isinstance(streamed.error, StreamInterruptedError)
    assert streamed.error.text == TEXT


def wire(newline: str = "\n", space: str = " ", **options: Any) -> bytes:
    """The stream, laid out in another way that the format allows."""
    lines: list[str] = []
    for number, event in enumerate(STREAM):
        if options.get("names"):
            lines += [f"event:{space}{event['type']}", f"id:{space}{number}", "retry: 3000"]
        if options.get("comments"):
            lines += [": keep-alive", ":"]
        text = json.dumps(event, ensure_ascii=options.get("ascii", False), indent=options.get("indent"))
        lines += [f"data:{space}{line}" for line in text.split("\n")]
        lines += [""]
        if options.get("comments"):
            lines += [":", "", "", "unknown: field", "field", ""]
    return "".join(line + newline for line in lines).encode()


LAYOUTS: dict[str, tuple[bytes, Json]] = {
    "plain": (wire(), {}),
    "crlf": (wire("\r\n"), {}),
    "lone-cr": (wire("\r"), {}),
    "no-space": (wire(space=""), {}),
    "several-data-lines": (wire(indent=1), {}),
    "several-data-lines-crlf": (wire("\r\n", indent=1), {}),
    "names-and-ids": (wire(names=True), {}),
    "comments": (wire(comments=True), {}),
    "escaped": (wire(ascii=True), {}),
    "bom": (b"\xef\xbb\xbf" + wire(), {}),
    "last-blank-line-missing": (wire()[:-1], {}),
    "last-line-end-missing": (wire()[:-2], {}),
    "last-crlf-missing": (wire("\r\n")[:-4], {}),
    "gzip": (gzip.compress(wire()), {"Content-Encoding": "gzip"}),
    "charset": (wire(), {"Content-Type": "text/event-stream; charset=utf-8"}),
    "charset-that-is-wrong": (wire(), {"Content-Type": "Text/Event-Stream;charset=latin-1"}),
    "no-content-type": (wire(), {"Content-Type": None}),
    "plain-text": (wire(), {"Content-Type": "text/plain"}),
}


@pytest.mark.parametrize(
    ("case", "framing"),
    [*((case, "chunked") for case in LAYOUTS), *((case, "close") for case in LAYOUTS if "missing" in case)],
)
def test_row_11_layout(api: Api, case: str, chunks: Any, framing: Any) -> None:
    body, headers = LAYOUTS[case]
    given = {"Content-Type": "text/event-stream", **headers}
    with Server(Reply(body=body, headers=given, chunks=chunks, framing=framing)) as server:
        streamed = api.stream(server.url, **ASK)
    assert is_plain(streamed)
    assert [event.to_dict() for event in streamed.events] == STREAM


def test_row_11_character_in_two_halves(api: Api) -> None:
    halves = [delta("\ud83d"), delta("\ude42!")]
    with Server(Reply.stream([*START, *halves, {"type": "response.completed", "response": {}}])) as server:
        streamed = api.stream(server.url, **ASK)
    assert streamed.final.output_text == "🙂!"
    assert streamed.final.output_text.encode() == "🙂!".encode()


# Rows 12 to 15: streams that fail or break off.

IN_STREAM: dict[str, tuple[Json, type[OpenRouterError], int]] = {
    "empty": ({"type": "error", "error": {}}, errors.InternalServerResponseError, 500),
    "chat-style": ({"error": {"code": 429, "message": "slow down"}}, errors.TooManyRequestsResponseError, 429),
    "chat-style-with-more": (
        {"id": "gen-1", "choices": [], "error": {"code": 502, "message": "gone", "metadata": {"provider_name": "X"}}},
        errors.BadGatewayResponseError,
        502,
    ),
    "chat-style-string": ({"error": "all gone"}, errors.InternalServerResponseError, 500),
    "flat": (
        {"type": "error", "code": "rate_limit_exceeded", "message": "slow", "param": None, "sequence_number": 5},
        errors.TooManyRequestsResponseError,
        429,
    ),
    "nested": (
        {"type": "error", "error": {"code": "invalid_prompt", "message": "no"}, "sequence_number": 5},
        errors.BadRequestResponseError,
        400,
    ),
    "response.error": (
        {"type": "response.error", "error": {"code": "server_error", "message": "no"}},
        errors.InternalServerResponseError,
        500,
    ),
    "error-type-beats-code": (
        {
            "type": "error",
            "error": {"code": "server_error", "message": "m", "metadata": {"error_type": "payment_required"}},
        },
        errors.PaymentRequiredResponseError,
        402,
    ),
    "error-type-at-the-top": (
        {"type": "error", "error_type": "provider_overloaded", "error": {"code": "server_error", "message": "m"}},
        errors.ServiceUnavailableResponseError,
        503,
    ),
    "error-type-inside": (
        {"type": "error", "error": {"code": None, "message": "m", "error_type": "timeout"}},
        errors.GatewayTimeoutResponseError,
        504,
    ),
    "number-as-string": (
        {"type": "error", "error": {"code": "403", "message": "m"}},
        errors.ForbiddenResponseError,
        403,
    ),
}


@pytest.mark.parametrize("case", IN_STREAM)
def test_row_12_error_in_the_stream(api: Api, case: str, chunks: Any) -> None:
    event, kind, status = IN_STREAM[case]
    streamed = play(api, [*SPOKEN, event], chunks=chunks)
    error = streamed.error
    assert type(error) is kind
    assert (error.status_code, error.generation_id, error.attempts) == (status, "gen-test-1", 1)
    said = event["error"] if isinstance(event.get("error"), str) else event.get("error", event).get("message", "")
    assert said in str(error)
    assert (streamed.deltas, error.text, error.response.output_text) == (TEXT, TEXT, TEXT)
    assert error.response.id == "gen-resp-1"


@pytest.mark.parametrize("event", [{"error": {}}, {"error": None}, {"error": False, "a": 1}])
def test_row_12_empty_error_without_a_type(api: Api, event: Json) -> None:
    """It says nothing; whichever way it is read, the stream does not end as if it were well."""
    streamed = play(api, [*SPOKEN, event])
    assert streamed.error is not None
    assert streamed.error.text == TEXT


def test_row_12_error_before_anything_else(api: Api) -> None:
    streamed = play(api, [{"error": {"code": 401, "message": "who?"}}])
    assert type(streamed.error) is errors.UnauthorizedResponseError
    assert streamed.events == []


@pytest.mark.parametrize("content_type", ["text/event-stream", "application/json"])
def test_row_12_error_status_with_a_stream(api: Api, content_type: str) -> None:
    reply = Reply.stream(
        [{"error": {"code": 500, "message": "broken pipe", "metadata": {"error_type": "server"}}}],
        status=500,
        headers={"Content-Type": "text/event-stream"},
    )
    error = failing(api, reply)
    assert type(error) is errors.InternalServerResponseError
    assert (error.error_type, error.code) == ("server", 500)
    assert "broken pipe" in str(error)


FAILED: dict[str, tuple[Json, type[OpenRouterError]]] = {
    "whole": (
        terminal("failed", error={"code": "server_error", "message": "no luck"})["response"],
        errors.InternalServerResponseError,
    ),
    "whole-with-type": (
        terminal("failed", error={"code": "server_error", "message": "no luck"}, error_type="provider_overloaded")[
            "response"
        ],
        errors.ServiceUnavailableResponseError,
    ),
    "little": (
        {
            "id": "gen-resp-1",
            "status": "failed",
            "error": {"code": "rate_limit_exceeded", "message": "no luck"},
            "error_type": "rate_limit_exceeded",
        },
        errors.TooManyRequestsResponseError,
    ),
    "code-only": (
        {"id": "gen-resp-1", "status": "failed", "error": {"code": "invalid_prompt", "message": "no luck"}},
        errors.BadRequestResponseError,
    ),
    "no-status": (
        {"id": "gen-resp-1", "error": {"code": "server_error", "message": "no luck"}},
        errors.InternalServerResponseError,
    ),
}


@pytest.mark.parametrize("case", FAILED)
def test_row_13_response_failed(api: Api, case: str, chunks: Any) -> None:
    failed, kind = FAILED[case]
    event = {"type": "response.failed", "response": failed, "sequence_number": 9}
    streamed = play(api, [*SPOKEN, event], chunks=chunks)
    assert streamed.events[-1].type == "response.failed"
    assert streamed.events[-1].response.to_dict() == failed
    assert type(streamed.error) is kind
    assert streamed.error.response.id == "gen-resp-1"
    assert streamed.error.response.output_text == TEXT
    assert "no luck" in str(streamed.error)


def test_row_13_completed_with_status_failed(api: Api) -> None:
    last = terminal("failed", error={"code": "server_error", "message": "m"}, error_type="authentication")
    streamed = play(api, [*SPOKEN, {**last, "type": "response.completed"}])
    assert streamed.events[-1].type == "response.completed"
    assert type(streamed.error) is errors.UnauthorizedResponseError


@pytest.mark.parametrize("kind", ["response.incomplete", "response.completed", "response.done"])
def test_row_14_incomplete_is_a_result(api: Api, kind: str, chunks: Any) -> None:
    last = {**terminal("incomplete", incomplete_details={"reason": "max_output_tokens"}), "type": kind}
    streamed = play(api, [*SPOKEN, *DONE, last], chunks=chunks)
    assert is_plain(streamed)
    assert streamed.events[-1].type == kind
    assert (streamed.final.status, streamed.final.incomplete_details.reason) == ("incomplete", "max_output_tokens")


def test_row_14_incomplete_json(api: Api) -> None:
    payload = terminal("incomplete", incomplete_details={"reason": "content_filter"})["response"]
    result = ask(api, Reply.json(payload))
    assert (result.incomplete_details.reason, result.output_text) == ("content_filter", TEXT)


SOME = [*START, *map(delta, PIECES[:2])]
BREAKS: dict[str, Json] = {
    "dropped": {"ending": "cut"},
    "no-terminal-event": {"ending": "complete"},
    "connection-closed": {"ending": "complete", "framing": "close"},
    "too-short": {"ending": "cut", "framing": "length"},
}


@pytest.mark.parametrize("inside", [False, True], ids=["between-events", "inside-an-event"])
@pytest.mark.parametrize("case", BREAKS)
def test_row_15_broken_off(api: Api, case: str, inside: bool, chunks: Any) -> None:
    events = [*SOME, *([b'data: {"type":"response.output_text.delta","output_index":0,"delta":"lo'] if inside else [])]
    streamed = play(api, events, done=False, chunks=chunks, **BREAKS[case])
    assert type(streamed.error) is StreamInterruptedError
    error = streamed.error
    assert isinstance(error, errors.NoResponseError)
    assert streamed.deltas == error.text == error.response.output_text == "".join(PIECES[:2])
    assert (error.generation_id, error.attempts, error.response.id) == ("gen-test-1", 1, "gen-resp-1")
    assert len(streamed.events) == len(SOME)


def test_row_15_reset(api: Api) -> None:
    # A reset can cost what the client has not read; the pace lets it read.
    streamed = play(api, SOME, done=False, chunks="events", pace=0.02, ending="reset")
    assert type(streamed.error) is StreamInterruptedError
    assert "".join(PIECES).startswith(streamed.error.text)


def test_row_15_empty_stream(api: Api) -> None:
    streamed = play(api, [], done=False)
    assert type(streamed.error) is StreamInterruptedError
    assert (streamed.events, streamed.error.text) == ([], "")


def test_row_15_error_comes_again(api: Api) -> None:
    """Whoever catches the error and asks for the result is not told that all is well."""
    with Server(Reply.stream(SOME, ending="cut")) as server:

        async def script() -> None:
            async with Session(api, server.url) as session:
                stream = await session.send(stream=True)
                for _ in range(2):
                    with pytest.raises(StreamInterruptedError):
                        _ = stream.final_response() if session.is_sync else await stream.final_response()

        run(api, script)


SHORT = [
    delta("aé", output_index=0),
    delta("🙂", output_index=0),
    {"type": "response.completed", "response": {"id": "r", "status": "completed", "output": [message("aé🙂")]}},
]


@pytest.mark.parametrize("ending", ["cut", "close"])
def test_row_15_cut_at_every_byte(api: Api, ending: str) -> None:
    whole = Reply.stream(SHORT).body
    json_end = whole.index(b"data: [DONE]") - 2
    options: Json = {"ending": "cut"} if ending == "cut" else {"framing": "close"}
    replies = [Reply.stream(SHORT, cut_after=size, **options) for size in range(len(whole) + 1)]
    with Server(replies) as server:

        async def script() -> None:
            async with Session(api, server.url) as session:
                for size in range(len(replies)):
                    streamed = await session.stream()
                    assert "aé🙂".startswith(streamed.deltas), size
                    whole_events = whole[:size].count(b"\n\n")
                    if size >= json_end + 2 or streamed.error is None:
                        # The terminal event is here; its blank line need not be.
                        assert size >= json_end
                        assert streamed.error is None, size
                        assert len(streamed.events) == 3
                        assert streamed.final.output_text == "aé🙂"
                        continue
                    assert type(streamed.error) is StreamInterruptedError, (size, streamed.error)
                    assert whole_events <= len(streamed.events) <= whole_events + 1, size
                    assert streamed.error.text == streamed.deltas, size

        run(api, script)
        assert len(server.requests) == len(replies)


# Rows 16 to 21: answers that cannot be read, or say something else than their status.

BROKEN_DATA: dict[str, tuple[bytes, str]] = {
    "not-json": (b"data: {not json}\n\n", "{not json}"),
    "html": (b"data: <html>\n\n", "<html>"),
    "half": (b'data: {"type": "response.output_text.del\n\n', "response.output_text.del"),
    "half-with-a-bad-byte": (b'data: {"delta": "\xff\n\n', "\\xff"),
    "two-values": (b"data: {} {}\n\n", "{} {}"),
}


@pytest.mark.parametrize("case", BROKEN_DATA)
def test_row_16_unreadable_event(api: Api, case: str, chunks: Any) -> None:
    data, shown = BROKEN_DATA[case]
    streamed = play(api, [*SPOKEN, data, delta("more"), terminal()], chunks=chunks)
    error = streamed.error
    assert type(error) is ResponseValidationError
    assert shown in str(error)
    assert error.__cause__ is not None
    assert streamed.deltas == error.text == TEXT
    assert (error.status_code, error.headers["x-generation-id"]) == (200, "gen-test-1")


def test_row_17_event_of_10_mib(api: Api) -> None:
    text = "0123456789abcde\n" * (10 * 65536)
    last = {"type": "response.completed", "response": {"id": "r", "status": "completed"}}
    streamed = play(api, [delta(text), last], chunks=65536)
    assert streamed.deltas == streamed.final.output_text == text
    assert len(text) == 10 * 2**20


def test_row_18_json_where_a_stream_was_asked_for(api: Api, chunks: Any) -> None:
    payload = response(message(), usage=USAGE)
    with Server(Reply.json(payload, chunks=chunks, framing="chunked")) as server:
        streamed = api.stream(server.url, **ASK)
    assert [event.type for event in streamed.events] == ["response.completed"]
    assert streamed.events[0].response.to_dict() == payload
    assert (streamed.final.output_text, streamed.final.usage.total_tokens) == (TEXT, 33)


@pytest.mark.parametrize("status", ["incomplete", "completed"])
def test_row_18_keeps_the_connection(api: Api, status: str) -> None:
    with Server(Reply.json(response(message(), status=status))) as server:

        async def script() -> None:
            async with Session(api, server.url) as session:
                for _ in range(2):
                    streamed = await session.stream()
                    assert streamed.events[0].type == f"response.{status}"

        run(api, script)
        assert server.connections == 1


def test_row_18_stream_where_json_was_asked_for(api: Api, chunks: Any) -> None:
    assert ask(api, Reply.stream(STREAM, chunks=chunks)).to_dict() == terminal()["response"]


@pytest.mark.parametrize(
    "event",
    [
        {"error": {"code": 402, "message": "m"}},
        terminal("failed", error_type="payment_required", error={"message": "m"}),
    ],
    ids=["error", "failed"],
)
def test_row_18_failing_stream_where_json_was_asked_for(api: Api, event: Json) -> None:
    error = failing(api, Reply.stream([*SPOKEN, event]))
    assert type(error) is errors.PaymentRequiredResponseError
    assert error.text == TEXT


def test_row_18_broken_stream_where_json_was_asked_for(api: Api) -> None:
    error = failing(api, Reply.stream(SPOKEN))
    assert type(error) is StreamInterruptedError
    assert error.text == TEXT


CUT_JSON = json.dumps(response(message())).encode()[:-40]
UNREADABLE: dict[str, Reply] = {
    "html": Reply.text("<html><body>Welcome to the proxy</body></html>"),
    "empty": Reply(framing="length"),
    "empty-json": Reply(framing="length", headers={"Content-Type": "application/json"}),
    "white-space": Reply(body=b" \n \n", headers={"Content-Type": "application/json"}),
    "cut-json": Reply(body=CUT_JSON, headers={"Content-Type": "application/json"}),
    "cut-utf8": Reply(body=b'{"output": "\xff', headers={"Content-Type": "application/json"}),
    "array": Reply.json([1, 2]),
    "string": Reply.json("done"),
    "null": Reply.json(None),
    "no-content": Reply(status=204),
}


@pytest.mark.parametrize("stream", [False, True], ids=["json", "stream"])
@pytest.mark.parametrize("case", UNREADABLE)
def test_row_19_unreadable_answer(api: Api, case: str, stream: bool) -> None:
    reply = UNREADABLE[case]
    error = failing(api, reply, stream)
    if stream and case in ("empty", "no-content"):
        assert type(error) is StreamInterruptedError  # an empty body may be an empty stream
        return
    assert isinstance(error, ResponseValidationError)
    assert isinstance(error, ResponseInterruptedError) == case.startswith("cut-")
    assert error.status_code == reply.status
    assert error.headers["x-generation-id"] == error.generation_id == "gen-test-1"
    assert error.body == reply.body.decode(errors="replace")
    if case == "html":
        assert "Welcome to the proxy" in str(error)


@pytest.mark.parametrize("ending", ["cut", "reset"])
def test_row_19_connection_breaks_inside_the_result(api: Api, ending: Any) -> None:
    """The answer began, so it is not sent for again; and what came of it is not thrown away."""
    body = json.dumps(response(message())).encode()
    headers = {"Content-Type": "application/json"}
    # A reset can cost what the client has not read; the pace lets it read.
    reply = Reply(body=body, headers=headers, cut_after=100, chunks=50, pace=0.03, ending=ending)
    error = failing(api, reply)
    assert type(error) is ResponseInterruptedError
    assert (error.status_code, error.generation_id) == (200, "gen-test-1")
    assert (error.retryable, error.possibly_billed) == (True, True)
    if ending == "cut":
        assert error.body == body[:100].decode()


ERRORS_WITH_200: dict[str, tuple[Json, type[OpenRouterError]]] = {
    "bare": ({"error": {"code": 402, "message": "no credit"}}, errors.PaymentRequiredResponseError),
    "bare-string-code": (
        {"error": {"code": "invalid_prompt", "message": "no credit"}, "metadata": None},
        errors.BadRequestResponseError,
    ),
    "bare-string": ({"error": "no credit"}, errors.InternalServerResponseError),
    "bare-type": (
        {"error": {"code": 500, "message": "no credit", "metadata": {"error_type": "rate_limit_exceeded"}}},
        errors.TooManyRequestsResponseError,
    ),
    "failed": (
        {"id": "r", "status": "failed", "error": {"code": "server_error", "message": "no credit"}},
        errors.InternalServerResponseError,
    ),
    "failed-type": (
        {
            "id": "r",
            "status": "failed",
            "error": {"code": "server_error", "message": "no credit"},
            "error_type": "provider_unavailable",
        },
        errors.BadGatewayResponseError,
    ),
}


@pytest.mark.parametrize("stream", [False, True], ids=["json", "stream"])
@pytest.mark.parametrize("case", ERRORS_WITH_200)
def test_row_20_error_with_status_200(api: Api, case: str, stream: bool) -> None:
    payload, kind = ERRORS_WITH_200[case]
    error = failing(api, Reply.json(payload), stream)
    assert type(error) is kind
    assert "no credit" in str(error)
    assert json.loads(error.body) == payload
    assert error.generation_id == "gen-test-1"
    if "id" in payload:
        assert error.response.id == "r"


@pytest.mark.parametrize("stream", [False, True], ids=["json", "stream"])
def test_row_20_failed_with_no_reason(api: Api, stream: bool) -> None:
    error = failing(api, Reply.json({"status": "failed"}), stream)
    assert type(error) is errors.InternalServerResponseError


STATUSES: dict[str, tuple[Reply, type[OpenRouterError], str, Any]] = {
    "400-string-code": (
        Reply.json({"error": {"code": "invalid_prompt", "message": "bad words"}, "metadata": None}, 400),
        errors.BadRequestResponseError,
        "bad words",
        "invalid_prompt",
    ),
    "400-string-error": (Reply.json({"error": "bad words"}, 400), errors.BadRequestResponseError, "bad words", None),
    "400-detail": (Reply.json({"detail": "bad words"}, 400), errors.BadRequestResponseError, "bad words", None),
    "502-html": (
        Reply.text("<html><h1>502 Bad Gateway</h1>cloud</html>", status=502),
        errors.BadGatewayResponseError,
        "<h1>502 Bad Gateway</h1>",
        None,
    ),
    "503-empty": (Reply(status=503), errors.ServiceUnavailableResponseError, "503", None),
    "418": (Reply.json({"error": {"code": 418, "message": "short"}}, 418), errors.OpenRouterDefaultError, "short", 418),
    "599-array": (Reply.json([1], 599), errors.OpenRouterDefaultError, "599", None),
    "404-null": (Reply.json(None, 404), errors.NotFoundResponseError, "404", None),
    "500-no-message": (
        Reply.json({"error": {"code": 500, "metadata": {"error_type": "server"}}}, 500),
        errors.InternalServerResponseError,
        "500",
        500,
    ),
    "401-invalid-utf8": (Reply(401, b"\xff\xfe key"), errors.UnauthorizedResponseError, "key", None),
    "403-cut-json": (Reply(403, b'{"error": {"code": 403, "mess'), errors.ForbiddenResponseError, "403", None),
    "529": (
        Reply.json({"error": {"code": 529, "message": "full"}}, 529),
        errors.ProviderOverloadedResponseError,
        "full",
        529,
    ),
}


@pytest.mark.parametrize("stream", [False, True], ids=["json", "stream"])
@pytest.mark.parametrize("case", STATUSES)
def test_row_21_status(api: Api, case: str, stream: bool) -> None:
    reply, kind, said, code = STATUSES[case]
    with Server(reply) as server, pytest.raises(OpenRouterError) as caught:
        (api.stream if stream else api.send)(server.url, **ASK, max_retries=0)
    error = caught.value
    assert type(error) is kind
    assert said in str(error)
    assert (error.status_code, error.code, error.attempts) == (reply.status, code, 1)
    assert (error.body, error.generation_id) == (reply.body.decode(errors="replace"), "gen-test-1")
    assert error.data.to_dict() == (
        json.loads(error.body) if said in ("bad words", "short", "full") else error.data.to_dict()
    )


def test_row_21_documented_data(api: Api) -> None:
    metadata = {"reasons": ["violence"], "flagged_input": "x", "provider_name": "P", "model_slug": "m"}
    body = {"error": {"code": 403, "message": "blocked", "metadata": metadata}, "user_id": None}
    error = failing(api, Reply.json(body, 403))
    assert (error.data.error.code, error.data.error.message) == (403, "blocked")
    assert error.metadata == metadata


# Rows 22 to 28: retries.

BUSY = {"error": {"code": 429, "message": "slow down"}}


def test_row_22_waits_for_retry_after(api: Api, naps: list[float]) -> None:
    told: list[tuple[type, int, float]] = []
    hook = {"on_retry": lambda error, sent, delay: told.append((type(error), sent, delay))}
    replies = [Reply.json(BUSY, 429, headers={"Retry-After": "1"}), Reply.json(response(message()))]
    with Server(replies) as server:
        result = api.send(server.url, client=hook, **ASK)
        assert server.requests[0].body == server.requests[1].body
        assert len(server.requests) == 2
    assert (result.output_text, result.meta.attempts) == (TEXT, 2)
    assert told == [(errors.TooManyRequestsResponseError, 1, naps[0])]
    assert 1 <= naps[0] <= 1.5


def test_row_22_really_waits(api: Api) -> None:
    replies = [Reply.json(BUSY, 429, headers={"Retry-After": "0.05"}), Reply.json(response(message()))]
    result = ask(api, replies)
    assert result.output_text == TEXT
    assert result.meta.elapsed >= 0.05


def test_row_22_stream(api: Api, naps: list[float]) -> None:
    with Server([Reply.json(BUSY, 429), Reply(503), Reply.stream(STREAM)]) as server:
        streamed = api.stream(server.url, **ASK)
        assert len(server.requests) == 3
    assert is_plain(streamed)
    assert streamed.final.meta.attempts == streamed.stream.meta.attempts == 3
    assert len(naps) == 2


RETRIED: dict[str, Reply] = {
    "408": Reply(408),
    "429": Reply.json(BUSY, 429),
    "500": Reply.json({"error": {"code": 500, "message": "oops"}}, 500),
    "502": Reply.text("<html>", status=502),
    "503": Reply(503),
    "524": Reply(524),
    "529": Reply(529),
}


@pytest.mark.parametrize("stream", [False, True], ids=["json", "stream"])
@pytest.mark.parametrize("case", RETRIED)
def test_row_23_fails_for_ever(api: Api, case: str, stream: bool, naps: list[float]) -> None:
    with Server(RETRIED[case]) as server, pytest.raises(OpenRouterError) as caught:
        (api.stream if stream else api.send)(server.url, **ASK)
    assert len(server.requests) == 3
    error = caught.value
    assert (error.status_code, error.attempts, error.retryable) == (int(case), 3, True)
    assert len(naps) == 2
    assert all(0 <= nap <= bound for nap, bound in zip(naps, [0.5, 1.0], strict=True))


def test_row_23_error_says_how_many_and_how_long(api: Api, naps: list[float]) -> None:
    with Server(Reply(503)) as server, pytest.raises(OpenRouterError, match=r"3 attempts.*\d s") as caught:
        api.send(server.url, **ASK)
    assert caught.value.attempts == 3


@pytest.mark.parametrize("retries", [0, 1, 4])
def test_row_23_configured_tries(api: Api, retries: int, naps: list[float]) -> None:
    with Server(Reply(429)) as server:
        with pytest.raises(errors.TooManyRequestsResponseError):
            api.send(server.url, client={"max_retries": retries}, **ASK)
        assert len(server.requests) == retries + 1
        with pytest.raises(errors.TooManyRequestsResponseError):
            api.send(server.url, client={"max_retries": 9}, max_retries=retries, **ASK)
        assert len(server.requests) == 2 * (retries + 1)


def test_row_23_retry_config_of_the_reference_sdk(api: Api) -> None:
    config = RetryConfig("backoff", BackoffStrategy(1, 4, 1.5, 60), retry_connection_errors=True)
    with Server(Reply(503)) as server:
        with pytest.raises(errors.ServiceUnavailableResponseError) as caught:
            api.send(server.url, client={"retry_config": config}, **ASK)
        assert 1 < len(server.requests) == caught.value.attempts
        with pytest.raises(errors.ServiceUnavailableResponseError) as caught:
            api.send(server.url, client={"retry_config": config}, retries=RetryConfig("none"), **ASK)
        assert caught.value.attempts == 1


@pytest.mark.parametrize(
    "header",
    ["600", "61", "1000000000", "date"],
    ids=["600", "61", "decades", "date"],
)
@pytest.mark.parametrize("stream", [False, True], ids=["json", "stream"])
def test_row_24_retry_after_over_the_cap(api: Api, header: str, stream: bool, naps: list[float]) -> None:
    if header == "date":
        header = format_datetime(datetime.now(UTC) + timedelta(seconds=600), usegmt=True)
    with Server(Reply(503, headers={"Retry-After": header})) as server:
        with pytest.raises(errors.ServiceUnavailableResponseError) as caught:
            (api.stream if stream else api.send)(server.url, **ASK)
        assert (len(server.requests), naps) == (1, [])
    if header[0].isdigit():
        assert caught.value.retry_after == float(header)
        assert f"{float(header):g} s" in str(caught.value)
    else:
        assert 500 < caught.value.retry_after <= 600


def test_row_24_date(api: Api, naps: list[float]) -> None:
    date = format_datetime(datetime.now(UTC) + timedelta(seconds=40), usegmt=True)
    replies = [Reply(503, headers={"Retry-After": date}), Reply.json(response(message()))]
    assert ask(api, replies).output_text == TEXT
    assert 30 < naps[0] <= 41


@pytest.mark.parametrize("header", ["soon", "", "-5", "nan", "inf", "Sun, 99 Foo 2026 00:00:00 GMT", "1 2", "0x10"])
def test_row_24_nonsense_is_ignored(api: Api, header: str, naps: list[float]) -> None:
    replies = [Reply(503, headers={"Retry-After": header}), Reply.json(response(message()))]
    assert ask(api, replies).meta.attempts == 2
    assert 0 <= naps[0] <= 0.5


def test_row_24_past_date(api: Api, naps: list[float]) -> None:
    date = format_datetime(datetime.now(UTC) - timedelta(days=1), usegmt=True)
    replies = [Reply(503, headers={"Retry-After": date}), Reply.json(response(message()))]
    assert ask(api, replies).meta.attempts == 2
    assert 0 <= naps[0] <= 0.5


def availability(status: int, **fields: Any) -> Reply:
    known = {"code": "capacity_exhausted", "requested_models": ["m"], **fields}
    return Reply.json({"error": {"message": "m", "http_status": status, "availability": known}}, status)


def test_row_24_seconds_in_the_body(api: Api, naps: list[float]) -> None:
    replies = [availability(429, retryable=True, retry_after=3), Reply.json(response(message()))]
    assert ask(api, replies).output_text == TEXT
    assert 3 <= naps[0] <= 3.5
    error = failing(api, availability(429, retryable=True, retry_after=600))
    assert error.retry_after == 600


FINAL_STATUSES = [400, 401, 402, 403, 404, 405, 409, 410, 412, 413, 415, 422, 451, 501, 505]


@pytest.mark.parametrize("stream", [False, True], ids=["json", "stream"])
@pytest.mark.parametrize("status", FINAL_STATUSES)
def test_row_25_never_retried(api: Api, status: int, stream: bool, naps: list[float]) -> None:
    reply = Reply.json({"error": {"code": status, "message": "no"}}, status, headers={"Retry-After": "0"})
    with Server(reply) as server:
        with pytest.raises(OpenRouterError) as caught:
            (api.stream if stream else api.send)(server.url, **ASK)
        assert len(server.requests) == 1
    assert type(caught.value) is errors.BY_STATUS.get(status, errors.OpenRouterDefaultError)
    assert (caught.value.status_code, caught.value.retryable, naps) == (status, False, [])


@pytest.mark.parametrize("ending", ["cut", "reset"])
@pytest.mark.parametrize("status", [400, 402])
def test_row_25_whatever_becomes_of_the_body(api: Api, status: int, ending: Any, naps: list[float]) -> None:
    """The status is an answer: that its body breaks off does not make the request one that was not answered."""
    body = {"error": {"code": status, "message": "no"}}
    reply = Reply.json(body, status, ending=ending, cut_after=20, chunks=10, pace=0.03)
    error = failing(api, reply)
    assert (type(error), error.attempts) == (errors.BY_STATUS[status], 1)


def test_row_25_server_error_with_a_type(api: Api, naps: list[float]) -> None:
    """The server knows what failed: it is not a hiccup of a gateway."""
    body = {"error": {"code": 500, "message": "m", "metadata": {"error_type": "server"}}}
    assert failing(api, Reply.json(body, 500)).attempts == 1


@pytest.mark.parametrize("status", [400, 404, 403])
def test_row_25_availability_says_retry(api: Api, status: int, naps: list[float]) -> None:
    result = ask(api, [availability(status, retryable=True), Reply.json(response(message()))])
    assert result.meta.attempts == 2


@pytest.mark.parametrize("status", [429, 503, 502])
def test_row_25_availability_says_no_retry(api: Api, status: int, naps: list[float]) -> None:
    error = failing(api, availability(status, retryable=False))
    assert (error.attempts, error.retryable) == (1, False)
    assert error.availability["requested_models"] == ["m"]


@pytest.mark.parametrize("stream", [False, True], ids=["json", "stream"])
def test_row_26_connection_refused(api: Api, stream: bool, naps: list[float]) -> None:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))  # bound but not listening: nobody else takes the port meanwhile
        url = f"http://127.0.0.1:{sock.getsockname()[1]}"
        told: list[int] = []
        hook = {"on_retry": lambda error, sent, delay: told.append(sent)}
        with pytest.raises(errors.APIConnectionError, match=url) as caught:
            (api.stream if stream else api.send)(url, client=hook, **ASK)
    assert (told, len(naps), caught.value.attempts) == ([1, 2], 2, 3)
    assert isinstance(caught.value, errors.NoResponseError)
    assert isinstance(caught.value.__cause__, httpx.ConnectError)


@pytest.mark.parametrize("stream", [False, True], ids=["json", "stream"])
@pytest.mark.parametrize("reset", [False, True], ids=["closed", "reset"])
def test_row_26_closed_before_headers(api: Api, reset: bool, stream: bool, naps: list[float]) -> None:
    last = Reply.stream(STREAM) if stream else Reply.json(response(message()))
    with Server([Reply.disconnect(reset), Reply.disconnect(reset), last]) as server:
        if stream:
            assert is_plain(api.stream(server.url, **ASK))
        else:
            assert api.send(server.url, **ASK).meta.attempts == 3
        assert len(server.requests) == 3
    with Server(Reply.disconnect(reset)) as server:
        with pytest.raises(errors.APIConnectionError) as caught:
            (api.stream if stream else api.send)(server.url, **ASK)
        assert len(server.requests) == caught.value.attempts == 3


def test_row_26_may_be_switched_off(api: Api, naps: list[float]) -> None:
    config = RetryConfig("backoff", BackoffStrategy(1, 2, 1.5, 1000), retry_connection_errors=False)
    with Server(Reply.disconnect()) as server:
        with pytest.raises(errors.APIConnectionError):
            api.send(server.url, client={"retry_config": config}, **ASK)
        assert len(server.requests) == 1


def test_row_26_idle_connection_that_the_server_has_closed(api: Api, naps: list[float]) -> None:
    with Server(
        [Reply.json(response(message()), headers={"Connection": "keep-alive"}), Reply.stream(STREAM)]
    ) as server:

        async def script() -> None:
            async with Session(api, server.url) as session:
                await session.send()
                server.close()
                server.start()
                assert is_plain(await session.stream())

        run(api, script)


def test_row_27_defaults_suit_a_generation(api: Api) -> None:
    limits: list[Json] = []
    client = {"on_request": lambda request: limits.append(request.extensions["timeout"])}
    with Server([Reply.json(response(message()), delay=0.15), Reply.stream(STREAM)]) as server:
        assert api.send(server.url, client=client, **ASK).meta.attempts == 1
        api.stream(server.url, client=client, **ASK)
        assert len(server.requests) == 2
    assert [(each["connect"], each["write"], each["read"]) for each in limits] == [(10, 30, 600), (10, 30, 120)]


@pytest.mark.parametrize("stream", [False, True], ids=["json", "stream"])
def test_row_27_read_timeout_is_not_retried(api: Api, stream: bool, naps: list[float]) -> None:
    with Server(Reply(delay=float("inf"))) as server:
        with pytest.raises(errors.APITimeoutError) as caught:
            (api.stream if stream else api.send)(server.url, **ASK, timeout=0.1)
        assert len(server.requests) == 1
        server.wait_for(lambda: server.open_connections == 0)
    assert (caught.value.attempts, naps) == (1, [])


@pytest.mark.parametrize(
    "first",
    [
        Reply(503),
        Reply(503, b"x" * 3_000_000, framing="length"),
        Reply(429, b"x" * 5, ending="cut"),
        Reply.disconnect(),
    ],
    ids=["empty", "longer-than-is-read", "cut", "disconnected"],
)
@pytest.mark.parametrize("stream", [False, True], ids=["json", "stream"])
def test_row_28_pool_of_one_connection(api: Api, first: Reply, stream: bool, naps: list[float]) -> None:
    limits = httpx.Limits(max_connections=1)
    last = Reply.stream(STREAM) if stream else Reply.json(response(message()))
    with Server([first, first, last]) as server:

        async def script() -> None:
            async with own_client(api, limits=limits) as client:
                session = Session(api, server.url, timeout=httpx.Timeout(5, pool=0.5), **client)
                for _ in range(2):
                    if stream:
                        assert is_plain(await session.stream())
                    else:
                        assert (await session.send()).output_text == TEXT

        run(api, script)
        assert len(server.requests) == 4


# Row 29: streams that are left early.


class _Left(Exception):
    """Stands for a failure of the caller's own."""


@pytest.mark.parametrize("how", ["break", "raise", "close", "return"])
def test_row_29_left_early(api: Api, how: str) -> None:
    with Server(Reply.stream(SPOKEN, ending="hang")) as server:

        def leave(stream: Any) -> Iterator[None]:
            with stream:
                for _ in stream:
                    if how == "raise":
                        raise _Left
                    if how == "close":
                        stream.close()
                    break
            yield

        async def aleave(stream: Any) -> None:
            async with stream:
                async for _ in stream:
                    if how == "raise":
                        raise _Left
                    if how == "close":
                        await stream.close()
                    break

        async def script() -> None:
            async with Session(api, server.url) as session:
                stream = await session.send(stream=True)
                try:
                    if session.is_sync:
                        list(leave(stream))
                    else:
                        await aleave(stream)
                except _Left:
                    assert how == "raise"
                # The client is still open; only the stream was left.
                server.wait_for(lambda: server.open_connections == 0)
                error = None
                try:
                    _ = stream.final_response() if session.is_sync else await stream.final_response()
                except StreamInterruptedError as caught:
                    error = caught
                assert error is not None
                assert error.response.id == "gen-resp-1"

        run(api, script)
        assert server.aborted == 1


CANCELLED: dict[str, tuple[Reply, bool]] = {
    "stream-before": (Reply(delay=float("inf")), True),
    "stream-in": (Reply.stream(SPOKEN, ending="hang"), True),
    "json-before": (Reply(delay=float("inf")), False),
    "json-in": (Reply.json(response(message()), ending="hang", cut_after=50), False),
}


@pytest.mark.parametrize("case", CANCELLED)
def test_row_29_task_is_cancelled(case: str) -> None:
    reply, streams = CANCELLED[case]
    with Server(reply) as server:

        async def call(client: OpenRouter) -> None:
            if not streams:
                await client.beta.responses.send_async(**ASK)
                return
            async with await client.beta.responses.send_async(stream=True, **ASK) as stream:
                async for _ in stream:
                    pass

        async def script() -> None:
            async with OpenRouter(api_key=KEY, server_url=server.url) as client:
                task = asyncio.create_task(call(client))
                await asyncio.to_thread(server.wait_for_requests, 1)
                await asyncio.sleep(0.05)
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
                await asyncio.to_thread(server.wait_for, lambda: server.open_connections == 0)

        asyncio.run(script())
        assert (server.aborted, len(server.requests)) == (1, 1)


def test_row_29_cancelled_between_tries() -> None:
    with Server(Reply(503, headers={"Retry-After": "30"})) as server:

        async def script() -> None:
            async with OpenRouter(api_key=KEY, server_url=server.url) as client:
                with pytest.raises(TimeoutError):
                    async with asyncio.timeout(0.1):
                        await client.beta.responses.send_async(**ASK)

        asyncio.run(script())
        assert len(server.requests) == 1


@pytest.mark.parametrize("taken", [0, 1])
def test_row_29_left_to_the_garbage_collector(api: Api, taken: int) -> None:
    with Server(Reply.stream(SPOKEN, ending="hang")) as server:

        async def script() -> None:
            async with Session(api, server.url) as session:
                stream = await session.send(stream=True)
                for _ in range(taken):
                    _ = next(stream) if session.is_sync else await anext(stream)
                with warnings.catch_warnings(record=True) as caught:
                    warnings.simplefilter("always")
                    del stream
                    gc.collect()
                    if session.is_sync:
                        server.wait_for(lambda: server.open_connections == 0)
                    else:
                        await asyncio.to_thread(server.wait_for, lambda: server.open_connections == 0)
                messages = [str(each.message) for each in caught if each.category is ResourceWarning]
                assert [text for text in messages if "with" in text], messages

        run(api, script)


def test_row_29_no_warning_where_the_stream_was_read_or_closed(api: Api) -> None:
    with Server(Reply.stream(STREAM)) as server:

        async def script() -> None:
            async with Session(api, server.url) as session:
                stream = await session.send(stream=True)
                final = stream.final_response() if session.is_sync else await stream.final_response()
                assert final.output_text == TEXT
                closed = await session.send(stream=True)
                _ = closed.close() if session.is_sync else await closed.close()
                with warnings.catch_warnings(record=True) as caught:
                    warnings.simplefilter("always")
                    del stream, closed
                    gc.collect()
                assert [each for each in caught if each.category is ResourceWarning] == []

        run(api, script)


# Rows 30 to 33: what is sent, and to whom.


def test_row_30_unknown_things_are_forwarded(api: Api) -> None:
    items = [
        {"type": "hologram", "beam": {"w": [1, None]}},
        {"type": "message", "role": "oracle", "content": [{"type": "smell", "note": "rose"}], "colour": "red"},
    ]
    tools = [{"type": "openrouter:time_machine", "year": 1985}]
    given = {
        "input": items,
        "tools": tools,
        "service_tier": "provisioned",
        "tool_choice": "perhaps",
        "reasoning": {"effort": "herculean", "sparkle": True},
        "provider": {"sort": "vibes", "x": None},
    }
    with Server(Reply.json(response(message()))) as server:
        api.send(server.url, model="m", extra_body={"sparkle": {"a": 1}}, **given)
    assert server.requests[0].json() == {"model": "m", "sparkle": {"a": 1}, **given}


def test_row_30_only_what_was_said_is_sent(api: Api) -> None:
    with Server(Reply.json(response(message()))) as server:
        api.send(server.url, model="m", input="hi", tools=None, instructions=UNSET)
    assert server.requests[0].json().keys() - {"tools"} == {"model", "input"}
    assert server.requests[0].headers["authorization"] == f"Bearer {KEY}"
    assert (server.requests[0].method, server.requests[0].path) == ("POST", "/responses")


def test_row_30_unset_is_absent_for_every_argument(api: Api) -> None:
    with Server(Reply.json(response(message()))) as server:
        api.send(server.url)
        api.send(server.url, **dict.fromkeys(SendParams.__annotations__, UNSET))
    plain, unset = server.requests
    assert (unset.json(), unset.path, dict(unset.headers)) == (plain.json(), plain.path, dict(plain.headers))
    assert plain.json() == {}


def test_row_31_output_goes_back_as_it_came(api: Api) -> None:
    output = [
        {
            "type": "reasoning",
            "id": "rs_1",
            "summary": [{"type": "summary_text", "text": "é"}, "plain"],
            "content": [{"type": "reasoning_text", "text": "🙂"}],
            "encrypted_content": "AAAA+/==",
            "format": "anthropic-claude-v9",
            "signature": "sig",
        },
        {"type": "function_call", "id": None, "call_id": "c1", "name": "f", "arguments": '{"a": 1.0}', "sparkle": []},
        {"type": "hologram", "beam": {"w": 1.0, "v": 1, "n": None}},
        message(content=[{"type": "output_text", "text": TEXT, "logprobs": None}], x=8.5e-6),
        {"id": "untyped"},
        "text",
    ]
    question = {"role": "user", "content": "And then?"}
    with Server(Reply.json({**response(), "output": output})) as server:
        result = api.send(server.url, **ASK)
        api.send(server.url, model="m", input=[question, *result.output])
        api.send(server.url, model="m", input=[*result.to_input(), question])
    expected = json.dumps(output, sort_keys=True)
    assert json.dumps(server.requests[1].json()["input"][1:], sort_keys=True) == expected
    assert json.dumps(server.requests[2].json()["input"][:-1], sort_keys=True) == expected


def test_row_31_output_of_a_stream_goes_back(api: Api) -> None:
    item = message(sparkle={"a": 1.0})
    with Server([Reply.stream([*SPOKEN, terminal("completed", item)]), Reply.json(response())]) as server:
        streamed = api.stream(server.url, **ASK)
        api.send(server.url, model="m", input=[*streamed.final.output])
    assert server.requests[1].json()["input"] == [item]


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
def test_row_32_refused_before_anything_is_sent(api: Api, case: str) -> None:
    settings, named = SETTINGS[case]
    with Server(Reply.json(response())) as server:
        with pytest.raises(ValueError, match=named) as caught:
            api.send(server.url, client=settings, **ASK)
        assert server.connections == 0
    said = str(caught.value)
    assert "secret" not in said
    assert "sécret" not in said
    assert "\n" not in said
    assert len(said) < 300


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
def test_row_32_of_one_call(api: Api, option: Json, named: str) -> None:
    with Server(Reply.json(response())) as server:
        with pytest.raises(ValueError, match=named):
            api.send(server.url, **ASK, **option)
        assert server.connections == 0


@pytest.mark.parametrize("follows", [False, True], ids=["", "client-that-follows"])
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_row_33_redirect_to_another_host(api: Api, status: int, follows: bool) -> None:
    with Server(Reply.json(response())) as other:
        reply = Reply(status, headers={"Location": f"{other.url}/elsewhere"})
        with Server(reply) as server:

            async def script() -> None:
                async with own_client(api, follow_redirects=follows) as client:
                    session = Session(api, server.url, **client)
                    with pytest.raises(errors.OpenRouterDefaultError, match=other.url) as caught:
                        await session.send()
                    assert (caught.value.status_code, caught.value.attempts) == (status, 1)
                    assert "server_url" in str(caught.value)

            run(api, script)
            assert len(server.requests) == 1
        assert (other.connections, other.requests) == (0, [])


@pytest.mark.parametrize("status", [307, 308])
@pytest.mark.parametrize("location", ["{url}/v2/responses?x=1", "/v2/responses?x=1"])
def test_row_33_redirect_within_the_origin(api: Api, status: int, location: str) -> None:
    replies: list[Reply] = []
    with Server(lambda _: replies.pop(0)) as server:
        target = location.format(url=server.url)
        replies += [Reply(status, headers={"Location": target}), Reply.json(response(message()))]
        assert api.send(server.url, **ASK).output_text == TEXT
        first, second = server.requests
    assert (second.path, second.method, second.body) == ("/v2/responses?x=1", "POST", first.body)
    assert second.headers["authorization"] == f"Bearer {KEY}"


@pytest.mark.parametrize("status", [301, 302, 303])
def test_row_33_redirect_that_would_lose_the_body(api: Api, status: int) -> None:
    error = failing(api, Reply(status, headers={"Location": "/v2/responses"}))
    assert (type(error), error.status_code) == (errors.OpenRouterDefaultError, status)
    assert "server_url" in str(error)


@pytest.mark.parametrize(
    ("status", "headers"),
    [
        (302, {}),
        (307, {}),
        (304, {}),
        (300, {}),
        (307, {"Location": ""}),
        (307, {"Location": "http://[::bad/"}),
        (307, {"Location": "http://127.0.0.1:99999999/"}),
        (307, {"Location": "mailto:a@b"}),
        (307, {"Location": "https://"}),
    ],
    ids=["302", "307", "304", "300", "empty", "invalid", "port", "mailto", "no-host"],
)
def test_row_33_redirect_to_nowhere(api: Api, status: int, headers: Json, naps: list[float]) -> None:
    with Server(Reply(status, headers=headers)) as server:
        with pytest.raises(OpenRouterError) as caught:
            api.send(server.url, **ASK)
        assert len(server.requests) <= 7
    # httpx refuses some addresses itself; then there is no answer that could be told of.
    assert caught.value.status_code in (status, 0)


def test_row_33_redirects_in_a_circle(api: Api) -> None:
    with Server(Reply(307, headers={"Location": "/responses"})) as server:
        with pytest.raises(errors.OpenRouterDefaultError, match="redirects"):
            api.send(server.url, **ASK)
        assert 1 < len(server.requests) <= 12


# Row 34: no end in sight.

UNENDING: dict[str, bytes] = {
    "one-line": b"data: " + b"x" * 200_000,
    "data-lines": b"data: xxxxxxxxxxxxxxxxxxxx\n" * 8_000,
    "empty-data-lines": b"data:\n" * 30_000,
    "bare-data-lines": b"data\n" * 30_000,
    "name-line": b"event: " + b"x" * 200_000,
    "comment-line": b": " + b"x" * 200_000,
}


@pytest.mark.parametrize("size", [None, 1000], ids=["whole", "in-pieces"])
@pytest.mark.parametrize("case", UNENDING)
def test_row_34_event_without_end(api: Api, case: str, size: int | None) -> None:
    streamed = play(api, [*SPOKEN, UNENDING[case]], client={"max_event_bytes": 20_000}, ending="hang", chunks=size)
    error = streamed.error
    assert type(error) is ResponseValidationError
    assert "20000" in str(error)
    # What came before is kept, also where it came in the same piece.
    assert streamed.deltas == error.text == TEXT


def test_row_34_many_events_are_no_long_event(api: Api) -> None:
    events = [*START, *(delta("y" * 500) for _ in range(100)), terminal()]
    streamed = play(api, events, client={"max_event_bytes": 5_000}, chunks=10_000)
    assert len(streamed.events) == 104


def bomb(start: bytes, size: int) -> bytes:
    return gzip.compress(start + b"x" * size, 9)


def test_row_34_compressed_event_without_end(api: Api) -> None:
    headers = {"Content-Type": "text/event-stream", "Content-Encoding": "gzip"}
    reply = Reply(body=bomb(b"data: ", 8_000_000), headers=headers, chunks=500)
    with Server(reply) as server:
        streamed = api.stream(server.url, client={"max_event_bytes": 1_000_000}, **ASK)
    assert type(streamed.error) is ResponseValidationError
    assert streamed.stream.meta.bytes < 3_000_000


@pytest.mark.parametrize("stream", [False, True], ids=["json", "stream"])
def test_row_34_compressed_result_without_end(api: Api, stream: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("responses", "_core.undeclared"):
        monkeypatch.setattr(f"openrouter_responses.{module}.BODY_LIMIT", 1_000_000)
    headers = {"Content-Type": "application/json", "Content-Encoding": "gzip"}
    error = failing(api, Reply(body=bomb(b'{"output": "', 8_000_000), headers=headers, chunks=500), stream)
    assert type(error) is ResponseValidationError
    assert "1000000" in str(error)


def test_row_34_compressed_error_without_end(api: Api) -> None:
    reply = Reply(400, bomb(b"", 8_000_000), headers={"Content-Encoding": "gzip"}, chunks=500)
    error = failing(api, reply)
    assert type(error) is errors.BadRequestResponseError
    assert len(error.body) <= 2_000_000


@pytest.mark.parametrize("encoding", ["gzip", "br-no-such"])
def test_row_34_body_that_is_not_compressed_as_it_says(api: Api, encoding: str) -> None:
    reply = Reply.json(response(message()), headers={"Content-Encoding": encoding})
    if encoding == "gzip":
        assert failing(api, reply).status_code in (0, 200)
    else:
        assert ask(api, reply).output_text == TEXT


def test_row_34_events_without_end(api: Api) -> None:
    """Events that belong to no result leave nothing behind."""
    noise = {"type": "response.sparkle.delta", "sparkle": "z" * 1000, "sequence_number": 3}
    reply = Reply.stream([*START, *([noise] * 6_000), *SPOKEN, terminal()], chunks=8192)
    with Server(reply) as server:

        async def script() -> None:
            async with Session(api, server.url) as session:
                stream = await session.send(stream=True)

                async def take(events: int) -> None:
                    for _ in range(events):
                        _ = next(stream) if session.is_sync else await anext(stream)
                    gc.collect()

                await take(1000)
                tracemalloc.start()
                try:
                    await take(4000)
                    grown, _ = tracemalloc.get_traced_memory()
                finally:
                    tracemalloc.stop()
                final = stream.final_response() if session.is_sync else await stream.final_response()
                assert final.output_text == TEXT
                assert grown < 500_000

        run(api, script)


# What all errors have in common.

LEAK = f"the key {KEY} is not known"
PROVOKED: dict[str, tuple[Reply, bool]] = {
    "401": (Reply.json({"error": {"code": 401, "message": LEAK, "metadata": {"key": KEY}}}, 401), False),
    "400-text": (Reply.text(LEAK, status=400), False),
    "403-long": (Reply.json({"error": {"code": 403, "message": f"{LEAK} {'x' * 100_000}"}}, 403), False),
    "404-long-text": (Reply.text(f"{LEAK} {'x' * 100_000}", status=404), False),
    "422-list": (Reply.json({"error": [LEAK] * 5_000}, 422), False),
    "200-html": (Reply.text(f"<html>{LEAK} {'x' * 100_000}"), False),
    "200-list": (Reply.json([LEAK] * 5_000), False),
    "200-error": (Reply.json({"error": {"code": 500, "message": LEAK}}), False),
    "200-failed": (Reply.json({"status": "failed", "error": {"code": "server_error", "message": LEAK}}), False),
    "302": (Reply(302, headers={"Location": f"/{'x' * 5_000}?key={KEY}"}), False),
    "disconnected": (Reply.disconnect(), False),
    "timeout": (Reply(delay=float("inf")), False),
    "in-stream": (Reply.stream([*SPOKEN, {"error": {"code": 429, "message": LEAK}}]), True),
    "in-stream-failed": (Reply.stream([terminal("failed", error={"code": "server_error", "message": LEAK})]), True),
    "in-stream-not-json": (Reply.stream([*SPOKEN, f"data: {LEAK}\n\n".encode()]), True),
    "in-stream-cut": (Reply.stream(SPOKEN, ending="cut"), True),
    "in-stream-html": (Reply.text(f"<html>{LEAK} {'x' * 100_000}"), True),
    "in-stream-timeout": (Reply.stream(SPOKEN, ending="hang"), True),
}


@pytest.mark.parametrize("case", PROVOKED)
def test_every_error_can_be_kept_and_shown(api: Api, case: str) -> None:
    reply, stream = PROVOKED[case]
    error = failing(api, reply, stream, timeout=0.15, max_retries=0)
    said = str(error)
    assert KEY not in said + repr(error) + error.body + repr(error.payload)
    assert 0 < len(said) <= 2500
    facts = ("message", "status_code", "code", "error_type", "attempts", "retry_after", "generation_id", "body", "text")
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(twin) is type(error)
        assert (str(twin), twin.args, twin.headers) == (said, error.args, dict(error.headers))
        assert [getattr(twin, fact) for fact in facts] == [getattr(error, fact) for fact in facts]
        assert twin.response == error.response
