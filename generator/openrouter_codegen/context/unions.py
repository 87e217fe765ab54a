"""Unions of objects: which tag distinguishes their members."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..schema import NULL, Schema
from .shapes import is_class, is_union, name_of


@dataclass
class Union:
    """A named union of objects that a tag distinguishes."""

    tag: str
    members: dict[str | None, list[str]] = field(default_factory=dict)
    otherwise: str | None = None


def find_union(schemas: dict[str, Schema], name: str) -> Union | None:
    """Find the tag of a union: the declared one, else the first constant that its members share."""
    schema = schemas[name]
    members = flat_members(schemas, name)
    classes = [member for member in members if is_class(schemas[member])]
    others = [member for member in schema["anyOf"] if "$ref" not in member and member != NULL]
    if len(classes) < 2 or others or len(classes) != len(members):
        return None
    mappings = _mappings(schemas, name)
    candidates = list(mappings)
    candidates += [field for field in schemas[classes[0]].get("properties", {}) if field not in candidates]
    for tag in candidates:
        union = _members_by_tag(schemas, tag, classes, mappings.get(tag, {}), schema.get("x-otherwise"))
        if union is not None:
            return union
    return None


def _mappings(schemas: dict[str, Schema], name: str) -> dict[str, dict[str, str]]:
    """Return the declared tags of a union and of unions in it, with what their values stand for; its own come first."""
    found: dict[str, dict[str, str]] = {}
    for union in [name, *unions_in(schemas, name)]:
        if "x-tag" in schemas[union]:
            mapping = found.setdefault(schemas[union]["x-tag"], {})
            for value, target in schemas[union].get("x-mapping", {}).items():
                mapping.setdefault(value, target)
    return found


def _members_by_tag(
    schemas: dict[str, Schema], tag: str, classes: list[str], mapping: dict[str, str], otherwise: str | None
) -> Union | None:
    """Return the union whose members a tag distinguishes, or None where it does not."""
    targets = {
        value: flat_members(schemas, target) or [target] for value, target in mapping.items() if target in schemas
    }
    values: dict[str, list[str]] = {}
    for member in classes:
        own = _tag_values(schemas, member, tag)
        mapped = [value for value, named in targets.items() if member in named]
        if mapped and len(own) > 1:  # an enum of a base lists what is of all its children
            own = [value for value in own if member in targets.get(value, [member])]
        values[member] = list(dict.fromkeys([*own, *mapped]))
    open_members = [member for member in classes if not values[member]]
    if otherwise is None and open_members:
        if len(open_members) > 1 or not _is_catch_all(schemas[open_members[0]], tag):
            return None
        otherwise = open_members[0]
    if len(open_members) == len(classes) or (otherwise is not None and otherwise not in classes):
        return None
    union = Union(tag, otherwise=otherwise)
    for member in classes:
        for value in values[member]:
            union.members.setdefault(value, []).append(member)
        if values[member] and tag not in schemas[member].get("required", ()):
            union.members.setdefault(None, []).append(member)
    return union


def flat_members(schemas: dict[str, Schema], name: str, seen: set[str] | None = None) -> list[str]:
    """Names of the members of a union, those of unions in it included."""
    found: list[str] = []
    seen = set() if seen is None else seen
    seen.add(name)
    for member in _named_members(schemas[name]):
        if not is_union(schemas[member]):
            found.append(member)
        elif member not in seen:
            found += flat_members(schemas, member, seen)
    return list(dict.fromkeys(found))


def unions_in(schemas: dict[str, Schema], name: str) -> list[str]:
    """Names of the unions among the members of a union, at any depth."""
    found: list[str] = []
    todo = _named_members(schemas[name])
    while todo:
        member = todo.pop(0)
        if is_union(schemas[member]) and member not in found and member != name:
            found.append(member)
            todo += _named_members(schemas[member])
    return found


def _named_members(schema: Schema) -> list[str]:
    return [name_of(member) for member in schema.get("anyOf", ()) if "$ref" in member]


def _tag_values(schemas: dict[str, Schema], member: str, tag: str) -> list[str]:
    schema = schemas[member].get("properties", {}).get(tag, {})
    if "$ref" in schema:
        schema = schemas[schema["$ref"].rsplit("/", 1)[-1]]
    values = schema.get("enum") or ([schema["const"]] if "const" in schema else [])
    return [value for value in values if isinstance(value, str)] if all(isinstance(v, str) for v in values) else []


def _is_catch_all(schema: Schema, tag: str) -> bool:
    field: Schema = schema.get("properties", {}).get(tag, {})
    return field.get("type") == "string"
