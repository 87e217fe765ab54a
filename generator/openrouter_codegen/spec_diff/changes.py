"""The types of changes, and whether each is breaking, additive or cosmetic, in a request and in a response."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Literal

Direction = Literal["request", "response"]
CLASSES = ("cosmetic", "additive", "breaking")
EXIT_CODES = {"equal": 0, "cosmetic": 0, "additive": 3, "breaking": 4}
"""1 is an unreadable document and 2 a wrong call, as of any program that reads its arguments with argparse."""

_BOTH: dict[str, tuple[str, str]] = {
    "operation-added": ("additive", "{value} is new"),
    "operation-removed": ("breaking", "{value} is gone"),
    "server-added": ("additive", "the server {value} is new"),
    "server-removed": ("breaking", "the server {value} is gone"),
    "security-changed": ("breaking", "authentication changed from {old} to {new}"),
    "parameter-added": ("additive", "the parameter {value} is new"),
    "required-parameter-added": ("breaking", "the parameter {value} is new and required"),
    "parameter-removed": ("breaking", "the parameter {value} is gone"),
    "serialization-changed": ("breaking", "the serialization of {value} changed from {old} to {new}"),
    "body-added": ("additive", "a request body is new"),
    "required-body-added": ("breaking", "a required request body is new"),
    "body-removed": ("breaking", "the request body is gone"),
    "media-type-added": ("additive", "the media type {value} is new"),
    "media-type-removed": ("breaking", "the media type {value} is gone"),
    "status-added": ("additive", "the status {value} is new"),
    "status-removed": ("breaking", "the status {value} is gone"),
    "header-added": ("additive", "the header {value} is new"),
    "header-removed": ("breaking", "the header {value} is gone"),
    "field-added": ("additive", "the field {value} is new"),
    "field-removed": ("breaking", "the field {value} is gone"),
    "value-added": ("additive", "the value {value} is new"),
    "value-unlisted": ("additive", "the value {value} is no longer listed, though other values are accepted"),
    "event-added": ("additive", "the event {value} is new"),
    "event-removed": ("breaking", "the event {value} is gone"),
    "variant-added": ("additive", "the object type {value} is new"),
    "variant-removed": ("breaking", "the object type {value} is gone"),
    "keyword-changed": ("breaking", "{value} changed from {old} to {new}"),
    "format-changed": ("cosmetic", "format changed from {old} to {new}"),
    "annotation-changed": ("cosmetic", "{value} changed from {old} to {new}"),
}
_BY_DIRECTION: dict[str, tuple[str, str, str]] = {
    "required-field-added": ("breaking", "additive", "the field {value} is new and required"),
    "became-required": ("breaking", "additive", "{value} is required now"),
    "became-optional": ("additive", "breaking", "{value} is no longer required"),
    "value-removed": ("breaking", "additive", "the value {value} is gone"),
    "values-opened": ("additive", "additive", "values other than those listed are accepted now"),
    "values-closed": ("breaking", "additive", "only these values are accepted now: {value}"),
    "type-added": ("additive", "breaking", "it may be {value} now"),
    "type-removed": ("breaking", "additive", "it is no longer {value}"),
    "limit-tightened": ("breaking", "additive", "{value} changed from {old} to {new}"),
    "limit-loosened": ("additive", "additive", "{value} changed from {old} to {new}"),
    "limit-changed": ("breaking", "additive", "{value} changed from {old} to {new}"),
    "object-described": ("breaking", "additive", "an object with arbitrary content has fields now: {value}"),
    "object-freed": ("additive", "breaking", "an object with fields may have arbitrary content now"),
    "other-fields-forbidden": ("breaking", "additive", "fields that are not listed are rejected"),
    "other-fields-allowed": ("additive", "additive", "fields that are not listed are accepted"),
}
MEANING = {
    **{name: (meaning, meaning, text) for name, (meaning, text) in _BOTH.items()},
    **_BY_DIRECTION,
}

_ONLY_IN_BASE = frozenset((*(name for name in MEANING if name.endswith("-removed")), "value-unlisted"))
_NARROWER = frozenset(("became-required", "limit-tightened", "other-fields-forbidden", "values-closed"))
"""Types that mean something to whoever sends; of a response they say only that the base is more careful."""


@dataclass
class Change:
    """One difference.

    Args:
        type: One of `MEANING`.
        path: Where on the wire, as in `POST /responses request .input[]`; the first place, if there are several.
        value: What it is about: a name, a value, a keyword.
        old: The value in the base, if that is not clear from the type.
        new: The value in the new document.
        old_pointer: JSON pointer into the base; None where there is nothing.
        new_pointer: JSON pointer into the document; None where there is nothing.
        union: Of an object in a union, where the union is in the base.
        directions: Whether requests or responses hold it, or both.
    """

    type: str
    path: str
    value: str = ""
    old: Any = None
    new: Any = None
    old_pointer: str | None = None
    new_pointer: str | None = None
    union: str = ""
    directions: set[Direction] = field(default_factory=set)

    @property
    def meaning(self) -> str:
        """Return "breaking", "additive" or "cosmetic": the worst of its directions."""
        request, response, _ = MEANING[self.type]
        meanings = {"request": request, "response": response}
        return max((meanings[direction] for direction in self.directions), key=CLASSES.index)

    @property
    def text(self) -> str:
        """Return what changed, as a part of a sentence."""
        return MEANING[self.type][2].format(value=self.value, old=_shortened(self.old), new=_shortened(self.new))

    @property
    def is_only_in_base(self) -> bool:
        """Whether it says only that the base knows more than the document, or admits more in a response."""
        return self.type in _ONLY_IN_BASE or (self.type in _NARROWER and self.directions == {"response"})

    @property
    def identity(self) -> tuple[str, ...]:
        """What makes two differences one: a schema that is used twice changes once."""
        return (
            self.type,
            self.value,
            canonical_text(self.old),
            canonical_text(self.new),
            self.union or str(self.old_pointer or self.new_pointer),
        )

    def to_dict(self) -> dict[str, Any]:
        """Return it as JSON."""
        return {
            "class": self.meaning,
            "type": self.type,
            "path": self.path,
            "text": self.text,
            "value": self.value,
            "old": self.old,
            "new": self.new,
            "old_pointer": self.old_pointer,
            "new_pointer": self.new_pointer,
            "only_in_base": self.is_only_in_base,
            "directions": sorted(self.directions),
        }


def canonical_text(value: Any) -> str:
    """Return a JSON value's text, for comparisons."""
    return json.dumps(value, sort_keys=True, default=str)


def worst(changes: Iterable[Change]) -> str:
    """Return the class of several differences; "equal" for none."""
    return max((change.meaning for change in changes), key=CLASSES.index, default="equal")


def _shortened(value: Any) -> str:
    return (
        "nothing" if value is None else json.dumps(value, ensure_ascii=False) if not isinstance(value, str) else value
    )
