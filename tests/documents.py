"""Documents for tests: ours and the provider's, read once, and other ways to write one that say the same of the wire."""

from __future__ import annotations

import copy
import functools
import json
from pathlib import Path
from random import Random
from typing import Any

from conftest import shared
from openrouter_codegen.document import load

Schema = dict[str, Any]


@functools.cache
def ours() -> Schema:
    """Return openapi.yaml; not to be changed."""
    return load(Path(__file__).parent.parent / "openapi.yaml")


@functools.cache
def upstream(name: str) -> Schema:
    """Return the provider's document of a day of 2026, as in "08-22", or skip; not to be changed."""
    return load(shared("upstream") / f"openrouter-2026-{name}.yaml")


class Rewriting:
    """Writes a document in another way, chosen by chance.

    Args:
        random: The chance.
        rate: How often a schema is rewritten that can be.
    """

    def __init__(self, random: Random, rate: float = 0.3) -> None:
        self.random = random
        self.rate = rate
        self.components: Schema = {}

    def document(self, document: Schema) -> Schema:
        """Return the document, written in another way."""
        document = copy.deepcopy(document)
        self.components = copy.deepcopy(document["components"]["schemas"])
        for name, schema in self.components.items():
            document["components"]["schemas"][name] = self.schema(schema)
        for item in document["paths"].values():
            for operation in [value for value in item.values() if isinstance(value, dict)]:
                self._operation(document, item, operation)
        return self._shuffled(self._renamed(document))

    def schema(self, schema: Any) -> Any:
        """Return a schema, written in another way."""
        if not isinstance(schema, dict) or (schema.get("nullable") and "type" not in schema):
            return schema  # alone in a union, `nullable` is how some write null
        schema = {key: self._inside(key, value) for key, value in schema.items()}
        for write in (self._inlined, self._constant, self._null, self._union, self._split, self._wrapped):
            if self.random.random() < self.rate:
                schema = write(schema)
        return schema

    def _inside(self, key: str, value: Any) -> Any:
        if key == "properties":
            return {name: self.schema(field) for name, field in value.items()}
        if key in ("allOf", "anyOf", "oneOf"):
            return [self.schema(member) for member in value]
        return self.schema(value) if key in ("items", "additionalProperties", "propertyNames") else value

    def _inlined(self, schema: Schema) -> Schema:
        name = schema.get("$ref", "").rpartition("/")[2]
        if set(schema) - {"description"} != {"$ref"} or len(json.dumps(self.components[name])) > 2_000:
            return schema
        return copy.deepcopy(self.components[name])

    def _constant(self, schema: Schema) -> Schema:
        if "const" in schema:
            return {
                "enum" if key == "const" else key: [value] if key == "const" else value for key, value in schema.items()
            }
        if len(schema.get("enum", ())) == 1:
            return {
                "const" if key == "enum" else key: value[0] if key == "enum" else value for key, value in schema.items()
            }
        return schema

    def _null(self, schema: Schema) -> Schema:
        types = schema.get("type")
        if not isinstance(types, list) or len(types) != 2 or "null" not in types or "enum" in schema:
            return schema
        rest = {**schema, "type": next(name for name in types if name != "null")}
        if self.random.random() < 0.5:
            return {**rest, "nullable": True}
        return {"anyOf": [rest, {"type": "null"}]}

    def _union(self, schema: Schema) -> Schema:
        key = next((key for key in ("anyOf", "oneOf") if key in schema), None)
        if key is None:
            return schema
        members = list(schema[key])
        self.random.shuffle(members)
        if len(members) > 3:
            members = [{"oneOf": members[:2]}, *members[2:]]
        schema = {name: value for name, value in schema.items() if name not in (key, "discriminator")}
        return {**schema, self.random.choice(["anyOf", "oneOf"]): members}

    def _split(self, schema: Schema) -> Schema:
        fields = list(schema.get("properties", ()))
        if schema.get("type") != "object" or len(fields) < 2 or "allOf" in schema:
            return schema
        moved = fields[: len(fields) // 2]
        first = {
            "type": "object",
            "properties": {name: schema["properties"][name] for name in moved},
            "required": [name for name in schema.get("required", ()) if name in moved],
        }
        second = {
            **schema,
            "properties": {name: field for name, field in schema["properties"].items() if name not in moved},
            "required": [name for name in schema.get("required", ()) if name not in moved],
        }
        return {"allOf": [first, second]}

    def _wrapped(self, schema: Schema) -> Schema:
        others = self.random.choice([[], [{"description": "In other words."}], [{}]])
        return {"allOf": [schema, *others]}

    def _operation(self, document: Schema, item: Schema, operation: Schema) -> None:
        contents = [operation.get("requestBody", {}), *operation["responses"].values()]
        for content in (content for holder in contents for content in holder.get("content", {}).values()):
            content["schema"] = self.schema(content["schema"])
        shared = document["components"].setdefault("parameters", {})
        for index, parameter in enumerate(operation.get("parameters", ())):
            name = f"P{len(shared)}"
            shared[name] = parameter
            operation["parameters"][index] = {"$ref": f"#/components/parameters/{name}"}
        if len(item) == 1 and "parameters" in operation:
            item["parameters"] = operation.pop("parameters")[::-1]

    def _renamed(self, document: Schema) -> Schema:
        text = json.dumps(document)
        document = json.loads(text.replace("#/components/schemas/", "#/components/schemas/Z"))
        document["components"]["schemas"] = {
            f"Z{name}": value for name, value in document["components"]["schemas"].items()
        }
        return document

    def _shuffled(self, node: Any) -> Any:
        if isinstance(node, dict):
            keys = list(node)
            self.random.shuffle(keys)
            return {key: self._shuffled(node[key]) for key in keys}
        if isinstance(node, list):
            if all(isinstance(value, str) for value in node):
                node = self.random.sample(node, len(node))
            return [self._shuffled(value) for value in node]
        return node
