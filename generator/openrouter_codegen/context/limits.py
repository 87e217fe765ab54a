"""Limits: sizes, bounds and patterns of the fields of a request, which are checked before it is sent."""

from __future__ import annotations

from ..schema import NULL, Schema
from .named_schemas import NamedSchemas
from .shapes import is_class


def limits(named: NamedSchemas, schema: Schema) -> dict[str, Schema]:
    """Return the limits of an object's fields, as JSON Schema says them, by field."""
    schema = named.target(schema)
    found = {name: _limits_of(named, value) for name, value in (schema.get("properties") or {}).items()}
    return {name: limits for name, limits in found.items() if limits}


def _limits_of(named: NamedSchemas, schema: Schema, above: tuple[str, ...] = ()) -> Schema:
    if "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[-1]
        target = named.schemas[name]
        if name in above or is_class(target) or "enum" in target or "anyOf" in target:
            return {}
        return _limits_of(named, target, (*above, name))
    if "anyOf" in schema:
        members = [member for member in schema["anyOf"] if member != NULL]
        return _limits_of(named, members[0], above) if len(members) == 1 else {}
    keep = {key: value for key, value in schema.items() if key.startswith(("min", "max", "exclusive", "pattern"))}
    if "propertyNames" in schema:
        keep["propertyNames"] = {key: value for key, value in schema["propertyNames"].items() if key != "type"}
    extra = schema.get("additionalProperties")
    if isinstance(extra, dict) and (inner := _limits_of(named, extra, above)):
        keep["additionalProperties"] = inner
    return keep
