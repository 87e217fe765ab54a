# Runtime of generated packages, copied by `openrouter generate`. Do not edit: it is replaced.
"""Other spellings of fields: what a request calls by its Python name is sent under the name of the wire."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from . import PACKAGE
from .encode import is_list, is_mapping
from .validation import contract

_INSIDE = {"additionalProperties", "items", "properties"}
"""Keywords that say something of what is inside."""


@cache
def spellings() -> Mapping[str, Mapping[str, str]]:
    """Return the other spellings of fields that the document knows: schema to spelling to name on the wire."""
    from importlib.resources import files

    text = files(PACKAGE).joinpath("spellings.json").read_text(encoding="utf-8")
    found: dict[str, dict[str, str]] = json.loads(text)
    return found


def respell(value: Any, schema: str) -> Any:
    """Return JSON with the names of the wire.

    A key is another spelling only where the document knows the field and the object holds no other key for it; all other
    keys, and what the document gives no schema, stay as they are.

    Args:
        value: JSON.
        schema: Name of the schema that it is to follow.
    """
    return _respell(value, [{"$ref": f"#/components/schemas/{schema}"}])


def _respell(value: Any, schemas: Iterable[Mapping[str, Any]]) -> Any:
    found = [pair for schema in schemas for pair in _members(schema, "") if pair[1].keys() & _INSIDE]
    if not found:
        return value
    if is_list(value):
        items = [schema["items"] for _, schema in found if "items" in schema]
        return [_respell(item, items) for item in value] if items else value
    if not is_mapping(value):
        return value
    found = [pair for pair in found if _may_be(value, pair[1])]
    result: dict[str, Any] = {}
    for key, item in value.items():
        known = _fields(found, key)
        if not known:
            named = [spellings().get(name, {}) for name, _ in found]
            wires = [spelled[key] for spelled in named if key in spelled]
            wires = [wire for wire in wires if wire not in value]
            known = _fields(found, wires[0]) if wires else [_extra(schema) for _, schema in found]
            key = wires[0] if wires else key
        result[key] = _respell(item, known)
    return result


def _members(
    schema: Mapping[str, Any], name: str, above: tuple[str, ...] = ()
) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield what a schema is, behind references and unions, each with its name."""
    if "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[-1]
        if name not in above:
            yield from _members(contract()[name], name, (*above, name))
    elif "anyOf" in schema:
        for member in schema["anyOf"]:
            yield from _members(member, name, above)
    else:
        yield name, schema


def _may_be(value: Mapping[str, Any], schema: Mapping[str, Any]) -> bool:
    """Whether no constant of a schema says otherwise."""
    fields = schema.get("properties", {}).items()
    return all(value.get(name, field["const"]) == field["const"] for name, field in fields if "const" in field)


def _fields(found: Iterable[tuple[str, Mapping[str, Any]]], key: str) -> list[Mapping[str, Any]]:
    return [schema["properties"][key] for _, schema in found if key in schema.get("properties", ())]


def _extra(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    extra = schema.get("additionalProperties")
    return extra if is_mapping(extra) else {}
