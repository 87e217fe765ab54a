"""What a schema admits on the wire, whatever way it is written: alternatives of one JSON type each, with their limits.

References are followed, `allOf` is intersected, unions are flattened and null is an alternative like any other, one level at a
time: the schemas of fields and elements stay nodes until somebody asks. So a document that contains itself ends.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from generator.document import DocumentError, escape, resolve
from generator.schema import ANNOTATIONS, Schema, limits_of, takes_null

KINDS = ("null", "boolean", "integer", "number", "string", "array", "object")
ANYTHING = tuple(kind for kind in KINDS if kind != "integer")
OPAQUE = frozenset((
    "contains", "contentEncoding", "contentMediaType", "dependencies", "dependentRequired", "dependentSchemas", "else", "if",
    "maxContains", "minContains", "not", "patternProperties", "prefixItems", "then", "unevaluatedItems", "unevaluatedProperties",
))  # fmt: skip
"""Keywords that are compared as they are written: nobody who writes such documents uses them to say the same in two ways."""
MOST_ALTERNATIVES = 5_000
LIMITS_OF_KIND = {
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


All = tuple[Node, ...]
"""Schemas that hold together; the empty one admits anything."""
Term = tuple[All, ...]
"""Alternatives of such schemas."""


@dataclass(frozen=True, eq=False)
class Atom:
    """One alternative: values of one JSON type.

    Args:
        kind: The JSON type; "integer" is one of its own.
        where: JSON pointer of the schema that it comes from.
        values: The only values, each as canonical JSON; None for all.
        limits: Keywords that bound the values, those that bound nothing left out.
        opaque: Keywords that are not understood, as canonical JSON.
        formats: What `format` said.
        fields: Of an object, the schemas of its fields.
        required: Of an object, the fields that have to be there.
        others: Of an object, the schemas of other fields; None where there may be none.
        names: Of an object, the schemas of its fields' names.
        items: Of a list, the schemas of its elements.
        guessed: Whether the type was not said.
    """

    kind: str
    where: str = "#"
    values: frozenset[str] | None = None
    limits: dict[str, Any] = field(default_factory=dict)
    opaque: dict[str, str] = field(default_factory=dict)
    formats: frozenset[str] = frozenset()
    fields: dict[str, All] = field(default_factory=dict)
    required: frozenset[str] = frozenset()
    others: All | None = ()
    names: All = ()
    items: Term = ((),)
    guessed: bool = False

    @property
    def is_bare(self) -> bool:
        """Whether nothing is said of an object's fields but perhaps their schema."""
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


def kind_of(value: Any) -> str:
    """Return the JSON type of a value."""
    if isinstance(value, float):
        return "integer" if value.is_integer() else "number"
    kinds = {bool: "boolean", int: "integer", str: "string", list: "array", dict: "object"}
    return kinds.get(type(value), "null")


def union(terms: Iterable[All]) -> Term:
    """Return alternatives without repetition."""
    return tuple(dict.fromkeys(terms))


def together(*parts: All) -> All:
    """Return schemas that hold together, without repetition: so no chain of `allOf` grows without end."""
    return tuple(dict.fromkeys(node for part in parts for node in part))


