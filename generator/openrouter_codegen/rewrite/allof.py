"""One schema instead of an `allOf`: what the generator refuses or merges badly, merged before it looks."""

from __future__ import annotations

from typing import Any

from ..document import DocumentError, Warnings, follow
from ..schema import (
    ANNOTATIONS,
    JSON_TYPES,
    NULL,
    Schema,
    as_key,
    component_of,
    is_annotation,
    is_null,
    is_object,
    is_of,
    takes_null,
    values_of,
)
from .checks import check_schema
from .names import Names

MOST_MEMBERS = 1000
"""How many members a union may have when the unions of an `allOf` were multiplied; real documents have some dozens."""
DEEPEST = 100
"""How deep schemas may be nested in each other; real documents stay below 30."""
SHAPE = frozenset(("$ref", "additionalProperties", "allOf", "anyOf", "const", "enum", "items", "oneOf", "prefixItems",
                    "properties", "type"))  # fmt: skip
"""Keywords that say of what type a value is."""
_EXCLUSIVE = ("exclusiveMaximum", "exclusiveMinimum")
_LOWEST = frozenset(("exclusiveMinimum", "minItems", "minLength", "minProperties", "minimum"))
_HIGHEST = frozenset(("exclusiveMaximum", "maxItems", "maxLength", "maxProperties", "maximum"))


class Contradiction(DocumentError):
    """A schema that no value fits: legal, but of no use. It is taken as one of anything, with a warning."""


