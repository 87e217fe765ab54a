"""Decoders: from a rewritten schema to the expression that makes its decoder of those in `runtime/decode.py`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from ..schema import NULL, Schema
from .named_schemas import NamedSchemas
from .python_source import quote
from .shapes import is_class, name_of

DEEPEST = 20
"""How many aliases a decoder is written through; what is behind more is decoded by name."""


@dataclass
class Alternatives:
    """The members of a union that need decoding, by the JSON that they take.

    Attributes:
        objects: Names of classes and of unions that a tag decides.
        maps: Schemas of the values of maps.
        lists: Schemas of the items of lists.
        again: Aliases that contain the union: their names by "array" or "object".
        through: Names of the aliases and unions that were looked behind.
    """

    objects: list[str] = field(default_factory=list)
    maps: list[Schema] = field(default_factory=list)
    lists: list[Schema] = field(default_factory=list)
    again: dict[str, str] = field(default_factory=dict)
    through: set[str] = field(default_factory=set)


@dataclass(frozen=True)
class Inside:
    """What is being decoded where a schema stands.

    Attributes:
        outer: Aliases of which the schema is an item or a value: they are decoded by name.
        here: Aliases that are the schema.
    """

    outer: frozenset[str] = frozenset()
    here: frozenset[str] = frozenset()

    def nested(self) -> Inside:
        """Return the same for what a list or map holds."""
        return Inside(self.outer | self.here)

    def at(self, *names: str) -> Inside:
        """Return the same for what an alias is."""
        return Inside(self.outer, self.here.union(names))


NOTHING = Inside()


def decoder(named: NamedSchemas, schema: Schema, inside: Inside = NOTHING) -> str | None:
    """Return the expression that makes the decoder of a schema, or None where JSON stays JSON."""
    if "$ref" in schema:
        name = name_of(schema)
        if is_class(named.schemas[name]) or named.unions.get(name):
            return f"ref({quote(name)})"
        if name in inside.outer or len(inside.outer) > DEEPEST:
            return f"lazy({quote(name)})"
        return None if name in inside.here else decoder(named, named.schemas[name], inside.at(name))
    if "anyOf" in schema:
        return _union_decoder(named, schema, inside)
    if schema.get("type") == "array":
        item = decoder(named, schema["items"], inside.nested())
        return f"each({item})" if item else None
    extra = schema.get("additionalProperties")
    if schema.get("type") == "object" and isinstance(extra, dict):
        value = decoder(named, extra, inside.nested())
        return f"values({value})" if value else None
    return None


def _union_decoder(named: NamedSchemas, schema: Schema, inside: Inside) -> str | None:
    """Return the decoder of a union: one for objects, one for lists, or what chooses between the two."""
    found = alternatives(named, schema, inside)
    inside = inside.at(*found.through)
    values = _container_decoder(named, found.maps, "object", found, inside)
    lists = _container_decoder(named, found.lists, "array", found, inside)
    objects = values
    if len(found.objects) == 1 and not values:
        objects = f"ref({quote(found.objects[0])})"
    elif found.objects:
        classes = list(dict.fromkeys(each for name in found.objects for each in named.classes_of(name)))
        objects = f"best({', '.join(map(quote, classes))}{f', otherwise={values}' if values else ''})"
    return f"either({objects}, {lists})" if objects and lists else objects or lists


def _container_decoder(
    named: NamedSchemas, parts: list[Schema], json_type: str, found: Alternatives, inside: Inside
) -> str | None:
    """Return the decoder of the lists, or of the maps, among the members of a union."""
    if not parts:
        return f"lazy({quote(found.again[json_type])})" if json_type in found.again else None
    return decoder(
        named, {"type": json_type, "items" if json_type == "array" else "additionalProperties": joined(parts)}, inside
    )


def joined(schemas: list[Schema]) -> Schema:
    """Return the union of the items or values of several lists or maps, without null, which no decoder looks at."""
    flat = [member for schema in schemas for member in schema.get("anyOf", [schema]) if member != NULL]
    return flat[0] if len(flat) == 1 else {"anyOf": flat}


def alternatives(named: NamedSchemas, schema: Schema, inside: Inside) -> Alternatives:
    """Return the members of a union that need decoding; those of untagged unions in it are its own."""
    found = Alternatives()
    for member in _flat(named, schema["anyOf"], inside, found):
        if "$ref" in member:
            if name_of(member) not in found.objects:
                found.objects.append(name_of(member))
        elif member.get("type") == "array":
            found.lists.append(member["items"])
        elif isinstance(member.get("additionalProperties"), dict):
            found.maps.append(member["additionalProperties"])
    return found


def _flat(named: NamedSchemas, members: Iterable[Schema], inside: Inside, found: Alternatives) -> Iterator[Schema]:
    """Yield the members of a union behind aliases and untagged unions: classes, tagged unions, lists and maps."""
    for member in members:
        if "anyOf" in member:
            yield from _flat(named, member["anyOf"], inside, found)
        elif (
            "$ref" not in member or is_class(target := named.schemas[name := name_of(member)]) or named.unions.get(name)
        ):
            yield member
        elif name in found.through or name in inside.here:
            continue  # a union that contains itself is made of its other members
        elif name in inside.outer:
            yield from _again(named, name, found)
        else:
            found.through.add(name)
            yield from _flat(named, [target], inside, found)


def _again(named: NamedSchemas, name: str, found: Alternatives) -> Iterator[Schema]:
    """Yield the classes of an alias that is being decoded further out, and note that it has lists or maps."""
    inner = Alternatives()
    for member in _flat(named, [{"$ref": f"#/components/schemas/{name}"}], NOTHING, inner):
        if "$ref" in member:
            yield member
        elif member.get("type") == "array" or isinstance(member.get("additionalProperties"), dict):
            found.again.setdefault(member["type"], name)


def extra_decoder(named: NamedSchemas, schema: Schema) -> str | None:
    """Return the decoder of a model's unknown fields, where the document gives those a schema."""
    extra = schema.get("additionalProperties")
    return decoder(named, extra) if isinstance(extra, dict) else None
