"""Schemas: each one as one of the few simple shapes that `generator.rewrite` promises."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from typing import Any
from urllib.parse import unquote

from openapi_python_client.strings import pascal_case

from ..document import DocumentError, Warnings, escape, follow
from ..schema import (
    ANNOTATIONS,
    NULL,
    Schema,
    as_key,
    component_of,
    enum_of,
    is_of,
    limits_of,
    singular,
    union_of,
    values_of,
)
from .allof import AllOf, Contradiction, must_end
from .checks import check_schema
from .hoisting import Hoister
from .names import Names
from .unions import rewrite_union

DESCRIBING = ("description", "x-python-aliases", "x-python-assumed", "x-python-name")
"""Keywords of a field that say nothing about its values."""
_ITEMS = frozenset(("items", "prefixItems"))
_FIELDS = frozenset(("additionalProperties", "patternProperties", "properties", "unevaluatedProperties"))
_APPLIED = frozenset(("dependentSchemas", "else", "if", "not", "then"))
"""Keywords that look at fields, so that `unevaluatedProperties` is about those that they leave."""
_WAYS = frozenset(("$defs", "additionalProperties", "allOf", "anyOf", "definitions", "items", "oneOf", "properties"))
"""Parts of a pointer that name nothing."""


class SchemaRewriter:
    """Rewrites schemas, and notes which named ones they lead to.

    Args:
        document: The document as it is written; references into schemas are resolved there. It is not changed.
        names: What the names of its schemas stand for.
        warnings: Takes faults of schemas that do not prevent generation.
    """

    def __init__(self, document: Schema, names: Names, warnings: Warnings) -> None:
        self.names = names
        self.hoister = Hoister(names)
        self._document = document
        self._warnings = warnings
        self.contradictions: list[Contradiction] = []
        self._allof = AllOf(document, names)
        self._inside: set[str] = set()
        self._merging: dict[int, str] = {}
        self._depth = 0
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
        pointer = self.names.place(name)
        written = self.names.source[name]
        if isinstance(written, dict) and written.get("x-python-class") is True:
            self.hoister.schemas[final] = self._own_class(name, pointer)
            return
        schema = _strip_null(self.schema(written, final, pointer, top=True))
        if "anyOf" in schema and (split := self.hoister.split(schema, final, {})) is not None:
            schema = {**split, **{key: value for key, value in schema.items() if key == "description"}}
        self.hoister.schemas[final] = schema

    def _own_class(self, name: str, pointer: str) -> Schema:
        """Rule `own-classes`: a second name of a schema that is a class of its own, with the other one as its base."""
        base = component_of(self.names.source[name])
        base = self.names.aliases.get(base, base) if base is not None else None
        if base not in self.names.source:
            raise DocumentError(f"{pointer}/x-python-class", "it must stand next to a $ref to a named schema")
        self._component(base)
        schema = self.hoister.schemas[self.names.classes[base]]
        if schema.get("type") != "object":
            raise DocumentError(f"{pointer}/x-python-class", f"{base} must become a class: an object with fields")
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
        raw = check_schema(raw, pointer, self._warnings)
        if isinstance(raw, bool) or not raw:
            return {}  # false takes no value: what is there nevertheless is kept
        described = {key: raw[key] for key in DESCRIBING if raw.get(key)}
        if set(raw) - ANNOTATIONS == {"nullable"}:
            return described  # nothing but null may be meant only where it stands next to something
        must_end(self._depth, pointer)
        self._depth += 1
        try:
            schema = self._shape(raw, hint, pointer)
        except Contradiction as error:
            schema = self._nothing(error)
        self._depth -= 1
        if raw.get("nullable") is True:
            schema = union_of([schema, NULL])
        if not top:
            schema = self.hoister.hoist(schema, hint, described)
        return {**schema, **described}

    def _shape(self, raw: Schema, hint: str, pointer: str) -> Schema:
        if "$ref" in raw:
            return self._target(raw["$ref"], hint, pointer)
        if "allOf" in raw:
            return self._merged(raw, hint, pointer)
        if "anyOf" in raw or "oneOf" in raw:
            return rewrite_union(raw, hint, pointer, self.names, self._allof, self.schema)
        if not raw.get("enum", True):
            self._warnings.add(f"{pointer}/enum", "it lists no value and is ignored")
            raw = {key: value for key, value in raw.items() if key != "enum"}
        if (values := values_of(raw)) is not None:
            self._check_values(values, raw, pointer)
            return enum_of(values)
        types = raw.get("type")
        if isinstance(types, list):
            return union_of([self._typed(raw, name, hint, pointer) for name in types])
        return self._typed(raw, types, hint, pointer)

    def _check_values(self, values: list[Any], raw: Schema, pointer: str) -> None:
        """Rule `enum-types`: an enum or a constant that is at odds with what stands next to it wins, with a warning."""
        key = "const" if "const" in raw else "enum"
        if key == "const" and "enum" in raw and as_key(raw["const"]) not in map(as_key, raw["enum"]):
            raise Contradiction(f"{pointer}/const", "the enum next to it does not list it")
        wrong = [value for value in values if value is not None and "type" in raw and not is_of(value, raw["type"])]
        if wrong:
            types = " or ".join([raw["type"]] if isinstance(raw["type"], str) else raw["type"])
            self._warnings.add(f"{pointer}/{key}", f"{wrong[0]!r:.80} is not of the type {types:.80}, which is ignored")

    def _nothing(self, error: Contradiction) -> Schema:
        """Rule `contradictions`: a schema that no value fits; what is there nevertheless is kept."""
        self.contradictions.append(error)
        self._warnings.add(error.pointer, f"{error.problem}; no value fits, so that any is taken")
        return {}

    def _target(self, reference: str, hint: str, pointer: str) -> Schema:
        """Return what a reference leads to; schemas inside others get a name where something there leads back."""
        name = component_of({"$ref": reference})
        if name is not None and name in self.names.source:
            return self._reference(name)
        if reference.startswith("#/") and reference in self.names.source:
            return self._reference(reference)
        found = follow(self._document, {"$ref": reference}, pointer)
        if reference in self._inside or _is_definition(reference):
            self.names.add(reference, found, _hint_of(reference))
            return self._reference(reference)
        self._inside.add(reference)
        schema = self.schema(found, hint, reference)
        self._inside.discard(reference)
        return schema

    def _merged(self, raw: Schema, hint: str, pointer: str) -> Schema:
        """Return what the members of an `allOf` are together; one that contains itself gets a name."""
        if id(raw) in self._merging:
            place = self._merging[id(raw)]
            if place not in self.names.source:
                self.names.add(place, raw, hint)
            return self._reference(place)
        merged = self._allof.merge(raw, pointer)
        self._merging[id(raw)] = pointer
        try:
            return self._shape(merged, hint, pointer)
        finally:
            del self._merging[id(raw)]

    def _typed(self, raw: Schema, json_type: str | None, hint: str, pointer: str) -> Schema:
        if json_type == "array" or (json_type is None and _ITEMS & raw.keys()):
            return {"type": "array", "items": self._items(raw, hint, pointer), **limits_of(raw, "Items")}
        if json_type == "object" or (json_type is None and _FIELDS & raw.keys()):
            return self._object(raw, hint, pointer)
        if json_type == "string":
            binary = {"format": "binary"} if raw.get("format") == "binary" else {}
            return {"type": "string", **binary, **limits_of(raw, "Length", "pattern")}
        if json_type in ("integer", "number"):
            return {"type": json_type, **limits_of(raw, "imum", "multipleOf")}
        if json_type in ("boolean", "null"):
            return {"type": json_type}
        if json_type is None:
            return {}
        raise DocumentError(f"{pointer}/type", f"JSON has no type {json_type!r}")

    def _items(self, raw: Schema, hint: str, pointer: str) -> Schema:
        """Rule `tuples`: the items of a list are what the schemas of its places and of the others take."""
        items = raw.get("items", {})
        if "prefixItems" not in raw and not isinstance(items, list):
            return self.schema(items, singular(hint), f"{pointer}/items")
        key = "prefixItems" if "prefixItems" in raw else "items"
        more = [(items, f"{pointer}/items")] if key == "prefixItems" and items is not False else []
        listed = [*((item, f"{pointer}/{key}/{index}") for index, item in enumerate(raw[key])), *more]
        members = [self.schema(item, singular(hint), where) for item, where in listed]
        return self.hoister.hoist(union_of(members), singular(hint), {}) if members else {}

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
            for name in required:
                direction = self._direction(raw["properties"][name])
                if direction:
                    schema["properties"][name] = {**schema["properties"][name], direction: True}
        extra = self._extra(raw, hint, pointer)
        if extra:
            schema["additionalProperties"] = extra
        elif raw.get("additionalProperties") is True and "properties" in schema:
            schema["additionalProperties"] = True
        if isinstance(raw.get("propertyNames"), dict):
            names = check_schema(raw["propertyNames"], f"{pointer}/propertyNames", self._warnings)
            limits = limits_of(names, "Length", "pattern") if isinstance(names, dict) else {}
            schema["propertyNames"] = {"type": "string", **limits}
        if "x-python-arguments" in raw:
            schema["x-python-arguments"] = raw["x-python-arguments"]
        return schema

    def _direction(self, written: Any) -> str | None:
        """Rule `read-only`: whether a field is only in responses, or only in requests, and says so itself or its target."""
        for _ in range(2):
            if not isinstance(written, dict):
                return None
            for key in ("readOnly", "writeOnly"):
                if written.get(key) is True:
                    return f"x-{key}"
            parts = [part for part in written.get("allOf") or () if isinstance(part, dict)]
            if any(part.get("readOnly") is True or part.get("writeOnly") is True for part in parts):
                return "x-readOnly" if any(part.get("readOnly") is True for part in parts) else "x-writeOnly"
            name = component_of(written if "$ref" in written else parts[0] if len(parts) == 1 else {})
            written = self.names.source.get(name) if name is not None else None
        return None

    def _extra(self, raw: Schema, hint: str, pointer: str) -> Schema:
        """Rules `maps` and `pattern-properties`: the schema of fields without a name, or nothing."""
        patterns = raw.get("patternProperties") or {}
        key = "unevaluatedProperties" if "additionalProperties" not in raw and not _APPLIED & raw.keys() else ""
        key = key if key in raw else "additionalProperties"
        rest = raw.get(key, True)
        if patterns and (rest is True or rest == {}):
            return {}  # what matches no pattern is anything
        listed = [(value, f"{pointer}/patternProperties/{escape(name)}") for name, value in patterns.items()]
        listed += [(rest, f"{pointer}/{key}")] if isinstance(rest, dict) else []
        members = [self.schema(value, singular(hint), where) for value, where in listed if value is not False]
        return self.hoister.hoist(union_of(members), singular(hint), {}) if members else {}


def _is_definition(reference: str) -> bool:
    """Whether a reference leads to a schema that is only there to be referred to."""
    return reference.split("/")[-2] in ("$defs", "definitions")


def _hint_of(reference: str) -> str:
    """Name for what a reference leads to, as hoisting names it: by the named schema and the path from there."""
    parts = [unquote(part).replace("~1", "/").replace("~0", "~") for part in reference.split("/")[1:]]
    parts = parts[2:] if parts[:2] == ["components", "schemas"] else parts[-1:]
    return "".join(pascal_case(part) for part in parts if part not in _WAYS)


def _strip_null(schema: Schema) -> Schema:
    if "anyOf" not in schema or NULL not in schema["anyOf"]:
        return schema
    rest = [member for member in schema["anyOf"] if member != NULL]
    if len(rest) > 1:
        return {**schema, "anyOf": rest}
    kept = {key: value for key, value in schema.items() if key not in ("anyOf", "x-tag", "x-mapping")}
    return {**rest[0], **kept}
