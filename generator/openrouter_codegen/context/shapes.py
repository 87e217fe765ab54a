"""What one rewritten schema is, looked at alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..schema import Schema

READ_ONLY, WRITE_ONLY = "x-readOnly", "x-writeOnly"
"""On required fields of rewritten objects: requests do not hold it, or responses do not."""


def name_of(reference: Schema) -> str:
    """Return the name of the schema that a reference refers to."""
    name: str = reference["$ref"].rsplit("/", 1)[-1]
    return name


def is_union(schema: Schema) -> bool:
    """Whether a schema is a union."""
    return "anyOf" in schema


def is_class(schema: Schema) -> bool:
    """Whether a named schema becomes a class: an object with named fields, or one without constraints."""
    return schema.get("type") == "object" and (
        "properties" in schema or not isinstance(schema.get("additionalProperties"), dict)
    )


def bare(schema: Any) -> Any:
    """Return a schema without what constrains nothing: what is left is what a payload can violate."""
    if isinstance(schema, list):
        return [bare(value) for value in schema]
    if not isinstance(schema, dict):
        return schema
    found = {
        key: {name: bare(nested) for name, nested in value.items()} if key == "properties" else bare(value)
        for key, value in schema.items()
        if key != "description" and not key.startswith("x-")
    }
    if "required" in schema and "properties" in schema:
        received = [
            name for name in schema["required"] if schema["properties"].get(name, {}).get(WRITE_ONLY) is not True
        ]
        found["required"] = received
    return found


def references(schema: Any) -> Iterator[str]:
    """Yield the names of the schemas that a schema refers to, as often as it does."""
    if isinstance(schema, dict):
        if isinstance(schema.get("$ref"), str):
            yield schema["$ref"].rsplit("/", 1)[-1]
        for key, value in schema.items():
            if key == "properties":
                for nested in value.values():
                    yield from references(nested)
            elif key in ("items", "additionalProperties", "anyOf"):
                yield from references(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from references(value)
