"""Fields of models: attributes, their types, defaults and decoders, and other spellings of their names."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from ..document import DocumentError
from ..schema import Schema
from .annotations import Annotations
from .decoders import decoder
from .named_schemas import NamedSchemas
from .python_source import attribute_name, repr_of
from .shapes import READ_ONLY, WRITE_ONLY

BUILTINS = frozenset(("str", "int", "float", "bool", "list", "dict"))
TYPES = {"Any": "typing", "File": "..runtime.types", "Literal": "typing", "Unset": "..runtime.unset"}
"""Types that annotations name in addition to those of schemas, with their modules."""


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


class Fields:
    """Lists the fields of models.

    Args:
        named: The named schemas of the document.
        annotations: Writes types.
        requested: Names of the schemas that requests hold.
    """

    def __init__(self, named: NamedSchemas, annotations: Annotations, requested: Collection[str]) -> None:
        self._named = named
        self._annotations = annotations
        self._found: dict[str, list[Field]] = {}
        self._requested = frozenset(requested)

    def fields(self, name: str) -> list[Field]:
        """Return the fields of a model."""
        if name not in self._found:
            self._found[name] = self._fields_of(name)
        return self._found[name]

    def _fields_of(self, name: str) -> list[Field]:
        schema = self._named.schemas[name]
        required = set(schema.get("required", ()))
        taken: set[str] = set()
        fields = []
        for wire, value in (schema.get("properties") or {}).items():
            attribute = attribute_name(value.get("x-python-name", wire), taken)
            assumed = value.get("x-python-assumed") is True
            annotation = self._annotations.annotation(value)
            default = None if wire in required else "ABSENT" if assumed else "UNSET"
            if default is None and self._may_be_absent(name, value):
                default = "ABSENT"
            if "const" in value and wire in required:
                default = repr_of(value["const"])
            elif default == "UNSET":
                annotation += " | Unset"
            described = value.get("description", "")
            fields.append(Field(wire, attribute, annotation, default, decoder(self._named, value), described))
        others = [tuple(self._other_spellings(name, field, taken)) for field in fields]
        types = [*self._named.used(schema), name, *TYPES]
        return unshadow([replace(field, others=found) for field, found in zip(fields, others, strict=True)], types)

    def shadowed(self, name: str) -> dict[str, str]:
        """Return the types that fields of a model have the names of: name to the module that has the type."""
        used = [*self._named.used(self._named.schemas[name]), name]
        homes = {**TYPES, **{other: f".{self._named.module(other)}" for other in used}}
        return {field.name: homes[field.name] for field in self.fields(name) if field.name in homes}

    def _may_be_absent(self, name: str, value: Schema) -> bool:
        """Rule `read-only`: whether a required field is not asked for, since the server fills it in or never sends it."""
        return value.get(READ_ONLY) is True or (value.get(WRITE_ONLY) is True and name not in self._requested)

    def _other_spellings(self, name: str, field: Field, taken: set[str]) -> Iterator[str]:
        """Yield other spellings of an attribute, all of them free."""
        for other in self._named.schemas[name]["properties"][field.wire].get("x-python-aliases", ()):
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
        and where it is not a name in Python.
        """
        wires = self._named.schemas[name].get("properties") or {}
        return {
            other: field.wire
            for field in self.fields(name)
            for other in (field.name, *field.others)
            if other not in wires and (other.rstrip("_") == field.wire or not field.wire.isidentifier())
        }


def described(fields: list[Field]) -> list[tuple[str, str]]:
    """Return names and descriptions of fields for a docstring."""
    return [(field.name, field.description) for field in fields]


def unshadow(fields: list[Field], types: Collection[str] = ()) -> list[Field]:
    """Name types otherwise in a class that has fields of their names: built-in ones in full, others with an underscore.

    Args:
        fields: The fields of the class.
        types: Names of other types in their annotations; the module must import them under the other name, too.
    """
    shadowed = sorted((BUILTINS | set(types)) & {field.name for field in fields})
    if not shadowed:
        return fields
    pattern = re.compile(rf"""("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|(?<![\w.])({"|".join(shadowed)})(?!\w)""")

    def other(match: re.Match[str]) -> str:
        return match[1] or (f"builtins.{match[2]}" if match[2] in BUILTINS else f"_{match[2]}")

    named = [pattern.sub(other, field.annotation) for field in fields]
    return [replace(field, annotation=annotation) for field, annotation in zip(fields, named, strict=True)]