class Document:
    """A document's schemas, read one level at a time.

    Args:
        raw: The document, of JSON values.
    """

    def __init__(self, raw: Schema) -> None:
        self.raw = raw
        self._atoms: dict[All, list[Atom]] = {}
        self._alternatives: dict[Node, list[Atom]] = {}
        self._inside: list[Node] = []
        self._named: Schema = (raw.get("components") or {}).get("schemas") or {}

    def target(self, node: Node) -> Node:
        """Follow a node that is only a reference.

        Raises:
            DocumentError: It leads back to itself, out of the document or to nothing.
        """
        seen: set[str] = set()
        while isinstance(node.schema, dict) and "$ref" in node.schema and not set(node.schema) - ANNOTATIONS - {"$ref"}:
            if node.pointer in seen:
                raise DocumentError(node.pointer, "the reference leads back to itself")
            seen.add(node.pointer)
            node = self.referred(node)
        return node

    def atoms(self, nodes: All) -> list[Atom]:
        """Return the alternatives of schemas that hold together.

        Raises:
            DocumentError: They hold something that is no schema.
        """
        if nodes not in self._atoms:
            found = [Atom(kind, guessed=True) for kind in ANYTHING]
            for node in nodes:
                later = self._strict(node)
                found = later if _replaces(later) else _product(found, later, node.pointer) or later
            self._atoms[nodes] = _implied(found)
        return self._atoms[nodes]

    def referred(self, node: Node) -> Node:
        """Return what a reference points at."""
        reference = node.schema["$ref"]
        if not isinstance(reference, str):
            raise DocumentError(node.pointer, "$ref is a text")
        return Node(reference, resolve(self.raw, reference))

    def _strict(self, node: Node) -> list[Atom]:
        """As JSON Schema reads it: a schema that names fields admits what is no object."""
        node = self.target(node)
        if node not in self._alternatives:
            if node in self._inside:
                raise DocumentError(node.pointer, "the schema leads back to itself without anything between")
            self._inside.append(node)
            self._alternatives[node] = self._read(node)
            self._inside.pop()
        return self._alternatives[node]

    def _read(self, node: Node) -> list[Atom]:
        schema = node.schema
        if isinstance(schema, bool):
            return [Atom(kind, node.pointer, guessed=True) for kind in ANYTHING] if schema else []
        if not isinstance(schema, dict):
            raise DocumentError(node.pointer, f"a schema is an object, not {schema!r:.80}")
        found = list(_own(node))
        members = [self._strict(self.referred(node))] if "$ref" in schema else []
        members += [self._strict(part) for part in _listed(node, "allOf")]
        for key in ("anyOf", "oneOf"):
            if key in schema:
                members.append([atom for part in _listed(node, key) for atom in self._member(part)])
        for member in members:
            found = _product(found, member, node.pointer) or member
        if schema.get("nullable") is True or ("allOf" in schema and takes_null({"allOf": schema["allOf"]}, self._named)):
            found = [*(atom for atom in found if atom.kind != "null"), Atom("null", node.pointer)]
        return found

    def _member(self, node: Node) -> list[Atom]:
        """Alternatives of one member of a union, where `{nullable: true}` alone is how some write null."""
        schema = node.schema
        if isinstance(schema, dict) and schema.get("nullable") is True and set(schema) - ANNOTATIONS == {"nullable"}:
            return [Atom("null", node.pointer)]
        return self.atoms((node,))


def _own(node: Node) -> Iterator[Atom]:
    """Yield what the keywords of one schema say, those that combine others left out."""
    schema = node.schema
    kinds = schema.get("type", list(ANYTHING))
    kinds = kinds if isinstance(kinds, list) else [kinds]
    for kind in kinds:
        if kind not in KINDS:
            raise DocumentError(f"{node.pointer}/type", f"JSON has no type {kind!r:.80}")
    opaque = {key: canonical(schema[key]) for key in sorted(OPAQUE & schema.keys())}
    if "const" in schema or "enum" in schema:
        values = [schema["const"]] if "const" in schema else _listed_values(node)
        for kind in KINDS:
            of_kind = frozenset(canonical(value) for value in values if kind_of(value) == kind)
            if of_kind and (kind in kinds or (kind == "integer" and "number" in kinds)):
                if kind in ("array", "object"):
                    yield Atom(kind, node.pointer, opaque={**opaque, "enum": canonical(sorted(of_kind))})
                else:
                    yield Atom(kind, node.pointer, of_kind, opaque=opaque)
        return
    for kind in kinds:
        plain = Atom(kind, node.pointer, limits=_limits(schema, kind), opaque=opaque, guessed="type" not in schema)
        if isinstance(schema.get("format"), str) and kind in ("string", "integer", "number"):
            yield replace(plain, formats=frozenset((schema["format"],)))
        elif kind == "array" and "items" in schema:
            yield replace(plain, items=((node.inside("items"),),))
        elif kind == "object":
            yield _object(plain, node)
        else:
            yield plain


