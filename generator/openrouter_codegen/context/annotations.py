"""Types: from a rewritten schema to the annotation of what it stands for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Literal

from ..schema import NULL, Schema
from .named_schemas import NamedSchemas
from .python_source import quote, repr_of
from .shapes import is_class

SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}

Use = Literal["model", "typed_dict", "json"]
"""What a type is written for: a model's attribute, what a request may hold, or JSON of a response."""


class Annotations:
    """Writes the types of schemas.

    Args:
        named: The named schemas of the document.
    """

    def __init__(self, named: NamedSchemas) -> None:
        self._named = named

    def annotation(self, schema: Schema, use: Use = "model") -> str:
        """Return the type of a schema as Python source."""
        return " | ".join(dict.fromkeys(self.members(schema, use)))

    def members(self, schema: Schema, use: Use) -> Iterator[str]:
        """Yield the members of the type of a schema, which may be a union."""
        typed = use == "typed_dict"
        if "$ref" in schema:
            name = schema["$ref"].rsplit("/", 1)[-1]
            if use != "model" and self._named.has_typed_dict(name):
                if typed and is_class(self._named.schemas[name]):
                    yield name
                yield f"{name}TypedDict"
            else:
                yield name
        elif "anyOf" in schema:
            members = sorted(schema["anyOf"], key=lambda member: member == NULL)
            if schema.get("x-python-assumed") is True and use == "model":
                members = members[:1]
            for member in members:
                yield from self.members(member, use)
        elif "enum" in schema or "const" in schema:
            yield from literal(schema)
        elif schema.get("type") == "array":
            yield f"{'Iterable' if typed else 'list'}[{self.annotation(schema['items'], use)}]"
        elif schema.get("type") == "object":
            extra = schema.get("additionalProperties") or {}
            value = self.annotation(extra, use) if isinstance(extra, dict) and extra else "Any"
            yield f"{'Mapping' if typed else 'dict'}[str, {value}]"
        elif schema.get("format") == "binary":
            yield "FileTypes" if typed else "File"
        else:
            yield SCALARS.get(schema.get("type", ""), "Any")

    def alias(self, name: str, use: Use = "model") -> str:
        """Return the value of an alias; schemas in it are named in quotes, so that none is imported."""
        members = list(dict.fromkeys(self.members({**self._named.schemas[name]}, use)))
        if name in self._named.unknown_of:
            members.append(self._named.unknown_of[name])
        quoted = [member if _is_plain(member) else quote(member) for member in members]
        return f"Union[{', '.join(quoted)}]" if len(quoted) > 1 else quoted[0]


def _is_plain(member: str) -> bool:
    return member.startswith("Literal[") or member in {*SCALARS.values(), "Any", "dict[str, Any]"}


def literal(schema: Schema) -> Iterator[str]:
    """Yield the types of an enum or a constant; an enum is open, since APIs grow."""
    values = schema.get("enum") or [schema["const"]]
    exact = [value for value in values if _is_literal(value)]
    if exact:
        yield f"Literal[{', '.join(map(repr_of, exact))}]"
    types = {"bool" if isinstance(value, bool) else type(value).__name__ for value in values}
    if "enum" in schema or len(exact) < len(values):
        yield from sorted(types & {"str", "int", "float"})
    if any(isinstance(value, (dict, list)) for value in values):
        yield "Any"


def _is_literal(value: Any) -> bool:
    """Whether type checkers take a value in a `Literal`; mypy takes no number that needs more than 64 bits."""
    if isinstance(value, int):
        return -(2**63) <= value < 2**63
    return value is None or isinstance(value, str)


def split_union(annotation: str) -> list[str]:
    """Split a type at the bars that stand outside brackets."""
    parts, depth = [""], 0
    for lexeme in re.findall(r""""(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|.""", annotation):
        depth += (lexeme in "[(") - (lexeme in "])")
        if lexeme == "|" and depth == 0:
            parts.append("")
        else:
            parts[-1] += lexeme
    return [part.strip() for part in parts]
