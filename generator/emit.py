"""From a rewritten schema to Python source: annotations, decoders, fields, TypedDicts."""

from __future__ import annotations

import keyword
import re
import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from openapi_python_client.strings import in_double_quote_literal, safe_for_docstring, sanitize, snake_case

from .document import DocumentError
from .schema import NULL, Schema

SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}
BUILTINS = frozenset(("str", "int", "float", "bool", "list", "dict"))
TAKEN = frozenset(
    (
        "additional_properties",
        "as_datetime",
        "from_dict",
        "is_unknown",
        "model_copy",
        "model_dump",
        "model_dump_json",
        "model_validate",
        "model_validate_json",
        "to_dict",
        "to_shallow_dict",
        "UNSET",
        "builtins",
        "self",
    )
)
"""Names that every model has."""

Use = Literal["model", "typed_dict", "json"]
"""What a type is written for: a model's attribute, what a request may hold, or JSON that comes back."""


@dataclass(frozen=True)
class Field:
    """One property of a model."""

    wire: str
    name: str
    annotation: str
    default: str | None
    decoder: str | None
    description: str
    others: tuple[str, ...] = ()


@dataclass
class Union:
    """A named union of objects that a tag tells apart."""

    tag: str
    members: dict[str | None, list[str]] = field(default_factory=dict)
    otherwise: str | None = None


