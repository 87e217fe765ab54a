"""Which item and which part an event is about, and what the response is then: the lines of the tables in the docstrings."""

from __future__ import annotations

from typing import Any

import pytest

from accumulated import Event, output, shown
from openrouter_generated.models.stream_events import decode
from openrouter_responses._core.accumulator import Accumulator

CITY, ZONE = '{"city":"Oslo"}', '{"zone":"CET"}'
HIGH, LOW = "\ud83d", "\ude00"


def call(item_id: str | None, call_id: str | None = None, arguments: str = "", **fields: Any) -> Event:
    item = {"type": "function_call", "id": item_id, "call_id": call_id or f"call_{item_id}", "name": "look"}
    return {key: value for key, value in {**item, "arguments": arguments, **fields}.items() if value is not None}


def message(item_id: str | None, *texts: str) -> Event:
    parts = [{"type": "output_text", "text": text, "annotations": []} for text in texts]
    item = {"type": "message", "id": item_id, "role": "assistant", "content": parts}
    return {key: value for key, value in item.items() if value is not None}


def reasoning(item_id: str, *texts: str) -> Event:
    return {"type": "reasoning", "id": item_id, "summary": [{"type": "summary_text", "text": text} for text in texts]}


def event(name: str, index: int | None = None, item_id: str | None = None, **fields: Any) -> Event:
    places = {"output_index": index, "item_id": item_id, **fields}
    return {"type": f"response.{name}", **{key: value for key, value in places.items() if value is not None}}


def added(item: Event, index: int | None = None) -> Event:
    return event("output_item.added", index, item=item)


def done(item: Event, index: int | None = None) -> Event:
    return event("output_item.done", index, item=item)


def arguments(delta: str, index: int | None = None, item_id: str | None = None) -> Event:
    return event("function_call_arguments.delta", index, item_id, delta=delta)


def text(delta: str, index: int | None = None, item_id: str | None = None, part: int | None = 0) -> Event:
    return event("output_text.delta", index, item_id, content_index=part, delta=delta)


def whole(value: str, index: int | None = None, item_id: str | None = None, part: int | None = 0) -> Event:
    return event("output_text.done", index, item_id, content_index=part, text=value)


def part(name: str, value: str, number: int | None, item_id: str = "m") -> Event:
    fields = {"type": "output_text", "text": value, "annotations": []}
    return event(f"content_part.{name}", 0, item_id, content_index=number, part=fields)


def end(*items: Any, name: str = "completed", **fields: Any) -> Event:
    return event(name, response={"id": "r", "status": name, "output": list(items), **fields})


def calls(*events: Event) -> list[tuple[str, str]]:
    return [(item["call_id"], item["arguments"]) for item in output(*events) if item["type"] == "function_call"]


def texts(*events: Event) -> list[str]:
    """The texts of messages, part by part."""
    items = [item for item in output(*events) if item["type"] == "message"]
    return [part["text"] for item in items for part in item.get("content") or []]


