"""Unions of objects: which tag tells their members apart."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..schema import NULL, Schema
from .shapes import is_class, is_union, references


@dataclass
class Union:
    """A named union of objects that a tag tells apart."""

    tag: str
    members: dict[str | None, list[str]] = field(default_factory=dict)
    otherwise: str | None = None


def find_union(schemas: dict[str, Schema], name: str) -> Union | None:
    """Find the tag of a union: the declared one, else the first constant that its members share."""
    schema = schemas[name]
    classes = [member for member in flat_members(schemas, name) if is_class(schemas[member])]
    others = [member for member in schema["anyOf"] if "$ref" not in member and member != NULL]
    if len(classes) < 2 or others or len(classes) != len(flat_members(schemas, name)):
        return None
    candidates = [schema["x-tag"]] if "x-tag" in schema else []
    candidates += [field for field in schemas[classes[0]].get("properties", {}) if field not in candidates]
    for tag in candidates:
        tagged = [member for member in classes if _tag_values(schemas, member, tag)]
        open_members = [member for member in classes if member not in tagged and _is_catch_all(schemas[member], tag)]
        by_mapping = set((schema.get("x-mapping") or {}).values()) if tag == schema.get("x-tag") else set()
        if (len(tagged) + len(open_members) == len(classes) and len(open_members) < 2 and tagged) or by_mapping >= set(
            classes
        ):
            return _members_by_tag(schemas, name, tag, classes, open_members if tagged else [])
    return None


def _members_by_tag(
    schemas: dict[str, Schema], name: str, tag: str, classes: list[str], open_members: list[str]
) -> Union:
    schema = schemas[name]
    union = Union(tag, otherwise=open_members[0] if open_members else None)
    for member in classes:
        values = _tag_values(schemas, member, tag)
        if schema.get("x-tag") == tag:
            values += [
                value for value, named in schema.get("x-mapping", {}).items() if named == member and value not in values
            ]
        for value in values:
            union.members.setdefault(value, []).append(member)
        if values and tag not in schemas[member].get("required", ()):
            union.members.setdefault(None, []).append(member)
    return union


def flat_members(schemas: dict[str, Schema], name: str, above: tuple[str, ...] = ()) -> list[str]:
    """Names of the members of a union, those of unions in it included."""
    found: list[str] = []
    for member in references(schemas[name]) if is_union(schemas[name]) else ():
        if member not in above:
            found.extend(flat_members(schemas, member, (*above, name)) if is_union(schemas[member]) else [member])
    return list(dict.fromkeys(found))


def _tag_values(schemas: dict[str, Schema], member: str, tag: str) -> list[str]:
    schema = schemas[member].get("properties", {}).get(tag, {})
    if "$ref" in schema:
        schema = schemas[schema["$ref"].rsplit("/", 1)[-1]]
    values = schema.get("enum") or ([schema["const"]] if "const" in schema else [])
    return [value for value in values if isinstance(value, str)] if all(isinstance(v, str) for v in values) else []


def _is_catch_all(schema: Schema, tag: str) -> bool:
    field: Schema = schema.get("properties", {}).get(tag, {})
    return field.get("type") == "string"
