"""Real and constructed streams whose ids and indexes are not as the document has them: the response grows all the same.

What the response is after each event of a stream with faults is compared with what it is after that event without them, and that
with what the events that end the items say.
"""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from accumulated import (
    ENDS,
    FIXTURES,
    Event,
    deltas_elsewhere,
    done_elsewhere,
    events_of,
    interleaved,
    item_of,
    output,
    outputs,
    renumbered,
    rotating_ids,
    sharing_an_index,
    shifted,
    shown,
    shown_in_any_order,
    without,
    without_ids,
)
from conftest import SHARED, shared

CALM = settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
"""A busy machine is not a failure."""

STREAMS = {path.parent.name: events for path in sorted(FIXTURES.rglob("*.sse")) if (events := events_of(path))}
NAMES_NO_ITEM = "sample-streamed"
"""The documentation's sample: its deltas have no ids, and one no index."""

NAMED = {name: events for name, events in STREAMS.items() if name != NAMES_NO_ITEM}
REAL = [path for folder in ("recordings", "cases/streams") for path in sorted((SHARED / folder).rglob("*.sse"))]

Fault = Callable[[list[Event], Random], list[Event]]

WITH_IDS: dict[str, Fault] = {
    "shifted": lambda events, random: shifted(events, random.randrange(-4, 5)),
    "shared": lambda events, random: sharing_an_index(events, random.randrange(-1, 2)),
    "renumbered": renumbered,
    "done elsewhere": lambda events, random: done_elsewhere(events, random.choice([-2, -1, 1, 2])),
    "no indexes": lambda events, _: without(events, "output_index"),
}
"""Faults of indexes: ids say which item it is, in whatever order events come."""

WITH_INDEXES: dict[str, Fault] = {
    "no ids": lambda events, _: without_ids(events),
    "rotating ids": lambda events, _: rotating_ids(events),
    "shifted, no ids": lambda events, random: shifted(without_ids(events), random.randrange(-4, 5)),
    "shifted, rotating ids": lambda events, random: shifted(rotating_ids(events), random.randrange(-4, 5)),
}
"""Faults of ids: indexes say which item it is, in whatever order events come."""

IN_ORDER: dict[str, Fault] = {
    "shared, no ids": lambda events, _: sharing_an_index(without_ids(events), 0),
    "shared, rotating ids": lambda events, _: sharing_an_index(rotating_ids(events), 0),
    "done elsewhere, no ids": lambda events, random: done_elsewhere(without_ids(events), random.choice([-1, 1])),
    "done elsewhere, rotating ids": lambda events, random: done_elsewhere(rotating_ids(events), random.choice([-1, 1])),
    "deltas elsewhere, no ids": lambda events, random: deltas_elsewhere(without_ids(events), random, 1.0),
    "some deltas elsewhere, no ids": lambda events, random: deltas_elsewhere(without_ids(events), random, 0.5),
    "deltas elsewhere, rotating ids": lambda events, random: deltas_elsewhere(rotating_ids(events), random, 1.0),
    "some deltas elsewhere, rotating ids": lambda events, random: deltas_elsewhere(rotating_ids(events), random, 0.5),
    "rotating ids, no indexes": lambda events, _: without(rotating_ids(events), "output_index"),
    "neither ids nor indexes": lambda events, _: without(without_ids(events), "output_index"),
}
"""Faults of both: where items come one after the other, what came last says which item it is."""

NEEDS_IDS = {name: {*WITH_INDEXES, *IN_ORDER} for name in ("ogx-two.sse", "gptoss-text.sse")}
"""Streams of servers whose indexes already say the wrong thing."""

PARTS: dict[str, Fault] = {
    "parts shifted": lambda events, random: shifted(
        shifted(events, random.choice([-1, 1, 5]), "content_index"), random.choice([-1, 1, 5]), "summary_index"
    )
}


def assert_the_same(events: list[Event], fault: list[Event]) -> None:
    """Assert that after each event the response with a fault shows what it shows without."""
    for event, well, ill in zip(events, outputs(events), outputs(fault), strict=True):
        assert shown_in_any_order(ill) == shown_in_any_order(well), event["type"]


@pytest.mark.parametrize("fault", [*WITH_IDS, *WITH_INDEXES, *PARTS])
@CALM
@given(data=st.data())
def test_interleaved_items_with_ids_or_indexes(fault: str, data: st.DataObject) -> None:
    random = Random(data.draw(st.integers(0, 2**16)))
    events = NAMED[data.draw(st.sampled_from(sorted(NAMED)))]
    if data.draw(st.booleans()):
        events = interleaved(events, random)
    assert_the_same(events, {**WITH_IDS, **WITH_INDEXES, **PARTS}[fault](events, random))


