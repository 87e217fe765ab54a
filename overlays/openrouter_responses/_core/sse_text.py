"""Server-sent events as bytes."""

from __future__ import annotations

import json
import math
from typing import Any

from openrouter_generated.runtime.encode import is_list, is_mapping

DONE = b"data: [DONE]\n\n"
"""Says that no more events come."""
KEEPALIVE = b": keep-alive\n\n"
"""A comment, which keeps a connection open."""


_SEPARATORS = {"\u2028": "\\u2028", "\u2029": "\\u2029", "\x85": "\\u0085"}
"""Characters that end no line of an event, but do for readers that split text as Python does, with their escapes in JSON."""


def sse_text(payload: Any, *, with_name: bool = False) -> bytes:
    """Return a server-sent event whose data is JSON, in one line.

    Args:
        payload: The JSON.
        with_name: Whether an `event:` line names its `type`, where that is a text of one line.
    """
    name: Any = payload.get("type") if with_name and is_mapping(payload) else None
    is_name = isinstance(name, str) and len(name.splitlines()) == 1 and "\0" not in name
    head = f"event: {name}\n" if is_name else ""
    text = _json_text(payload)
    if not text.isascii():
        for separator, escape in _SEPARATORS.items():
            text = text.replace(separator, escape)
    return _encoded(f"{head}data: {text}\n\n", head, payload)


def _encoded(text: str, head: str, payload: Any) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError:  # half a character: JSON can escape it
        return head.encode("utf-8", "replace") + f"data: {_json_text(payload, ascii_only=True)}\n\n".encode()


def _json_text(value: Any, *, ascii_only: bool = False) -> str:
    try:
        text = json.dumps(value, ensure_ascii=ascii_only, separators=(",", ":"))
    except RecursionError:
        text = _INFINITY
    return "".join(_deep_chunks(value, ascii_only)) if _INFINITY in text else text


_INFINITY = "Infinity"
"""What Python writes for a number that JSON can only write as one that is too large."""


class _Syntax(str):
    """Text that stands between values."""

    __slots__ = ()


def _deep_chunks(value: Any, ascii_only: bool) -> list[str]:
    """Return the text of JSON that is nested more deeply than the standard library takes."""
    chunks: list[str] = []
    todo: list[Any] = [value]
    while todo:
        item = todo.pop()
        if item.__class__ is _Syntax:
            chunks.append(item)
        elif is_mapping(item) and item:
            todo.append(_Syntax("}"))
            pairs = [(json.dumps(key, ensure_ascii=ascii_only), nested) for key, nested in item.items()]
            for place, (key, nested) in reversed([*enumerate(pairs)]):
                todo += [nested, _Syntax(f"{',' if place else '{'}{key}:")]
        elif is_list(item) and item:
            todo.append(_Syntax("]"))
            for place, nested in reversed([*enumerate(item)]):
                todo += [nested, _Syntax("," if place else "[")]
        elif isinstance(item, float) and math.isinf(item):
            chunks.append("1e999" if item > 0 else "-1e999")
        else:
            chunks.append(json.dumps(item, ensure_ascii=ascii_only))
    return chunks
