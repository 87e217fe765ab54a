"""What an output says: its texts, and the objects in it. Nothing that a server may send raises."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from openrouter_generated.runtime.encode import Encodable, is_list, is_mapping

from .surrogates import join, join_halves

Json = dict[str, Any]

BETWEEN_PARTS = "\n\n"
"""What stands between two parts of reasoning: each is a text of its own, often with a heading."""


def fields_of(value: Any) -> Json:
    """Return the fields of a model or of a JSON object by their names on the wire; none for any other value."""
    fields = value.to_shallow_dict() if isinstance(value, Encodable) else value
    return fields if fields.__class__ is dict else dict(fields) if is_mapping(fields) else {}


def objects(values: Any) -> Iterator[Json]:
    """Yield the objects of a list; nothing of any other value."""
    for value in values if is_list(values) else []:
        if fields := fields_of(value):
            yield fields


def items(output: Any, *types: str) -> Iterator[Json]:
    """Yield the items of some types."""
    return (item for item in objects(output) if item.get("type") in types)


def message_parts(output: Any, part_type: str) -> Iterator[Json]:
    """Yield the parts of one type that the messages of an output have."""
    for message in items(output, "message"):
        yield from (part for part in objects(message.get("content")) if part.get("type") == part_type)


def output_text(output: Any) -> str:
    """Return the text of all messages, joined; empty where there is none."""
    return join(texts_in(message_parts(output, "output_text"), "text"))


def refusal(output: Any) -> str | None:
    """Return the refusals of all messages, joined; None where there is none."""
    parts = list(message_parts(output, "refusal"))
    return join(texts_in(parts, "refusal")) if parts else None


def reasoning_text(output: Any) -> str:
    """Return the reasoning, part by part: the text of an item, or its summary where it has no text."""
    found: list[str] = []
    for item in items(output, "reasoning"):
        found += _part_texts(item.get("content")) or _part_texts(item.get("summary"))
    return join_halves(BETWEEN_PARTS.join(found))


def texts_in(parts: Iterator[Json] | list[Json], key: str) -> list[str]:
    """Return the texts that objects have under a key."""
    return [text for part in parts if isinstance(text := part.get(key), str)]


def _part_texts(parts: Any) -> list[str]:
    """Return the texts of reasoning; some servers write a part as a string, or the only one without a list."""
    listed = parts if is_list(parts) else [parts]
    found = [part if isinstance(part, str) else fields_of(part).get("text") for part in listed]
    return [text for text in found if isinstance(text, str) and text]
