"""What one schema says, looked at alone: small pure functions that the rewrite is made of."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import unquote

Schema = dict[str, Any]

NULL: Schema = {"type": "null"}
LIMITS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern",
          "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties")  # fmt: skip
ANNOTATIONS = frozenset(("description", "title", "example", "examples", "default", "deprecated", "readOnly", "writeOnly",
                         "externalDocs", "xml", "$comment", "$schema", "$id", "$anchor", "$dynamicAnchor", "$defs",
                         "definitions", "$vocabulary"))  # fmt: skip
DATA = frozenset(("const", "default", "enum", "example", "examples"))
"""Keywords whose values are data, not schemas."""
NAMED = frozenset(("properties", "patternProperties", "schemas", "$defs", "definitions", "dependentSchemas"))
"""Keywords whose values map names, which may be spelled like a keyword, to schemas."""


def component_of(schema: Any) -> str | None:
    """Return the name of the component that a schema refers to."""
    reference = schema.get("$ref") if isinstance(schema, dict) else None
    prefix = "#/components/schemas/"
    if not isinstance(reference, str) or not reference.startswith(prefix) or "/" in reference[len(prefix) :]:
        return None
    return unquote(reference[len(prefix) :]).replace("~1", "/").replace("~0", "~")


def only_reference(schema: Schema) -> str | None:
    """Return the component that a named schema is only a reference to. Rule `alias-components`."""
    if not isinstance(schema, dict):
        return None
    if set(schema) - ANNOTATIONS == {"allOf"} and isinstance(schema["allOf"], list):
        parts = [part for part in schema["allOf"] if not is_annotation(part)]
        return component_of(parts[0]) if len(parts) == 1 and set(parts[0]) == {"$ref"} else None
    return component_of(schema) if set(schema) - ANNOTATIONS == {"$ref"} else None


def is_annotation(schema: Any) -> bool:
    """Whether a schema constrains nothing."""
    if not isinstance(schema, dict):
        return True
    constraints = {key for key, value in schema.items() if key not in ANNOTATIONS and not key.startswith("x-")}
    if (
        constraints <= {"type", "properties"}
        and schema.get("type", "object") == "object"
        and not schema.get("properties")
    ):
        return True
    return not constraints


def is_null(schema: Any) -> bool:
    """Whether a schema, which may be a member of a union, takes null alone; OpenAPI 3.0 has no type for that."""
    if not isinstance(schema, dict):
        return False
    constraints = {key: value for key, value in schema.items() if key not in ANNOTATIONS}
    return constraints in (NULL, {"nullable": True})


def is_object(schema: Any) -> bool:
    """Whether a schema, which may be a part of an `allOf`, describes an object."""
    return isinstance(schema, dict) and (
        schema.get("type") == "object" or "properties" in schema or "required" in schema
    )


def limits_of(raw: Schema, *endings: str) -> Schema:
    """Return the limits that a schema sets, of those whose names end so.

    Rule `limits`: those of JSON Schema; OpenAPI 3.0's boolean exclusive bounds become numbers.
    """
    limits = {key: raw[key] for key in LIMITS if key in raw and key.endswith(endings)}
    for bound, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if isinstance(limits.get(exclusive), bool) and limits.pop(exclusive) and bound in limits:
            limits[exclusive] = limits.pop(bound)
    return limits


def enum_of(members: list[Any]) -> Schema:
    """Return the schema of some constants. Rules `single-enum` and `nullable-enum`."""
    null = [dict(NULL)] if None in members else []
    rest = [member for member in members if member is not None]
    if not rest:
        return dict(NULL)
    schema: Schema = {"const": rest[0]} if len(rest) == 1 else {"enum": rest}
    return union_of([schema, *null])


JSON_TYPES: dict[str, tuple[type, ...]] = {"array": (list,), "boolean": (bool,), "integer": (int,), "null": (type(None),),
                                            "number": (int, float), "object": (dict,), "string": (str,)}  # fmt: skip


def is_of(value: Any, types: Any) -> bool:
    """Whether a JSON value is of a type, or of one of some types; of those that JSON does not have, all values are."""
    names = [types] if isinstance(types, str) else types
    if not isinstance(names, list) or not set(names) <= JSON_TYPES.keys():
        return True
    if isinstance(value, bool):
        return "boolean" in names
    if isinstance(value, float) and value.is_integer() and "integer" in names:
        return True
    return any(isinstance(value, JSON_TYPES[name]) for name in names)


def values_of(schema: Any) -> list[Any] | None:
    """Return the values that the enum or the constant of a schema allows; None where it has neither."""
    if not isinstance(schema, dict):
        return None
    if "const" in schema:
        return [schema["const"]]
    values = schema.get("enum")
    return values if isinstance(values, list) and values else None


def as_key(value: Any) -> str:
    """Return what two JSON values share if they are equal; Python takes true for one."""
    return json.dumps(value, sort_keys=True)


def union_of(members: list[Schema]) -> Schema:
    """Return the union of some schemas. Rules `flatten-unions`, `merge-constants` and `merge-lists`."""
    flat: list[Schema] = []
    values: list[Any] = []
    for member in members:
        for part in member["anyOf"] if "anyOf" in member and "x-tag" not in member else [member]:
            if "enum" in part or "const" in part:
                values.extend(part.get("enum") or [part["const"]])
            elif part not in flat:
                flat.append({key: value for key, value in part.items() if key != "description" or part is member})
    if values:
        distinct: dict[str, Any] = {}
        for value in values:
            distinct.setdefault(as_key(value), value)
        values = list(distinct.values())
        flat.insert(0, {"const": values[0]} if len(values) == 1 else {"enum": values})
    lists = [part for part in flat if part.get("type") == "array"]
    if len(lists) > 1:
        joined = {"type": "array", "items": union_of([part["items"] for part in lists])}
        flat = [joined if part is lists[0] else part for part in flat if part not in lists[1:]]
    if {} in flat:
        return {}
    return flat[0] if len(flat) == 1 else {"anyOf": flat}


def singular(name: str) -> str:
    """Name for one element of a list or map called `name`."""
    if name.endswith("ies"):
        return f"{name[:-3]}y"
    return name[:-1] if name.endswith("s") and not name.endswith("ss") else f"{name}Item"


def takes_null(schema: Schema, source: dict[str, Schema], seen: set[str] | None = None) -> bool:
    """Whether null is a value of a schema as people write it.

    Args:
        schema: The schema.
        source: The named schemas of its document.
        seen: Names of the schemas that were looked at: none takes null, or the search would have ended.
    """
    if not isinstance(schema, dict):
        return False
    seen = set() if seen is None else seen
    types = schema.get("type")
    if schema.get("nullable") is True or types == "null" or (isinstance(types, list) and "null" in types):
        return True
    values = values_of(schema) or ()
    if any(value is None for value in values) and (types is None or "const" not in schema):
        return True
    name = component_of(schema)
    if name is not None:
        if name not in source or name in seen:
            return False
        seen.add(name)
        return takes_null(source[name], source, seen)
    if isinstance(schema.get("allOf"), list):
        members = [part for part in schema["allOf"] if not is_annotation(part)]
        return bool(members) and takes_null(members[-1], source, seen)
    parts = [part for key in ("anyOf", "oneOf") if isinstance(schema.get(key), list) for part in schema[key]]
    return any(takes_null(part, source, seen) for part in parts)
