"""Unions: what stands beside them, their members' names, and the tag that tells these apart."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from openapi_python_client.strings import pascal_case

from ..schema import ANNOTATIONS, NULL, Schema, component_of, is_annotation, union_of
from .allof import merge_two
from .names import Names

RewriteSchema: TypeAlias = Callable[[Schema, str, str, bool], Schema]
"""Rewrites a schema, by its name, its place, and whether it has that name already."""


def rewrite_union(raw: Schema, hint: str, pointer: str, names: Names, rewrite: RewriteSchema) -> Schema:
    """Rules `union-siblings`, `flatten-unions`, `empty-unions` and `discriminators`.

    Args:
        raw: A schema with `anyOf` or `oneOf`.
        hint: Its name, or the name that it gets if it needs one.
        pointer: Where it is.
        names: What the names of the document stand for.
        rewrite: Rewrites a member.
    """
    key = "anyOf" if "anyOf" in raw else "oneOf"
    if not raw[key]:
        raw = {**raw, key: _members_of_mapping(raw, names)}
    if not raw[key]:
        rest = {name: value for name, value in raw.items() if name not in (key, "discriminator")}
        return rewrite(rest, hint, pointer, True)
    beside = {name: value for name, value in raw.items() if name not in (key, "discriminator")}
    if not is_annotation(beside) and beside.get("nullable") is not True and set(beside) - ANNOTATIONS - {"type"}:
        raw = merge_two({key: raw[key]}, {name: beside[name] for name in beside if name not in ANNOTATIONS}, pointer)
    alone = sum(1 for member in raw[key] if member not in (NULL, {"nullable": True})) == 1
    members: list[Schema] = []
    for index, member in enumerate(raw[key]):
        where = f"{pointer}/{key}/{index}"
        name = hint if alone else _member_name(member, hint, index)
        is_null = isinstance(member, dict) and set(member) - ANNOTATIONS == {"nullable"} and member["nullable"] is True
        members.append(rewrite(NULL if is_null else member, name, where, alone))
    joined = union_of(members)
    if "anyOf" in joined:
        joined.update(_tags(raw, raw[key], names))
    return joined


def _members_of_mapping(raw: Schema, names: Names) -> list[Schema]:
    """Rule `empty-unions`: the members that only the discriminator names."""
    mapping = (raw.get("discriminator") or {}).get("mapping") or {}
    members = [{"$ref": reference} for reference in dict.fromkeys(mapping.values())]
    return [member for member in members if component_of(member) in names.source]


def _tags(raw: Schema, members: list[Schema], names: Names) -> Schema:
    """Rule `discriminators`: the tag of a union, and the class names that its values stand for."""
    tag = (raw.get("discriminator") or {}).get("propertyName")
    if not tag:
        return {}
    mapping = {value: names.class_of(named) for value, named in (raw["discriminator"].get("mapping") or {}).items()}
    for member in members:
        name = component_of(member)
        if name in names.source and names.class_of(member["$ref"]) not in mapping.values():
            field = (names.source[name].get("properties") or {}).get(tag) or {}
            if field.get("type") == "string" and not {"const", "enum"} & field.keys():
                mapping.setdefault(name, names.class_of(member["$ref"]))
    return {"x-tag": tag, "x-mapping": mapping}


def _member_name(member: Schema, hint: str, index: int) -> str:
    """Rule `hoist`: an inline member of a union is named by what tells it apart, not by its place."""
    for value in (member.get("properties") or {}).values() if isinstance(member, dict) else ():
        constant = value.get("const", (value.get("enum") or [None])[0] if len(value.get("enum") or ()) == 1 else None)
        if isinstance(constant, str):
            return f"{hint}{pascal_case(constant)}"
    if isinstance(member, dict) and isinstance(member.get("title"), str):
        return f"{hint}{pascal_case(member['title'])}"
    if isinstance(member, dict) and (fields := member.get("required") or list(member.get("properties") or ())):
        return f"{hint}With{pascal_case(fields[0])}"
    for part in member.get("allOf") or () if isinstance(member, dict) else ():
        if isinstance(part, dict) and "$ref" not in part:
            return _member_name(part, hint, index)
    if isinstance(member, dict) and "enum" in member:
        return f"{hint}Enum"
    if isinstance(member, dict) and {"anyOf", "oneOf"} & member.keys():
        return hint
    kind = member.get("type") if isinstance(member, dict) else None
    return f"{hint}{pascal_case(kind)}" if isinstance(kind, str) else f"{hint}Option{index + 1}"