@pytest.mark.parametrize("fault", IN_ORDER)
@pytest.mark.parametrize("name", [name for name in NAMED if name != "interleaved-streamed"])
def test_items_one_after_the_other(name: str, fault: str) -> None:
    for seed in range(3):
        assert_the_same(STREAMS[name], IN_ORDER[fault](STREAMS[name], Random(seed)))


@pytest.mark.parametrize("fault", [*WITH_IDS, *WITH_INDEXES, *IN_ORDER])
def test_recordings(fault: str) -> None:
    shared("recordings")
    for path in REAL:
        events = events_of(path)
        if fault in (WITH_IDS if "rotation" in path.name else NEEDS_IDS.get(path.name, ())):
            continue  # nothing is left that says which item an event is about
        apply = {**WITH_IDS, **WITH_INDEXES, **IN_ORDER}[fault]
        assert_the_same(events, apply(events, Random(path.name)))


# What the events that end the items say


def own_last_events(events: list[Event]) -> dict[Any, Event]:
    """The items that `output_item.done` gave so far, by what distinguishes them in the stream."""
    return {
        item["id"] if (item := event["item"]).get("id") else item_of(event): item
        for event in events
        if event["type"] == "response.output_item.done"
    }


@pytest.mark.parametrize("place", range(len(STREAMS)), ids=list(STREAMS))
def test_an_item_that_is_done_is_what_its_last_event_says(place: int) -> None:
    events = list(STREAMS.values())[place]
    check_done_items(events)


def test_items_of_recordings_that_are_done_are_what_their_last_events_say() -> None:
    shared("recordings")
    for path in REAL:
        check_done_items(events_of(path))


def check_done_items(events: list[Event]) -> None:
    inner = [event for event in events if event["type"] not in ENDS]
    for count, items in enumerate(outputs(inner), 1):
        for item in own_last_events(inner[:count]).values():
            assert shown(item) in list(map(shown, items))


# What the terminal event lacks


def emptied(item: Event) -> Event:
    """An item without what it held."""
    lists = {key: [] for key in ("content", "summary") if key in item}
    texts = {key: "" for key in ("arguments", "input", "code", "result") if key in item}
    operation = {"operation": {**item["operation"], "diff": ""}} if "operation" in item else {}
    return {**item, **lists, **texts, **operation}


def emptied_parts(item: Event) -> Event:
    """An item whose parts are without their texts."""
    item = deepcopy(item)
    for part in [*(item.get("content") or []), *(item.get("summary") or [])]:
        part.update({key: "" for key in ("text", "refusal") if key in part})
    return item


def renamed(item: Event) -> Event:
    return {**item, "id": f"renamed_{item.get('id')}"}


LESS: dict[str, Callable[[Event], list[Event]]] = {
    "absent": lambda _: [],
    "emptied": lambda item: [emptied(item)],
    "emptied and renamed": lambda item: [renamed(emptied(item))],
    "parts emptied": lambda item: [emptied_parts(item)],
    "parts emptied and renamed": lambda item: [renamed(emptied_parts(item))],
    "renamed": lambda item: [renamed(item)],
    "as it is": lambda item: [item],
}
COMPLETE = {
    name: events
    for name, events in STREAMS.items()
    if events[-1]["type"] in ENDS
    and events[-1]["response"].get("output")
    and not name.startswith(("tool-call-arguments-late", NAMES_NO_ITEM, "summary"))
    and any(event["type"] == "response.output_item.done" for event in events)
}
"""Streams whose terminal event repeats what those before it brought."""


@settings(CALM, max_examples=300)
@given(data=st.data())
def test_what_the_terminal_event_leaves_out_is_filled(data: st.DataObject) -> None:
    *events, last = COMPLETE[data.draw(st.sampled_from(sorted(COMPLETE)))]
    less = [LESS[data.draw(st.sampled_from(sorted(LESS)))](item) for item in last["response"]["output"]]
    last = {**last, "response": {**last["response"], "output": [item for items in less for item in items]}}
    before, after = output(*events), output(*events, last)
    assert [shown(item) for item in after] == [shown(item) for item in before]


def test_the_streams_are_read() -> None:
    assert len(NAMED) > 40
    assert len(COMPLETE) > 20
    assert all(isinstance(path, Path) for path in REAL)