def _object(plain: Atom, node: Node) -> Atom:
    schema = node.schema
    fields = schema.get("properties") or {}
    required = schema.get("required") or []
    if not isinstance(fields, dict):
        raise DocumentError(f"{node.pointer}/properties", "it maps names to schemas")
    if not isinstance(required, list) or not all(isinstance(name, str) for name in required):
        raise DocumentError(f"{node.pointer}/required", "it lists names")
    others: All | None = ()
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


def _limits(schema: Schema, kind: str) -> dict[str, Any]:
    """Return limits in one spelling: bounds of integers include their number."""
    limits = limits_of(schema, *LIMITS_OF_KIND.get(kind, ("nothing",)))
    limits = {key: value for key, value in limits.items() if NO_LIMIT.get(key, limits) != value}
    for bound, exclusive, step in (("minimum", "exclusiveMinimum", 1), ("maximum", "exclusiveMaximum", -1)):
        if kind == "integer" and isinstance(limits.get(exclusive), int):
            limits = _tighter(limits, {bound: limits.pop(exclusive) + step})
    return limits


def _tighter(left: dict[str, Any], right: dict[str, Any]) -> dict[str, Any]:
    limits = {**left, **right}
    for key in left.keys() & right.keys():
        one, other = left[key], right[key]
        if isinstance(one, int | float) and isinstance(other, int | float):
            limits[key] = min(one, other) if "max" in key.lower() else max(one, other)
        elif one != other:
            limits[key] = " and ".join(sorted((str(one), str(other))))
    return limits


def _listed(node: Node, key: str) -> list[Node]:
    parts = node.schema.get(key, [])
    if not isinstance(parts, list):
        raise DocumentError(f"{node.pointer}/{key}", "it lists schemas")
    return [node.inside(key, str(index)) for index in range(len(parts))]


def _listed_values(node: Node) -> list[Any]:
    values = node.schema["enum"]
    if not isinstance(values, list):
        raise DocumentError(f"{node.pointer}/enum", "it lists values")
    return values


def _product(left: list[Atom], right: list[Atom], pointer: str) -> list[Atom]:
    """Return what both admit; empty where they contradict each other, and then the later one is what was meant."""
    if len(left) * len(right) > MOST_ALTERNATIVES**2:
        raise DocumentError(pointer, "unions inside allOf make too many alternatives")
    found = [both for one in left for other in right if (both := _both(one, other)) is not None]
    if len(found) > MOST_ALTERNATIVES:
        raise DocumentError(pointer, "unions inside allOf make too many alternatives")
    return found


def _both(left: Atom, right: Atom) -> Atom | None:
    if left.kind != right.kind and {left.kind, right.kind} != {"integer", "number"}:
        return None
    values = left.values if right.values is None else right.values
    if left.values is not None and right.values is not None:
        values = left.values & right.values
        if not values:
            return None
    names = dict.fromkeys((*left.fields, *right.fields))
    return Atom(
        "integer" if "integer" in (left.kind, right.kind) else left.kind,
        right.where if left.guessed else left.where,
        values,
        {} if values is not None else _tighter(left.limits, right.limits),
        {**left.opaque, **right.opaque},
        left.formats | right.formats,
        {name: together(left.fields.get(name, ()), right.fields.get(name, ())) for name in names},
        left.required | right.required,
        None if left.others is None or right.others is None else together(left.others, right.others),
        together(left.names, right.names),
        union(together(one, other) for one in left.items for other in right.items),
        left.guessed and right.guessed,
    )


def _replaces(atoms: list[Atom]) -> bool:
    """Whether a field's schema in a later member of an `allOf` stands for itself: lists, fields and values are said anew."""
    return any(atom.values is not None or atom.fields or atom.items != ((),) for atom in atoms)


def _implied(atoms: list[Atom]) -> list[Atom]:
    """Return what people mean who name fields or elements and no type."""
    guessed = [atom for atom in atoms if atom.guessed]
    meant = [atom for atom in guessed if atom.kind == "object" and not (atom.is_free and not atom.limits)]
    meant = meant or [atom for atom in guessed if atom.kind == "array" and (atom.items != ((),) or atom.limits)]
    meant = meant or guessed
    return [replace(atom, guessed=False) for atom in atoms if not atom.guessed or atom in meant]
