"""One output item while it grows from the events of a stream."""

from __future__ import annotations

from collections.abc import Set
from io import StringIO
from typing import Any

from openrouter_generated.runtime.encode import is_list, is_mapping

from .event_types import DIFF, ITEM_TEXT_KEYS, PART_LISTS, PART_TEXT_KEYS
from .item_part import ItemPart, ItemParts, Json, is_same
from .surrogates import join_halves, without_half

_FILLED = frozenset((*ITEM_TEXT_KEYS, "name", "call_id", "result", "analysis", "responses", "failed_models"))
"""Fields of an item that a later and emptier version does not take away."""

_ANNOTATIONS = frozenset(("annotations",))
"""Fields of a part that some servers bring in events of their own alone."""


class OutputItem:
    """Collects what events say of one item.

    Attributes:
        position: Where the item stands in the output.
        type: The type that it had when it began, or None.
        start: The item's fields as events before its end gave them.
        done: The item as the event that ended it gave it, or None.
        parts: Its parts and texts as other events gave them.
        was_added: Whether an event gave the item as it begins.
        is_named: Whether an event gave it an id or an index.
        ids: How many ids other than its own events have called it by.
        keeps_id: Whether an id named it more than once.
        has_events: Whether an event between its first and its last was about it.
        was_compared: Whether its text was compared with that of an item that ended, which is done once: time stays linear.
    """

    def __init__(self, position: int, type: str | None) -> None:
        self.position = position
        self.type = type
        self.start: Json = {"type": type} if type else {}
        self.done: Json | None = None
        self.parts = ItemParts()
        self.was_added = False
        self.is_named = False
        self.ids = 0
        self.keeps_id = False
        self.has_events = False
        self.was_compared = False
        self._panel: dict[str, StringIO] = {}
        self._failed: list[Json] = []

    @property
    def is_announced(self) -> bool:
        """Whether an event gave the item itself, and not only what is in it."""
        return self.was_added or self.done is not None

    @property
    def call_key(self) -> tuple[Any, ...] | None:
        """What identifies a finished call, or None if it is not one."""
        done = self.done or {}
        call = tuple(done.get(key) for key in ("type", "call_id", "name", *sorted(ITEM_TEXT_KEYS)))
        return call if call[1] and all(part is None or isinstance(part, str) for part in call) else None

    def can_be(self, item: Json) -> bool:
        """Whether another version of an item can be of this one: neither its type nor its call is another."""
        ours = {**self.start, **(self.done or {})}
        pairs = ((ours.get(key), item.get(key)) for key in ("type", "call_id"))
        return not any(
            one and other and one != other for one, other in pairs if isinstance(one, str) and isinstance(other, str)
        )

    def add_fusion_event(self, name: str, event: Json) -> None:
        """Take an event of a fusion call; `name` is its type behind `response.fusion_call.`."""
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
        """Return the item as the event that ended it has it, filled with what only other events brought."""
        item = self._from_events()
        if self.done is not None:
            item = fill({**item, **self.done}, item, _ANNOTATIONS)
        item.setdefault("type", "message")
        if item["type"] == "message":
            item.setdefault("role", "assistant")
        return item

    def _from_events(self) -> Json:
        """Return the item as events before its end have it."""
        item = {**self.start}
        lists: dict[str, list[Any]] = {}
        for part in self.parts.ordered():
            if part.holder:
                lists.setdefault(part.holder, []).append(part.to_json())
            else:
                _set_text(item, part)
        for name, parts in lists.items():
            item[name] = _fill_parts(parts, item.get(name), _ANNOTATIONS)
        if self._panel:
            item["responses"] = [
                {"model": model, "content": join_halves(text.getvalue())} for model, text in self._panel.items()
            ]
        if self._failed:
            item["failed_models"] = self._failed
        return item


