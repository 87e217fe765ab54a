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

from ._events import TERMINAL, response_of
from ._item import Item, Json

if TYPE_CHECKING:
    from openrouter_generated.models import StreamEvents

_DELTAS = {
    "response.output_text.delta": ("output_text", "delta", "content_index"),
    "response.content_part.delta": ("output_text", "delta", "content_index"),
    "response.refusal.delta": ("refusal", "delta", "content_index"),
    "response.reasoning_text.delta": ("reasoning_text", "delta", "content_index"),
    "response.reasoning.delta": ("reasoning_text", "delta", "content_index"),
    "response.reasoning_summary_text.delta": ("summary_text", "delta", "summary_index"),
    "response.function_call_arguments.delta": ("arguments", "delta", ""),
    "response.custom_tool_call_input.delta": ("input", "delta", ""),
    "response.code_interpreter_call_code.delta": ("code", "delta", ""),
    "response.apply_patch_call_operation_diff.delta": ("diff", "delta", ""),
}
"""Type of an event to the kind of text that it carries, the field with the text and the field with its place."""

_WHOLES = {
    "response.output_text.done": ("output_text", "text", "content_index"),
    "response.refusal.done": ("refusal", "refusal", "content_index"),
    "response.reasoning_text.done": ("reasoning_text", "text", "content_index"),
    "response.reasoning_summary_text.done": ("summary_text", "text", "summary_index"),
    "response.function_call_arguments.done": ("arguments", "arguments", ""),
    "response.custom_tool_call_input.done": ("input", "input", ""),
    "response.code_interpreter_call_code.done": ("code", "code", ""),
    "response.apply_patch_call_operation_diff.done": ("diff", "diff", ""),
}
"""The same for events that carry the whole text."""

_PARTS = {
    "response.content_part.added": ("content", "content_index"),
    "response.content_part.done": ("content", "content_index"),
    "response.reasoning_summary_part.added": ("summary", "summary_index"),
    "response.reasoning_summary_part.done": ("summary", "summary_index"),
}
"""Type of an event to the list of the item that its part belongs to, and the field with its place."""

_WHERE = ("output_index", "item_id", "content_index", "summary_index")
_PLACE_OF = {kind: itemgetter(*_WHERE[:2], index or "type") for kind, (_, _, index) in _DELTAS.items()}
"""Type of an event to what reads where its text goes."""
_LIFECYCLE = TERMINAL | {"response.created", "response.in_progress", "response.queued"}
_FUSION = "response.fusion_call."
_CALLS = ("image_generation_call", "code_interpreter_call", "web_search_call")


