"""What a response is after each event of a stream: it grows, it never breaks, and in the end it is the server's own."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from conftest import SHARED, shared
from openrouter_generated.models import OpenResponsesResult
from openrouter_generated.models.stream_events import decode
from openrouter_generated.runtime.sse import SSEDecoder
from openrouter_responses._core.accumulator import Accumulator
from openrouter_responses._core.surrogates import ends_in_half, join
from payloads import TERMINAL_TYPES, events_in
from support import FIXTURES

RECORDINGS = SHARED / "recordings"
STREAMS = {
    path.relative_to(base).as_posix(): path
    for base in (FIXTURES, RECORDINGS)
    for path in sorted(base.rglob("*.sse"))
} or {"none": Path()}  # fmt: skip
TEXT = ("response.output_text.delta", "response.content_part.delta")
OTHER_DELTAS = {
    "response.refusal.delta": ("content", "refusal"),
    "response.reasoning_text.delta": ("content", "text"),
    "response.reasoning_summary_text.delta": ("summary", "text"),
}


def events_of(path: Path) -> list[dict[str, Any]]:
    """The JSON of a stream's events, up to data that is not valid JSON."""
    return events_in(path.read_bytes(), "stop")


@pytest.fixture(params=STREAMS)
def events(request: pytest.FixtureRequest) -> list[dict[str, Any]]:
    return events_of(STREAMS[request.param])


def states(events: list[dict[str, Any]]) -> Iterator[tuple[dict[str, Any], Accumulator, OpenResponsesResult]]:
    """Each event, and what is known after it."""
    accumulator = Accumulator()
    for event in events:
        accumulator.feed([decode(event)])
        yield event, accumulator, accumulator.response()


def types_of(response: OpenResponsesResult) -> list[str]:
    return [item["type"] for item in response.to_dict()["output"]]


def is_subsequence(short: list[str], long: list[str]) -> bool:
    rest = iter(long)
    return all(item in rest for item in short)


