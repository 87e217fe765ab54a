"""Payloads that leave the contract are decoded all the same, and nothing of them is lost."""

from __future__ import annotations

import json
from typing import Any

import pytest

from live.calls import is_complete, read_stream, result_of
from openrouter_responses import UNSET
from openrouter_responses.testing import RawResponse
from payloads import (
    DELTAS,
    FINISHED_ITEM,
    START,
    STREAM,
    TEXT,
    UNFINISHED,
    USAGE,
    Json,
    delta,
    message,
    response,
    terminal,
    without,
)
from support import Api

pytestmark = pytest.mark.usefixtures("certificates_are_read_once")


def test_an_event_of_unknown_type_is_kept_and_the_stream_goes_on(api: Api, chunks: Any) -> None:
    unknown = {"type": "response.sparkle.delta", "sparkle": {"a": [1, None, "é"]}, "sequence_number": 3, "item_id": 7}
    streamed = read_stream(api, [*START, delta("a"), unknown, delta("b"), terminal()], chunks=chunks)
    found = streamed.events[4]
    assert type(found).__name__.startswith("Unknown")
    assert (found.is_unknown, found.type, found.raw) == (True, "UNKNOWN", unknown)
    assert [event.is_unknown for event in streamed.events].count(True) == 1
    assert (streamed.deltas, streamed.final.output_text) == ("ab", TEXT)


@pytest.mark.parametrize("value", [{"sparkle": 1}, {}, {"type": None, "a": 1}, {"type": 7}, [1], "text", 5, None])
def test_an_event_without_a_type_is_kept_as_unknown(api: Api, value: Any, chunks: Any) -> None:
    streamed = read_stream(api, [*UNFINISHED, value, terminal()], chunks=chunks)
    found = streamed.events[-2]
    assert (found.is_unknown, found.type, found.raw) == (True, "UNKNOWN", value)
    assert (streamed.deltas, streamed.final.output_text) == (TEXT, TEXT)


def test_the_event_line_names_the_type_where_the_data_does_not(api: Api) -> None:
    raw = b'event: response.output_text.delta\ndata: {"delta": "hi", "output_index": 0}\n\n'
    streamed = read_stream(api, [raw, terminal()])
    assert (streamed.events[0].type, streamed.deltas) == ("response.output_text.delta", "hi")


REQUIRED = ["logprobs", "item_id", "sequence_number", "output_index", "content_index", "annotations", "part", "id"]


@pytest.mark.parametrize("missing", [*([name] for name in REQUIRED), REQUIRED], ids=lambda names: "-".join(names))
def test_an_event_without_a_required_field_keeps_its_class(api: Api, missing: list[str], chunks: Any) -> None:
    streamed = read_stream(api, [*without([*UNFINISHED, *FINISHED_ITEM], *missing), terminal()], chunks=chunks)
    assert is_complete(streamed)
    for sent, event in zip(STREAM[:-1], streamed.events[:-1], strict=True):
        assert event.type == sent["type"]
        assert all(getattr(event, name) is UNSET for name in missing if name in sent)


@pytest.mark.parametrize("missing", [*response(usage=0), "sequence_number"])
def test_a_terminal_event_without_a_field_still_gives_the_result(api: Api, missing: str) -> None:
    last = terminal()
    last["response"] = {key: value for key, value in last["response"].items() if key != missing}
    streamed = read_stream(
        api, [*UNFINISHED, *FINISHED_ITEM, last if missing != "sequence_number" else without(last, missing)]
    )
    assert is_complete(streamed)
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
def test_a_terminal_event_that_holds_little_is_completed_from_the_events(api: Api, last: Json) -> None:
    streamed = read_stream(api, [*UNFINISHED, *FINISHED_ITEM, last])
    assert is_complete(streamed)
    assert streamed.events[-1].type == "response.completed"


@pytest.mark.parametrize("field", ["tools", "metadata", "usage", "output", "model", "tool_choice", "status", "object"])
def test_null_in_the_response_is_kept(api: Api, field: str, chunks: Any) -> None:
    last = terminal()
    last["response"][field] = None
    streamed = read_stream(api, [*UNFINISHED, *FINISHED_ITEM, last], chunks=chunks)
    assert is_complete(streamed)
    assert getattr(streamed.events[-1].response, field) is None
    assert field in streamed.events[-1].to_dict()["response"]


@pytest.mark.parametrize("field", ["item", "part", "logprobs", "item_id", "output_index", "content_index"])
def test_null_in_events_is_kept(api: Api, field: str, chunks: Any) -> None:
    sent = [{**event, field: None} if field in event else event for event in [*UNFINISHED, *FINISHED_ITEM]]
    streamed = read_stream(api, [*sent, terminal()], chunks=chunks)
    assert is_complete(streamed)
    assert [event.to_dict() for event in streamed.events] == [*sent, terminal()]


def documentation_sample() -> list[Json]:
    """A stream in the shape of the documentation's samples: little in each event, other names, no sequence numbers."""
    at = {"response_id": "resp_1", "output_index": 0, "content_index": 0}
    item = {"type": "message", "id": "msg_1", "role": "assistant", "status": "in_progress", "content": []}
    begun = {"id": "resp_1", "object": "response", "status": "in_progress"}
    usage = {"input_tokens": 12, "output_tokens": 45, "total_tokens": 57}
    return [
        {"type": "response.created", "response": begun},
        {"type": "response.output_item.added", "response_id": "resp_1", "output_index": 0, "item": item},
        {"type": "response.content_part.added", **at, "part": {"type": "output_text", "text": ""}},
        *({"type": "response.content_part.delta", **at, "delta": text} for text in DELTAS),
        {"type": "response.output_item.done", "response_id": "resp_1", "output_index": 0, "item": message()},
        {"type": "response.done", "response": {**begun, "status": "completed", "usage": usage}},
    ]