class AllOf:
    """Merges the members of `allOf`; what a reference leads to is looked at once.

    Args:
        document: The document that they stand in.
        names: What the names of its schemas stand for.
    """

    def __init__(self, document: Schema, names: Names) -> None:
        self._document = document
        self._names = names
        self._expanded: dict[str, Schema] = {}

    def merge(self, raw: Schema, pointer: str, seen: tuple[str, ...] = ()) -> Schema:
        """Rules `allof-annotations` and `allof-merge`: the members as one schema; a later member wins.

        Args:
            raw: A schema with `allOf`.
            pointer: Where it is.
            seen: The references that led here.

        Raises:
            Contradiction: No value fits all members.
            DocumentError: They lead back to themselves.
        """
        checked = [
            check_schema(part, f"{pointer}/allOf/{index}", Warnings()) for index, part in enumerate(raw["allOf"])
        ]
        if any(part is False for part in checked):
            raise Contradiction(f"{pointer}/allOf", "one of the members is false")
        members = [part for part in checked if isinstance(part, dict)]
        null = takes_null({"allOf": members}, self._names.source)
        parts = [part for part in members if not is_annotation(part) and set(part) - ANNOTATIONS != {"nullable"}]
        siblings = {key: value for key, value in raw.items() if key not in ("allOf", "nullable", *ANNOTATIONS)}
        if not is_annotation(siblings):
            parts.append(siblings)
        if not parts:
            return {}
        try:
            merged = parts[0] if len(parts) == 1 else self._together(parts, pointer, seen)
        except Contradiction:
            if all(takes_null(part, self._names.source) for part in parts):
                return dict(NULL)
            raise
        return {"anyOf": [merged, dict(NULL)]} if null else merged

    def _together(self, parts: list[Schema], pointer: str, seen: tuple[str, ...]) -> Schema:
        shapes = [self._expand(part, pointer, seen) for part in parts]
        merged = shapes[0]
        for index, shape in enumerate(shapes[1:], 1):
            union = parts[index].get("anyOf") or parts[index].get("oneOf") or ()
            # A union that lists what it stands next to is meant to add to that.
            widens = any("$ref" in earlier and earlier in union for earlier in parts[:index])
            merged = shape if widens else merge_two(merged, shape, pointer)
        return merged

    def contradiction_in(self, schema: Schema, pointer: str) -> Contradiction | None:
        """Return how the members of a schema's `allOf` contradict each other, if it has one and they do."""
        try:
            if "allOf" in schema:
                self.merge(schema, pointer)
        except Contradiction as error:
            return error
        return None

    def lacks(self, member: Schema, siblings: Schema, pointer: str) -> bool:
        """Whether a member of a union is a reference that does not have all fields that stand next to the union."""
        if "$ref" not in member or not siblings.get("properties"):
            return False
        known: Schema = self._expand(member, pointer, ()).get("properties") or {}
        return bool(known) and not siblings["properties"].keys() <= known.keys()

    def _expand(self, part: Schema | bool, pointer: str, seen: tuple[str, ...]) -> Schema:
        """Follow the references and the `allOf` of one member, and take its null off.

        Warnings about it are given where the schema stands, not at each use.
        """
        part = check_schema(part, pointer, Warnings())
        if isinstance(part, bool):
            return {}
        must_end(len(seen), pointer)
        if "$ref" in part:
            return self._follow(part["$ref"], pointer, seen)
        if "allOf" in part:
            members = [self._expand(member, pointer, seen) for member in part["allOf"]]
            return self._expand(self.merge({**part, "allOf": members}, pointer, seen), pointer, seen)
        for key in ("anyOf", "oneOf"):
            if key in part:
                members = [self._expand(member, pointer, seen) for member in part[key]
                           if member is not False and not is_null(member)]  # fmt: skip
                members = [member for member in members if not is_null(member)]
                if part[key] and not members:
                    return dict(NULL)
                alone: Schema = members[0] if len(members) == 1 else {**part, key: members}
                return alone
        part = {key: value for key, value in part.items() if key != "nullable"}
        types = part.get("type")
        if isinstance(types, list):
            types = [name for name in types if name != "null"]
            part = {**part, "type": types[0] if len(types) == 1 else types}
        return part

    def _follow(self, reference: Any, pointer: str, seen: tuple[str, ...]) -> Schema:
        if not isinstance(reference, str):
            raise DocumentError(pointer, f"a reference must be a string, not {reference!r:.80}")
        if reference in seen:
            raise DocumentError(pointer, f"allOf leads back to itself through {reference}")
        if reference not in self._expanded:
            name = component_of({"$ref": reference})
            target = self._names.source.get(name) if name is not None else None
            found = follow(self._document, {"$ref": reference}, pointer) if target is None else target
            place = reference if name is None else self._names.place(name)
            self._expanded[reference] = self._expand(found, place, (*seen, reference))
        return self._expanded[reference]


def must_end(depth: int, pointer: str) -> None:
    """Check how deep schemas are nested.

    Raises:
        DocumentError: Too deep.
    """
    if depth > DEEPEST:
        raise DocumentError(pointer, f"schemas are nested more than {DEEPEST} deep")


def merge_two(left: Schema, right: Schema, pointer: str) -> Schema:
    """Merge two members; a union among them is merged member by member, and those that no value fits are omitted.

    Raises:
        Contradiction: No value fits both.
        DocumentError: They make too many alternatives.
    """
    for key in ("anyOf", "oneOf"):
        if key in left:
            return _each(left, key, [(member, right) for member in left[key]], pointer)
        if key in right:
            return _each(right, key, [(left, member) for member in right[key]], pointer)
    if is_object(left) and is_object(right):
        return _merge_objects(left, right)
    merged = {**left, **right, **_tightest(left, right)}
    if "type" in left and "type" in right:
        merged["type"] = _shared_type(left["type"], right["type"], pointer)
    if "items" in left and "items" in right:
        merged["items"] = narrowed(left["items"], right["items"])
    if (values := _shared_values(left, right, pointer)) is not None:
        merged.pop("const", None)
        merged["enum"] = values
    return merged