class TestItems:
    def test_two_calls_share_an_index(self) -> None:
        events = [
            added(call("a"), 0),
            added(call("b"), 0),
            arguments(CITY[:5], 0, "a"),
            arguments(ZONE[:5], 0, "b"),
            arguments(CITY[5:], 0, "a"),
            arguments(ZONE[5:], 0, "b"),
        ]
        assert calls(*events) == [("call_a", CITY), ("call_b", ZONE)]
        events += [done(call("a", arguments=CITY), 0), done(call("b", arguments=ZONE), 0)]
        assert calls(*events) == [("call_a", CITY), ("call_b", ZONE)]

    @pytest.mark.parametrize("ids", [True, False], ids=["ids", "no ids"])
    def test_a_call_and_a_message_share_an_index(self, ids: bool) -> None:
        m, a = ("m", "a") if ids else (None, None)
        events = [
            added(message(m), 0),
            added(call(a, "call_a"), 0),
            text("Let ", 0, m),
            arguments("{", 0, a),
            text("me.", 0, m),
            arguments("}", 0, a),
        ]
        assert [shown(item)[:4] for item in output(*events)] == [
            ("message", None, ("Let me.",), (None, None, None, None)),
            ("function_call", "call_a", (), ("{}", None, None, None)),
        ]

    @pytest.mark.parametrize("index", [-1, 0, 2, 7, None])
    def test_done_under_another_index_than_added(self, index: int | None) -> None:
        events = [added(call("a"), 1), arguments(CITY, 1, "a"), done(call("a", arguments=CITY), index)]
        assert calls(*events) == [("call_a", CITY)]
        rotated = done(call("other", "call_a", CITY), index)
        assert calls(*events[:2], rotated) == [("call_a", CITY)]

    def test_text_under_another_index_than_its_item_and_with_other_ids(self) -> None:
        events = [added(message("m"), -1), text("He", 0, "x"), text("llo", 0, "y"), done(message("z", "Hello"), 1)]
        assert [texts(*events[:count]) for count in range(1, 5)] == [[], ["He"], ["Hello"], ["Hello"]]

    def test_items_that_follow_each_other_under_one_index_without_ids(self) -> None:
        events = [
            added(message(None), 0),
            text("A", 0),
            done(message(None, "A"), 0),
            added(message(None), 0),
            text("B", 0),
        ]
        assert texts(*events) == ["A", "B"]
        assert texts(*events, done(message(None, "B"), 0)) == ["A", "B"]
        assert texts(text("A", 0), done(message(None, "A"), 0), text("B", 0)) == ["A", "B"]

    def test_ids_that_rotate_between_the_events_of_one_item(self) -> None:
        events = [added(call("1", "call_a"), 0), arguments("{", 0, "2"), arguments("}", 0, "3")]
        ends = [event("function_call_arguments.done", 0, "4", arguments="{}"), done(call("5", "call_a", "{}"), 0)]
        for index in (0, None):
            stream = [
                {key: value for key, value in one.items() if key != "output_index" or index == 0}
                for one in events + ends
            ]
            assert [calls(*stream[:count]) for count in range(1, 6)] == [
                [("call_a", "")], [("call_a", "{")], [("call_a", "{}")], [("call_a", "{}")], [("call_a", "{}")],
            ]  # fmt: skip

    def test_the_call_id_as_the_id_of_deltas(self) -> None:
        events = [added(call("a"), 0), added(call("b"), 0), arguments(CITY, 0, "call_a"), arguments(ZONE, 0, "call_b")]
        assert calls(*events) == [("call_a", CITY), ("call_b", ZONE)]

    def test_a_call_that_comes_again_is_one_call(self) -> None:
        once = [added(call("a"), 0), arguments(CITY, 0, "a"), done(call("a", arguments=CITY), 0)]
        again = [added(call("b", "call_a"), 1), done(call("b", "call_a", CITY), 1)]
        for more in (once, again, [done(call("c", "call_a", CITY), 3)], [done(call(None, "call_a", CITY))]):
            assert calls(*once, *more) == [("call_a", CITY)]

    def test_calls_with_the_same_name_as_their_call_id_are_two(self) -> None:
        events = [added(call("a", "look"), 0), added(call("b", "look"), 1)]
        events += [done(call("a", "look", CITY), 0), done(call("b", "look", ZONE), 1)]
        assert calls(*events) == [("look", CITY), ("look", ZONE)]

    def test_one_id_for_all_items(self) -> None:
        events = [added(message("x"), 0), text("A", 0, "x"), added(call("x", "call_a"), 1), arguments("{}", 1, "x")]
        events += [text("B", 0, "x"), added(call("x", "call_b"), 2), arguments(CITY, 2, "x")]
        assert texts(*events) == ["AB"]
        assert calls(*events) == [("call_a", "{}"), ("call_b", CITY)]

    def test_no_text_in_a_call(self) -> None:
        events = [added(call("a"), 0), text("Hello", 0, "a"), text("!", 0, "a"), arguments("{}", 0, "a")]
        assert texts(*events) == ["Hello!"]
        assert calls(*events) == [("call_a", "{}")]

    def test_deltas_without_items_that_were_added(self) -> None:
        assert texts(text("A", item_id="1"), text("B", item_id="2"), text("a", item_id="1")) == ["Aa", "B"]
        assert texts(text("A", 0), text("B", 1), text("a", 0)) == ["Aa", "B"]
        assert texts(text("A"), text("B")) == ["AB"]

    @pytest.mark.parametrize("index", [True, "0", 0.5, {}, [], None])
    def test_indexes_of_other_types_are_none(self, index: Any) -> None:
        events = [added(call("a"), 0), added(message("m"), 1), text("A", 0, "m"), text("B", 1)]
        events = [{**one, "output_index": index} for one in events]
        assert texts(*events) == ["AB"]
        assert calls(*events) == [("call_a", "")]

    def test_arguments_of_the_item_that_begins_give_way_to_those_of_deltas(self) -> None:
        assert calls(added(call("a", arguments="{}"), 0), arguments(CITY, 0, "a")) == [("call_a", CITY)]

    def test_items_stand_in_the_order_of_their_indexes_else_as_they_came(self) -> None:
        items = [added(message("a"), 2), added(message("b"), 0), added(message("c"), -1), added(message("d"), 1)]
        assert [item["id"] for item in output(*items)] == ["b", "c", "d", "a"]
        assert [item["id"] for item in output(*items, done(message("a", "A"), 0))] == ["b", "c", "d", "a"]


