"""The named schemas of a rewritten document: classes, unions, other names, and what refers to what."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import Any

from openapi_python_client.strings import PythonIdentifier, snake_case

from ..schema import Schema
from .shapes import is_class, is_union, references
from .unions import find_union, flat_members


class NamedSchemas:
    """Looks up the named schemas and what they become.

    Args:
        document: The rewritten document.

    Attributes:
        schemas: The schemas by class name.
        aliases: Names that are only other names to the schema they stand for.
        base_classes: Class name to its handwritten bases, as in "module:Class".
        unions: Name of each union to how its members are distinguished, or None where no tag does.
        classes: Names of the schemas that become classes.
        unknown_of: Name of a union to the class of members that it does not know.
        unknowns: The same in reverse.
    """

    def __init__(self, document: Schema) -> None:
        self.document = document
        self.schemas: dict[str, Schema] = document["components"]["schemas"]
        self.aliases: dict[str, str] = document["x-aliases"]
        self.unions = {
            name: find_union(self.schemas, name) for name, schema in self.schemas.items() if is_union(schema)
        }
        self.classes = [name for name, schema in self.schemas.items() if is_class(schema)]
        self._taken = {snake_case(name) for name in (*self.schemas, *self.aliases)}
        tagged = [name for name, union in self.unions.items() if union and not union.otherwise]
        self._modules: dict[str, str] = {}
        self.unknown_of = {name: self._free(f"Unknown{name}") for name in tagged}
        self.unknowns = {unknown: name for name, unknown in self.unknown_of.items()}
        self.base_classes = self._bases(document["x-base-classes"])
        for alias, target in list(self.aliases.items()):
            if target in self.unknown_of:
                self.aliases[self._free(f"Unknown{alias}")] = self.unknown_of[target]

    def _bases(self, named: dict[str, str]) -> dict[str, list[str]]:
        """Return the handwritten bases of each class; one that is named for a union is for its members, known or not."""
        found: dict[str, list[str]] = {}
        for name, base in named.items():
            members = [*flat_members(self.schemas, name), self.unknown_of.get(name)] if name in self.unions else [name]
            for member in members:
                if member is not None and base not in found.setdefault(member, []):
                    found[member].append(base)
        for member, bases in found.items():  # what a class has from its parent it cannot have once more
            parent = self.schemas.get(member, {}).get("x-python-base")
            while parent:
                bases[:] = [base for base in bases if base not in found.get(parent, ())]
                parent = self.schemas[parent].get("x-python-base")
        return found

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

    def has_typed_dict(self, name: str) -> bool:
        """Whether a schema has a TypedDict, or an alias over what it may hold: not an enum or a scalar."""
        schema = self.schemas[name]
        return "anyOf" in schema or schema.get("type") in ("array", "object")

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

    def module(self, name: str) -> str:
        """Return the module of a schema."""
        if name not in self._modules:
            self._modules[name] = str(PythonIdentifier(snake_case(self.unknowns.get(name, name)), "field_"))
        return self._modules[name]

    def is_class(self, name: str) -> bool:
        """Whether a schema is a class, not an alias."""
        return is_class(self.schemas[name])

    def classes_of(self, name: str) -> list[str]:
        """Return a class, or the classes among the members of a union."""
        return [name] if self.is_class(name) else [member for member in self.flat(name) if self.is_class(member)]

    @cached_property
    def _matched(self) -> dict[str, set[str]]:
        """Classes that are distinguished from others by their fields, each with the tags that were looked at before."""
        found: dict[str, set[str]] = {}
        for name, union in self.unions.items():
            together = [self.classes_of(name)] if union is None else list(union.members.values())
            for members in together:
                for member in members if len(members) > 1 else ():
                    found.setdefault(member, set()).update({union.tag} if union else ())
        return found

    def constants(self, name: str) -> dict[str, Any]:
        """Return the optional fields of a class that have one value only, where they distinguish it from others of a union."""
        if name not in self._matched:
            return {}
        schema = self.schemas[name]
        return {
            field: target["const"]
            for field, value in (schema.get("properties") or {}).items()
            if "const" in (target := self.target(value))
            and field not in schema.get("required", ())
            and field not in self._matched[name]
        }

    def flat(self, name: str) -> list[str]:
        """Names of the members of a union, those of unions in it included."""
        return flat_members(self.schemas, name)
