"""What one schema says by itself: alternatives of one JSON type each, with their limits, in one spelling."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from ..document import DocumentError, escape
from ..schema import Schema, limits_of

JSON_TYPES = ("null", "boolean", "integer", "number", "string", "array", "object")
ANYTHING = tuple(json_type for json_type in JSON_TYPES if json_type != "integer")
OPAQUE = frozenset((
    "contains", "contentEncoding", "contentMediaType", "dependencies", "dependentRequired", "dependentSchemas", "else", "if",
    "maxContains", "minContains", "not", "patternProperties", "prefixItems", "then", "unevaluatedItems", "unevaluatedProperties",
))  # fmt: skip
"""Keywords that are compared as they are written: nobody who writes such documents uses them to say the same in two ways."""
LIMITS_OF_TYPE = {
    "string": ("Length", "pattern"),
    "integer": ("imum", "multipleOf"),
    "number": ("imum", "multipleOf"),
    "array": ("Items",),
    "object": ("Properties",),
}
NO_LIMIT: dict[str, Any] = {"minLength": 0, "minItems": 0, "minProperties": 0, "uniqueItems": False}


@dataclass(frozen=True)
class Node:
    """A schema and where it stands; two nodes of one document are equal where they stand in one place."""

    pointer: str
    schema: Any = field(compare=False, repr=False)

    def inside(self, *parts: str) -> Node:
        """Return a schema in this one."""
        found = self.schema
        for part in parts:
            found = found[int(part) if isinstance(found, list) else part]
        return Node("/".join((self.pointer, *map(escape, parts))), found)


AllOf = tuple[Node, ...]
"""Schemas that hold together; the empty one admits anything."""
AnyOf = tuple[AllOf, ...]
"""Alternatives of such schemas."""


@dataclass(frozen=True, eq=False)
class Alternative:
    """One alternative: values of one JSON type.

    Args:
        type: The JSON type; "integer" is one of its own.
        where: JSON pointer of the schema that it comes from.
        values: The only values, each as canonical JSON; None for all.
        limits: Keywords that bound the values, without those that bound nothing.
        opaque: Keywords that are not understood, as canonical JSON.
        formats: The values of `format`.
        fields: Of an object, the schemas of its fields.
        required: Of an object, the fields that have to be there.
        others: Of an object, the schemas of other fields; None where there may be none.
        names: Of an object, the schemas of its fields' names.
        items: Of a list, the schemas of its elements.
        guessed: Whether the schema has no `type`.
    """

    type: str
    where: str = "#"
    values: frozenset[str] | None = None
    limits: dict[str, Any] = field(default_factory=dict)
    opaque: dict[str, str] = field(default_factory=dict)
    formats: frozenset[str] = frozenset()
    fields: dict[str, AllOf] = field(default_factory=dict)
    required: frozenset[str] = frozenset()
    others: AllOf | None = ()
    names: AllOf = ()
    items: AnyOf = ((),)
    guessed: bool = False

    @property
    def is_bare(self) -> bool:
        """Whether an object has no named fields and at most one schema for all of them."""
        return not self.fields and not self.required and self.others is not None and not self.opaque

    @property
    def is_free(self) -> bool:
        """Whether an object may hold whatever it likes, and says so plainly."""
        return self.is_bare and self.others == ()


def canonical(value: Any) -> str:
    """Return the one spelling of a JSON value: 1.0 is 1, and keys are sorted."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return json.dumps(value, sort_keys=True, ensure_ascii=False)


def json_type_of(value: Any) -> str:
    """Return the JSON type of a value."""
    if isinstance(value, float):
        return "integer" if value.is_integer() else "number"
    json_types = {bool: "boolean", int: "integer", str: "string", list: "array", dict: "object"}
    return json_types.get(type(value), "null")


def any_of(schemas: Iterable[AllOf]) -> AnyOf:
    """Return alternatives without repetition."""
    return tuple(dict.fromkeys(schemas))


def all_of(*parts: AllOf) -> AllOf:
    """Return schemas that hold together, without repetition: so no chain of `allOf` grows without end."""
    return tuple(dict.fromkeys(node for part in parts for node in part))


