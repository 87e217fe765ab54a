"""Server-sent events as bytes."""

from __future__ import annotations

import json
from typing import Any

from openrouter_generated.runtime.encode import is_list, is_mapping


def sse_text(payload: Any, *, with_name: bool = False) -> bytes:
    """Return a server-sent event whose data is JSON, in one line.

    Args:
        payload: The JSON.
        with_name: Whether an `event:` line names its `type`, where that is a text of one line.
    """
    name: Any = payload.get("type") if with_name and is_mapping(payload) else None
    is_name = isinstance(name, str) and name and not {"\r", "\n", "\0"} & {*name}
    head = f"event: {name}\n" if is_name else ""
    text = f"{head}data: {_json_text(payload)}\n\n"
    return text.encode() if text.isascii() else _encoded(text, head, payload)


def _encoded(text: str, head: str, payload: Any) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError:  # half a character: JSON can escape it
        return head.encode("utf-8", "replace") + f"data: {_json_text(payload, ascii_only=True)}\n\n".encode()


def _json_text(value: Any, *, ascii_only: bool = False) -> str:
    try:
        return json.dumps(value, ensure_ascii=ascii_only, separators=(",", ":"))
    except RecursionError:
        return "".join(_deep_chunks(value, ascii_only))


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
        else:
            chunks.append(json.dumps(item, ensure_ascii=ascii_only))
    return chunks
