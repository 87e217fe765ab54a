"""Unions: what stands next to them, their members' names, and the tag that distinguishes these."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeAlias

from openapi_python_client.strings import pascal_case

from ..document import DocumentError, Warnings
from ..schema import ANNOTATIONS, NULL, Schema, component_of, is_annotation, is_null, union_of
from .allof import SHAPE, AllOf, Contradiction, merge_two
from .checks import check_schema
from .inheritance import OTHERWISE
from .names import Names

RewriteSchema: TypeAlias = Callable[[Schema, str, str, bool], Schema]
"""Rewrites a schema, by its name, its place, and whether it has that name already."""


def rewrite_union(raw: Schema, hint: str, pointer: str, names: Names, allof: AllOf, rewrite: RewriteSchema) -> Schema:
    """Rules `union-siblings`, `flatten-unions`, `empty-unions` and `discriminators`.

    Args:
        raw: A schema with `anyOf` or `oneOf`.
        hint: Its name, or the name that it gets if it needs one.
        pointer: Where it is.
        names: What the names of the document stand for.
        allof: Merges members with what stands next to the union.
        rewrite: Rewrites a member.

    Raises:
        Contradiction: No member fits what stands next to the union.
        DocumentError: It has no members, or one of them cannot be taken.
    """
    key = "anyOf" if "anyOf" in raw else "oneOf"
    kept: list[tuple[Schema, str]] = []
    for index, member in enumerate(raw[key]):
        checked = check_schema(member, f"{pointer}/{key}/{index}", Warnings())
        if checked is not False:  # which takes no value
            kept.append(({} if checked is True else checked, f"{pointer}/{key}/{index}"))
    kept = kept or [(member, pointer) for member in _members_of_mapping(raw, names)]
    siblings = {name: value for name, value in raw.items() if name not in (key, "discriminator", OTHERWISE)}
    if not kept:
        if not siblings and pointer.count("/") == 3 and pointer.startswith("#/components/schemas/"):
            raise DocumentError(f"{pointer}/{key}", "a union must have at least one member")
        return rewrite(siblings, hint, pointer, True)
    constraints = {name: siblings[name] for name in siblings if name not in (*ANNOTATIONS, "nullable")}
    merging = not is_annotation(constraints) and constraints.keys() != {"type"}
    alone = sum(not is_null(member) for member, _ in kept) == 1
    rewritten: list[Schema] = []
    contradiction: Contradiction | None = None
    for index, (member, where) in enumerate(kept):
        name = hint if alone else _member_name(member, hint, index)
        if merging and ({"anyOf", "oneOf"} & constraints.keys() or allof.lacks(member, constraints, where)):
            named = component_of(member)
            name = hint if alone else f"{hint}{pascal_case(named)}" if named is not None else name
            member = {"allOf": [constraints, member]}
        elif merging or ("type" in constraints and not SHAPE & member.keys()):
            try:
                [member] = merge_two(constraints, {key: [member]}, pointer)[key]
            except Contradiction as error:
                contradiction = error
                continue
        if len(kept) > 1 and (found := allof.contradiction_in(member, where)) is not None:
            contradiction = found
            continue
        rewritten.append(rewrite(NULL if is_null(member) else member, name, where, alone))
    if contradiction is not None and not rewritten:
        raise contradiction
    joined = union_of(rewritten)
    if "anyOf" in joined:
        joined.update(_tags(raw, [member for member, _ in kept], names))
    return joined


def _members_of_mapping(raw: Schema, names: Names) -> list[Schema]:
    """Rule `empty-unions`: the members that only the discriminator names."""
    mapping = (raw.get("discriminator") or {}).get("mapping") or {}
    members = [{"$ref": reference} for reference in dict.fromkeys(mapping.values())]
    return [member for member in members if component_of(member) in names.source]


def _tags(raw: Schema, members: list[Schema], names: Names) -> Schema:
    """Rule `discriminators`: the tag of a union, and the class names that its values stand for."""
    discriminator = raw.get("discriminator") or {}
    tag = discriminator.get("propertyName")
    if not tag:
        return {}
    mapping = {value: names.class_of(named) for value, named in (discriminator.get("mapping") or {}).items()}
    for name in _classes(members, names, set()):
        named = names.class_of(name)
        field = _field(names.source[names.aliases.get(name, name)], tag, names.source, set())
        open_tag = field.get("type") == "string" and not {"const", "enum"} & field.keys()
        if named not in mapping.values() and (open_tag or not field):
            mapping.setdefault(name, named)
    default = discriminator.get("defaultMapping", raw.get(OTHERWISE))
    otherwise = names.class_of(default) if isinstance(default, str) else None
    is_member = otherwise in {names.class_of(name) for name in _classes(members, names, set())}
    return {"x-tag": tag, "x-mapping": mapping, **({OTHERWISE: otherwise} if is_member else {})}


def _classes(members: list[Schema], names: Names, seen: set[str]) -> Iterator[str]:
    """Yield the named schemas that are members of a union, those of unions in it included, by the names used there."""
    for member in members:
        name = component_of(member)
        target = names.aliases.get(name, name) if name is not None else None
        if name is None or target is None or name in seen or target not in names.source:
            continue
        seen.add(name)
        inner = names.source[target].get("oneOf") or names.source[target].get("anyOf")
        if inner:
            yield from _classes([member for member in inner if isinstance(member, dict)], names, seen)
        else:
            yield name


def _field(schema: Any, field: str, source: Mapping[str, Any], seen: set[str]) -> Schema:
    """Return a field of a schema as it is written there, or in what it extends; empty if it is nowhere."""
    if not isinstance(schema, dict):
        return {}
    properties = schema.get("properties")
    if isinstance(properties, dict) and isinstance(properties.get(field), dict):
        return properties[field]  # type: ignore[no-any-return]  # it was checked to be an object
    for part in reversed(schema.get("allOf") or ()):
        name = component_of(part)
        if name in seen:
            continue
        seen |= {name} if name is not None else set()
        if found := _field(source.get(name) if name is not None else part, field, source, seen):
            return found
    return {}


def _member_name(member: Schema, hint: str, index: int) -> str:
    """Rule `hoist`: an inline member of a union is named by what distinguishes it, not by its place."""
    properties = member.get("properties") or {}
    for value in properties.values():
        constant = _constant(value)
        if constant is not None:
            return f"{hint}{pascal_case(constant)}"
    if isinstance(member.get("title"), str):
        return f"{hint}{pascal_case(member['title'])}"
    if fields := member.get("required") or list(properties):
        return f"{hint}With{pascal_case(str(fields[0]))}"
    for part in member.get("allOf") or ():
        if isinstance(part, dict) and "$ref" not in part:
            return _member_name(part, hint, index)
    if "enum" in member:
        return f"{hint}Enum"
    if {"anyOf", "oneOf"} & member.keys():
        return hint
    json_type = member.get("type")
    return f"{hint}{pascal_case(json_type)}" if isinstance(json_type, str) else f"{hint}Option{index + 1}"


def _constant(schema: Any) -> str | None:
    """Return the text that is the only value of a schema."""
    if not isinstance(schema, dict):
        return None
    values = schema.get("enum")
    value = schema.get("const", values[0] if isinstance(values, list) and len(values) == 1 else None)
    return value if isinstance(value, str) else None
