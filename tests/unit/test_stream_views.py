"""What a stream offers in addition to its events, in the pure core: each item and call once and none lost, reasoning as text."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from accumulated import FIXTURES, events_of
from openrouter_responses._core.output_reading import fields_of
from openrouter_responses._core.stream_reader import StreamReader
from openrouter_responses._core.stream_views import CallsView, ItemsView, ReasoningView, TextView, View
from payloads import STREAM, delta, event_text, message, response
from support import response_info

Event = dict[str, Any]
STREAMS = sorted(path.parent.name for path in FIXTURES.glob("*/stream.sse"))


class Viewed:
    """A stream that was read through a view.

    Attributes:
        found: What the view returned, by the number of the event that brought it; what was left has the number -1.
        response: The response in the end.
    """

    def __init__(self, make: Callable[[StreamReader], View[Any]], events: list[Event]) -> None:
        reader = StreamReader(response_info(), 1 << 24, None, None)
        view = make(reader)
        self.found: list[tuple[int, Any]] = []
        for number, event in enumerate(events):
            for decoded in reader.feed(event_text(event)):
                self.found += [(number, value) for value in view.take(decoded)]
        self.found += [(-1, value) for value in view.rest()]
        self.response = reader.response()

    @property
    def values(self) -> list[Any]:
        return [value for _, value in self.found]


def call(arguments: str = "{}", call_id: str = "c1", **fields: Any) -> Event:
    return {"type": "function_call", "call_id": call_id, "name": "f", "arguments": arguments, **fields}


def added(item: Event, index: int | None = 0) -> Event:
    return {"type": "response.output_item.added", "output_index": index, "item": item}


def done(item: Event, index: int | None = 0) -> Event:
    return {"type": "response.output_item.done", "output_index": index, "item": item}


def ended(*output: Event, status: str = "completed", **fields: Any) -> Event:
    return {"type": f"response.{status}", "response": response(*output, status=status, **fields)}


def calls_in(events: list[Event]) -> list[tuple[int, str, str | None]]:
    """The calls: number of the event, ID, text."""
    return [(number, found.call_id, found.text) for number, found in Viewed(CallsView, events).found]


# Calls


def test_a_call_comes_with_the_event_that_ends_it() -> None:
    assert calls_in([added(call("")), done(call('{"a": 1}')), ended(call('{"a": 1}'))]) == [(1, "c1", '{"a": 1}')]


def test_arguments_that_only_deltas_brought() -> None:
    more = {"type": "response.function_call_arguments.delta", "output_index": 0, "delta": '{"a": 1}'}
    assert calls_in([added(call("")), more, done(call("")), ended(call(""))]) == [(2, "c1", '{"a": 1}')]


def test_arguments_that_only_the_terminal_event_has() -> None:
    events = [added(call("")), done(call("")), done(message(), 1), ended(call('{"a": 1}'), message())]
    assert calls_in(events) == [(3, "c1", '{"a": 1}')]
    assert [number for number, _ in Viewed(ItemsView, events).found] == [2, 3]


def test_a_call_without_arguments_comes_at_the_end() -> None:
    assert calls_in([done(call("")), ended(call(""))]) == [(1, "c1", "")]


def test_a_call_that_only_the_terminal_event_has() -> None:
    assert calls_in([ended(call())]) == [(0, "c1", "{}")]


def test_calls_that_the_terminal_event_lacks() -> None:
    assert calls_in([done(call()), ended()]) == [(0, "c1", "{}")]
    assert calls_in([added(call()), ended()]) == [(1, "c1", "{}")]


@pytest.mark.parametrize("status", ["incomplete", "failed"])
def test_a_call_that_was_cut_off_is_not_finished(status: str) -> None:
    more = {"type": "response.function_call_arguments.delta", "output_index": 0, "delta": "{}"}
    assert calls_in([added(call("")), more, ended(status=status)]) == []
    assert calls_in([added(call("")), more, {**ended(status=status), "type": "response.completed"}]) == []
    assert calls_in([done(call("")), ended(status=status)]) == [(1, "c1", "")]
    assert calls_in([ended(call('{"a'), status=status)]) == [(0, "c1", '{"a')]


def test_a_call_that_ends_twice_comes_once() -> None:
    assert calls_in([done(call(id="a")), done(call(id="b"), 1), done(call(id="a")), ended(call(id="c"))]) == [
        (0, "c1", "{}")
    ]


def test_a_call_whose_id_is_another_in_the_end_comes_once() -> None:
    assert calls_in([done(call(id="fc_1")), ended(call())]) == [(0, "c1", "{}")]


def test_two_calls_of_one_function_come_both() -> None:
    events = [done(call(call_id="a")), done(call(call_id="b"), 1), ended(call(call_id="a"), call(call_id="b"))]
    assert calls_in(events) == [(0, "a", "{}"), (1, "b", "{}")]


def test_calls_without_an_id_are_none_lost() -> None:
    events = [done(call(call_id="", id="x")), ended(call(call_id="", id="x"), call('{"a": 1}', call_id="", id="y"))]
    assert calls_in(events) == [(1, "", "{}"), (1, "", '{"a": 1}')]


@pytest.mark.parametrize("early", [{"call_id": ""}, {"call_id": None}, {"call_id": 5}, {"name": ""}])
def test_a_call_waits_for_its_id_and_its_name(early: Event) -> None:
    assert calls_in([done({**call(id="x"), **early}), ended(call(id="x"))]) == [(1, "c1", "{}")]


def test_a_custom_tool_waits_for_its_input() -> None:
    item = {"type": "custom_tool_call", "call_id": "c", "name": "sql", "input": ""}
    [(number, found)] = Viewed(CallsView, [done(item), ended({**item, "input": "select 1"})]).found
    assert (number, found.text, found.is_custom) == (1, "select 1", True)


# Items


def test_items_come_as_they_end_in_whichever_order() -> None:
    other = {"type": "new_type", "id": "n", "z": 1}
    viewed = Viewed(ItemsView, [done(other, 1), done(message(), 0), ended(message(), other)])
    assert [(number, item.to_dict()["type"]) for number, item in viewed.found] == [(0, "new_type"), (1, "message")]


def test_an_image_waits_for_its_bytes() -> None:
    item = {"type": "image_generation_call", "id": "ig", "status": "completed"}
    [(number, found)] = Viewed(ItemsView, [done(item), ended({**item, "result": "AAAA"})]).found
    assert (number, found.result) == (1, "AAAA")


def test_a_message_waits_for_its_text() -> None:
    [(number, found)] = Viewed(ItemsView, [done(message(content=[])), ended(message("Hi"))]).found
    assert (number, found.content[0].text) == (1, "Hi")


def test_reasoning_does_not_wait() -> None:
    item = {"type": "reasoning", "id": "r", "summary": []}
    assert [number for number, _ in Viewed(ItemsView, [done(item), ended(item)]).found] == [0]


def test_a_second_view_of_a_stream_goes_on_where_the_first_left_off() -> None:
    reader = StreamReader(response_info(), 1 << 20, None, None)
    for event in (done(call(call_id="a")), done(call(call_id="b"), 1)):
        for _ in reader.feed(event_text(event)):
            pass
    [end] = reader.feed(event_text(ended(call(call_id="a"), call(call_id="b"), call(call_id="c"))))
    first = ItemsView(reader)
    assert [fields_of(item)["call_id"] for item in first.take(end)] == ["a", "b", "c"]
    assert [*ItemsView(reader).take(end)] == []


def test_the_streams_are_read() -> None:
    assert len(STREAMS) > 30


@pytest.mark.parametrize("name", STREAMS)
def test_items_of_real_streams_are_those_of_the_response_each_once(name: str) -> None:
    events = events_of(FIXTURES / name / "stream.sse")
    if not events or events[-1]["type"] not in ("response.completed", "response.done", "response.incomplete"):
        events = [event for event in events if event["type"] != "response.failed"]
        assert len(Viewed(ItemsView, events).values) <= len(Viewed(ItemsView, events).response.output or [])
        return
    viewed = Viewed(ItemsView, events)
    assert sorted(map(_essence, viewed.values)) == sorted(map(_essence, viewed.response.output))
    calls = Viewed(CallsView, events)
    assert sorted(map(repr, calls.values)) == sorted(map(repr, calls.response.function_calls))


def _essence(item: Any) -> str:
    """What an item says, without what only the terminal event adds to it."""
    fields = fields_of(item)
    kept = ("type", "name", "arguments", "input", "result", "code", "refusal")
    content = fields_of(item).get("content") if fields.get("type") == "message" else None
    texts = [part.to_dict().get("text") if hasattr(part, "to_dict") else part for part in content or []]
    return json.dumps([*(fields.get(name) for name in kept), texts], default=str)


# Reasoning and text


def reasoned(text: Any, index: int | None = 0, part: int = 0, what: str = "reasoning_text") -> Event:
    place = "summary_index" if "summary" in what else "content_index"
    return {"type": f"response.{what}.delta", "output_index": index, place: part, "item_id": "r", "delta": text}


SUMMARY = "reasoning_summary_text"


@pytest.mark.parametrize(
    ("events", "deltas"),
    [
        ([reasoned("a"), reasoned("b")], ["a", "b"]),
        ([reasoned("a", what=SUMMARY), reasoned("b", part=1, what=SUMMARY)], ["a", "\n\nb"]),
        ([reasoned("a"), reasoned("b", 1)], ["a", "\n\nb"]),
        ([reasoned("a"), reasoned("A", what=SUMMARY), reasoned("b")], ["a", "b"]),
        ([reasoned("a"), reasoned("b", 1, what=SUMMARY)], ["a", "\n\nb"]),
        ([{"type": "response.reasoning.delta", "delta": "a"}, {"type": "response.reasoning.delta", "delta": "b"}], ["a", "b"]),
        ([reasoned("\ud83d"), reasoned("\ude00")], ["😀"]),
        ([reasoned("a\ud83d"), reasoned("b", part=1)], ["a", "\ud83d\n\nb"]),
        ([reasoned("a\ud83d")], ["a", "\ud83d"]),
        ([reasoned(5), reasoned(None), reasoned("")], []),
        ([reasoned("a", index=[1]), reasoned("b", index={})], ["a", "b"]),
        ([delta("Hi"), reasoned("a")], ["a"]),
    ],
)  # fmt: skip
def test_reasoning_deltas(events: list[Event], deltas: list[str]) -> None:
    assert Viewed(ReasoningView, [*events, ended(message("Hi"))]).values == deltas


def test_reasoning_without_deltas_comes_in_the_end() -> None:
    item = {"type": "reasoning", "id": "r", "summary": [{"type": "summary_text", "text": "S"}]}
    assert Viewed(ReasoningView, [done(item), ended(item)]).found == [(-1, "S")]
    assert Viewed(ReasoningView, STREAM).found == []


@pytest.mark.parametrize("name", STREAMS)
def test_reasoning_of_real_streams_is_that_of_the_response(name: str) -> None:
    events = events_of(FIXTURES / name / "stream.sse")
    viewed = Viewed(ReasoningView, events)
    reasoning = [fields_of(item) for item in viewed.response.output or [] if fields_of(item).get("type") == "reasoning"]
    has_both = any(item.get("summary") and item.get("content") for item in reasoning)
    if not has_both and name != "sample-streamed":  # whose deltas name no item, and whose response has none
        assert "".join(viewed.values) == viewed.response.reasoning_text


def test_text() -> None:
    assert "".join(Viewed(TextView, STREAM).values) == Viewed(TextView, STREAM).response.output_text
    assert Viewed(TextView, [ended(message("Hi"))]).found == [(-1, "Hi")]


# Anything that may come

_ITEMS = st.fixed_dictionaries(
    {"type": st.sampled_from(["message", "function_call", "reasoning", "x", 5])},
    optional={
        "id": st.sampled_from(["a", "b", None, 5]),
        "call_id": st.sampled_from(["a", "b", "", 5, [1]]),
        "name": st.sampled_from(["f", None, {}]),
        "arguments": st.sampled_from(["", "{}", '{"a": 1}', None, [1], {"a": 1}]),
        "content": st.sampled_from([None, [], "text", [{"type": "output_text", "text": "t"}], [5]]),
    },
)
_EVENTS = st.one_of(
    st.builds(added, _ITEMS, st.sampled_from([0, 1, None, -1, "0"])),
    st.builds(done, _ITEMS | st.none(), st.sampled_from([0, 1, None, -1, "0"])),
    st.builds(reasoned, st.sampled_from(["a", "\ud83d", None, 5]), st.sampled_from([0, 1, None, []])),
    st.just({"type": "response.function_call_arguments.delta", "output_index": 0, "delta": "{}"}),
)
_OUTPUTS = st.lists(_ITEMS | st.sampled_from([None, 5, "x"]), max_size=3) | st.sampled_from([None, 5, {}])


@settings(max_examples=300, deadline=None)
@given(st.lists(_EVENTS, max_size=6), _OUTPUTS, st.sampled_from(["completed", "incomplete", "failed"]))
def test_no_call_comes_twice_and_none_is_lost(events: list[Event], output: Any, status: str) -> None:
    stream = [*events, {"type": f"response.{status}", "response": {"id": "r", "status": status, "output": output}}]
    for view in (ItemsView, ReasoningView, TextView):
        Viewed(view, stream)
    viewed = Viewed(CallsView, stream)
    named = [(found.call_id, found.name, found.text) for found in viewed.values if found.call_id]
    assert len(named) == len(set(named))
    ids = {found.call_id for found in viewed.values}
    if status == "completed":
        assert {found.call_id for found in viewed.response.function_calls} <= ids
