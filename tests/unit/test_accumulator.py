"""Which item and which part an event is about, and what the response is then: the lines of the tables in the docstrings."""

from __future__ import annotations

from typing import Any

import pytest

from accumulated import Event, output, shown
from openrouter_generated.models.stream_events import decode
from openrouter_responses._core.accumulator import Accumulator
from openrouter_responses._core.stream_reader import StreamReader
from payloads import bare_delta, event_text
from support import response_info

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

    @pytest.mark.parametrize("item_id", ["", 5, [], {}, None])
    def test_ids_of_other_types_are_none(self, item_id: Any) -> None:
        events = [added({**message(None), "id": item_id}, 0), {**text("A", 0), "item_id": item_id}]
        assert texts(*events, added(message("m"), 1), {**text("B", 1), "item_id": item_id}) == ["A", "B"]
        assert output(text("A"))[0].keys() == {"type", "role", "content"}

    def test_an_index_that_comes_with_a_known_id_is_known(self) -> None:
        assert texts(added(message("m")), text("A", 5, "m"), text("B", 5)) == ["AB"]

    def test_a_new_id_is_another_item_where_the_own_id_came_again(self) -> None:
        events = [added(message("m"), 0), text("A", 0, "m")]
        assert texts(*events, text("B", None, "x")) == ["A", "B"]
        assert texts(*events, whole("A", None, "x")) == ["A"]
        assert texts(*events, whole("A", 5, "x")) == ["A", "A"]

    def test_a_new_index_is_another_item_where_events_came(self) -> None:
        assert texts(added(message("m"), 0), text("A", 1)) == ["A"]
        assert texts(added(message("m"), 0), text("A", 0), text("B", 1)) == ["A", "B"]

    def test_an_end_without_a_place_is_that_of_the_newest_item(self) -> None:
        events = [added(message("m"), 0), text("A", 0, "m"), done(message("m", "A"), 0)]
        assert texts(*events, whole("A")) == ["A"]
        assert texts(*events, text("B")) == ["A", "B"]

    def test_sixteen_ids_of_an_item_are_remembered(self) -> None:
        rotated = [text(".", 0, f"x{number}") for number in range(20)]
        events = [added(message("m"), 0), *rotated, added(message("n"), 1)]
        for number, place in ((0, 0), (15, 0), (16, 1)):
            found = texts(*events, text("!", None, f"x{number}"))
            assert ["!" in value for value in found] == ([True] if place == 0 else [False, True])

    @pytest.mark.parametrize(
        ("events", "ids"),
        [
            ([text("A", 0), text("B", 1), added(message("m"), 0)], ["m", None]),
            ([text("A"), added(message("m"))], ["m"]),
            ([text("A", item_id="x"), added(message("m"))], ["x", "m"]),
            ([added(message(None), 0), added(message(None), 0)], [None]),
            ([added(message("a"), 0), added(message(None), 0)], ["a"]),
            ([added(message(None), 0), added(message("b"), 0)], ["b"]),
            ([added(message("a"), 0), added(message("b"), 0)], ["a", "b"]),
            ([added(message("a"), 0), text("A", 0), added(message(None), 0)], ["a", None]),
            ([added(message(None)), added(message(None))], [None, None]),
            ([added(message("a")), added(message("b"), 0)], ["a", "b"]),
            ([added(call("a"), 0), added(call("b", "call_a"))], ["b"]),
            ([added({"id": "m"}, 0), text("A", 0, "m")], ["m"]),
            ([added({"type": "brand_new", "id": "m"}, 0), text("A", 0, "m")], ["m"]),
        ],
    )
    def test_what_begins_is_new_or_has_begun_already(self, events: list[Event], ids: list[str | None]) -> None:
        assert [item.get("id") for item in output(*events)] == ids

    def test_no_arguments_in_a_message(self) -> None:
        items = output(added(message("m"), 0), arguments("{}", 0, "m"))
        assert [item["type"] for item in items] == ["message", "function_call"]

    def test_a_call_id_that_is_not_a_string_is_ignored(self) -> None:
        assert len(output(added(call("a"), 0), done({**call("a", arguments=CITY), "call_id": 7}, 0))) == 1

    def test_calls_without_a_call_id_are_as_many_as_came(self) -> None:
        items = [{"type": "mcp_call", "id": name, "name": "look", "arguments": "{}"} for name in "ab"]
        assert output(*(done(item, place) for place, item in enumerate(items))) == items

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

    def test_two_parts_of_one_text_are_two(self) -> None:
        events = [part("added", "", 0), text("Hi", 0, "m", 0), part("added", "", 1)]
        assert texts(*events, whole("Hi", 0, "m", 1)) == ["Hi", "Hi"]
        assert texts(text("He", 0, "m", 0), text("l", 0, "m", 1), whole("Hey", 0, "m", 0)) == ["Hey", "l"]

    def test_an_end_without_a_text_ends_no_text(self) -> None:
        events = [text("He", 0, "m", 0), text("llo", 0, "m", 1), part("done", "", 0)]
        assert texts(*events, whole("Hello", 0, "m", 0)) == ["Hello"]
        for value in (None, 5, ""):
            assert texts(text("A", 0, "m"), {**whole("", 0, "m"), "text": value}) == ["A"]

    def test_parts_that_end(self) -> None:
        one, two = part("done", "One", 0), part("done", "Two", 1)
        assert texts(one, one) == ["One"]
        assert texts(one, two) == ["One", "Two"]
        assert texts(one, {**two, "content_index": 0}) == ["One", "Two"]
        assert texts(text("One", 0, "m", 0), text("Two", 0, "m", 1), one, two) == ["One", "Two"]

    def test_a_part_that_begins_late(self) -> None:
        for number in (None, 0):
            events = [text("A", 0, "m", number), part("added", "", number), text("B", 0, "m", number)]
            assert texts(*events) == ["AB"]
        assert texts(text("A", 0, "m", 0), part("added", "", 1)) == ["A", ""]

    @pytest.mark.parametrize("numbers", [(2, 0), (-1, 0), (None, 0), (0, 1)])
    def test_parts_stand_in_the_order_of_their_numbers_else_as_they_came(self, numbers: Any) -> None:
        first, second = numbers
        found = texts(text("A", 0, "m", first), text("B", 0, "m", second))
        assert found == (["B", "A"] if numbers == (2, 0) else ["A", "B"])

    def test_annotations_of_their_own_events(self) -> None:
        note: Event = {"type": "url_citation", "url": "https://a.example"}
        annotated = event("output_text.annotation.added", 0, "m", content_index=0, annotation=note)

        def annotations(*events: Event) -> Any:
            (item,) = output(*events)
            return [part.get("annotations") for part in item["content"]]

        assert annotations(text("A", 0, "m")) == [None]
        assert annotations(annotated) == annotations(text("A", 0, "m"), annotated) == [[note]]
        assert annotations(text("A", 0, "m"), annotated, part("done", "A", 0)) == [[note]]
        assert annotations(text("A", 0, "m"), text("B", 0, "m", 1), annotated) == [[note], None]
        merged = [text("He", 0, "m", 0), text("llo", 0, "m", 1), whole("Hello", 0, "m", 0)]
        assert annotations(*merged, {**annotated, "content_index": 1}) == [[note]]
        own = part("done", "A", 0)
        own["part"] = {**own["part"], "annotations": [{**note, "title": "A"}]}
        assert annotations(text("A", 0, "m"), annotated, own) == [[{**note, "title": "A"}]]

    def test_a_refusal_and_a_text_under_one_number_are_two_parts(self) -> None:
        events = [text("Yes", 0, "m"), event("refusal.delta", 0, "m", content_index=0, delta="No")]
        assert [shown(item)[2] for item in output(*events, text(".", 0, "m"))] == [("Yes.", "No")]

    def test_a_part_has_a_text_if_it_came(self) -> None:
        bare = event("content_part.added", 0, "m", content_index=0, part={"type": "output_text"})
        for events, expected in (
            ([text("", 0, "m")], {"text": ""}),
            ([bare], {}),
            ([bare, text("A", 0, "m")], {"text": "A"}),
        ):
            assert output(*events)[0]["content"] == [{"type": "output_text", **expected}]

    def test_an_empty_delta_takes_nothing_away(self) -> None:
        assert calls(added(call("a", arguments="{}"), 0), arguments("", 0, "a")) == [("call_a", "{}")]
        assert calls(added({"type": "function_call", "call_id": "a"}, 0), arguments("", 0)) == [("a", "")]

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
        assert calls(*self.EVENTS, end(self.M, call("x", "call_b"), call("y", "call_a"))) == [
            ("call_b", ZONE), ("call_a", CITY),
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

    @pytest.mark.parametrize("field", ["text", "refusal", "diff", "brand_new"])
    def test_fields_that_are_no_text_of_the_item_are_not_filled(self, field: str) -> None:
        assert output(done({**self.M, field: "x"}, 0), end(self.M)) == [self.M]

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

    @pytest.mark.parametrize(
        "items",
        [
            [None], ["a"], [1, []], [{"type": {}, "id": [], "call_id": {}}],
            [{"type": "new", "id": ["a"], "call_id": {"a": 1}}],
        ],
    )  # fmt: skip
    def test_an_output_of_anything_is_kept(self, items: list[Any]) -> None:
        assert all(item in output(*self.EVENTS, end(*items)) for item in items)

    @pytest.mark.parametrize("value", ["a", {"a": 1}])
    def test_an_output_that_is_no_list_is_kept(self, value: Any) -> None:
        assert output(*self.EVENTS, end(output=value)) == value

    def test_no_output_stays_none(self) -> None:
        accumulator = Accumulator()
        accumulator.feed([decode({"type": "response.completed", "response": {"id": "r"}})])
        assert accumulator.response().to_dict() == {"id": "r"}

    def test_ids_come_before_order(self) -> None:
        events = [done(message("1", "One"), 0), done(message("2", "Two"), 1)]
        assert texts(*events, end(message("2"), message("1"))) == ["Two", "One"]

    @pytest.mark.parametrize(
        ("content", "expected"),
        [
            (["One"], ["One", "Two", "Three"]),
            (["Other"], ["Other"]),
            (["One", {"type": "output_text"}], ["One", "Two", "Three"]),
            ([{"type": "output_text", "text": "Other"}, "Two"], ["Other", "Two"]),
            ([{"type": "refusal", "refusal": "Two"}], ["Two"]),
        ],
    )
    def test_parts_that_are_bare_strings(self, content: Any, expected: list[str]) -> None:
        (item,) = output(done(message("m", "One", "Two", "Three"), 0), end({**self.M, "content": content}))
        assert list(shown(item)[2]) == expected

    @pytest.mark.parametrize(
        ("operation", "diff"), [({"diff": ""}, "+a"), ({"path": "b"}, "+a"), (None, "+a"), ({"diff": "-b"}, "-b")]
    )
    def test_a_diff_is_filled(self, operation: Any, diff: str) -> None:
        patch = {"type": "apply_patch_call", "id": "p", "operation": {"type": "update_file", "path": "a", "diff": "+a"}}
        (item,) = output(done(patch, 0), end({**patch, "operation": operation}))
        assert item["operation"]["diff"] == diff
        if operation != {"diff": "-b"}:
            assert item["operation"]["path"] == (operation or {}).get("path", "a")


class TestServerTools:
    """Tools that the server runs report what they do by events of their own."""

    def test_images_and_statuses(self) -> None:
        image = event("image_generation_call.partial_image", 0, "i", partial_image_b64="QQ==")
        expected: Event = {"type": "image_generation_call", "id": "i", "result": "QQ=="}
        assert output(image) == output(image, {**image, "partial_image_b64": None}) == [expected]
        assert output(event("image_generation_call.generating", 0, "i"), image) == [
            {**expected, "status": "generating"}
        ]
        search = [event(f"web_search_call.{status}", 1, "w") for status in ("in_progress", "completed")]
        assert output(*search) == [{"type": "web_search_call", "id": "w", "status": "completed"}]

    @pytest.mark.parametrize("name", ["web_search_call", "brand_new.done", "brand_new_call.in_progress"])
    def test_unknown_events_say_nothing(self, name: str) -> None:
        assert output(event(name, 0, "x")) == []

    def test_fusion(self) -> None:
        events = [
            event("fusion_call.in_progress", 0, "f"),
            event("fusion_call.panel.delta", 0, "f", model="a", delta="Hel"),
            event("fusion_call.panel.delta", 0, "f", model="b", delta="Bye"),
            event("fusion_call.panel.delta", 0, "f", model="a", delta="lo"),
            event("fusion_call.panel.completed", 0, "f", model="b", content="Bye!"),
            event("fusion_call.panel.failed", 0, "f", model="c", error="gone"),
            event("fusion_call.panel.brand_new", 0, "f", model="d"),
            event("fusion_call.analysis.completed", 0, "f", analysis={"best": "a"}),
            event("fusion_call.completed", 0, "f"),
        ]
        assert output(*events) == [
            {
                "type": "openrouter:fusion",
                "id": "f",
                "status": "completed",
                "analysis": {"best": "a"},
                "responses": [{"model": "a", "content": "Hello"}, {"model": "b", "content": "Bye!"}],
                "failed_models": [{"model": "c", "error": "gone"}],
            }
        ]


class TestHalves:
    @pytest.mark.parametrize("name", ["completed", "incomplete", "failed"])
    def test_a_half_is_held_back_until_the_end(self, name: str) -> None:
        events = [added(message("m"), 0), text("a" + HIGH, 0, "m")]
        assert texts(*events) == ["a"]
        assert texts(*events, text(LOW + "b", 0, "m")) == ["a\U0001f600b"]
        assert texts(*events, text("b", 0, "m")) == ["a" + HIGH + "b"]
        assert texts(*events, end(name=name)) == ["a" + HIGH]
        assert texts(*events, whole("a" + HIGH, 0, "m"), done(message("m", "a" + HIGH), 0)) == ["a"]

    def test_half_of_a_character_in_a_part_that_is_a_string(self) -> None:
        assert output(added({**message("m"), "content": ["a" + HIGH]}, 0))[0]["content"] == ["a"]

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


def test_a_delta_that_is_no_text_is_passed_over() -> None:
    assert texts_at_end([text("A", 0), {**text("", 0), "delta": 5}, text("B", 0)]) == ["AB"]


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


@pytest.mark.parametrize("number", range(4))
def test_interrupted_amid_events_it_goes_on_with_the_next(number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    reader = StreamReader(response_info(), 1 << 20, None, None)
    events = [{**bare_delta(text), "item_id": text} for text in "abcd"]  # each goes elsewhere
    assert len(list(reader.feed(b"".join(map(event_text, events))))) == 4
    take, left = Accumulator._feed_one, iter(range(5))

    def interrupt(self: Accumulator, event: Any) -> None:
        take(self, event)
        if next(left) == number:
            raise KeyboardInterrupt  # as a signal handler does

    monkeypatch.setattr(Accumulator, "_feed_one", interrupt)
    with pytest.raises(KeyboardInterrupt):
        reader.response()
    assert reader.response().output_text == "abcd"


def test_an_item_ends_under_another_id_and_index() -> None:
    events = [added(message("m"), 0), text("Hel", 0, "m"), text("lo", 0, "m"), done(message("n", "Hello"), 1)]
    assert texts(*events) == ["Hello"]
    assert texts_at_end([*events, end()]) == ["Hello"]
    assert texts(*events[:-1], done(message("n", "Other"), 1)) == ["Hello", "Other"]


def test_a_call_that_ends_under_another_id_is_made_once() -> None:
    events = [arguments(CITY, None, "a"), done(call("b", "call_1", CITY))]
    assert calls(*events) == [("call_1", CITY)]
    assert calls_at_end([*events, end(call("a", "call_1", CITY))]) == ["call_1"]
    other = [arguments("{", None, "a"), done(call("b", "call_1", CITY))]
    assert calls_at_end([*other, end(call("a", "call_1", CITY))]) == ["call_1"]


def test_deltas_under_ids_that_rotate_are_in_the_text_of_the_terminal_event() -> None:
    events = [text("Hel", None, "a"), text("lo", None, "b"), whole("Hello", None, "c")]
    assert texts_at_end([*events, end(message("m", "Hello"))]) == ["Hello"]
    assert texts_at_end([*events, text("More", None, "d"), end(message("m", "Hello"))]) == ["Hello", "More"]