def own(node: Node) -> Iterator[Alternative]:
    """Yield what the keywords of one schema say, without those that combine others."""
    schema = node.schema
    json_types = schema.get("type", list(ANYTHING))
    json_types = json_types if isinstance(json_types, list) else [json_types]
    for json_type in json_types:
        if json_type not in JSON_TYPES:
            raise DocumentError(f"{node.pointer}/type", f"JSON has no type {json_type!r:.80}")
    opaque = {key: canonical(schema[key]) for key in sorted(OPAQUE & schema.keys())}
    if "const" in schema or "enum" in schema:
        values = [schema["const"]] if "const" in schema else _listed_values(node)
        for json_type in JSON_TYPES:
            of_type = frozenset(canonical(value) for value in values if json_type_of(value) == json_type)
            if of_type and (json_type in json_types or (json_type == "integer" and "number" in json_types)):
                if json_type in ("array", "object"):
                    yield Alternative(json_type, node.pointer, opaque={**opaque, "enum": canonical(sorted(of_type))})
                else:
                    yield Alternative(json_type, node.pointer, of_type, opaque=opaque)
        return
    for json_type in json_types:
        plain = Alternative(
            json_type, node.pointer, limits=_limits(schema, json_type), opaque=opaque, guessed="type" not in schema
        )
        if isinstance(schema.get("format"), str) and json_type in ("string", "integer", "number"):
            yield replace(plain, formats=frozenset((schema["format"],)))
        elif json_type == "array" and "items" in schema:
            yield replace(plain, items=((node.inside("items"),),))
        elif json_type == "object":
            yield _object(plain, node)
        else:
            yield plain


def _object(plain: Alternative, node: Node) -> Alternative:
    schema = node.schema
    fields = schema.get("properties") or {}
    required = schema.get("required") or []
    if not isinstance(fields, dict):
        raise DocumentError(f"{node.pointer}/properties", "it must be an object of schemas")
    if not isinstance(required, list) or not all(isinstance(name, str) for name in required):
        raise DocumentError(f"{node.pointer}/required", "it must be a list of names")
    others: AllOf | None = ()
    if schema.get("additionalProperties") is False:
        others = None
    elif schema.get("additionalProperties", True) not in (True, {}):
        others = (node.inside("additionalProperties"),)
    return replace(
        plain,
        fields={name: (node.inside("properties", name),) for name in fields},
        required=frozenset(required),
        others=others,
        names=(node.inside("propertyNames"),) if "propertyNames" in schema else (),
    )


def _limits(schema: Schema, json_type: str) -> dict[str, Any]:
    """Return limits in one spelling: bounds of integers include their number."""
    limits = limits_of(schema, *LIMITS_OF_TYPE.get(json_type, ("nothing",)))
    limits = {key: value for key, value in limits.items() if NO_LIMIT.get(key, limits) != value}
    for bound, exclusive, step in (("minimum", "exclusiveMinimum", 1), ("maximum", "exclusiveMaximum", -1)):
        if json_type == "integer" and isinstance(limits.get(exclusive), int):
            limits = tighter(limits, {bound: limits.pop(exclusive) + step})
    return limits


def tighter(left: dict[str, Any], right: dict[str, Any]) -> dict[str, Any]:
    """Return the limits of two schemas that hold together."""
    limits = {**left, **right}
    for key in left.keys() & right.keys():
        one, other = left[key], right[key]
        if isinstance(one, int | float) and isinstance(other, int | float):
            limits[key] = min(one, other) if "max" in key.lower() else max(one, other)
        elif one != other:
            limits[key] = " and ".join(sorted((str(one), str(other))))
    return limits


def listed(node: Node, key: str) -> list[Node]:
    """Return the schemas that a keyword lists."""
    parts = node.schema.get(key, [])
    if not isinstance(parts, list):
        raise DocumentError(f"{node.pointer}/{key}", "it must be a list of schemas")
    return [node.inside(key, str(index)) for index in range(len(parts))]


def _listed_values(node: Node) -> list[Any]:
    values = node.schema["enum"]
    if not isinstance(values, list):
        raise DocumentError(f"{node.pointer}/enum", "it must be a list of values")
    return values
