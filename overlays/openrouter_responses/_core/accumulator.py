"""From events to the response so far.

The response of the terminal event wins; what it lacks is filled from the other events, item by item. Until it comes, or if it
never does, the response is built from those: `streamed_items` says which item each of them is about.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from io import StringIO
from operator import itemgetter
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from openrouter_generated.models import OpenResponsesResult
from openrouter_generated.runtime.decode import load
from openrouter_generated.runtime.encode import to_json
from openrouter_generated.runtime.model import ApiModel

from .event_types import EVENT_TYPES, FUSION_PREFIX, FUSION_TYPE, PART_TEXTS, WHOLE, EventType, Role, Text, event_type
from .events import response_of
from .finished_items import FinishedItems
from .item_part import Json
from .output_item import hold_back
from .streamed_items import StreamedItems
from .terminal_output import Origin, filled_output

if TYPE_CHECKING:
    from openrouter_generated.models import OutputItems, StreamEvents

_DELTAS = {name: meaning for name, meaning in EVENT_TYPES.items() if meaning.role is Role.DELTA}
_WHERE = ("output_index", "item_id", "content_index", "summary_index")
_PLACE_OF = {name: itemgetter("type", *_WHERE[:2], meaning.place or "type") for name, meaning in _DELTAS.items()}
"""Type of an event to what reads where its text goes."""
_Place: TypeAlias = "tuple[Callable[[dict[str, Any]], Any], tuple[Any, ...] | None, Callable[[str], Any]]"
"""What reads where the text of an event goes, where that of the last event went, and what takes more of it."""
_MOST_PLACES = 64
"""How many places of texts are remembered: ids that rotate make each a new one."""


class Accumulator:
    """Takes the events of one stream; time and memory are linear in what they carry.

    Attributes:
        terminal: Type of the event that ended the stream, or None.
    """

    def __init__(self) -> None:
        self.terminal: str | None = None
        self._response: Any = None
        self._filled: OpenResponsesResult | None = None
        self._items = StreamedItems()
        self._finished = FinishedItems(self._items)
        self._origins: Sequence[Origin] = ()
        self._last: _Place = (_PLACE_OF["response.output_text.delta"], None, StringIO().write)
        self._buffers: dict[tuple[Any, ...], StringIO] = {}

    def feed(self, events: Iterable[StreamEvents]) -> None:
        """Take events; those of unknown types change nothing."""
        where, place, write = self._last
        for event in events:
            fields = event.__dict__
            try:
                if where(fields) == place:  # most deltas go where the one before went
                    write(fields["delta"])
                    continue
            except (KeyError, TypeError):  # a field is absent, or the delta is not a text
                pass
            self._feed_one(event)
            where, place, write = self._last

    def _feed_one(self, event: Any) -> None:
        name: Any = event.type  # also that of an unknown event; an event may have any JSON as its type
        meaning = event_type(name) if isinstance(name, str) else None
        if meaning is not None and meaning.role is Role.DELTA:
            if isinstance(event.delta, str):
                self._take_delta(name, event)
            return
        self._last = (self._last[0], None, self._last[2])
        if meaning is not None:
            self._feed_other(name, meaning, event)

    def _take_delta(self, name: str, event: Any) -> None:
        where, fields = _PLACE_OF[name], event.__dict__
        try:
            place = where(fields)
        except KeyError:
            place = (name, *map(fields.get, _WHERE))
        buffer = self._buffer_at(name, place, event)
        buffer.write(event.delta)
        self._last = (where, place, buffer.write)

    def response(self) -> OpenResponsesResult:
        """Return the response as far as it got: the terminal one if it came, else a new one on each call.

        While more may come no text of it ends in the first half of a character.
        """
        if self._filled is not None:
            return self._filled
        json = _object(self._response)
        output = json.get("output")
        if self.terminal is None:
            json["output"] = [hold_back(item.to_json()) for item in self._items.ordered()]
            return OpenResponsesResult.from_dict(json)
        json["output"], self._origins = filled_output(output, self._items)
        if self._response is None or json["output"] is not output:
            self._filled = OpenResponsesResult.from_dict(json)
        else:
            self._filled = cast(OpenResponsesResult, self._response)
        return self._filled

    def finished_items(self) -> list[OutputItems]:
        """Return the items that are finished and were not returned before; those of the terminal event are."""
        decode = load("OutputItems").decode
        found: list[OutputItems] = [decode(json) for json in self._finished.ended()]
        if self.terminal is not None:
            response = self.response()
            is_whole = self.terminal in WHOLE and response.status not in ("failed", "incomplete")
            found += self._finished.rest(response.output, self._origins, is_whole=is_whole)
        return found

    def _feed_other(self, name: str, meaning: EventType, event: Any) -> None:
        self._filled = None
        match meaning.role:
            case Role.PROGRESS | Role.TERMINAL:
                self._response = response_of(event) or self._response
                self.terminal = name if meaning.role is Role.TERMINAL else self.terminal
            case Role.WHOLE_TEXT:
                self._take_whole_text(meaning, event)
            case Role.ITEM_ADDED:
                self._items.begin(event.output_index, _object(event.item))
            case Role.ITEM_DONE:
                self._items.end(event.output_index, _object(event.item))
            case Role.PART:
                self._take_part(name, meaning, event)
            case Role.ANNOTATION:
                text = cast(Text, meaning.text)
                item = self._items.find(event, (text.item_type,))
                item.parts.annotate(text, _place(event, meaning), _object(event.annotation))
            case _:
                self._take_progress(name, meaning, event)

    def _take_whole_text(self, meaning: EventType, event: Any) -> None:
        value = getattr(event, meaning.field)
        if meaning.text is None or not isinstance(value, str) or not value:
            return
        item = self._items.find(event, (meaning.text.item_type,), ends=True)
        item.parts.take_whole(meaning.text, _place(event, meaning), value)
        if isinstance(name := getattr(event, "name", None), str):
            item.start.setdefault("name", name)

    def _take_part(self, name: str, meaning: EventType, event: Any) -> None:
        if not (part := _object(event.part)):
            return
        has_name = isinstance(part.get("type"), str)
        text = PART_TEXTS.get((meaning.parts, part["type"])) if has_name else None
        ends = name.endswith(".done")
        item = self._items.find(event, (text.item_type,) if text else meaning.item_types, ends=ends)
        take = item.parts.end if ends else item.parts.begin
        take(meaning.parts, text, _place(event, meaning), part)

    def _take_progress(self, name: str, meaning: EventType, event: Any) -> None:
        """Take an event of a tool that the server runs."""
        if meaning.role is Role.PARTIAL_IMAGE:
            if isinstance(event.partial_image_b64, str):
                self._items.find(event, ("image_generation_call",)).start["result"] = event.partial_image_b64
        elif meaning.role is Role.FUSION:
            item = self._items.find(event, (FUSION_TYPE,))
            item.add_fusion_event(name.removeprefix(FUSION_PREFIX), event.to_dict())
        elif meaning.role is Role.CALL_STATUS:
            call, _, status = name.removeprefix("response.").partition(".")
            self._items.find(event, (call,)).start["status"] = status

    def _buffer_at(self, name: str, place: tuple[Any, ...], event: Any) -> StringIO:
        """Return the buffer that collects the text of an event; places are known until an event that is not a delta."""
        if self._last[1] is None or len(self._buffers) > _MOST_PLACES:
            self._buffers.clear()
        try:
            buffer = self._buffers.get(place)
        except TypeError:  # an id or index that is a list or an object
            place, buffer = (), None
        if buffer is None:
            meaning = _DELTAS[name]
            text = cast(Text, meaning.text)
            item = self._items.find(event, (text.item_type,), continues=True)
            buffer = self._buffers[place] = item.parts.for_delta(text, _place(event, meaning)).buffer
        return buffer


def _place(event: Any, meaning: EventType) -> Any:
    return getattr(event, meaning.place, None) if meaning.place else None


def _object(value: Any) -> Json:
    json = to_json(value) if isinstance(value, (ApiModel, dict)) else None
    return cast(Json, json) if isinstance(json, dict) else {}
