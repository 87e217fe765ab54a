"""The rewrite: from a document as people write it to one that is simple enough to generate from.

After it every named schema is one of: an object with properties, an enum, a union, or an alias of something smaller; every
object with properties, every enum and every union of objects has a name; null stands at the use, not in the named schema.
`generator/README.md` lists the rules with the construct that each one answers.
"""

from __future__ import annotations

import copy
import re
from collections import deque
from typing import Any

from openapi_python_client.strings import ClassName, PythonIdentifier, pascal_case, snake_case

from .allof import merge, merge_two
from .document import DocumentError, escape, operations, path_item, resolve
from .schema import (
    ANNOTATIONS,
    NULL,
    Schema,
    component_of,
    enum_of,
    is_annotation,
    is_object,
    limits_of,
    only_reference,
    singular,
    takes_null,
    union_of,
)

RESERVED = frozenset(("Any", "ApiModel", "Iterable", "File", "Literal", "Mapping", "Required", "TypeAlias", "TypedDict",
                      "Union", "UnknownModel", "Unset", "UNSET", "TYPE_CHECKING"))  # fmt: skip
"""Names that generated modules use themselves."""

DESCRIBING = ("description", "x-python-aliases", "x-python-assumed", "x-python-name")
"""Keywords of a field that say nothing about its values."""


def rewrite(document: Schema, *, everything: bool = True) -> Schema:
    """Rewrite a document.

    Args:
        document: The document; it is not changed.
        everything: Whether to keep named schemas that no operation reaches.

    Returns:
        A document whose `components.schemas` is as the module says and whose operations refer to it.
        `x-aliases` in it maps names that are only other names to the schema they stand for.

    Raises:
        DocumentError: A construct cannot be taken; the message begins with its JSON pointer.
    """
    return _Rewriter(document).run(everything)


