"""One schema instead of an `allOf`: what the generator refuses or merges badly, merged before it looks."""

from __future__ import annotations

from typing import Any

from ..document import DocumentError, resolve
from ..schema import ANNOTATIONS, NULL, Schema, is_annotation, is_object, takes_null


def merge(raw: Schema, document: Schema, pointer: str) -> Schema:
    """Rules `allof-annotations` and `allof-merge`: the members as one schema; a later member wins.

    Args:
        raw: A schema with `allOf`.
        document: The document that it stands in.
        pointer: Where.

    Raises:
        DocumentError: The members contradict each other, or lead back to themselves.
    """
    source = document["components"].get("schemas") or {}
    null = takes_null({"allOf": raw["allOf"]}, source)
    parts = [part for part in raw["allOf"] if not is_annotation(part) and set(part) - ANNOTATIONS != {"nullable"}]
    beside = {key: value for key, value in raw.items() if key not in ("allOf", "nullable", *ANNOTATIONS)}
    if not is_annotation(beside):
        parts.append(beside)
    if not parts:
        return {}
    merged = parts[0]
    if len(parts) > 1:
        shapes = [_expand(part, document, pointer, ()) for part in parts]
        merged = shapes[0]
        for shape in shapes[1:]:
            merged = merge_two(merged, shape, pointer)
    return {"anyOf": [merged, dict(NULL)]} if null else merged


def _expand(part: Schema, document: Schema, pointer: str, seen: tuple[str, ...]) -> Schema:
    """Follow the references and the `allOf` of one member, and take its null off."""
    if "$ref" in part:
        reference = part["$ref"]
        if reference in seen:
            raise DocumentError(pointer, f"allOf leads back to itself through {reference}")
        return _expand(resolve(document, reference), document, reference, (*seen, reference))
    if "allOf" in part:
        members = [_expand(member, document, pointer, seen) for member in part["allOf"]]
        return _expand(merge({**part, "allOf": members}, document, pointer), document, pointer, seen)
    for key in ("anyOf", "oneOf"):
        if key in part:
            members = [_expand(member, document, pointer, seen) for member in part[key]]
            members = [member for member in members if member.get("type") != "null"]
            return members[0] if len(members) == 1 else {**part, key: members}
    part = {key: value for key, value in part.items() if key != "nullable"}
    kinds = part.get("type")
    if isinstance(kinds, list):
        kinds = [kind for kind in kinds if kind != "null"]
        part = {**part, "type": kinds[0] if len(kinds) == 1 else kinds}
    return part


def merge_two(left: Schema, right: Schema, pointer: str) -> Schema:
    """Merge two members; a union among them is merged member by member.

    Raises:
        DocumentError: They contradict each other.
    """
    for key in ("anyOf", "oneOf"):
        if key in left:
            return {**left, key: [merge_two(member, right, pointer) for member in left[key]]}
        if key in right:
            if not is_object(left) and any(member.get("type") == left.get("type") for member in right[key]):
                return right
            return {**right, key: [merge_two(left, member, pointer) for member in right[key]]}
    if is_object(left) and is_object(right):
        return _merge_objects(left, right)
    if "enum" in left and "enum" in right:
        return {**left, **right, "enum": [value for value in left["enum"] if value in right["enum"]]}
    kinds = {kind for kind in (left.get("type"), right.get("type")) if isinstance(kind, str)}
    if len(kinds) > 1 and kinds != {"integer", "number"}:
        raise DocumentError(f"{pointer}/allOf", f"the members contradict each other: {' and '.join(sorted(kinds))}")
    return {**left, **right}


def _merge_objects(left: Schema, right: Schema) -> Schema:
    properties: dict[str, Any] = dict(left.get("properties") or {})
    for name, value in (right.get("properties") or {}).items():
        properties[name] = properties[name] if name in properties and is_annotation(value) else value
    required = list(dict.fromkeys([*(left.get("required") or ()), *(right.get("required") or ())]))
    return {**left, **right, "type": "object", "properties": properties, "required": required}