class TestParts:
    @pytest.mark.parametrize("first", [-1, 0, 1, 5, None])
    def test_parts_are_counted_from_any_number(self, first: int | None) -> None:
        numbers = [None, None] if first is None else [first, first + 1]
        events = [added(message("m"), 0)]
        for number, value in zip(numbers, ("One", "Two"), strict=True):
            events += [part("added", "", number), text(value[:1], 0, "m", number), text(value[1:], 0, "m", number)]
            events += [whole(value, 0, "m", number), part("done", value, number)]
        assert [texts(*events[:count]) for count in (3, 4, 6, 8, 9, 11)] == [
            ["O"], ["One"], ["One"], ["One", "T"], ["One", "Two"], ["One", "Two"],
        ]  # fmt: skip
        assert texts(*events, done(message("m", "One", "Two"), 0)) == ["One", "Two"]

    def test_two_parts_share_a_number(self) -> None:
        events = [added(message("m"), 0)]
        for value in ("One", "Two"):
            events += [part("added", "", 0), text(value, 0, "m"), whole(value, 0, "m"), part("done", value, 0)]
        assert texts(*events) == ["One", "Two"]
        assert texts(whole("One", 0, "m"), whole("Two", 0, "m")) == ["One", "Two"]
        assert texts(whole("One", 0, "m"), whole("One", 0, "m")) == ["One"]

    def test_the_number_of_a_part_moves(self) -> None:
        events = [added(message("m"), 0), part("added", "", 3), text("He", 0, "m", 1), text("llo", 0, "m", 0)]
        events += [whole("Hello", 0, "m", 2), part("done", "Hello", 7), done(message("m", "Hello"), 0)]
        assert [texts(*events[:count]) for count in range(2, 8)] == [[""], ["He"], *[["Hello"]] * 4]

    def test_deltas_that_were_numbered_as_parts_are_one_text(self) -> None:
        events = [text("He", 0, "m", 0), text("l", 0, "m", 1), text("lo", 0, "m", 2)]
        assert "".join(texts(*events)) == "Hello"
        assert texts(*events, whole("Hello", 0, "m", 0)) == ["Hello"]
        assert texts(*events, part("done", "Hello", 5)) == ["Hello"]
        assert texts(*events, whole("lo", 0, "m", 2)) == ["He", "l", "lo"]

    def test_a_refusal_and_a_text_under_one_number_are_two_parts(self) -> None:
        events = [text("Yes", 0, "m"), event("refusal.delta", 0, "m", content_index=0, delta="No")]
        assert [shown(item)[2] for item in output(*events, text(".", 0, "m"))] == [("Yes.", "No")]

    def test_arguments_that_are_whole_take_no_more_deltas(self) -> None:
        finished = event("function_call_arguments.done", 0, "a", arguments=CITY)
        assert calls(added(call("a"), 0), arguments("{", 0, "a"), finished, arguments("}", 0, "a")) == [
            ("call_a", CITY)
        ]


