"""From events to the response so far.

The response of the terminal event wins. Until it comes, or if it never does, the response is built from the other events:
by `output_index` where the server sends one, else by `item_id`, else for the item that came last. Ids rotate between the
events of one item at some servers, so an index says more than an id.
"""

from __future__ import annotations

from collections.abc import Iterable
from io import StringIO
from operator import itemgetter
from typing import TYPE_CHECKING, Any, cast

from openrouter_generated.models import OpenResponsesResult
from openrouter_generated.runtime.encode import to_json
from openrouter_generated.runtime.model import ApiModel

from .event_types import EVENT_TYPES, FUSION_PREFIX, EventType, Role, Text, event_type
from .events import response_of
from .output_item import Json, OutputItem

if TYPE_CHECKING:
    from openrouter_generated.models import StreamEvents

_DELTAS = {name: kind for name, kind in EVENT_TYPES.items() if kind.role is Role.DELTA}
_WHERE = ("output_index", "item_id", "content_index", "summary_index")
_PLACE_OF = {name: itemgetter(*_WHERE[:2], kind.place or "type") for name, kind in _DELTAS.items()}
"""Type of an event to what reads where its text goes."""


class Accumulator:
    """Takes the events of one stream; time and memory are linear in what they carry.

    Attributes:
        terminal: Type of the event that ended the stream, or None.
    """

    def __init__(self) -> None:
        self.terminal: str | None = None
        self._response: Any = None
        self._items: list[OutputItem] = []
        self._by_index: dict[int, OutputItem] = {}
        self._by_id: dict[str, OutputItem] = {}
        self._type = ""
        self._place: tuple[Any, ...] | None = None
        self._buffer = StringIO()

    def feed(self, events: Iterable[StreamEvents]) -> None:
        """Take events; those of unknown types change nothing."""
        for event in events:
            fields = event.__dict__
            name = fields.get("type")
            if name not in _DELTAS:
                self._place = None
                full_name: Any = event.type  # also that of an unknown event; an event may have any JSON as its type
                if isinstance(full_name, str) and (kind := event_type(full_name)) is not None:
                    self._feed_other(full_name, kind, event)
                continue
            delta: Any = fields.get("delta")
            if delta.__class__ is not str:
                continue
            try:
                place = _PLACE_OF[name](fields)
            except KeyError:
                place = tuple(map(fields.get, _WHERE))
            if place != self._place or name != self._type:  # most deltas go where the one before went
                self._buffer = self._buffer_of(event, _DELTAS[name])
                self._place, self._type = place, name
            self._buffer.write(delta)

    def response(self) -> OpenResponsesResult:
        """Return the response as far as it got: the terminal one if it came, else a new one on each call."""
        latest = self._response
        if self.terminal is not None and latest is not None and (latest.output or not self._items):
            return cast(OpenResponsesResult, latest)
        json: Json = _object(latest)
        json["output"] = [item.to_json() for item in sorted(self._items, key=lambda item: item.position)]
        return OpenResponsesResult.from_dict(json)

    def _feed_other(self, name: str, kind: EventType, event: Any) -> None:
        match kind.role:
            case Role.PROGRESS | Role.TERMINAL:
                self._response = response_of(event) or self._response
                self.terminal = name if kind.role is Role.TERMINAL else self.terminal
            case Role.WHOLE_TEXT:
                self._take_whole_text(kind, event)
            case Role.ITEM_ADDED:
                item = _object(event.item)
                self._new_item(event.output_index, item.get("id")).start.update(item)
            case Role.ITEM_DONE:
                item = _object(event.item)
                self._find_done(event.output_index, item).done = item
            case Role.PART:
                if part := _object(event.part):
                    self._item(event).parts[kind.parts, _place(event, kind.place)] = part
            case Role.ANNOTATION:
                annotations = self._item(event).annotations.setdefault(_place(event, kind.place), [])
                annotations.append(_object(event.annotation))
            case _:
                self._take_progress(name, kind, event)

    def _take_whole_text(self, kind: EventType, event: Any) -> None:
        value = getattr(event, kind.field)
        if kind.text is None or not isinstance(value, str) or not value:
            return
        item = self._item_of_text(event, kind.text)
        item.texts[kind.text, _place(event, kind.place)] = buffer = StringIO()
        buffer.write(value)
        if isinstance(name := getattr(event, "name", None), str):
            item.start.setdefault("name", name)

    def _take_progress(self, name: str, kind: EventType, event: Any) -> None:
        """Take an event of a tool that the server runs."""
        if kind.role is Role.PARTIAL_IMAGE:
            if isinstance(event.partial_image_b64, str):
                self._item(event).start.update(type="image_generation_call", result=event.partial_image_b64)
        elif kind.role is Role.FUSION:
            self._item(event).add_fusion_event(name.removeprefix(FUSION_PREFIX), event.to_dict())
        elif kind.role is Role.CALL_STATUS:
            call, _, status = name.removeprefix("response.").partition(".")
            self._item(event).start.update(type=call, status=status)

    def _buffer_of(self, event: Any, kind: EventType) -> StringIO:
        """Return the buffer that collects the text of an event."""
        text = cast(Text, kind.text)
        texts = self._item_of_text(event, text).texts
        key = (text, _place(event, kind.place))
        buffer = texts.get(key)
        if buffer is None:
            buffer = texts[key] = StringIO()
        return buffer

    def _item_of_text(self, event: Any, text: Text) -> OutputItem:
        """Return the item that a text belongs to; one that names none belongs to the last item that can hold it."""
        index, item_id = getattr(event, "output_index", None), getattr(event, "item_id", None)
        if isinstance(item_id, str) or (isinstance(index, int) and index >= 0):
            return self._find(index, item_id)
        holders = (item for item in reversed(self._items) if item.holds(text))
        return next(holders, None) or self._new_item(index, item_id)

    def _item(self, event: Any) -> OutputItem:
        return self._find(getattr(event, "output_index", None), getattr(event, "item_id", None))

    def _find(self, index: Any, item_id: Any) -> OutputItem:
        if isinstance(index, int) and index >= 0:
            found = self._by_index.get(index)
        elif isinstance(item_id, str):
            found = self._by_id.get(item_id)
        else:
            found = self._items[-1] if self._items else None
        return found or self._new_item(index, item_id)

    def _find_done(self, index: Any, done: Json) -> OutputItem:
        item_id = done.get("id")
        last = self._items[-1] if self._items else None
        unplaced = not isinstance(index, int) and item_id not in self._by_id
        if unplaced and last is not None and last.done is None and last.start.get("type") in (None, done.get("type")):
            return last  # its id rotated
        return self._find(index, item_id)

    def _new_item(self, index: Any, item_id: Any) -> OutputItem:
        indexed = isinstance(index, int) and index >= 0
        item = OutputItem(index if indexed else len(self._items))
        self._items.append(item)
        if indexed:
            self._by_index[index] = item
        if isinstance(item_id, str):
            item.start["id"] = item_id
            self._by_id[item_id] = item
        return item


def _place(event: Any, field: str) -> int:
    place = getattr(event, field, None) if field else None
    return place if isinstance(place, int) and place >= 0 else 0


def _object(value: Any) -> Json:
    json = to_json(value) if isinstance(value, (ApiModel, dict)) else None
    return cast(Json, json) if isinstance(json, dict) else {}