def _tightest(left: Schema, right: Schema) -> Schema:
    """Return the limits that both members set, each as the narrower one."""
    both = left.keys() & right.keys()
    limits: Schema = {"uniqueItems": True} if True in (left.get("uniqueItems"), right.get("uniqueItems")) else {}
    if any(isinstance(schema.get(key), bool) for schema in (left, right) for key in _EXCLUSIVE):
        return limits  # OpenAPI 3.0's, each of which is about the bound next to it
    for keys, narrower in ((_LOWEST, max), (_HIGHEST, min)):
        limits |= {key: narrower(left[key], right[key]) for key in keys & both}
    return limits


def _shared_values(left: Schema, right: Schema, pointer: str) -> list[Any] | None:
    """Return the values that the enums and constants of two members share, of the other's type; None without any."""
    lefts, rights = values_of(left), values_of(right)
    values = lefts if lefts is not None else rights
    if values is None:
        return None
    if lefts is not None and rights is not None:
        shared = {as_key(value) for value in rights}
        values = [value for value in lefts if as_key(value) in shared]
    for own, other in ((lefts, right), (rights, left)):
        if own is not None and "type" in other:
            values = [value for value in values if is_of(value, other["type"])]
    if not values:
        problem = "their enums share no value" if lefts and rights else "no value of the enum is of the type"
        raise Contradiction(f"{pointer}/allOf", f"the members contradict each other: {problem}")
    return values


def _each(union: Schema, key: str, pairs: list[tuple[Schema, Schema]], pointer: str) -> Schema:
    """Return a union of merged pairs, flat: unions of unions would be multiplied again and again."""
    flat: list[Schema] = []
    contradiction: Contradiction | None = None
    for left, right in pairs:
        try:
            member = merge_two(left, right, pointer)
        except Contradiction as error:
            contradiction = error
        else:
            flat += member[key] if set(member) == {key} else [member]
    if contradiction is not None and not flat:
        raise contradiction
    if len(flat) > MOST_MEMBERS:
        raise DocumentError(f"{pointer}/allOf", f"its unions make more than {MOST_MEMBERS} alternatives")
    return {**union, key: flat}


def _shared_type(left: Any, right: Any, pointer: str) -> Any:
    """Return the types that two members share; whole numbers are numbers."""
    lefts, rights = ([types] if isinstance(types, str) else types for types in (left, right))
    shared: list[str] = []
    for name in rights:
        if name in lefts or (name == "integer" and "number" in lefts):
            shared.append(name)
        elif name == "number" and "integer" in lefts:
            shared.append("integer")
    if not shared and {*lefts, *rights} <= JSON_TYPES.keys():
        names = " and ".join(sorted({*lefts, *rights}))
        raise Contradiction(f"{pointer}/allOf", f"the members contradict each other: {names}")
    return right if not shared else shared[0] if len(shared) == 1 else shared


def _merge_objects(left: Schema, right: Schema) -> Schema:
    properties: dict[str, Any] = dict(left.get("properties") or {})
    for name, value in (right.get("properties") or {}).items():
        properties[name] = narrowed(properties[name], value) if name in properties else value
    required = list(dict.fromkeys([*(left.get("required") or ()), *(right.get("required") or ())]))
    merged = {**left, **right, **_tightest(left, right)}
    return {**merged, "type": "object", "properties": properties, "required": required}


def narrowed(old: Any, new: Any) -> Any:
    """Return a field that two members of an `allOf` describe: a later one wins, and what it leaves open stays."""
    if new is old or is_annotation(new):
        return old
    if not isinstance(old, dict) or is_annotation(old):
        return new
    if not SHAPE & new.keys():
        if SHAPE & old.keys() <= {"type", "enum", "const", "items", "additionalProperties"}:
            return {**old, **new}
        return {"allOf": [old, new]}
    if values_of(old) is not None and set(new) & SHAPE == {"type"}:
        try:
            return merge_two({key: value for key, value in old.items() if key != "nullable"}, new, "")
        except Contradiction:
            return new
    return new