class TestTerminalEvent:
    A, B, M = call("a", arguments=CITY), call("b", arguments=ZONE), message("m", "Hello")
    EVENTS = (done(M, 0), done(A, 1), done(B, 2))

    def test_empty_arguments_are_filled(self) -> None:
        assert calls(*self.EVENTS, end(self.M, call("a"), call("b"))) == [("call_a", CITY), ("call_b", ZONE)]
        assert calls(*self.EVENTS, end(self.M, call("x", "call_a"), call(None, "call_b"))) == [
            ("call_a", CITY), ("call_b", ZONE),
        ]  # fmt: skip

    @pytest.mark.parametrize("kept", [(0,), (1,), (2,), (0, 2), (1, 2), (2, 0), ()])
    def test_items_that_are_missing_are_put_in_their_place(self, kept: tuple[int, ...]) -> None:
        items = [self.M, self.A, self.B]
        found = output(*self.EVENTS, end(*[items[place] for place in kept]))
        assert sorted(map(repr, found)) == sorted(map(repr, items))
        if kept != (2, 0):
            assert found == items

    @pytest.mark.parametrize(
        "content", [[], None, "", [{"type": "output_text", "text": ""}], [{"type": "output_text"}]]
    )
    def test_empty_content_is_filled(self, content: Any) -> None:
        assert texts(*self.EVENTS, end({**self.M, "content": content}, self.A, self.B)) == ["Hello"]
        assert texts(*self.EVENTS, end({**self.M, "id": "renamed", "content": content})) == ["Hello"]

    def test_what_contradicts_stays(self) -> None:
        other = [message("m", "Bye", "Bye"), call("a", arguments="{}"), call("b", arguments="[]")]
        assert output(*self.EVENTS, end(*other)) == other

    def test_a_message_with_another_id_is_the_one_with_its_text(self) -> None:
        events = [done(message("1", "One"), 0), done(message("2", "Two"), 1)]
        assert texts(*events, end(message("x", "Two"))) == ["One", "Two"]
        assert texts(*events, end(message("x", "One"))) == ["One", "Two"]

    def test_items_that_only_deltas_made_are_put_in_their_place_if_they_are_named(self) -> None:
        for delta in (text("Hi", 0), text("Hi", item_id="m")):
            assert [item["type"] for item in output(delta, done(self.A, 1), end(self.A))] == [
                "message",
                "function_call",
            ]
        assert output(text("Hi"), done(self.A, 1), end(self.A)) == [self.A]

    def test_parts_that_are_missing_at_the_end_are_filled(self) -> None:
        events = [done(message("m", "One", "Two"), 0)]
        assert texts(*events, end(message("m", "One"))) == ["One", "Two"]
        assert texts(*events, end(message("m", "Two"))) == ["Two"]
        assert texts(*events, end(message("m", "OneTwo"))) == ["OneTwo"]

    def test_the_terminal_response_itself_where_it_lacks_nothing(self) -> None:
        accumulator = Accumulator()
        last = decode(end(self.M, self.A, self.B))
        accumulator.feed([*map(decode, self.EVENTS), last])
        assert accumulator.response() is last.response  # type: ignore[union-attr]  # a terminal event

    def test_the_filled_response_is_the_same_on_each_call(self) -> None:
        accumulator = Accumulator()
        accumulator.feed(map(decode, (*self.EVENTS, end(self.M))))
        assert accumulator.response() is accumulator.response()

    @pytest.mark.parametrize("items", [[None], ["a"], [1, []], [{"type": {}, "id": [], "call_id": {}}]])
    def test_an_output_of_anything_is_kept(self, items: list[Any]) -> None:
        assert all(item in output(*self.EVENTS, end(*items)) for item in items)


class TestHalves:
    @pytest.mark.parametrize("name", ["completed", "incomplete", "failed"])
    def test_a_half_is_held_back_until_the_end(self, name: str) -> None:
        events = [added(message("m"), 0), text("a" + HIGH, 0, "m")]
        assert texts(*events) == ["a"]
        assert texts(*events, text(LOW + "b", 0, "m")) == ["a\U0001f600b"]
        assert texts(*events, text("b", 0, "m")) == ["a" + HIGH + "b"]
        assert texts(*events, end(name=name)) == ["a" + HIGH]
        assert texts(*events, whole("a" + HIGH, 0, "m"), done(message("m", "a" + HIGH), 0)) == ["a"]

    def test_half_of_a_character_in_any_text(self) -> None:
        diff = event("apply_patch_call_operation_diff.delta", 3, "d", delta="+" + HIGH)
        summary = event("reasoning_summary_text.delta", 0, "r", summary_index=0, delta="hm" + HIGH)
        items = output(
            summary, arguments('{"a":"' + HIGH, 1, "a"), event("refusal.delta", 2, "m", delta="no" + HIGH), diff
        )
        assert [shown(item)[2:] for item in items] == [
            (("hm",), (None,) * 4, None),
            ((), ('{"a":"', None, None, None), None),
            (("no",), (None,) * 4, None),
            ((), (None,) * 4, "+"),
        ]


def test_values_that_are_nested_deeply() -> None:
    deep: Any = []
    for _ in range(20_000):
        deep = [deep]
    part = {"type": deep, "text": deep}
    item = {"type": "message", "id": "m", "call_id": deep, "content": [part, part]}
    events = [added(item, 0), event("content_part.done", 0, "m", content_index=0, part=part), done(item, 0), end(item)]
    accumulator = Accumulator()
    for one in events:
        accumulator.feed([decode(one)])
        assert len(accumulator.response().output or ()) == 1


def test_time_is_linear_in_items_and_parts() -> None:
    """Looking an item or a part up takes no longer when there are many: thousands pass in a moment."""
    items = [one for n in range(4000) for one in (added(call(f"{n}"), 0), arguments("{}", 0, f"{n}"))]
    assert len(calls_at_end(items)) == 4000
    parts = [text("a", 0, "m", number) for number in range(8000)]
    assert "".join(texts_at_end([*parts, whole("a" * 8000, 0, "m", 3)])) == "a" * 8000


def at_end(events: list[Event]) -> list[Event]:
    accumulator = Accumulator()
    accumulator.feed(map(decode, events))
    return accumulator.response().to_dict()["output"]  # type: ignore[no-any-return]  # JSON


def calls_at_end(events: list[Event]) -> list[str]:
    return [item["call_id"] for item in at_end(events)]


def texts_at_end(events: list[Event]) -> list[str]:
    return [part["text"] for item in at_end(events) for part in item["content"]]
