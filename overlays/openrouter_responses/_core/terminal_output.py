"""The output of the terminal event, filled from the events before it.

Some servers repeat items in their terminal event without what these held, or without some of them. Item by item: what is missing
or empty there is filled, what contradicts stays as it is there.
"""

from __future__ import annotations

from collections import deque
from operator import is_
from typing import Any, cast

from openrouter_generated.runtime.encode import is_list, is_mapping

from .event_types import ITEM_TEXT_KEYS, PART_LISTS, PART_TEXT_KEYS
from .item_part import Json
from .output_item import OutputItem, fill
from .streamed_items import StreamedItems


def filled_output(final: Any, items: StreamedItems) -> Any:
    """Return the output of a terminal event, filled from the items that other events made; itself if it lacks nothing."""
    before = {item: item.to_json() for item in items.ordered()}
    if not before or (final and not is_list(final)):
        return final
    if not final:
        return list(before.values())
    matches = _matches(final, before)
    filled = [_filled(json, matches.get(place), before) for place, json in enumerate(final)]
    places = {item: place for place, item in matches.items()}
    after: list[list[Json]] = [[] for _ in range(len(final) + 1)]
    last = 0
    for item, json in before.items():
        if item in places:
            last = places[item] + 1
        elif item.done is not None or (item.is_named and _text_of(json)):
            after[last].append(json)
    result = after[0] + [json for place, item in enumerate(filled) for json in (item, *after[place + 1])]
    return final if len(result) == len(final) and all(map(is_, result, final)) else result


def _filled(final: Any, item: OutputItem | None, before: dict[OutputItem, Json]) -> Any:
    """Return an item of the terminal event, filled; one with a text takes none of an item that only deltas made."""
    if item is None or (not item.is_announced and _text_of(final)):
        return final
    return fill(final, before[item])


def _matches(final: list[Any], before: dict[OutputItem, Json]) -> dict[int, OutputItem]:
    """Return which item each place of an output is about: one with the same id, else call, else text, else type."""
    found: dict[int, OutputItem] = {}
    left = {**before}
    for key_of in (_id_of, _call_of, _text_of, _type_of):
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


def _text_of(item: Any) -> tuple[str, ...] | None:
    texts = [item.get(key) for key in ITEM_TEXT_KEYS]
    for part in [part for name in sorted(PART_LISTS) if is_list(parts := item.get(name)) for part in parts]:
        texts += [part.get(key) for key in PART_TEXT_KEYS] if is_mapping(part) else [part]
    return _key(item.get("type"), "".join(text for text in texts if isinstance(text, str)))


def _type_of(item: Any) -> tuple[str, ...] | None:
    return _key(item.get("type"))


def _key(*values: Any) -> tuple[str, ...] | None:
    return values if all(isinstance(value, str) and value for value in values) else None
