"""Parameters of an operation: how their values are written into paths, queries, headers and cookies."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

from ..encode import is_list, is_mapping


class Parameter(NamedTuple):
    """A parameter of an operation: its name, where it goes, its value and how it is written if not as usual."""

    name: str
    location: str
    value: Any
    style: str = ""


def as_text(value: Any) -> str:
    """Return JSON as the text of a parameter: lists joined by commas, booleans as JSON has them."""
    if is_list(value):
        return ",".join(map(as_text, value))
    return str(value).lower() if isinstance(value, bool) else str(value)


_SEPARATORS = {"joined": ",", "pipeDelimited": "|", "spaceDelimited": " "}


def query_pairs(name: str, value: Any, style: str) -> list[tuple[str, str]]:
    """Return what a parameter of the query becomes: a pair for each of its values, or one."""
    if style == "json":
        return [(name, json.dumps(value, ensure_ascii=False, separators=(",", ":")))]
    if is_mapping(value) and style in _SEPARATORS:
        value = [part for pair in value.items() for part in pair]
    if is_list(value):
        if style in _SEPARATORS:
            return [(name, _SEPARATORS[style].join(map(as_text, value)))]
        return [(name, as_text(item)) for item in value]
    if is_mapping(value):
        return [(f"{name}[{key}]" if style == "deepObject" else key, as_text(item)) for key, item in value.items()]
    return [(name, as_text(value))]