def fill(final: Json, before: Json, of_parts: Set[str] = frozenset()) -> Json:
    """Return a version of an item, filled where it is empty or lacks what the version before it has; itself if nowhere.

    Args:
        final: The version.
        before: The version before it.
        of_parts: Fields of parts to fill also where a part has its text.
    """
    added = {key: before[key] for key in before.keys() & _FILLED if before[key] and not final.get(key)}
    for key in before.keys() & PART_LISTS:
        if before[key] and (parts := _fill_parts(final.get(key), before[key], of_parts)) is not final.get(key):
            added[key] = parts
    if is_mapping(operation := before.get("operation")) and operation.get(DIFF.key):
        ours = final.get("operation")
        if not is_mapping(ours) or not ours.get(DIFF.key):
            added["operation"] = {**operation, **(ours if is_mapping(ours) else {}), DIFF.key: operation[DIFF.key]}
    return {**final, **added} if added else final


def text_of(item: Json) -> str:
    """Return the texts of an item and its parts, joined."""
    texts = [item.get(key) for key in ITEM_TEXT_KEYS]
    for part in [part for name in sorted(PART_LISTS) if is_list(parts := item.get(name)) for part in parts]:
        texts += [part.get(key) for key in PART_TEXT_KEYS] if is_mapping(part) else [part]
    return "".join(text for text in texts if isinstance(text, str))


def hold_back(item: Json) -> Json:
    """Return an item without the first half of a character at the end of a text: the other half may still come."""
    held: Json = _held_back(item, ITEM_TEXT_KEYS)
    for name in PART_LISTS & item.keys():
        if is_list(parts := item[name]):
            held[name] = [_held_back(part, PART_TEXT_KEYS) for part in parts]
    if "operation" in item:
        held["operation"] = _held_back(item["operation"], {DIFF.key})
    return held


def _held_back(holder: Any, keys: Set[str]) -> Any:
    """Return an object without the half at the end of some of its fields, or a string without the one at its own."""
    if not is_mapping(holder):
        return without_half(holder)
    return {key: without_half(value) if key in keys else value for key, value in holder.items()}


def _set_text(item: Json, part: ItemPart) -> None:
    """Write a text that stands in the item itself."""
    text, value = part.text, join_halves(part.buffer.getvalue())
    if text is None:
        return
    holder = item
    if text is DIFF:
        operation = item.get("operation")
        holder = item["operation"] = {**operation} if is_mapping(operation) else {}
    if value or text.key not in holder:
        holder[text.key] = value


def _fill_parts(final: Any, before: Any, fields: Set[str] = frozenset()) -> Any:
    """Return a list of parts, filled from the one before it: part by part, and at its end where it is the beginning of that.

    Where there is nothing to fill it is the list itself.
    """
    if not final or not before or not is_list(final) or not is_list(before):
        return final or before
    filled: list[Any] = list(final)
    is_changed, is_beginning = False, True
    for place, (ours, theirs) in enumerate(zip(final, before, strict=False)):
        if not is_mapping(ours) or not is_mapping(theirs) or not is_same(ours.get("type"), theirs.get("type")):
            is_beginning = is_beginning and _is_text(ours, theirs)
            continue
        keys = fields if _has_text(ours) else PART_TEXT_KEYS | _ANNOTATIONS
        kept = {key: value for key, value in theirs.items() if key in keys and value and not ours.get(key)}
        filled[place] = {**ours, **kept}
        is_changed = is_changed or bool(kept)
        is_beginning = is_beginning and all(is_same(filled[place].get(key), theirs.get(key)) for key in PART_TEXT_KEYS)
    rest = [part for part in before[len(final) :] if is_beginning and _has_text(part)]
    return [*filled, *rest] if is_changed or rest else final


def _has_text(part: Any) -> bool:
    return any(map(part.get, PART_TEXT_KEYS)) if is_mapping(part) else bool(part)


def _is_text(part: Any, other: Any) -> bool:
    """Whether a part that is a bare string is the text of another."""
    return isinstance(part, str) and part == (other.get("text") if is_mapping(other) else other)
