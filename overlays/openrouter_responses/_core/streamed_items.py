"""The items of a streamed output, and which of them an event is about.

An event names its item by an id, an index in the output, or both, and is for items of some types. An id or index is *known* when
an event before it had it. Ids say more than indexes, since servers number items by counters of their own:

| id | index | the event is about |
|---|---|---|
| known | any | the item with the id, unless that is a call and the event brings a text, or the other way round |
| new or absent | known | the newest item of the type with that index; for a delta, if it is open |
| new or absent | new | the newest open item of the type, if it was added and no event was about it since |
| new | absent | the newest open item of the type, if it was added and its own id has not come again |
| absent | absent | the newest open item of the type |

Where no item is found, the event begins a new one. An item is open until its `output_item.done` comes. In the second row, an
index that only ended items and those of other types had says nothing: the event is about the newest open item of the type that
was added, as if there were no index.

An event that ends a text or an item needs one that has begun: in the third and fourth row it is about the newest open item of
the type that was added, unless id and index are both new and that item's own id has come again; an item that ends with the same
text as the newest open one is that item even then. An item that begins or ends under the id or `call_id` of another is that item
again, unless its type or `call_id` differ; one that begins under the index of an item that was added is a new item. A call that
ended twice with the same fields is one call.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .event_types import PART_HOLDERS
from .item_part import Json
from .output_item import OutputItem, text_of

_MOST_IDS = 16
"""How many ids of one item are remembered: where they rotate, none comes again."""


class StreamedItems:
    """The items of one output; looking one up takes constant time.

    Attributes:
        ended: The items in the order in which they ended; one that ended twice is there twice.
    """

    def __init__(self) -> None:
        self.ended: list[OutputItem] = []
        self._all: list[OutputItem] = []
        self._by_id: dict[str, OutputItem] = {}
        self._by_index: dict[int, dict[str | None, OutputItem]] = {}
        self._open: dict[str | None, list[OutputItem]] = {}
        self._newest: dict[str | None, OutputItem] = {}

    def ordered(self) -> list[OutputItem]:
        """Return the items in the order of the indexes that they came with; a call that came twice is there once."""
        found: dict[Any, OutputItem] = {}
        for item in sorted(self._all, key=lambda item: item.position):
            found.setdefault(item.call_key or item, item)
        return list(found.values())

    def find(self, event: Any, types: Sequence[str], *, continues: bool = False, ends: bool = False) -> OutputItem:
        """Return the item that an event is about.

        Args:
            event: The event.
            types: Types of items that it can be about.
            continues: Whether it is a delta, which only an open item takes.
            ends: Whether it ends something that has begun.
        """
        index, item_id = _number(getattr(event, "output_index", None)), _name(getattr(event, "item_id", None))
        item = self._by_id.get(item_id) if item_id else None
        if item is not None and _can_hold(item, types):
            item.keeps_id = True
            if index is not None:
                self._by_index.setdefault(index, {}).setdefault(item.type, item)
        else:
            item = self._at_index(index, types, continues) or self._waiting(index, item_id, types, ends)
            if item is None and not continues and index is None and item_id is None:
                item = next((self._newest[name] for name in types if name in self._newest), None)
            item = item or self._new(index, {"type": types[0]})
            is_new = item_id is not None and item_id not in self._by_id and item.ids < _MOST_IDS
            self._register(item, index, item_id if is_new else None)
            if is_new:
                item.ids += 1
                item.start.setdefault("id", item_id)
        item.has_events = True
        return item

    def begin(self, index: Any, fields: Json) -> None:
        """Take an item as it begins."""
        index, item_id, call_id = _number(index), _name(fields.get("id")), _name(fields.get("call_id"))
        item = self._with_id(item_id, fields)
        if item is None and not (item_id and index is not None and index not in self._by_index):
            item = self._with_id(call_id, fields)
        item = item or self._begun(index, item_id, fields) or self._new(index, fields)
        item.start.update(fields)
        item.was_added = True
        self._register(item, index, item_id, call_id)

    def end(self, index: Any, fields: Json) -> None:
        """Take an item as it ends."""
        index, item_id, call_id = _number(index), _name(fields.get("id")), _name(fields.get("call_id"))
        types = (_name(fields.get("type")),)
        item = self._with_id(item_id, fields) or self._with_id(call_id, fields)
        if item is None:
            item = self._at_index(index, types, continues=bool(item_id))
            if item is None or not item.can_be(fields):
                item = self._waiting(index, item_id, types, ends=True)
            if item is None or not item.can_be(fields):
                item = self._with_text(fields) or self._new(index, fields)
        if item.done is None:
            self._open[item.type].remove(item)
        item.done = fields
        self.ended.append(item)
        self._register(item, index, item_id, call_id)

    def _with_id(self, name: str | None, fields: Json) -> OutputItem | None:
        item = self._by_id.get(name) if name else None
        return item if item is not None and item.can_be(fields) else None

    def _with_text(self, fields: Json) -> OutputItem | None:
        """Return the newest open item if it has the same text: it is what ends, under whichever id and index."""
        items = self._open.get(_name(fields.get("type")))
        text = text_of(fields)
        if not items or not text or items[-1].was_compared or not items[-1].can_be(fields):
            return None
        items[-1].was_compared = True
        return items[-1] if text_of(items[-1].to_json()) == text else None

    def _at_index(self, index: int | None, types: Sequence[str | None], continues: bool) -> OutputItem | None:
        here = self._by_index.get(index, {}) if index is not None else {}
        for name in (*types, None):
            item = here.get(name)
            if item is not None and not (continues and item.done is not None):
                return item
        return None

    def _waiting(
        self, index: int | None, item_id: str | None, types: Sequence[str | None], ends: bool
    ) -> OutputItem | None:
        """Return the open item that an event with no known id or index is about."""
        for item in [items[-1] for name in (*types, None) if (items := self._open.get(name))]:
            if index is None and item_id is None:
                return item
            is_other = item.keeps_id and item_id is not None and (index is not None or not ends)
            is_next = index is None or index in self._by_index or not item.has_events
            if item.was_added and not is_other and (ends or is_next):
                return item
        return None

    def _begun(self, index: int | None, item_id: str | None, fields: Json) -> OutputItem | None:
        """Return the item that an event with no known id begins, where others about it came before."""
        begun = _name(fields.get("type"))
        item = self._newest.get(begun) if index is None else self._by_index.get(index, {}).get(begun)
        if item is None or item.done is not None or not item.can_be(fields):
            return None
        if not item.was_added:
            return item if index is not None or not item.is_named else None
        is_repeated = index is not None and not item.has_events and not (item_id and item.start.get("id"))
        return item if is_repeated else None

    def _new(self, index: int | None, fields: Json) -> OutputItem:
        last = self._all[-1].position if self._all else 0
        item = OutputItem(last if index is None or index < 0 else index, _name(fields.get("type")))
        self._all.append(item)
        self._open.setdefault(item.type, []).append(item)
        self._newest[item.type] = item
        return item

    def _register(self, item: OutputItem, index: int | None, *ids: str | None) -> None:
        if index is not None:
            self._by_index.setdefault(index, {})[item.type] = item
        self._by_id.update((item_id, item) for item_id in ids if item_id)
        item.is_named = item.is_named or index is not None or any(ids)


def _can_hold(item: OutputItem, types: Sequence[str]) -> bool:
    """Whether an event for some types of items can be about the item that has its id: no text is in a call."""
    held = item.type or types[0]
    if held in PART_HOLDERS or held.endswith("_call"):
        return (held in PART_HOLDERS) == (types[0] in PART_HOLDERS)
    return True


def _number(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _name(value: Any) -> str | None:
    return value if isinstance(value, str) and value else None
