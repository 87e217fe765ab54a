"""One output item while it grows from the events of a stream."""

from __future__ import annotations

from io import StringIO
from typing import Any

from openrouter_generated.runtime.encode import is_list, is_mapping

from ._surrogates import mend

Json = dict[str, Any]

PARTS = {
    "output_text": ("content", "text", "output_text", "message"),
    "refusal": ("content", "refusal", "refusal", "message"),
    "reasoning_text": ("content", "text", "reasoning_text", "reasoning"),
    "summary_text": ("summary", "text", "summary_text", "reasoning"),
}
"""Kind of text to the item's list that holds it, the key in its part, the type of the part and of the item."""

FIELDS = {
    "arguments": "function_call",
    "input": "custom_tool_call",
    "code": "code_interpreter_call",
    "diff": "apply_patch_call",
}
"""Field of an item that deltas fill to the type of the item."""


def type_of(field: str) -> str:
    """Return the type of the items that hold a kind of text."""
    return PARTS[field][3] if field in PARTS else FIELDS[field]


class Item:
    """Collects what events say of one item.

    Attributes:
        position: Where the item stands in the output.
        start: The item's fields as events before its last one gave them.
        done: The item as its last event gave it, or None.
        parts: Parts by the name of their list and their place in it.
        texts: Text by its kind and place, in a buffer that many small pieces do not bloat.
        annotations: Annotations by the place of their part.
    """

    def __init__(self, position: int) -> None:
        self.position = position
        self.start: Json = {}
        self.done: Json | None = None
        self.parts: dict[tuple[str, int], Json] = {}
        self.texts: dict[tuple[str, int], StringIO] = {}
        self.annotations: dict[int, list[Any]] = {}
        self._panel: dict[str, StringIO] = {}
        self._failed: list[Json] = []

    def holds(self, field: str) -> bool:
        """Whether a kind of text can be the item's."""
        kind = {**self.start, **(self.done or {})}.get("type")
        wanted = {type_of(other) for other, _ in self.texts} if kind is None else {kind}
        return wanted <= {type_of(field)}

    def fuse(self, kind: str, event: Json) -> None:
        """Take an event of a fusion call; `kind` is its type behind `response.fusion_call.`."""
        self.start.setdefault("type", "openrouter:fusion")
        model = str(event.get("model", ""))
        if kind == "panel.delta":
            self._panel.setdefault(model, StringIO()).write(str(event.get("delta", "")))
        elif kind == "panel.completed":
            self._panel[model] = StringIO(str(event.get("content", "")))
        elif kind == "panel.failed":
            self._failed.append({key: event[key] for key in ("model", "error", "status_code") if key in event})
        elif kind == "analysis.completed":
            self.start["analysis"] = event.get("analysis")
        elif kind in ("in_progress", "completed"):
            self.start["status"] = kind

    def to_json(self) -> Json:
        """Return the item: as its last event has it, filled up with what only other events brought."""
        item: Json = {**self.start, **(self.done or {})}
        for (field, place), part in sorted(self.parts.items()):
            _part(item, field, place, part)
        for (kind, place), pieces in sorted(self.texts.items()):
            _write(item, kind, place, mend(pieces.getvalue()))
        for place, marks in sorted(self.annotations.items()):
            part = _part(item, "content", place, {"type": "output_text", "text": ""})
            if not part.get("annotations"):
                part["annotations"] = marks
        if self._panel and not item.get("responses"):
            item["responses"] = [
                {"model": model, "content": mend(text.getvalue())} for model, text in self._panel.items()
            ]
        if self._failed and not item.get("failed_models"):
            item["failed_models"] = self._failed
        item.setdefault("type", "message")
        if item["type"] == "message":
            item.setdefault("role", "assistant")
        return item


def _write(item: Json, kind: str, place: int, text: str) -> None:
    if kind in PARTS:
        field, key, part_type, item_type = PARTS[kind]
        item.setdefault("type", item_type)
        holder = _part(item, field, place, {"type": part_type})
    else:
        key = kind
        item.setdefault("type", FIELDS[kind])
        holder = item
        if kind == "diff":
            operation = item.get("operation")
            holder = item["operation"] = {**operation} if is_mapping(operation) else {}
    if not holder.get(key):
        holder[key] = text


def _part(item: Json, field: str, place: int, part: Json) -> Json:
    """Return the part at a place of one of the item's lists, made of `part` or filled up from it."""
    value = item.get(field)
    parts: list[Any] = [*value] if is_list(value) else []
    item[field] = parts
    place = min(place, len(parts))
    known: Any = parts[place] if place < len(parts) else {}
    known = known if is_mapping(known) else {"text": known}
    filled = {**part, **{key: value for key, value in known.items() if value or key not in part}}
    parts[place : place + 1] = [filled]
    return filled