class Emitter:
    """Turns the schemas of one rewritten document into source; the templates call it."""

    def __init__(self, document: Schema) -> None:
        self.document = document
        self.schemas: dict[str, Schema] = document["components"]["schemas"]
        self.aliases: dict[str, str] = document["x-aliases"]
        self.unions = {name: self._union(name) for name in self.schemas if self._is_union(name)}
        self.classes = [name for name, schema in self.schemas.items() if is_class(schema)]
        self._taken = {snake_case(name) for name in (*self.schemas, *self.aliases)}
        tagged = [name for name, union in self.unions.items() if union and not union.otherwise]
        self.unknown_of = {name: self._free(f"Unknown{name}") for name in tagged}
        self.unknowns = {unknown: name for name, unknown in self.unknown_of.items()}
        for alias, target in list(self.aliases.items()):
            if target in self.unknown_of:
                self.aliases[self._free(f"Unknown{alias}")] = self.unknown_of[target]

    # Names

    def _free(self, name: str) -> str:
        while snake_case(name) in self._taken:
            name += "2"
        self._taken.add(snake_case(name))
        return name

    def names(self) -> list[str]:
        """Names of all schemas, other names of schemas aside, in the document's order."""
        return [*self.schemas, *self.unknowns]

    def used(self, schema: Schema) -> list[str]:
        """Names of the schemas that a schema refers to directly, sorted."""
        return sorted(set(references(schema)))

    # Types

    def annotation(self, schema: Schema, use: Use = "model") -> str:
        """Return the type of a schema as Python source."""
        return " | ".join(dict.fromkeys(self._members(schema, use)))

    def _members(self, schema: Schema, use: Use) -> Iterator[str]:
        typed = use == "typed_dict"
        if "$ref" in schema:
            name = schema["$ref"].rsplit("/", 1)[-1]
            if use != "model" and self.has_typed_dict(name):
                if typed and is_class(self.schemas[name]):
                    yield name
                yield f"{name}TypedDict"
            else:
                yield name
        elif "anyOf" in schema:
            members = sorted(schema["anyOf"], key=lambda member: member == NULL)
            if schema.get("x-python-assumed") is True and use == "model":
                members = members[:1]
            for member in members:
                yield from self._members(member, use)
        elif "enum" in schema or "const" in schema:
            yield from literal(schema)
        elif schema.get("type") == "array":
            yield f"{'Iterable' if typed else 'list'}[{self.annotation(schema['items'], use)}]"
        elif schema.get("type") == "object":
            extra = schema.get("additionalProperties") or {}
            value = self.annotation(extra, use) if isinstance(extra, dict) and extra else "Any"
            yield f"{'Mapping' if typed else 'dict'}[str, {value}]"
        elif schema.get("format") == "binary":
            yield "File"
        else:
            yield SCALARS.get(schema.get("type", ""), "Any")

    def has_typed_dict(self, name: str) -> bool:
        """Whether a schema has a TypedDict, or an alias over what it may hold: not an enum or a scalar."""
        schema = self.schemas[name]
        return "anyOf" in schema or schema.get("type") in ("array", "object")

    # Decoders

    def decoder(self, schema: Schema, inside: frozenset[str] = frozenset()) -> str | None:
        """Return the expression that makes the decoder of a schema, or None where JSON stays JSON."""
        if "$ref" in schema:
            name = schema["$ref"].rsplit("/", 1)[-1]
            if is_class(self.schemas[name]) or self.unions.get(name):
                return f"ref({quote(name)})"
            return f"lazy({quote(name)})" if name in inside else self.decoder(self.schemas[name], inside | {name})
        if "anyOf" in schema:
            found = list(dict.fromkeys(filter(None, (self.decoder(member, inside) for member in schema["anyOf"]))))
            objects = [decoder for decoder in found if not decoder.startswith(("each", "either", "lazy"))]
            lists = [decoder for decoder in found if decoder not in objects]
            if len(objects) > 1:
                return f"best({', '.join(decoder[4:-1] for decoder in objects if decoder.startswith('ref'))})"
            return f"either({objects[0]}, {lists[0]})" if objects and lists else (found[0] if found else None)
        if schema.get("type") == "array":
            item = self.decoder(schema["items"], inside)
            return f"each({item})" if item else None
        extra = schema.get("additionalProperties")
        if schema.get("type") == "object" and isinstance(extra, dict):
            value = self.decoder(extra, inside)
            return f"values({value})" if value else None
        return None

    def extra_decoder(self, schema: Schema) -> str | None:
        """Return the decoder of a model's unknown fields, where the document gives those a schema."""
        extra = schema.get("additionalProperties")
        return self.decoder(extra) if isinstance(extra, dict) else None

    # Models

    def fields(self, name: str) -> list[Field]:
        """Return the fields of a model."""
        schema = self.schemas[name]
        required = set(schema.get("required", ()))
        taken: set[str] = set()
        fields = []
        for wire, value in (schema.get("properties") or {}).items():
            attribute = attribute_name(value.get("x-python-name", wire), taken)
            assumed = value.get("x-python-assumed") is True
            annotation = self.annotation(value)
            default = None if wire in required else "ABSENT" if assumed else "UNSET"
            if "const" in value and wire in required:
                default = repr_of(value["const"])
            elif default == "UNSET":
                annotation += " | Unset"
            described = value.get("description", "")
            fields.append(Field(wire, attribute, annotation, default, self.decoder(value), described))
        others = [tuple(self._others(name, field, taken)) for field in fields]
        return unshadow([replace(field, others=found) for field, found in zip(fields, others, strict=True)])

    def _others(self, name: str, field: Field, taken: set[str]) -> Iterator[str]:
        """Yield other spellings of an attribute, all of them free."""
        for other in self.schemas[name]["properties"][field.wire].get("x-python-aliases", ()):
            if other == field.name:
                continue
            if not isinstance(other, str) or attribute_name(other, taken) != other:
                raise DocumentError(
                    f"#/components/schemas/{name}/properties/{field.wire}/x-python-aliases",
                    f"{other!r:.80} cannot be the name of an attribute there",
                )
            yield other

    def spellings(self, name: str) -> dict[str, str]:
        """Return the keys of an object that requests may spell otherwise than the wire: other spelling, name on the wire.

        Rule `other-spellings`: where Python has the name for something else, so that programs put an underscore behind it,
        and where it is no name in Python.
        """
        wires = self.schemas[name].get("properties") or {}
        return {
            other: field.wire
            for field in self.fields(name)
            for other in (field.name, *field.others)
            if other not in wires and (other.rstrip("_") == field.wire or not field.wire.isidentifier())
        }

    # Unions

    def _is_union(self, name: str) -> bool:
        return "anyOf" in self.schemas[name]

    def _union(self, name: str) -> Union | None:
        """Find the tag of a union: the declared one, else the first constant that its members share."""
        schema = self.schemas[name]
        classes = [member for member in self.flat(name) if is_class(self.schemas[member])]
        others = [member for member in schema["anyOf"] if "$ref" not in member and member != NULL]
        if len(classes) < 2 or others or len(classes) != len(self.flat(name)):
            return None
        candidates = [schema["x-tag"]] if "x-tag" in schema else []
        candidates += [field for field in self.schemas[classes[0]].get("properties", {}) if field not in candidates]
        for tag in candidates:
            tagged = [member for member in classes if self._tag_values(member, tag)]
            open_members = [member for member in classes if member not in tagged and self._is_catch_all(member, tag)]
            by_mapping = set((schema.get("x-mapping") or {}).values()) if tag == schema.get("x-tag") else set()
            if (
                len(tagged) + len(open_members) == len(classes) and len(open_members) < 2 and tagged
            ) or by_mapping >= set(classes):
                return self._members_by_tag(schema, tag, classes, open_members if tagged else [])
        return None

    def _members_by_tag(self, schema: Schema, tag: str, classes: list[str], open_members: list[str]) -> Union:
        union = Union(tag, otherwise=open_members[0] if open_members else None)
        for member in classes:
            values = self._tag_values(member, tag)
            if schema.get("x-tag") == tag:
                values += [
                    value
                    for value, name in schema.get("x-mapping", {}).items()
                    if name == member and value not in values
                ]
            for value in values:
                union.members.setdefault(value, []).append(member)
            if values and tag not in self.schemas[member].get("required", ()):
                union.members.setdefault(None, []).append(member)
        return union

    def flat(self, name: str, above: tuple[str, ...] = ()) -> list[str]:
        """Names of the members of a union, those of unions in it included."""
        found: list[str] = []
        for member in references(self.schemas[name]) if self._is_union(name) else ():
            if member not in above:
                found.extend(self.flat(member, (*above, name)) if self._is_union(member) else [member])
        return list(dict.fromkeys(found))

    def _tag_values(self, member: str, tag: str) -> list[str]:
        schema = self.schemas[member].get("properties", {}).get(tag, {})
        if "$ref" in schema:
            schema = self.schemas[schema["$ref"].rsplit("/", 1)[-1]]
        values = schema.get("enum") or ([schema["const"]] if "const" in schema else [])
        return [value for value in values if isinstance(value, str)] if all(isinstance(v, str) for v in values) else []

    def _is_catch_all(self, member: str, tag: str) -> bool:
        return self.schemas[member].get("properties", {}).get(tag, {}).get("type") == "string"

    # What is sent

    def limits(self, schema: Schema) -> dict[str, Schema]:
        """Return the limits of an object's fields, as JSON Schema says them, by field."""
        schema = self.target(schema)
        found = {name: self._limits_of(value) for name, value in (schema.get("properties") or {}).items()}
        return {name: limits for name, limits in found.items() if limits}

    def _limits_of(self, schema: Schema, above: tuple[str, ...] = ()) -> Schema:
        if "$ref" in schema:
            name = schema["$ref"].rsplit("/", 1)[-1]
            target = self.schemas[name]
            if name in above or is_class(target) or "enum" in target or "anyOf" in target:
                return {}
            return self._limits_of(target, (*above, name))
        if "anyOf" in schema:
            members = [member for member in schema["anyOf"] if member != NULL]
            return self._limits_of(members[0], above) if len(members) == 1 else {}
        keep = {key: value for key, value in schema.items() if key.startswith(("min", "max", "exclusive", "pattern"))}
        if "propertyNames" in schema:
            keep["propertyNames"] = {key: value for key, value in schema["propertyNames"].items() if key != "type"}
        extra = schema.get("additionalProperties")
        if isinstance(extra, dict) and (inner := self._limits_of(extra, above)):
            keep["additionalProperties"] = inner
        return keep

    def target(self, schema: Schema) -> Schema:
        """Return what a schema is, behind its references."""
        while "$ref" in schema:
            schema = self.schemas[schema["$ref"].rsplit("/", 1)[-1]]
        return schema

    def reachable(self, schemas: Iterable[Schema]) -> list[str]:
        """Return the names of the schemas that some schemas lead to, in the document's order."""
        found: set[str] = set()
        todo = [name for schema in schemas for name in references(schema)]
        while todo:
            name = todo.pop()
            if name not in found:
                found.add(name)
                todo.extend(references(self.schemas[name]))
        return [name for name in self.schemas if name in found]


