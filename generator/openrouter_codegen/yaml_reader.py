"""Reading YAML 1.2 as the JSON values it stands for, from the events of libyaml's parser."""

from __future__ import annotations

import math
import re
from typing import Any, Protocol, cast

import yaml  # type: ignore[import-untyped]  # PyYAML has no annotations; `_Event` is what is used of it
from yaml.cyaml import CParser  # type: ignore[import-untyped]  # the same

from .json_reader import JsonError


class YamlError(ValueError):
    """The text is not YAML; the message says where."""


class _Mark(Protocol):
    line: int
    column: int


class _Event(Protocol):
    """What is used of PyYAML's events; which attributes there are depends on the class."""

    start_mark: _Mark
    anchor: str | None
    tag: str | None
    value: str
    implicit: tuple[bool, bool]


_NULL = frozenset(("", "~", "null", "Null", "NULL"))
_BOOLEANS = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_INTEGER = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")
_TAG = "tag:yaml.org,2002:"
_MERGE = object()
_UNFINISHED = object()


class YamlReader:
    """Reads one YAML document.

    Mappings become dicts whose keys are text as it is written, so that `200` and `"200"` are one key. Scalars are those of
    YAML's core schema: `no`, `on` and dates are text.

    Args:
        text: The document.

    Attributes:
        has_aliases: Whether the document uses anchors; what they share is one object in what `read` returned.
    """

    def __init__(self, text: str) -> None:
        self.has_aliases = False
        self._parser = CParser(text)
        self._anchors: dict[str, Any] = {}

    def read(self) -> Any:
        """Return the value of the document; None for an empty one.

        Raises:
            YamlError: The text is not YAML.
            JsonError: It holds something that JSON cannot, or a key twice.
            RecursionError: It is nested too deeply.
        """
        try:
            self._next()  # the start of the stream
            event = self._next()
            if isinstance(event, yaml.StreamEndEvent):
                return None
            value = self._value(self._next())
            self._next()  # the end of the document
            if not isinstance(event := self._next(), yaml.StreamEndEvent):
                raise _error(event, "a second document begins")
        except yaml.YAMLError as error:
            raise YamlError(" ".join(str(error).split()).replace(' in "<unicode string>"', "")) from None
        return value

    def _next(self) -> _Event:
        return cast(_Event, self._parser.get_event())

    def _value(self, event: _Event) -> Any:
        if isinstance(event, yaml.ScalarEvent):
            value: Any = _scalar(event)
            if event.anchor:
                self._anchors[event.anchor] = value
            return value
        if isinstance(event, yaml.AliasEvent):
            return self._shared(event)
        if event.tag not in (None, "!", f"{_TAG}map", f"{_TAG}seq"):
            raise _error(event, f"JSON has no values of the tag {event.tag!r:.80}")
        if event.anchor:
            self._anchors[event.anchor] = _UNFINISHED
        value = self._mapping() if isinstance(event, yaml.MappingStartEvent) else self._sequence()
        if event.anchor:
            self._anchors[event.anchor] = value
        return value

    def _shared(self, event: _Event) -> Any:
        self.has_aliases = True
        anchor = str(event.anchor)
        if anchor not in self._anchors:
            raise _error(event, f"there is no anchor {anchor!r:.80}")
        if self._anchors[anchor] is _UNFINISHED:
            raise _error(event, f"the anchor {anchor!r:.80} contains itself")
        return self._anchors[anchor]

    def _sequence(self) -> list[Any]:
        found = []
        while not isinstance(event := self._next(), yaml.SequenceEndEvent):
            found.append(self._value(event))
        return found

    def _mapping(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        merged: list[dict[str, Any]] = []
        while not isinstance(event := self._next(), yaml.MappingEndEvent):
            key = self._key(event)
            value = self._value(self._next())
            if key is _MERGE:
                merged += _merged(event, value)
            elif key in found:
                raise _error(event, f"the key {key!r:.80} occurs twice")
            else:
                found[key] = value
        for other in merged:
            found = {**other, **found}
        return found

    def _key(self, event: _Event) -> Any:
        if isinstance(event, yaml.AliasEvent):
            key = self._shared(event)
        elif isinstance(event, yaml.ScalarEvent):
            if event.value == "<<" and event.implicit[0]:
                return _MERGE
            key = event.value
            if event.anchor:
                self._anchors[event.anchor] = key
        else:
            key = None
        if not isinstance(key, str):
            raise _error(event, "a key is text")
        return key


def _merged(event: _Event, value: Any) -> list[dict[str, Any]]:
    """Return the mappings that a merge key names; keys of the first win."""
    mappings = value if isinstance(value, list) else [value]
    if not all(isinstance(mapping, dict) for mapping in mappings):
        raise _error(event, "a merge key names mappings")
    return mappings


def _scalar(event: _Event) -> Any:
    text = event.value
    if event.tag is not None and event.tag != "!":
        tag = event.tag.removeprefix(_TAG)
        if tag in ("null", "bool", "int", "float"):
            return _plain(event, text)
        if tag not in ("str", "timestamp"):
            raise _error(event, f"JSON has no values of the tag {event.tag!r:.80}")
        return text
    return _plain(event, text) if event.implicit[0] else text


def _plain(event: _Event, text: str) -> Any:
    """Return what a scalar without quotes stands for, in YAML's core schema."""
    if text in _NULL:
        return None
    if text in _BOOLEANS:
        return _BOOLEANS[text]
    if text[0] not in "0123456789-+.":
        return text
    if _INTEGER.fullmatch(text):
        if len(text) > 1_000:
            raise _error(event, "a number has more than 1000 digits")
        return int(text, {"0o": 8, "0x": 16}.get(text[:2], 10))
    if _FLOAT.fullmatch(text):
        number = math.inf if text[-1] in "fFnN" else float(text)
        if not math.isfinite(number):
            raise _error(event, f"JSON has no number {text:.80}")
        return number
    return text


def _error(event: _Event, problem: str) -> JsonError:
    mark = event.start_mark
    return JsonError(f"{problem}, line {mark.line + 1}, column {mark.column + 1}")