def test_the_documentation_sample_gives_text_usage_and_status(api: Api, chunks: Any) -> None:
    streamed = read_stream(api, documentation_sample(), chunks=chunks)
    assert streamed.error is None
    assert "".join(event.delta for event in streamed.events if "delta" in event.type) == TEXT
    assert (streamed.final.output_text, streamed.final.usage.total_tokens) == (TEXT, 57)
    assert streamed.final.status == "completed"


def test_the_documentation_sample_of_reasoning_gives_its_items(api: Api) -> None:
    item = {"type": "reasoning", "id": "rs_1", "summary": ["First", "Then"], "encrypted_content": "x"}
    reasoning = {"type": "response.reasoning.delta", "response_id": "resp_1", "output_index": 0, "delta": "Hmm"}
    last = {"type": "response.done", "response": {"id": "resp_1", "status": "completed", "output": [item, message()]}}
    streamed = read_stream(api, [reasoning, last])
    assert streamed.events[0].delta == "Hmm"
    assert streamed.final.output[0].to_dict() == item
    assert streamed.final.output_text == TEXT


UNKNOWN_VALUES: list[Json] = [
    response(message(), status="pondering"),
    response(message(), service_tier="provisioned"),
    response(message(), tool_choice="perhaps"),
    response(message(status="half-baked")),
    response(message(role="oracle")),
    response(message(phase="encore")),
    response(message(), truncation="sideways", object="reply"),
]


@pytest.mark.parametrize("payload", UNKNOWN_VALUES, ids=range(len(UNKNOWN_VALUES)))
def test_an_unknown_enum_value_is_kept_in_its_own_class(api: Api, payload: Json) -> None:
    result = result_of(api, RawResponse.json(payload))
    assert (result.output_text, result.to_dict()) == (TEXT, payload)
    assert (result.status, result.service_tier) == (payload["status"], payload["service_tier"])
    assert not result.output[0].is_unknown
    assert (result.output[0].status, result.output[0].role) == (
        payload["output"][0]["status"],
        payload["output"][0]["role"],
    )
    last = {"type": "response.completed", "response": payload, "sequence_number": 9}
    streamed = read_stream(api, [*UNFINISHED, last])
    assert is_complete(streamed)
    assert streamed.final.to_dict() == payload


def test_an_unknown_item_and_an_unknown_part_are_kept(api: Api) -> None:
    item = {"type": "hologram", "id": "h_1", "beam": {"w": 1}}
    parts = [{"type": "smell", "note": "rose"}, {"type": "output_text", "text": "ok", "annotations": []}]
    result = result_of(api, RawResponse.json(response(item, message(content=parts))))
    assert result.output[0].is_unknown
    assert (result.output[0].type, result.output[0].raw) == ("UNKNOWN", item)
    assert result.output[1].content[0].raw == parts[0]
    assert result.output_text == "ok"


INVALID_RESULTS: dict[str, tuple[Json, str]] = {
    "nothing-required": (without(response(message(), usage=USAGE), "id", "status", "created_at", "logprobs"), TEXT),
    "only-output": ({"output": [message()]}, TEXT),
    "empty": ({}, ""),
    "float-for-int": (response(message(), created_at=1790000000.25, usage={**USAGE, "output_tokens": 24.0}), TEXT),
    "null-output": ({**response(), "output": None}, ""),
    "no-output": (without(response(), "output"), ""),
    "extra": (response(message(colour="red"), sparkle={"a": [1]}, **{"x-y": None, "class": 1, "self": 2}), TEXT),
    "string-output": ({**response(), "output": "text"}, ""),
    "unexpected-items": ({**response(), "output": [None, 5, "x", [], {}, message()]}, TEXT),
    "null-content": (response(message(content=None)), ""),
    "string-usage": (response(message(), usage="9"), TEXT),
    "empty-output-text-field": (response(message(), output_text=""), TEXT),
}


@pytest.mark.parametrize("case", INVALID_RESULTS)
def test_a_result_that_leaves_the_contract_is_decoded_and_kept(api: Api, case: str) -> None:
    payload, text = INVALID_RESULTS[case]
    result = result_of(api, RawResponse.json(payload))
    assert result.output_text == text
    assert json.dumps(result.to_dict(), sort_keys=True) == json.dumps(payload, sort_keys=True)


def test_absent_fields_are_unset_and_unknown_fields_are_kept(api: Api) -> None:
    result = result_of(api, RawResponse.json({"output": [message()], "sparkle": 1}))
    assert (result.id, result.usage, result.status) == (UNSET, UNSET, UNSET)
    assert result.additional_properties["sparkle"] == 1


def test_white_space_before_the_result_is_skipped(api: Api) -> None:
    raw = RawResponse(body=b" \n" * 400 + json.dumps(response(message())).encode(), chunks=7)
    assert result_of(api, raw).output_text == TEXT
