"""Schemas: each one as one of the few simple shapes that `generator.rewrite` promises."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from typing import Any

from openapi_python_client.strings import pascal_case

from ..document import DocumentError, escape, resolve
from ..schema import (
    ANNOTATIONS,
    NULL,
    Schema,
    component_of,
    enum_of,
    limits_of,
    singular,
    union_of,
)
from .allof import merge
from .hoisting import Hoister
from .names import Names
from .unions import rewrite_union

DESCRIBING = ("description", "x-python-aliases", "x-python-assumed", "x-python-name")
"""Keywords of a field that say nothing about its values."""


class SchemaRewriter:
    """Rewrites schemas, and notes which named ones they lead to.

    Args:
        original: The document as it is written; references into schemas are resolved there.
        document: The copy of it that becomes the rewritten one.
        names: What the names of its schemas stand for.
    """

    def __init__(self, original: Schema, document: Schema, names: Names) -> None:
        self.names = names
        self.hoister = Hoister(names)
        self._original = original
        self._document = document
        self._inside: list[str] = []
        self._pending: deque[str] = deque()

    def components(self, more: Iterable[str]) -> dict[str, Schema]:
        """Rewrite the named schemas that what was rewritten so far leads to, and more; return all by class name."""
        self._pending.extend(more)
        while self._pending:
            self._component(self._pending.popleft())
        return self.hoister.schemas

    def _component(self, name: str) -> None:
        final = self.names.classes[name]
        if final in self.hoister.schemas:
            return
        self.hoister.schemas[final] = {}  # so that a schema may contain itself
        pointer = f"#/components/schemas/{escape(name)}"
        if self.names.source[name].get("x-python-class") is True:
            self.hoister.schemas[final] = self._own_class(name, pointer)
            return
        schema = _strip_null(self.schema(self.names.source[name], final, pointer, top=True))
        if "anyOf" in schema and (split := self.hoister.split(schema, final, {})) is not None:
            schema = {**split, **{key: value for key, value in schema.items() if key == "description"}}
        self.hoister.schemas[final] = schema

    def _own_class(self, name: str, pointer: str) -> Schema:
        """Rule `own-classes`: a second name of a schema that is a class of its own, with the other one as its base."""
        base = component_of(self.names.source[name])
        base = self.names.aliases.get(base, base) if base is not None else None
        if base not in self.names.source:
            raise DocumentError(f"{pointer}/x-python-class", "it stands beside a $ref to a named schema")
        self._component(base)
        schema = self.hoister.schemas[self.names.classes[base]]
        if schema.get("type") != "object":
            raise DocumentError(f"{pointer}/x-python-class", f"{base} is no class")
        described = {key: value for key, value in self.names.source[name].items() if key == "description"}
        return {**schema, **described, "x-python-base": self.names.classes[base]}

    def _reference(self, name: str) -> Schema:
        """Rule `nullable-components`: a reference to a schema that takes null says so itself."""
        name = self.names.aliases.get(name, name)
        self._pending.append(name)
        reference = {"$ref": f"#/components/schemas/{self.names.classes[name]}"}
        return {"anyOf": [reference, dict(NULL)]} if name in self.names.nullable else reference

    def schema(self, raw: Any, hint: str, pointer: str, top: bool = False) -> Schema:
        """Rewrite one schema; `hint` is its name, or the name that it gets if it needs one."""
        if raw is True or raw == {}:
            return {}
        if not isinstance(raw, dict):
            raise DocumentError(pointer, f"a schema is an object, not {raw!r:.80}")
        described = {key: raw[key] for key in DESCRIBING if raw.get(key)}
        if set(raw) - ANNOTATIONS == {"nullable"}:
            return described  # nothing but null may be meant only where it stands beside something
        schema = self._shape(raw, hint, pointer)
        if raw.get("nullable") is True:
            schema = union_of([schema, NULL])
        if not top:
            schema = self.hoister.hoist(schema, hint, described)
        return {**schema, **described}

    def _shape(self, raw: Schema, hint: str, pointer: str) -> Schema:
        if "$ref" in raw:
            name = component_of(raw)
            if name is not None and name in self.names.source:
                return self._reference(name)
            reference = raw["$ref"]
            if not reference.startswith("#/"):
                raise DocumentError(
                    pointer, f"{reference}: references to other documents are not supported; bundle the document first"
                )
            if reference in self._inside:
                raise DocumentError(reference, "the reference leads back to itself")
            self._inside.append(reference)
            found = self.schema(resolve(self._original, reference), hint, reference)
            self._inside.pop()
            return found
        if "allOf" in raw:
            return self._shape(merge(raw, self._document, pointer), hint, pointer)
        if "anyOf" in raw or "oneOf" in raw:
            return rewrite_union(raw, hint, pointer, self.names, self.schema)
        if "const" in raw:
            return NULL if raw["const"] is None else {"const": raw["const"]}
        if "enum" in raw:
            return enum_of(raw["enum"])
        kinds = raw.get("type")
        if isinstance(kinds, list):
            return union_of([self._typed(raw, kind, hint, pointer) for kind in kinds])
        return self._typed(raw, kinds, hint, pointer)

    def _typed(self, raw: Schema, kind: str | None, hint: str, pointer: str) -> Schema:
        if kind == "array" or (kind is None and "items" in raw):
            items = self.schema(raw.get("items", {}), singular(hint), f"{pointer}/items")
            return {"type": "array", "items": items, **limits_of(raw, "Items")}
        if kind == "object" or (kind is None and ("properties" in raw or "additionalProperties" in raw)):
            return self._object(raw, hint, pointer)
        if kind == "string":
            binary = {"format": "binary"} if raw.get("format") == "binary" else {}
            return {"type": "string", **binary, **limits_of(raw, "Length", "pattern")}
        if kind in ("integer", "number"):
            return {"type": kind, **limits_of(raw, "imum", "multipleOf")}
        if kind in ("boolean", "null"):
            return {"type": kind}
        if kind is None:
            return {}
        raise DocumentError(f"{pointer}/type", f"JSON has no type {kind!r}")

    def _object(self, raw: Schema, hint: str, pointer: str) -> Schema:
        schema: Schema = {"type": "object", **limits_of(raw, "Properties")}
        if raw.get("properties"):
            schema["properties"] = {
                name: self.schema(value, f"{hint}{pascal_case(name)}", f"{pointer}/properties/{escape(name)}")
                for name, value in raw["properties"].items()
            }
            required = [name for name in raw.get("required") or () if name in schema["properties"]]
            if required:
                schema["required"] = required
        extra = raw.get("additionalProperties", True)
        if isinstance(extra, dict) and extra:
            where = f"{pointer}/additionalProperties"
            schema["additionalProperties"] = self.schema(extra, singular(hint), where)
        elif raw.get("additionalProperties") is True and "properties" in schema:
            schema["additionalProperties"] = True
        if "propertyNames" in raw:
            schema["propertyNames"] = {"type": "string", **limits_of(raw["propertyNames"], "Length", "pattern")}
        if "x-python-arguments" in raw:
            schema["x-python-arguments"] = raw["x-python-arguments"]
        return schema


def _strip_null(schema: Schema) -> Schema:
    if "anyOf" not in schema or NULL not in schema["anyOf"]:
        return schema
    rest = [member for member in schema["anyOf"] if member != NULL]
    if len(rest) > 1:
        return {**schema, "anyOf": rest}
    kept = {key: value for key, value in schema.items() if key not in ("anyOf", "x-tag", "x-mapping")}
    return {**rest[0], **kept}
