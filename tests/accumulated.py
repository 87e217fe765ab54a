"""Streams whose ids and indexes are not as the document has them, and what a response is after each of their events."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from random import Random
from typing import Any

from openrouter_generated.models.stream_events import decode
from openrouter_responses._core.accumulator import Accumulator

Event = dict[str, Any]
FIXTURES = Path(__file__).parent / "fixtures"
ENDS = ("response.completed", "response.incomplete", "response.failed", "response.done")
TEXT_KEYS = ("arguments", "input", "code", "result")


def events_of(path: Path) -> list[Event]:
    """The events of a stream's body, up to one that reports an error or is not JSON."""
    found: list[Event] = []
    for line in path.read_bytes().splitlines():
        if line.startswith(b"data: {"):
            try:
                event = json.loads(line[6:])
            except ValueError:
                break
            if "type" not in event or event["type"] in ("error", "response.error"):
                break
            found.append(event)
    return found


def item_of(event: Event) -> Any:
    """What identifies the item that an event of a well-behaved stream is about, or None."""
    return event.get("output_index", event.get("item_id"))


def outputs(events: Iterable[Event]) -> Iterator[list[Event]]:
    """The output of the response after each event."""
    accumulator = Accumulator()
    for event in events:
        accumulator.feed([decode(json.loads(json.dumps(event)))])
        yield accumulator.response().to_dict().get("output") or []


def output(*events: Event) -> list[Event]:
    """The output of the response after the last of some events."""
    *_, last = outputs(events)
    return last


def shown(item: Event) -> tuple[Any, ...]:
    """What a program takes from an item: its type, its call, its texts."""
    lists = [item.get(name) for name in ("summary", "content")]
    parts = [part for parts in lists if isinstance(parts, list) for part in parts]
    texts = [part.get("text", part.get("refusal")) if isinstance(part, dict) else part for part in parts]
    diff = (item.get("operation") or {}).get("diff")
    fields = tuple(item.get(key) for key in TEXT_KEYS)
    return (item.get("type"), item.get("call_id"), tuple(text for text in texts if text), fields, diff)


def shown_in_any_order(items: Iterable[Event]) -> list[str]:
    return sorted(map(repr, map(shown, items)))


# What servers do to ids and indexes


def changed(events: list[Event], change: Callable[[Event], Event]) -> list[Event]:
    """Events, each changed where it is about an item."""
    return [change(event) if item_of(event) is not None else event for event in events]


def shifted(events: list[Event], by: int, field: str = "output_index") -> list[Event]:
    return changed(events, lambda event: {**event, field: event[field] + by} if field in event else event)


def renumbered(events: list[Event], random: Random) -> list[Event]:
    return changed(events, lambda event: {**event, "output_index": random.randrange(-1, 4)})


def sharing_an_index(events: list[Event], index: int) -> list[Event]:
    return changed(events, lambda event: {**event, "output_index": index})


def done_elsewhere(events: list[Event], by: int) -> list[Event]:
    return [shifted([event], by)[0] if event.get("type") == "response.output_item.done" else event for event in events]


def deltas_elsewhere(events: list[Event], random: Random, share: float) -> list[Event]:
    """Events of which a share of the deltas has the index of another item that came before."""
    before: set[int] = set()
    found: list[Event] = []
    for event in events:
        index = event.get("output_index")
        others = sorted(before - {index})
        if others and event["type"].endswith(".delta") and random.random() < share:
            event = {**event, "output_index": random.choice(others)}
        elif index is not None:
            before.add(index)
        found.append(event)
    return found


def without(events: list[Event], *fields: str) -> list[Event]:
    return changed(events, lambda event: {key: value for key, value in event.items() if key not in fields})


def _item_with(event: Event, item_id: str | None) -> Event:
    event = {key: value for key, value in event.items() if key != "item_id"}
    if "item" in event:
        item = {key: value for key, value in event["item"].items() if key != "id"}
        return {**event, "item": {**item, "id": item_id} if item_id else item}
    return {**event, "item_id": item_id} if item_id else event


def without_ids(events: list[Event]) -> list[Event]:
    return changed(events, lambda event: _item_with(event, None))


def rotating_ids(events: list[Event]) -> list[Event]:
    numbers = iter(range(len(events)))
    return changed(events, lambda event: _item_with(event, f"rotated_{next(numbers)}"))


def interleaved(events: list[Event], random: Random) -> list[Event]:
    """The same events with those of different items in another order; each item's own keep theirs."""
    queues: dict[Any, list[Event]] = {}
    for event in events:
        queues.setdefault(item_of(event), []).append(event)
    places = [item_of(event) for event in events]
    inner = [place for place, name in enumerate(places) if name is not None]
    names = [places[place] for place in inner]
    random.shuffle(names)
    for place, name in zip(inner, names, strict=True):
        places[place] = name
    return [queues[name].pop(0) for name in places]
