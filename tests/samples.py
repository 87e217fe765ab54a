"""Values for the parameters and bodies of a document, as people write it: examples where it has some, else made up."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import hypothesis
from hypothesis import strategies as st

from openrouter_codegen.document import resolve

Schema = dict[str, Any]
_FORMATS = {
    "date": "2026-01-02",
    "date-time": "2026-01-02T03:04:05Z",
    "email": "a@example.org",
    "hostname": "example.org",
    "ipv4": "127.0.0.1",
    "ipv6": "::1",
    "time": "03:04:05Z",
    "uri": "https://example.org/a",
    "url": "https://example.org/a",
    "uuid": "123e4567-e89b-42d3-a456-426614174000",
}
_DEEPEST = 8


class Samples:
    """Makes values that schemas of a document allow, always the same ones.

    Args:
        document: The document.
        file: What stands for a file.
        choice: Which member of a union is taken; a union that has fewer begins again.
        examples: Whether examples are taken, which may be older than their schemas, else only what these say.

    Attributes:
        file: What stands for a file.
    """

    def __init__(self, document: Schema, file: Any, choice: int = 0, *, examples: bool = True) -> None:
        self._document = document
        self.file = file
        self._choice = choice
        self._examples = examples

    def follow(self, node: Any) -> Any:
        """Return what is behind references."""
        while isinstance(node, dict) and "$ref" in node:
            node = resolve(self._document, node["$ref"], "#")
        return node

    def of_holder(self, holder: Schema) -> Any:
        """Return the value of a parameter or of a body of one media type."""
        content: Schema = next(iter((holder.get("content") or {}).values()), {})
        named = [self.follow(example).get("value") for example in (holder.get("examples") or {}).values()]
        given = [holder["example"]] if "example" in holder else [value for value in named if value is not None]
        return given[0] if given and self._examples else self.of(holder.get("schema") or content.get("schema") or {})

    def of(self, schema: Any, depth: int = 0) -> Any:
        """Return a value of a schema; an object has all of its fields, as far as there is room."""
        schema = self.follow(schema)
        if not isinstance(schema, dict):
            return "x"
        types = schema.get("type")
        json_type = next((one for one in types if one != "null"), "null") if isinstance(types, list) else types
        if schema.get("format") == "binary":
            return self.file
        for key in ("example", "const", "default") if self._examples else ("const",):
            if key in schema and "properties" not in schema and schema[key] is not None:
                return schema[key]
        if schema.get("examples") and "properties" not in schema and self._examples:
            return schema["examples"][0]
        if "enum" in schema:
            return next((value for value in schema["enum"] if value is not None), None)
        if "allOf" in schema:
            parts = [self.of(part, depth) for part in schema["allOf"]]
            own = self._object(schema, depth)
            objects = [part for part in parts if isinstance(part, dict)]
            return {key: value for part in [*objects, own] for key, value in part.items()} if objects else parts[0]
        for key in ("oneOf", "anyOf"):
            if schema.get(key):
                chosen = self.of(schema[key][self._choice % len(schema[key])], depth)
                return {**chosen, **self._object(schema, depth)} if isinstance(chosen, dict) else chosen
        if json_type == "object" or "properties" in schema:
            return self._object(schema, depth)
        if json_type == "array":
            count = max(1, schema.get("minItems", 1 if self._examples else 2))
            return [self.of(schema.get("items", {}), depth + 1)] * min(count, schema.get("maxItems", count))
        return self._scalar(json_type, schema)

    def _object(self, schema: Schema, depth: int) -> dict[str, Any]:
        required = schema.get("required") or ()
        return {
            name: self.of(field, depth + 1)
            for name, field in (schema.get("properties") or {}).items()
            if (name in required or depth < _DEEPEST) and self.follow(field).get("readOnly") is not True
        }

    @staticmethod
    def _scalar(json_type: Any, schema: Schema) -> Any:
        if json_type in ("integer", "number"):
            least = schema.get("minimum", 1)
            value = min(max(least, 1), schema.get("maximum", max(least, 1)))
            step = schema.get("multipleOf", 0)
            return -(-value // step) * step if step else value
        if json_type in ("boolean", "null"):
            return True if json_type == "boolean" else None
        text = _FORMATS.get(schema.get("format", ""), "x")
        if "pattern" in schema:
            return text if text != "x" and re.search(schema["pattern"], text) else matching(schema["pattern"])
        return text.ljust(schema.get("minLength", 0), "x")[: schema.get("maxLength", 10_000)]


@cache
def matching(pattern: str) -> str:
    """Return the simplest text of some length that matches a pattern, always the same one."""
    settings = hypothesis.settings(derandomize=True, database=None, deadline=None)
    return str(hypothesis.find(st.from_regex(pattern), lambda text: text.strip() != "", settings=settings)).strip()
