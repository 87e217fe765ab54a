"""The output of the terminal event, filled from the events before it.

Some servers repeat items in their terminal event without what these held, or without some of them. Item by item: what is missing
or empty there is filled, what contradicts stays as it is there.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from operator import is_
from typing import Any, cast

from openrouter_generated.runtime.encode import is_list, is_mapping
from openrouter_generated.runtime.named_tuple import NamedTuple

from .item_part import Json
from .output_item import OutputItem, fill, text_of
from .streamed_items import StreamedItems


class Origin(NamedTuple):
    """Where an item of a filled output comes from.

    Attributes:
        item: What events before the terminal one made of it, or None.
        is_final: Whether the terminal event has it.
    """

    item: OutputItem | None
    is_final: bool


class FilledOutput(NamedTuple):
    """The output of a terminal event.

    Attributes:
        output: The items; what the event has if that lacks nothing.
        origins: Where each of them comes from.
    """

    output: Any
    origins: Sequence[Origin]


def filled_output(final: Any, items: StreamedItems) -> FilledOutput:
    """Return the output of a terminal event, filled from the items that other events made."""
    before = {item: item.to_json() for item in items.ordered()}
    if not before or (final and not is_list(final)):
        return FilledOutput(final, [Origin(None, True)] * (len(final) if is_list(final) else 0))
    if not final:
        return FilledOutput(list(before.values()), [Origin(item, False) for item in before])
    matches = _matches(final, before)
    filled = [_filled(json, matches.get(place), before) for place, json in enumerate(final)]
    places = {item: place for place, item in matches.items()}
    after: list[list[OutputItem]] = [[] for _ in range(len(final) + 1)]
    known, last = _Known(final), 0
    for item, json in before.items():
        if item in places:
            last = places[item] + 1
        elif (item.done is not None or (item.is_named and text_of(json))) and not known.holds(item, json):
            after[last].append(item)
    output: list[Json] = []
    origins: list[Origin] = []
    for place, added in enumerate(after):
        if place:
            output.append(filled[place - 1])
            origins.append(Origin(matches.get(place - 1), True))
        output += [before[item] for item in added]
        origins += [Origin(item, False) for item in added]
    is_complete = len(output) == len(final) and all(map(is_, output, final))
    return FilledOutput(final if is_complete else output, origins)


_MOST_SEARCHES = 64
"""How often the texts of one type are searched from their start."""


class _Known:
    """What an output says already: calls, and texts of each type. Ids that rotate make several items of one."""

    def __init__(self, final: list[Any]) -> None:
        items = [cast(Json, item) for item in final if is_mapping(item)]
        self._calls = {_call_of(item) for item in items}
        self._texts = {_text_key(item) for item in items}
        texts: dict[Any, list[str]] = {}
        for item in items:
            if (key := _type_of(item)) is not None:
                texts.setdefault(key[0], []).append(text_of(item))
        self._rest = {name: ("\0".join(found), 0, _MOST_SEARCHES) for name, found in texts.items()}

    def holds(self, item: OutputItem, json: Json) -> bool:
        """Whether the output holds an item that is none of its own: the same call, or a text that no event gave as an item.

        Parts of a text are looked for one behind the other, and not without end from the start, so that time is linear.
        """
        if (call := _call_of(json)) is not None:
            return call in self._calls
        if item.is_announced:
            return False
        if _text_key(json) in self._texts:
            return True
        text, start, searches = self._rest.get(json["type"], ("", 0, 0))
        part = text_of(json)
        if not searches or ((place := text.find(part, start)) < 0 and (place := text.find(part)) < 0):
            self._rest[json["type"]] = text, start, max(searches - 1, 0)
            return False
        self._rest[json["type"]] = text, place + len(part), searches - (place < start)
        return True


def _filled(final: Any, item: OutputItem | None, before: dict[OutputItem, Json]) -> Any:
    """Return an item of the terminal event, filled; one with a text takes none of an item that only deltas made."""
    if item is None or (not item.is_announced and text_of(final)):
        return final
    return fill(final, before[item])


def _matches(final: list[Any], before: dict[OutputItem, Json]) -> dict[int, OutputItem]:
    """Return which item each place of an output is about: one with the same id, else call, else text, else type."""
    found: dict[int, OutputItem] = {}
    left = {**before}
    for key_of in (_id_of, _call_of, _text_key, _type_of):
        by_key: dict[Any, deque[OutputItem]] = {}
        for item, json in left.items():
            by_key.setdefault(key_of(json), deque()).append(item)
        for place, json in enumerate(final):
            key = key_of(json) if place not in found and is_mapping(json) else None
            items = by_key.get(key) if key is not None else None
            if items and items[0].can_be(cast(Json, json)):
                found[place] = item = items.popleft()
                del left[item]
    return found


def _id_of(item: Any) -> tuple[str, ...] | None:
    return _key(item.get("type"), item.get("id"))


def _call_of(item: Any) -> tuple[str, ...] | None:
    return _key(item.get("type"), item.get("call_id"))


def _text_key(item: Any) -> tuple[str, ...] | None:
    return _key(item.get("type"), text_of(item))


def _type_of(item: Any) -> tuple[str, ...] | None:
    return _key(item.get("type"))


def _key(*values: Any) -> tuple[str, ...] | None:
    return values if all(isinstance(value, str) and value for value in values) else None
