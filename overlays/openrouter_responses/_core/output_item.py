"""One output item while it grows from the events of a stream."""

from __future__ import annotations

from io import StringIO
from typing import Any

from openrouter_generated.runtime.encode import is_list, is_mapping

from .event_types import DIFF, Text
from .surrogates import join_halves

Json = dict[str, Any]


class OutputItem:
    """Collects what events say of one item.

    Attributes:
        position: Where the item stands in the output.
        start: The item's fields as events before its last one gave them.
        done: The item as its last event gave it, or None.
        parts: Parts by the name of their list and their place in it.
        texts: Text by its kind and place, in a buffer that many small deltas do not bloat.
        annotations: Annotations by the place of their part.
    """

    def __init__(self, position: int) -> None:
        self.position = position
        self.start: Json = {}
        self.done: Json | None = None
        self.parts: dict[tuple[str, int], Json] = {}
        self.texts: dict[tuple[Text, int], StringIO] = {}
        self.annotations: dict[int, list[Any]] = {}
        self._panel: dict[str, StringIO] = {}
        self._failed: list[Json] = []

    def holds(self, text: Text) -> bool:
        """Whether a kind of text can be the item's."""
        declared = {**self.start, **(self.done or {})}.get("type")
        types = {other.item_type for other, _ in self.texts} if declared is None else {declared}
        return types <= {text.item_type}

    def add_fusion_event(self, name: str, event: Json) -> None:
        """Take an event of a fusion call; `name` is its type behind `response.fusion_call.`."""
        self.start.setdefault("type", "openrouter:fusion")
        model = str(event.get("model", ""))
        if name == "panel.delta":
            self._panel.setdefault(model, StringIO()).write(str(event.get("delta", "")))
        elif name == "panel.completed":
            self._panel[model] = StringIO(str(event.get("content", "")))
        elif name == "panel.failed":
            self._failed.append({key: event[key] for key in ("model", "error", "status_code") if key in event})
        elif name == "analysis.completed":
            self.start["analysis"] = event.get("analysis")
        elif name in ("in_progress", "completed"):
            self.start["status"] = name

    def to_json(self) -> Json:
        """Return the item: as its last event has it, filled up with what only other events brought."""
        item: Json = {**self.start, **(self.done or {})}
        for (parts, place), part in sorted(self.parts.items()):
            _part(item, parts, place, part)
        for (text, place), buffer in sorted(self.texts.items()):
            _write(item, text, place, join_halves(buffer.getvalue()))
        for place, marks in sorted(self.annotations.items()):
            part = _part(item, "content", place, {"type": "output_text", "text": ""})
            if not part.get("annotations"):
                part["annotations"] = marks
        if self._panel and not item.get("responses"):
            item["responses"] = [
                {"model": model, "content": join_halves(text.getvalue())} for model, text in self._panel.items()
            ]
        if self._failed and not item.get("failed_models"):
            item["failed_models"] = self._failed
        item.setdefault("type", "message")
        if item["type"] == "message":
            item.setdefault("role", "assistant")
        return item


def _write(item: Json, text: Text, place: int, value: str) -> None:
    """Write a text where the item holds it, unless something is there."""
    item.setdefault("type", text.item_type)
    if text.parts:
        holder = _part(item, text.parts, place, {"type": text.name})
    elif text is DIFF:
        operation = item.get("operation")
        holder = item["operation"] = {**operation} if is_mapping(operation) else {}
    else:
        holder = item
    if not holder.get(text.key):
        holder[text.key] = value


def _part(item: Json, parts: str, place: int, part: Json) -> Json:
    """Return the part at a place of one of the item's lists, made of `part` or filled up from it."""
    value = item.get(parts)
    found: list[Any] = [*value] if is_list(value) else []
    item[parts] = found
    place = min(place, len(found))
    known: Any = found[place] if place < len(found) else {}
    known = known if is_mapping(known) else {"text": known}
    filled = {**part, **{key: value for key, value in known.items() if value or key not in part}}
    found[place : place + 1] = [filled]
    return filled