def without_end(events: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [event for event in events if event.get("type") not in TERMINAL_TYPES]


def last_response(events: list[dict[str, Any]]) -> dict[str, Any] | None:
    return next((event["response"] for event in reversed(events) if event.get("type") in TERMINAL_TYPES), None)


def text_of(output: list[dict[str, Any]]) -> str:
    return "".join(
        part.get("text", "")
        for item in output
        if item.get("type") == "message"
        for part in item["content"]
        if part["type"] == "output_text"
    )


def calls_of(output: list[dict[str, Any]]) -> list[tuple[Any, ...]]:
    written = {"function_call": "arguments", "custom_tool_call": "input"}
    return [
        (item.get("call_id"), item["name"], item[written[item["type"]]]) for item in output if item["type"] in written
    ]


def test_the_streams_are_read() -> None:
    assert sum(path.is_relative_to(FIXTURES) for path in STREAMS.values()) > 20
    shared("recordings")
    assert sum(path.is_relative_to(RECORDINGS) for path in STREAMS.values()) > 30


def test_the_text_grows_by_the_deltas(events: list[dict[str, Any]]) -> None:
    """Deltas of one item follow each other; where items interleave, each one's text grows in its own place.

    The first half of a character is held back until the second comes.
    """
    deltas: dict[Any, list[str]] = {}
    for event, accumulator, response in states(without_end(events)):
        if event.get("type") in TEXT:
            deltas.setdefault((event.get("output_index", 0), event.get("content_index", 0)), []).append(event["delta"])
        assert accumulator.terminal is None
        assert isinstance(response, OpenResponsesResult)
        if event.get("type") in TEXT:
            texts = [join(deltas[place]) for place in sorted(deltas)]
            assert response.output_text == "".join(text[:-1] if ends_in_half(text) else text for text in texts)


def test_other_texts_grow_by_their_deltas(events: list[dict[str, Any]]) -> None:
    joined: dict[Any, str] = {}
    for event, _, response in states(without_end(events)):
        event_type = event.get("type", "")
        if event_type in OTHER_DELTAS and event.get("output_index", -1) >= 0:
            field, key = OTHER_DELTAS[event_type]
            place = event.get("summary_index", event.get("content_index", 0))
            where = (event["output_index"], field, place)
            joined[where] = joined.get(where, "") + event["delta"]
            item = next(
                item
                for item in response.to_dict()["output"]
                if any(part == joined[where] for part in parts(item, field, key))
            )
            assert item["type"] in ("reasoning", "message")


def parts(item: dict[str, Any], field: str, key: str) -> list[Any]:
    value = item.get(field)
    return [part.get(key) for part in value if isinstance(part, dict)] if isinstance(value, list) else []


def test_arguments_grow_by_their_deltas(events: list[dict[str, Any]]) -> None:
    joined: dict[Any, str] = {}
    for event, _, response in states(without_end(events)):
        if event.get("type") == "response.function_call_arguments.delta" and "output_index" in event:
            index = event["output_index"]
            joined[index] = joined.get(index, "") + event["delta"]
            assert joined[index] in [item.arguments for item in response.output if item.type == "function_call"]


def test_items_only_join(events: list[dict[str, Any]]) -> None:
    """No item goes away, changes its type or its place among the others, but for reasoning that names none."""
    before: list[str] = []
    for event, _, response in states(events):
        now = types_of(response) if response.output else []
        now = [item_type for item_type in now if item_type != "reasoning" or not has_loose_reasoning(events)]
        if event.get("type") in TERMINAL_TYPES and not event["response"].get("output"):
            assert now == before
        assert is_subsequence(before, now), f"{before} became {now} by {event.get('type')}"
        before = now


def test_each_state_is_one_of_its_own(events: list[dict[str, Any]]) -> None:
    """What was handed out does not change with later events."""
    kept: list[tuple[OpenResponsesResult, str]] = []
    for _, _, response in states(events):
        kept.append((response, json.dumps(response.to_dict())))
    for response, text in kept:
        assert json.dumps(response.to_dict()) == text


def test_a_cut_stream_keeps_what_its_first_event_held(events: list[dict[str, Any]]) -> None:
    """Id, model and whatever else came with the latest event that carried a response; ids may rotate."""
    latest: dict[str, Any] = {}
    for event, _, response in states(without_end(events)):
        latest = event.get("response", latest)
        assert {**response.to_dict(), "output": None} == {**latest, "output": None}


def test_the_last_event_wins(events: list[dict[str, Any]]) -> None:
    last = last_response(events)
    for event, accumulator, response in states(events):
        if event.get("type") not in TERMINAL_TYPES:
            continue
        assert last is not None
        assert accumulator.terminal == event["type"]
        if last.get("output"):
            assert response.to_dict() == last
        else:
            assert {**response.to_dict(), "output": None} == {**last, "output": None}


COMPLETE = [
    name for name, path in STREAMS.items() if path.is_file() and (last_response(events_of(path)) or {}).get("output")
]


@pytest.mark.parametrize("name", COMPLETE)
def test_without_its_last_event_a_stream_says_the_same(name: str) -> None:
    """Text and tool calls are built from the other events alone, but for what only the last one carries."""
    events = events_of(STREAMS[name])
    last = last_response(events)
    assert last is not None
    *_, (_, _, response) = states(without_end(events))
    built = response.to_dict()["output"]
    loose = ["reasoning"] if has_loose_reasoning(events) else []
    assert [item["type"] for item in built] == [item["type"] for item in last["output"]] + loose
    assert text_of(built) == text_of(last["output"]) == response.output_text
    carried = carries_calls(events)
    assert calls_of(built) == [
        (call_id, name, arguments if carried else "") for call_id, name, arguments in calls_of(last["output"])
    ]


def has_loose_reasoning(events: list[dict[str, Any]]) -> bool:
    """Whether an event of reasoning names no item, as in the documentation's sample, which has none in the end either."""
    return any(
        event.get("type") == "response.reasoning.delta" and not {"item_id", "output_index"} & event.keys()
        for event in events
    )


def test_reasoning_that_names_no_item_is_kept_apart_from_the_text() -> None:
    events = [
        {
            "type": "response.output_item.added",
            "item": {"type": "message", "id": "m", "role": "assistant", "content": []},
        },
        {"type": "response.reasoning.delta", "delta": "Hm"},
        {"type": "response.output_text.delta", "delta": "Yes"},
        {"type": "response.reasoning.delta", "delta": "."},
        {"type": "response.output_text.delta", "delta": "!"},
    ]
    *_, (_, _, response) = states(events)
    assert response.output_text == "Yes!"
    assert [(item.type, item.content[0].text) for item in response.output] == [
        ("message", "Yes!"),
        ("reasoning", "Hm."),
    ]


def carries_calls(events: list[dict[str, Any]]) -> bool:
    """Whether the events before the last one carry what calls are made with, in deltas or whole."""
    places = [event.get("item", event) for event in events if event.get("type") not in TERMINAL_TYPES]
    carrying = ("function_call_arguments", "custom_tool_call_input", "output_item.done")
    carriers = [
        place
        for place, event in zip(places, without_end(events), strict=True)
        if any(name in event.get("type", "") for name in carrying)
    ]
    return any(place.get(key) for place in carriers for key in ("delta", "arguments", "input"))


def test_a_last_event_without_an_output_gets_the_items_that_came_before(events: list[dict[str, Any]]) -> None:
    events = [
        {**event, "response": {**event["response"], "output": []}} if event.get("type") in TERMINAL_TYPES else event
        for event in events
    ]
    if not (all_ := list(states(events))):
        return
    response = all_[-1][2]
    before = [response for event, _, response in all_ if event.get("type") not in TERMINAL_TYPES]
    if before:
        assert response.to_dict().get("output") == before[-1].to_dict()["output"]


def texts_of(output: list[dict[str, Any]]) -> list[Any]:
    """Every text of the parts of the items, and every field that deltas fill."""
    found: list[Any] = []
    for item in output:
        for field in ("summary", "content"):
            lists = item.get(field) or []
            found += [(item["type"], field, part.get("text", part.get("refusal"))) for part in lists]
        fields = [item.get(field) for field in ("arguments", "input", "code")]
        found += [text for text in (*fields, item.get("operation", {}).get("diff")) if text is not None]
    return found


@pytest.mark.parametrize("kept", ["delta", "done"])
@pytest.mark.parametrize(
    "name",
    ["apply-patch", "code-interpreter", "custom-tool", "parts", "reasoning", "refusal", "text", "tool-call"],
)
def test_deltas_alone_and_whole_texts_alone_say_the_same(name: str, kept: str) -> None:
    events = events_of(FIXTURES / f"{name}-streamed" / "stream.sse")
    last = last_response(events)
    assert last is not None
    texts = [event for event in events if any(key in event for key in ("delta", "text", "refusal", "arguments"))]
    texts += [event for event in events if any(key in event for key in ("input", "code", "diff"))]
    thinned = [
        event
        for event in events
        if event["type"] in ("response.created", "response.output_item.added")
        or (event in texts and event["type"].endswith(f".{kept}"))
    ]
    *_, (_, _, response) = states(thinned)
    built = response.to_dict()["output"]
    assert texts_of(built) == texts_of(last["output"])
    assert [item["type"] for item in built] == [item["type"] for item in last["output"]]


@pytest.mark.parametrize("name", STREAMS)
def test_byte_by_byte_a_stream_has_the_same_events(name: str) -> None:
    body = STREAMS[name].read_bytes() if STREAMS[name].is_file() else b""
    whole, single = SSEDecoder(), SSEDecoder()
    found = [event for byte in body for event in single.feed(bytes([byte]))]
    assert [*found, *single.finish()] == [*whole.feed(body), *whole.finish()]