class Accumulator:
    """Takes the events of one stream; time and memory are linear in what they carry.

    Attributes:
        terminal: Type of the event that ended the stream, or None.
    """

    def __init__(self) -> None:
        self.terminal: str | None = None
        self._response: Any = None
        self._items: list[Item] = []
        self._by_index: dict[int, Item] = {}
        self._by_id: dict[str, Item] = {}
        self._kind = ""
        self._place: tuple[Any, ...] | None = None
        self._buffer = StringIO()

    def feed(self, events: Iterable[StreamEvents]) -> None:
        """Take events; those of unknown types change nothing."""
        for event in events:
            fields = event.__dict__
            kind = fields.get("type")
            if kind not in _DELTAS:
                self._place = None
                self._feed_whole(event.type, event)
                continue
            piece: Any = fields.get("delta")
            if piece.__class__ is not str:
                continue
            try:
                place = _PLACE_OF[kind](fields)
            except KeyError:
                place = tuple(map(fields.get, _WHERE))
            if place != self._place or kind != self._kind:  # most pieces go where the one before went
                field, _, index = _DELTAS[kind]
                self._buffer = self._text(event, field, index)
                self._place, self._kind = place, kind
            self._buffer.write(piece)

    def _feed_whole(self, kind: Any, event: Any) -> None:
        if kind in _WHOLES:
            field, key, place = _WHOLES[kind]
            text = getattr(event, key)
            if isinstance(text, str) and text:
                item = self._item_of_text(event, field)
                item.texts[field, _place(event, place)] = buffer = StringIO()
                buffer.write(text)
                if isinstance(name := getattr(event, "name", None), str):
                    item.start.setdefault("name", name)
        elif kind in _LIFECYCLE:
            self._response = response_of(event) or self._response
            self.terminal = kind if kind in TERMINAL else self.terminal
        elif isinstance(kind, str):
            self._feed_other(kind, event)

    def response(self) -> OpenResponsesResult:
        """Return the response as far as it got: the terminal one if it came, else a new one on each call."""
        latest = self._response
        if self.terminal is not None and latest is not None and (latest.output or not self._items):
            return cast(OpenResponsesResult, latest)
        json: Json = _object(latest)
        json["output"] = [item.to_json() for item in sorted(self._items, key=lambda item: item.position)]
        return OpenResponsesResult.from_dict(json)

    def _feed_other(self, kind: str, event: Any) -> None:
        if kind == "response.output_item.added":
            item = _object(event.item)
            self._new_item(event.output_index, item.get("id")).start.update(item)
        elif kind == "response.output_item.done":
            item = _object(event.item)
            self._find_done(event.output_index, item).done = item
        elif kind in _PARTS:
            field, place = _PARTS[kind]
            if part := _object(event.part):
                self._item(event).parts[field, _place(event, place)] = part
        elif kind == "response.output_text.annotation.added":
            annotations = self._item(event).annotations.setdefault(_place(event, "content_index"), [])
            annotations.append(_object(event.annotation))
        elif kind == "response.image_generation_call.partial_image":
            if isinstance(event.partial_image_b64, str):
                self._item(event).start.update(type="image_generation_call", result=event.partial_image_b64)
        elif kind.startswith(_FUSION):
            self._item(event).fuse(kind.removeprefix(_FUSION), event.to_dict())
        else:
            call, _, status = kind.removeprefix("response.").partition(".")
            if call in _CALLS:
                self._item(event).start.update(type=call, status=status)

    def _text(self, event: Any, field: str, place: str) -> StringIO:
        texts = self._item_of_text(event, field).texts
        key = (field, _place(event, place))
        buffer = texts.get(key)
        if buffer is None:
            buffer = texts[key] = StringIO()
        return buffer

    def _item_of_text(self, event: Any, field: str) -> Item:
        """Return the item that a text belongs to; one that names none belongs to the last item that can hold it."""
        index, item_id = getattr(event, "output_index", None), getattr(event, "item_id", None)
        if isinstance(item_id, str) or (isinstance(index, int) and index >= 0):
            return self._find(index, item_id)
        holders = (item for item in reversed(self._items) if item.holds(field))
        return next(holders, None) or self._new_item(index, item_id)

    def _item(self, event: Any) -> Item:
        return self._find(getattr(event, "output_index", None), getattr(event, "item_id", None))

    def _find(self, index: Any, item_id: Any) -> Item:
        if isinstance(index, int) and index >= 0:
            found = self._by_index.get(index)
        elif isinstance(item_id, str):
            found = self._by_id.get(item_id)
        else:
            found = self._items[-1] if self._items else None
        return found or self._new_item(index, item_id)

    def _find_done(self, index: Any, done: Json) -> Item:
        item_id = done.get("id")
        last = self._items[-1] if self._items else None
        unplaced = not isinstance(index, int) and item_id not in self._by_id
        if unplaced and last is not None and last.done is None and last.start.get("type") in (None, done.get("type")):
            return last  # its id rotated
        return self._find(index, item_id)

    def _new_item(self, index: Any, item_id: Any) -> Item:
        indexed = isinstance(index, int) and index >= 0
        item = Item(index if indexed else len(self._items))
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
