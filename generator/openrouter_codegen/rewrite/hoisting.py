"""Hoisting: objects, enums and unions of objects that stand inside other schemas get names of their own."""

from __future__ import annotations

from openapi_python_client.strings import snake_case

from ..schema import NULL, Schema, component_of, is_object, union_of
from .names import RESERVED, Names, class_name


class Hoister:
    """Collects the named schemas of the rewritten document.

    Args:
        names: What the names of the document stand for.

    Attributes:
        schemas: The rewritten schemas so far, by class name.
    """

    def __init__(self, names: Names) -> None:
        self.schemas: dict[str, Schema] = {}
        self._names = names
        self._taken = names.taken
        self._modules: dict[str, str] = {}

    def hoist(self, schema: Schema, hint: str, described: Schema) -> Schema:
        """Rule `hoist`: objects with properties, enums and unions of objects get a name."""
        if schema.get("properties") or "enum" in schema:
            return self.name(schema, hint, described)
        if "anyOf" in schema:
            null = [member for member in schema["anyOf"] if member == NULL]
            rest = [member for member in schema["anyOf"] if member != NULL]
            objects = self._objects(rest)
            if len(objects) > 1 and len(objects) == len(rest):
                return union_of([self.name({**schema, "anyOf": rest}, hint, described), *null])
            schema = {**schema, "anyOf": [self._inline(member, hint, len(rest) == 1) for member in schema["anyOf"]]}
            return self.split(schema, hint, described) or schema
        return schema

    def _inline(self, member: Schema, hint: str, alone: bool) -> Schema:
        return self.name(member, hint if alone else f"{hint}{'Enum' if 'enum' in member else 'Object'}")

    def _objects(self, members: list[Schema]) -> list[Schema]:
        return [member for member in members if "$ref" in member and self._is_object_name(member["$ref"])]

    def split(self, schema: Schema, hint: str, described: Schema) -> Schema | None:
        """Rule `split-unions`: the objects of a union that has other members, too, become a union of their own."""
        objects = self._objects(schema["anyOf"])
        others = [member for member in schema["anyOf"] if member not in objects]
        if len(objects) < 2 or all(member == NULL for member in others):
            return None
        inner = self.name({**schema, "anyOf": objects}, f"{hint}Object", described)
        return union_of([*others, inner])

    def _is_object_name(self, reference: str) -> bool:
        name = reference.rsplit("/", 1)[-1]
        schema = self.schemas.get(name) or self._names.written(name)
        if schema.get("x-python-class") is True:
            return True
        if schema.get("type") == "object" or "properties" in schema or "allOf" in schema:
            return True
        members = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
        return any(
            (component_of(member) is None and is_object(member)) or component_of(member) is not None
            for member in members
        )

    def _is_taken(self, name: str, schema: Schema) -> bool:
        """Whether another schema has a name, or a name whose module has the same file."""
        module = snake_case(name)
        if name in RESERVED or module in self._taken or self._modules.get(module, name) != name:
            return True
        return name in self.schemas and self.schemas[name] != schema

    def name(self, schema: Schema, hint: str, described: Schema | None = None) -> Schema:
        """Return a reference to a schema that needs a name, which it gets, else the schema."""
        if "$ref" in schema or not (schema.get("properties") or "enum" in schema or "anyOf" in schema):
            return schema
        if "anyOf" in schema and NULL in schema["anyOf"]:
            return schema
        named = {**(described or {}), **schema}
        hint = class_name(hint)
        name, number = hint, 2
        while self._is_taken(name, named):
            name, number = class_name(f"{hint}{number}"), number + 1
        self._modules.setdefault(snake_case(name), name)
        self.schemas[name] = named
        return {"$ref": f"#/components/schemas/{name}"}