def is_class(schema: Schema) -> bool:
    """Whether a named schema becomes a class: an object with named fields, or one about which nothing is said."""
    return schema.get("type") == "object" and (
        "properties" in schema or not isinstance(schema.get("additionalProperties"), dict)
    )


def bare(schema: Any) -> Any:
    """Return a schema without what constrains nothing: what is left is what a payload can violate."""
    if isinstance(schema, list):
        return [bare(value) for value in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: {name: bare(nested) for name, nested in value.items()} if key == "properties" else bare(value)
        for key, value in schema.items()
        if key != "description" and not key.startswith("x-")
    }


def references(schema: Any) -> Iterator[str]:
    """Yield the names of the schemas that a schema refers to, as often as it does."""
    if isinstance(schema, dict):
        if isinstance(schema.get("$ref"), str):
            yield schema["$ref"].rsplit("/", 1)[-1]
        for key, value in schema.items():
            if key == "properties":
                for nested in value.values():
                    yield from references(nested)
            elif key in ("items", "additionalProperties", "anyOf"):
                yield from references(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from references(value)


def literal(schema: Schema) -> Iterator[str]:
    """Yield the types of an enum or a constant; an enum is open, since APIs grow."""
    values = schema.get("enum") or [schema["const"]]
    exact = [value for value in values if isinstance(value, (str, bool, int)) or value is None]
    if exact:
        yield f"Literal[{', '.join(map(repr_of, exact))}]"
    kinds = {"bool" if isinstance(value, bool) else type(value).__name__ for value in values}
    if "enum" in schema or len(exact) < len(values):
        yield from sorted(kinds & {"str", "int", "float"})
    if len(exact) < len(values) and not kinds & {"float"}:
        yield "Any"


def repr_of(value: Any) -> str:
    """Return a JSON value as Python source; text of the document cannot leave its quotes."""
    return quote(value) if isinstance(value, str) else repr(value)


def quote(text: str) -> str:
    """Return text as a Python string literal."""
    return f'"{in_double_quote_literal(text)}"' if text.isprintable() else ascii(text)


def attribute_name(wire: str, taken: set[str]) -> str:
    """Return the wire's own name where Python allows it, else the nearest."""
    name = wire if wire.isidentifier() and wire.isascii() else re.sub(r"\W+", "_", sanitize(wire), flags=re.ASCII)
    if not name.isidentifier() or name.startswith("_"):
        name = f"field_{name.strip('_')}"
    if keyword.iskeyword(name) or name in TAKEN:
        name = f"{name}_"
    while name in taken:
        name = f"{name}_"
    taken.add(name)
    return name


def unshadow(fields: list[Field]) -> list[Field]:
    """Name built-in types in full in a class that has fields of their names."""
    shadowed = sorted(BUILTINS & {field.name for field in fields})
    if not shadowed:
        return fields
    pattern = re.compile(rf"""("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|(?<![\w.])({"|".join(shadowed)})(?!\w)""")
    named = [pattern.sub(lambda match: match[1] or f"builtins.{match[2]}", field.annotation) for field in fields]
    return [replace(field, annotation=annotation) for field, annotation in zip(fields, named, strict=True)]


def split_union(annotation: str) -> list[str]:
    """Split a type at the bars that stand outside brackets."""
    parts, depth = [""], 0
    for piece in re.findall(r""""(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|.""", annotation):
        depth += (piece in "[(") - (piece in "])")
        if piece == "|" and depth == 0:
            parts.append("")
        else:
            parts[-1] += piece
    return [part.strip() for part in parts]


def docstring(
    text: str, attributes: Iterable[tuple[str, str]] = (), heading: str = "Attributes", width: int = 112
) -> str:
    """Return a docstring's text, to stand between triple quotes at one level of indentation."""
    paragraphs = textwrap.fill(" ".join(text.split()) or "No description.", width)
    entries = [
        textwrap.fill(f"{name}: {' '.join(described.split())}", width, initial_indent="    ", subsequent_indent=" " * 8)
        for name, described in attributes
        if described
    ]
    whole = "\n".join([paragraphs, "", f"{heading}:", *entries]) if entries else paragraphs
    safe = safe_for_docstring(whole)
    return f"{safe} " if safe.endswith(('"', "\\")) else safe