class _Rewriter:
    def __init__(self, document: Schema) -> None:
        self.original = document
        self.document = copy.deepcopy(document)
        for path, item in (self.document.get("paths") or {}).items():
            self.document["paths"][path] = copy.deepcopy(path_item(self.document, item))
        self.source: Schema = self.document.setdefault("components", {}).get("schemas") or {}
        self.schemas: dict[str, Schema] = {}
        self.inside: list[str] = []
        for name, schema in self.source.items():
            if schema is True:
                self.source[name] = {}
            elif not isinstance(schema, dict):
                raise DocumentError(
                    f"#/components/schemas/{escape(name)}", f"a schema is an object, not {schema!r:.80}"
                )
        self.aliases: dict[str, str] = {}
        self.nullable: set[str] = set()
        self.names = self._class_names()
        self.written = {final: self.source[name] for name, final in self.names.items()}
        self.taken = {snake_case(name) for name in self.written}
        self.pending: deque[str] = deque()

    def run(self, everything: bool) -> Schema:
        self._find_aliases_and_nulls()
        self._name_operations()
        for method, path, operation in operations(self.document):
            self._operation(operation, f"#/paths/{escape(path)}/{method}")
        if everything:
            self.pending.extend(name for name in self.source if name not in self.aliases)
        while self.pending:
            self._component(self.pending.popleft())
        order = {self.names[name]: index for index, name in enumerate(self.source)}
        position = len(order)
        names = sorted(self.schemas, key=lambda name: (order.get(name, position), name))
        self.document["components"]["schemas"] = {name: self.schemas[name] for name in names}
        self.document["x-aliases"] = {
            self.names[alias]: self.names[target]
            for alias, target in self.aliases.items()
            if self.names[target] in self.schemas
        }
        return self.document

    # Names

    def _class_names(self) -> dict[str, str]:
        """Rule `class-names`: each schema gets a class name that no other one and no generated module has."""
        names: dict[str, str] = {}
        taken: set[str] = set()
        for name in self.source:
            names[name] = self._free(str(ClassName(name, "Schema")), taken)
        return names

    @staticmethod
    def _free(name: str, taken: set[str]) -> str:
        candidate, number = (f"{name}Schema" if name in RESERVED else name), 2
        while snake_case(candidate) in taken:
            candidate, number = f"{name}{number}", number + 1
        taken.add(snake_case(candidate))
        return candidate

    def _find_aliases_and_nulls(self) -> None:
        """Rules `alias-components` and `nullable-components`."""
        for name, schema in self.source.items():
            seen = [name]
            while (target := only_reference(schema)) is not None and target in self.source:
                if target in seen:
                    raise DocumentError(f"#/components/schemas/{escape(name)}", "the reference leads back to itself")
                seen.append(target)
                schema = self.source[target]
            if len(seen) > 1:
                self.aliases[name] = seen[-1]
        self.nullable = {
            name
            for name, schema in self.source.items()
            if name not in self.aliases and takes_null(schema, self.source, (name,))
        }

    # Operations

    def _name_operations(self) -> None:
        """Rules `operation-ids` and `path-parameters`: each operation has its own name and all of its parameters."""
        taken: set[str] = set()
        for method, path, operation in operations(self.document):
            name = snake_case(operation.get("operationId") or f"{method} {path}".replace("/", " "))
            candidate, number = str(PythonIdentifier(name, "operation_")), 2
            while candidate in taken:
                candidate, number = f"{name}_{number}", number + 1
            taken.add(candidate)
            operation["operationId"] = candidate
            pointer = f"#/paths/{escape(path)}/{method}/parameters"
            own = [self._declared(parameter, pointer) for parameter in operation.get("parameters") or ()]
            said = {(parameter["in"], parameter["name"]) for parameter in own}
            item = self.document["paths"][path]
            shared = [copy.deepcopy(self._declared(parameter, pointer)) for parameter in item.get("parameters") or ()]
            operation["parameters"] = own + [item for item in shared if (item["in"], item["name"]) not in said]

    def _operation(self, operation: Schema, pointer: str) -> None:
        if "security" not in operation and self.document.get("security"):
            operation["security"] = self.document["security"]
        name = str(ClassName(operation["operationId"], "Operation"))
        for parameter in operation["parameters"]:
            self._parameter(parameter, name, pointer)
        body = self._follow(operation.get("requestBody"))
        for media, content in ((body or {}).get("content") or {}).items():
            self._content(content, f"{name}Body", f"{pointer}/requestBody/content/{escape(media)}")
        for status, response in (operation.get("responses") or {}).items():
            operation["responses"][status] = response = self._follow(response)
            for media, content in (response.get("content") or {}).items():
                where = f"{pointer}/responses/{status}/content/{escape(media)}"
                self._content(content, f"{name}Response{status}", where)
        if body is not None:
            operation["requestBody"] = body

    def _follow(self, node: Any) -> Any:
        while isinstance(node, dict) and "$ref" in node:
            node = copy.deepcopy(resolve(self.document, node["$ref"]))
        return node

    def _declared(self, parameter: Any, pointer: str) -> Schema:
        found: Schema = self._follow(parameter)
        if not {"in", "name"} <= found.keys():
            raise DocumentError(pointer, 'a parameter has "name" and "in"')
        return found

    def _parameter(self, parameter: Schema, operation: str, pointer: str) -> None:
        holder = parameter
        if "schema" not in parameter and parameter.get("content"):
            holder = next(iter(parameter["content"].values()))
        if "schema" in holder:
            hint = f"{operation}{pascal_case(parameter['name'])}"
            holder["schema"] = self._schema(holder["schema"], hint, f"{pointer}/parameters/{parameter['name']}")

    def _content(self, content: Schema, hint: str, pointer: str) -> None:
        if "schema" in content:
            content["schema"] = self._named(self._schema(content["schema"], hint, f"{pointer}/schema"), hint)

    # Schemas

    def _component(self, name: str) -> None:
        final = self.names[name]
        if final in self.schemas:
            return
        self.schemas[final] = {}  # so that a schema may contain itself
        pointer = f"#/components/schemas/{escape(name)}"
        if self.source[name].get("x-python-class") is True:
            self.schemas[final] = self._own_class(name, pointer)
            return
        schema = self._strip_null(self._schema(self.source[name], final, pointer, top=True))
        if "anyOf" in schema and (split := self._split(schema, final, {})) is not None:
            schema = {**split, **{key: value for key, value in schema.items() if key == "description"}}
        self.schemas[final] = schema

    def _own_class(self, name: str, pointer: str) -> Schema:
        """Rule `own-classes`: a second name of a schema that is a class of its own, with the other one as its base."""
        base = component_of(self.source[name])
        base = self.aliases.get(base, base) if base is not None else None
        if base not in self.source:
            raise DocumentError(f"{pointer}/x-python-class", "it stands beside a $ref to a named schema")
        self._component(base)
        schema = self.schemas[self.names[base]]
        if schema.get("type") != "object":
            raise DocumentError(f"{pointer}/x-python-class", f"{base} is no class")
        described = {key: value for key, value in self.source[name].items() if key == "description"}
        return {**schema, **described, "x-python-base": self.names[base]}

    def _reference(self, name: str) -> Schema:
        """Rule `nullable-components`: a reference to a schema that takes null says so itself."""
        name = self.aliases.get(name, name)
        self.pending.append(name)
        reference = {"$ref": f"#/components/schemas/{self.names[name]}"}
        return {"anyOf": [reference, dict(NULL)]} if name in self.nullable else reference

    def _schema(self, raw: Any, hint: str, pointer: str, top: bool = False) -> Schema:
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
            schema = self._hoist(schema, hint, described)
        return {**schema, **described}

    def _shape(self, raw: Schema, hint: str, pointer: str) -> Schema:
        if "$ref" in raw:
            name = component_of(raw)
            if name is not None and name in self.source:
                return self._reference(name)
            reference = raw["$ref"]
            if not reference.startswith("#/"):
                raise DocumentError(
                    pointer, f"{reference}: references to other documents are not supported; bundle the document first"
                )
            if reference in self.inside:
                raise DocumentError(reference, "the reference leads back to itself")
            self.inside.append(reference)
            found = self._schema(resolve(self.original, reference), hint, reference)
            self.inside.pop()
            return found
        if "allOf" in raw:
            return self._shape(merge(raw, self.document, pointer), hint, pointer)
        if "anyOf" in raw or "oneOf" in raw:
            return self._union_of(raw, hint, pointer)
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
            items = self._schema(raw.get("items", {}), singular(hint), f"{pointer}/items")
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
                name: self._schema(value, f"{hint}{pascal_case(name)}", f"{pointer}/properties/{escape(name)}")
                for name, value in raw["properties"].items()
            }
            required = [name for name in raw.get("required") or () if name in schema["properties"]]
            if required:
                schema["required"] = required
        extra = raw.get("additionalProperties", True)
        if isinstance(extra, dict) and extra:
            where = f"{pointer}/additionalProperties"
            schema["additionalProperties"] = self._schema(extra, singular(hint), where)
        elif raw.get("additionalProperties") is True and "properties" in schema:
            schema["additionalProperties"] = True
        if "propertyNames" in raw:
            schema["propertyNames"] = {"type": "string", **limits_of(raw["propertyNames"], "Length", "pattern")}
        for key in ("x-python-arguments", "x-python-mixin"):
            if key in raw:
                schema[key] = raw[key]
        if not re.fullmatch(r"[A-Za-z_][\w.]*:[A-Za-z_]\w*", raw.get("x-python-mixin", "a:b")):
            raise DocumentError(f"{pointer}/x-python-mixin", "it is written module:Class")
        return schema

    # Unions

    def _union_of(self, raw: Schema, hint: str, pointer: str) -> Schema:
        key = "anyOf" if "anyOf" in raw else "oneOf"
        beside = {name: value for name, value in raw.items() if name not in (key, "discriminator")}
        if not is_annotation(beside) and beside.get("nullable") is not True and set(beside) - ANNOTATIONS - {"type"}:
            raw = merge_two(
                {key: raw[key]}, {name: beside[name] for name in beside if name not in ANNOTATIONS}, pointer
            )
        alone = sum(1 for member in raw[key] if member not in (NULL, {"nullable": True})) == 1
        members: list[Schema] = []
        for index, member in enumerate(raw[key]):
            where = f"{pointer}/{key}/{index}"
            name = hint if alone else self._member_name(member, hint, index)
            is_null = (
                isinstance(member, dict) and set(member) - ANNOTATIONS == {"nullable"} and member["nullable"] is True
            )
            members.append(self._schema(NULL if is_null else member, name, where, top=alone))
        joined = union_of(members)
        tag = (raw.get("discriminator") or {}).get("propertyName")
        if tag and "anyOf" in joined:
            joined["x-tag"] = tag
            mapping = raw["discriminator"].get("mapping") or {}
            joined["x-mapping"] = {value: self._final(named) for value, named in mapping.items()}
            for member in raw[key]:
                name = component_of(member)
                if name in self.source and self._final(member["$ref"]) not in joined["x-mapping"].values():
                    field = (self.source[name].get("properties") or {}).get(tag) or {}
                    if field.get("type") == "string" and not {"const", "enum"} & field.keys():
                        joined["x-mapping"].setdefault(name, self._final(member["$ref"]))
        return joined

    def _final(self, reference: str) -> str:
        name = reference.rsplit("/", 1)[-1]
        return self.names.get(self.aliases.get(name, name), name)

    def _member_name(self, member: Schema, hint: str, index: int) -> str:
        """Rule `hoist`: an inline member of a union is named by what tells it apart, not by its place."""
        for value in (member.get("properties") or {}).values() if isinstance(member, dict) else ():
            constant = value.get(
                "const", (value.get("enum") or [None])[0] if len(value.get("enum") or ()) == 1 else None
            )
            if isinstance(constant, str):
                return f"{hint}{pascal_case(constant)}"
        if isinstance(member, dict) and isinstance(member.get("title"), str):
            return f"{hint}{pascal_case(member['title'])}"
        if isinstance(member, dict) and (fields := member.get("required") or list(member.get("properties") or ())):
            return f"{hint}With{pascal_case(fields[0])}"
        for part in member.get("allOf") or () if isinstance(member, dict) else ():
            if isinstance(part, dict) and "$ref" not in part:
                return self._member_name(part, hint, index)
        if isinstance(member, dict) and "enum" in member:
            return f"{hint}Enum"
        if isinstance(member, dict) and {"anyOf", "oneOf"} & member.keys():
            return hint
        kind = member.get("type") if isinstance(member, dict) else None
        return f"{hint}{pascal_case(kind)}" if isinstance(kind, str) else f"{hint}Option{index + 1}"

    # Hoisting

    def _hoist(self, schema: Schema, hint: str, described: Schema) -> Schema:
        """Rule `hoist`: objects with properties, enums and unions of objects get a name."""
        if schema.get("properties") or "enum" in schema:
            return self._named(schema, hint, described)
        if "anyOf" in schema:
            null = [member for member in schema["anyOf"] if member == NULL]
            rest = [member for member in schema["anyOf"] if member != NULL]
            objects = self._objects(rest)
            if len(objects) > 1 and len(objects) == len(rest):
                return union_of([self._named({**schema, "anyOf": rest}, hint, described), *null])
            schema = {**schema, "anyOf": [self._inline(member, hint, len(rest) == 1) for member in schema["anyOf"]]}
            return self._split(schema, hint, described) or schema
        return schema

    def _inline(self, member: Schema, hint: str, alone: bool) -> Schema:
        return self._named(member, hint if alone else f"{hint}{'Enum' if 'enum' in member else 'Object'}")

    def _objects(self, members: list[Schema]) -> list[Schema]:
        return [member for member in members if "$ref" in member and self._is_object_name(member["$ref"])]

    def _split(self, schema: Schema, hint: str, described: Schema) -> Schema | None:
        """Rule `split-unions`: the objects of a union that has other members, too, become a union of their own."""
        objects = self._objects(schema["anyOf"])
        others = [member for member in schema["anyOf"] if member not in objects]
        if len(objects) < 2 or all(member == NULL for member in others):
            return None
        inner = self._named({**schema, "anyOf": objects}, f"{hint}Object", described)
        return union_of([*others, inner])

    def _is_object_name(self, reference: str) -> bool:
        name = reference.rsplit("/", 1)[-1]
        schema = self.schemas.get(name) or self.written.get(name, {})
        if schema.get("x-python-class") is True:
            return True
        if schema.get("type") == "object" or "properties" in schema or "allOf" in schema:
            return True
        members = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
        return any(
            (component_of(member) is None and is_object(member)) or component_of(member) is not None
            for member in members
        )

    def _named(self, schema: Schema, hint: str, described: Schema | None = None) -> Schema:
        if "$ref" in schema or not (schema.get("properties") or "enum" in schema or "anyOf" in schema):
            return schema
        if "anyOf" in schema and NULL in schema["anyOf"]:
            return schema
        named = {**(described or {}), **schema}
        hint = str(ClassName(hint, "Schema"))
        name, number = hint, 2
        while snake_case(name) in self.taken or (name in self.schemas and self.schemas[name] != named):
            name, number = f"{hint}{number}", number + 1
        self.schemas[name] = named
        return {"$ref": f"#/components/schemas/{name}"}

    @staticmethod
    def _strip_null(schema: Schema) -> Schema:
        if "anyOf" not in schema or NULL not in schema["anyOf"]:
            return schema
        rest = [member for member in schema["anyOf"] if member != NULL]
        if len(rest) > 1:
            return {**schema, "anyOf": rest}
        kept = {key: value for key, value in schema.items() if key not in ("anyOf", "x-tag", "x-mapping")}
        return {**rest[0], **kept}
