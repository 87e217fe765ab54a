"""Inheritance: a named schema that others extend by `allOf`, with a tag that distinguishes them, stands for all of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..document import escape
from ..references import places
from ..schema import ANNOTATIONS, Schema, component_of, is_annotation, takes_null

UNIONS = ("oneOf", "anyOf")
OTHERWISE = "x-otherwise"
"""Names the member of a union that takes objects with another tag; of no meaning in documents of users."""


def split_parents(document: Schema, schemas: dict[str, Any]) -> dict[str, str]:
    """Rule `parents`: make a union of each parent, and a named schema of the fields that its children share.

    A parent has a discriminator, or lists its children in `oneOf` or `anyOf`, and its children name it in their `allOf`.

    Args:
        document: Changed in place: what extends a parent refers to its fields alone.
        schemas: Its named schemas, in a mapping of their own; the parents are replaced and their bases added.

    Returns:
        Name of each base to the name of its parent.
    """
    children = _children(schemas)
    below = {name: _descendants(name, children) for name in children}
    listed = {name for name in children if _union_members(schemas[name]) & below[name]}
    listed |= {name for name in schemas if _lists_inline_children(name, schemas[name])}
    tagged = {
        name: tag
        for name in children
        if name not in listed
        and not any(schemas[name].get(key) for key in UNIONS)
        and (tag := _discriminator(name, schemas, set())) is not None
    }
    bases = {name: _free(f"{name}Base", schemas) for name in (*listed, *tagged)}
    bases = {name: bases[name] for name in schemas if name in bases}
    originals = dict(schemas)
    for name, base in bases.items():
        schemas[base] = _fields_of(originals[name])
        schemas[name] = (
            _listed_union(originals[name])
            if name in listed
            else _tagged_union(name, [child for child in originals if child in below[name]], bases, tagged[name])
        )
        if name in tagged and takes_null(originals[name], originals):
            schemas[name]["nullable"] = True
    _refer_to_bases(document, schemas, bases, children)
    return {base: name for name, base in bases.items()}


def _children(schemas: Mapping[str, Any]) -> dict[str, list[str]]:
    """Return the schemas that name a schema in their `allOf`, by its name."""
    found: dict[str, list[str]] = {}
    for name, schema in schemas.items():
        for part in _parts(schema):
            parent = component_of(part)
            if parent is None or parent == name or not isinstance(schemas.get(parent), dict):
                continue
            if _extends(schema) or name in _named_by(schemas[parent]):  # else it is another name of its parent
                found.setdefault(parent, []).append(name)
    return found


def _named_by(parent: Schema) -> set[str]:
    """Return the schemas that a parent lists, in its union or in the mapping of its discriminator."""
    tag = parent.get("discriminator")
    mapping = tag.get("mapping") if isinstance(tag, dict) else None
    targets = [value for value in mapping.values() if isinstance(value, str)] if isinstance(mapping, dict) else []
    return _union_members(parent) | {component_of({"$ref": target}) or target for target in targets}


def _parts(schema: Any) -> list[Any]:
    parts = schema.get("allOf") if isinstance(schema, dict) else None
    return parts if isinstance(parts, list) else []


def _descendants(name: str, children: Mapping[str, list[str]]) -> set[str]:
    found: set[str] = set()
    todo = list(children.get(name, ()))
    while todo:
        child = todo.pop()
        if child not in found and child != name:
            found.add(child)
            todo += children.get(child, ())
    return found


def _union_members(schema: Schema) -> set[str]:
    members = [member for key in UNIONS if isinstance(schema.get(key), list) for member in schema[key]]
    return {name for member in members if (name := component_of(member)) is not None}


def _lists_inline_children(name: str, schema: Any) -> bool:
    """Whether members that stand in the union of a schema extend that schema."""
    listed = [schema[key] for key in UNIONS if isinstance(schema.get(key), list)]
    return any(component_of(part) == name for members in listed for member in members for part in _parts(member))


def _fields_of(schema: Schema) -> Schema:
    """Return a parent without its children, and without null, which is a value of the parent."""
    fields = {key: value for key, value in schema.items() if key not in (*UNIONS, "discriminator", "nullable")}
    if isinstance(fields.get("type"), list):
        fields["type"] = [name for name in fields["type"] if name != "null"]
    return fields


def _discriminator(name: str, schemas: Mapping[str, Any], seen: set[str]) -> Schema | None:
    """Return the discriminator of a schema, its own or that of a schema that it extends."""
    if name in seen or not isinstance(schemas.get(name), dict):
        return None
    seen.add(name)
    for schema in (schemas[name], *_parts(schemas[name])):
        found = schema.get("discriminator") if isinstance(schema, dict) else None
        if isinstance(found, str):
            return {"propertyName": found}
        if isinstance(found, dict) and isinstance(found.get("propertyName"), str):
            mapping = found.get("mapping")
            return {**found, "mapping": mapping if isinstance(mapping, dict) else {}}
    for part in _parts(schemas[name]):
        parent = component_of(part)
        found = _discriminator(parent, schemas, seen) if parent is not None else None
        if found is not None and not any(schemas[str(parent)].get(key) for key in UNIONS):
            return found
    return None


def _listed_union(schema: Schema) -> Schema:
    return {key: value for key, value in schema.items() if key in (*UNIONS, "discriminator", "nullable", *ANNOTATIONS)}


def _tagged_union(name: str, children: list[str], bases: Mapping[str, str], discriminator: Schema) -> Schema:
    own = bases[name]
    classes = {child: bases.get(child, child) for child in children} | {name: own}
    mapping: dict[str, str] = {}
    for value, target in (discriminator.get("mapping") or {}).items():
        named = component_of({"$ref": target}) or target
        if isinstance(named, str) and named in classes:
            mapping[value] = _reference(classes[named])
    for child, target in classes.items():
        if _reference(target) not in mapping.values():
            mapping.setdefault(child, _reference(target))
    members = [{"$ref": _reference(target)} for target in classes.values()]
    tag = {"propertyName": discriminator["propertyName"], "mapping": mapping}
    return {"oneOf": members, "discriminator": tag, OTHERWISE: _reference(own)}


def _refer_to_bases(
    document: Schema, schemas: dict[str, Any], bases: Mapping[str, str], children: Mapping[str, list[str]]
) -> None:
    """Let what extends a parent refer to its base; what only refers to it means any of its children."""
    named = {id(schema): name for name, schema in document.get("components", {}).get("schemas", {}).items()}
    for place in places(document) if bases else ():
        parts = _parts(place.node)
        name = named.get(id(place.node))
        if parts and (name in schemas or _extends(place.node)):
            place.node["allOf"] = [_based(part, name, bases, children) for part in parts]
    for base in bases.values():
        schema = schemas[base]
        if _parts(schema):
            parts = [_based(part, None, bases, children) for part in _parts(schema)]
            schemas[base] = {**schema, "allOf": parts}


def _based(part: Any, name: str | None, bases: Mapping[str, str], children: Mapping[str, list[str]]) -> Any:
    parent = component_of(part)
    if parent is None or parent not in bases or (name is not None and name not in children.get(parent, ())):
        return part
    return {**part, "$ref": _reference(bases[parent])}


def _extends(schema: Schema) -> bool:
    parts = [part for part in _parts(schema) if not is_annotation(part) and part != {"nullable": True}]
    siblings = {key: value for key, value in schema.items() if key not in ("allOf", "nullable")}
    return len(parts) > 1 or not is_annotation(siblings)


def _free(name: str, schemas: Mapping[str, Any]) -> str:
    while name in schemas:
        name = f"{name}2"
    return name


def _reference(name: str) -> str:
    return f"#/components/schemas/{escape(name)}"
