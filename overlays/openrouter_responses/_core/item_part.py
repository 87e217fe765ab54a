"""One part of an output item while it grows from the events of a stream, and which part an event is about.

Parts keep their order, not their number: servers count them from other numbers than 0, give two the same, or change the number
of one between its events. So an event is about the part of its list and number, where there is one for its text. Where there is
none, or the number is absent:

| event | is about |
|---|---|
| the part as it begins | a new part |
| a delta | the newest part for its text, if an event began it and none ended it; else a new part |
| the whole text, the part as it ends | the newest part for its text that has not ended; else a new part |
| an annotation | the newest part for its text; else a new part |

A part that has ended takes no more deltas: one under its number is treated like one under a new number. Where deltas of one text
were taken for several parts, its whole text makes them one.
"""

from __future__ import annotations

from io import StringIO
from typing import Any

from .event_types import Text
from .surrogates import join, join_halves

Json = dict[str, Any]


class ItemPart:
    """Collects what events bring of one part of an item, or of a text that stands in the item itself.

    Attributes:
        holder: Name of the list that the part is in; empty for a text of the item itself.
        text: The text that it holds, or None where that is not known.
        order: Number by which parts are sorted.
        fields: The part as the latest event with a part has it.
        buffer: Its text, in a buffer that many small deltas do not bloat.
        annotations: Annotations that came by themselves.
        is_whole: Whether its whole text has come.
        has_ended: Whether the event that ends it has come.
    """

    __slots__ = ("annotations", "buffer", "fields", "has_ended", "holder", "is_whole", "order", "text")

    def __init__(self, holder: str, text: Text | None, order: int) -> None:
        self.holder = holder
        self.text = text
        self.order = order
        self.fields: Json = {}
        self.buffer = StringIO()
        self.annotations: list[Any] = []
        self.is_whole = False
        self.has_ended = False

    @property
    def is_open(self) -> bool:
        """Whether deltas may come."""
        return not (self.is_whole or self.has_ended)

    def to_json(self) -> Json:
        """Return the part: as the latest event with a part has it, filled with what only other events brought."""
        part = {**self.fields}
        if self.text is not None:
            part.setdefault("type", self.text.name)
            value = join_halves(self.buffer.getvalue())
            if not part.get(self.text.key) and (value or not self.fields):
                part[self.text.key] = value
        if self.annotations and not part.get("annotations"):
            part["annotations"] = self.annotations
        return part


class ItemParts:
    """The parts and texts of one item; looking one up takes constant time."""

    def __init__(self) -> None:
        self._all: dict[ItemPart, None] = {}
        self._at: dict[tuple[str, int, Text | None], ItemPart] = {}
        self._newest: dict[tuple[str, Text | None], ItemPart] = {}
        self._growing: dict[Text, dict[ItemPart, None]] = {}
        self._orders: dict[str, int] = {}

    def ordered(self) -> list[ItemPart]:
        """Return the parts in their order."""
        return sorted(self._all, key=lambda part: part.order)

    def for_delta(self, text: Text, place: Any) -> ItemPart:
        """Return the part that a delta continues or begins."""
        part = self._known(text.parts, text, place)
        if part is not None and not part.is_open and not text.parts:
            return ItemPart("", text, 0)  # its text is whole: what comes now is not kept
        if part is None or not part.is_open:
            newest = self._newest.get((text.parts, text))
            has_begun = newest is not None and newest.is_open and (bool(newest.fields) or not _is_number(place))
            part = newest if has_begun else None
        part = part or self._new(text.parts, text, place)
        self._growing.setdefault(text, {})[part] = None
        return part

    def begin(self, holder: str, text: Text | None, place: Any, fields: Json) -> None:
        """Take a part as it begins.

        Args:
            holder: Name of the list that it is in, "content" or "summary".
            text: The text that it holds, or None.
            place: Its place in that list, as the event has it.
            fields: Its fields.
        """
        part = self._known(holder, text, place)
        if part is None and not _is_number(place):
            newest = self._newest.get((holder, text))
            part = newest if newest is not None and not newest.fields else None
        if part is None or not part.is_open:
            part = self._new(holder, text, place)
        part.fields = fields

    def end(self, holder: str, text: Text | None, place: Any, fields: Json) -> None:
        """Take a part as it ends; see `begin`."""
        value = fields.get(text.key) if text is not None else None
        part = self._known(holder, text, place)
        if part is None or (part.has_ended and text is not None and not is_same(value, part.fields.get(text.key))):
            newest = self._newest.get((holder, text))
            part = newest if newest is not None and not newest.has_ended else self._new(holder, text, place)
        if text is not None and isinstance(value, str) and value:
            part = self._replaced(part, text, value)
        part.fields, part.has_ended = fields, True

    def take_whole(self, text: Text, place: Any, value: str) -> None:
        """Take a whole text; an empty one is ignored."""
        part = self._known(text.parts, text, place)
        if part is None:
            newest = self._newest.get((text.parts, text))
            part = newest if newest is not None and newest.is_open else None
        elif text.parts and part.is_whole and part.buffer.getvalue() != value:
            part = None  # two parts share a number
        part = self._replaced(part or self._new(text.parts, text, place), text, value)
        part.buffer = StringIO()
        part.buffer.write(value)
        part.is_whole = True

    def annotate(self, text: Text, place: Any, annotation: Json) -> None:
        """Take an annotation."""
        part = self._known(text.parts, text, place) or self._newest.get((text.parts, text))
        (part or self._new(text.parts, text, place)).annotations.append(annotation)

    def _known(self, holder: str, text: Text | None, place: Any) -> ItemPart | None:
        """Return the newest part with a number that can hold a text."""
        number = place if _is_number(place) else 0 if not holder else None
        if number is None:
            return None
        part = self._at.get((holder, number, text))
        if part is None and (part := self._at.get((holder, number, None))) is not None:
            if part.text is not None:
                return None
            part.text = text  # its first event did not say which
            self._at[holder, number, text] = self._newest[holder, text] = part
        return part

    def _new(self, holder: str, text: Text | None, place: Any) -> ItemPart:
        if _is_number(place) and place >= 0:
            self._orders[holder] = place
        part = ItemPart(holder, text, self._orders.get(holder, 0))
        self._all[part] = None
        self._newest[holder, text] = self._newest[holder, None] = part
        if _is_number(place) or not holder:
            number = place if _is_number(place) else 0
            self._at[holder, number, text] = self._at[holder, number, None] = part
        return part

    def _replaced(self, part: ItemPart, text: Text, value: str) -> ItemPart:
        """Return the part whose whole text a value is: one part, where deltas of one text were numbered as several."""
        growing = self._growing.get(text, {})
        is_one = len(growing) > 1 and join_halves(part.buffer.getvalue()) != value
        if is_one and join(one.buffer.getvalue() for one in growing) == value:
            first, *others = growing
            for other in others:
                del self._all[other]
            self._at = {key: first if one in growing else one for key, one in self._at.items()}
            self._newest[text.parts, text] = self._newest[text.parts, None] = part = first
            growing.clear()
        growing.pop(part, None)
        return part


def is_same(one: Any, other: Any) -> bool:
    """Whether two JSON values are one, or the same text; no others are compared, since they may be nested deeply."""
    return one is other or (isinstance(one, str) and one == other)


def _is_number(place: Any) -> bool:
    return isinstance(place, int) and not isinstance(place, bool)
