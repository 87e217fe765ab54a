"""The rewrite: from a document as people write it to one that is simple enough to generate from.

After it every named schema is one of: an object with properties, an enum, a union, or an alias of something smaller; every
object with properties, every enum and every union of objects has a name; null stands at the use, not in the named schema.
`generator/README.md` lists the rules with the construct that each one answers.
"""

from __future__ import annotations

import copy
from typing import Any

from openapi_python_client.strings import ClassName, PythonIdentifier, pascal_case, snake_case

from .document import DocumentError, escape, operations, resolve

Schema = dict[str, Any]

NULL: Schema = {"type": "null"}
LIMITS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern",
          "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties")  # fmt: skip
ANNOTATIONS = frozenset(("description", "title", "example", "examples", "default", "deprecated", "readOnly", "writeOnly",
                         "externalDocs", "xml", "$comment", "$schema", "$id", "$anchor"))  # fmt: skip
RESERVED = frozenset(("Any", "ApiModel", "Iterable", "File", "Literal", "Mapping", "Required", "TypeAlias", "TypedDict",
                      "Union", "UnknownModel", "Unset", "UNSET", "TYPE_CHECKING"))  # fmt: skip
"""Names that generated modules use themselves."""


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
        self.document = copy.deepcopy(document)
        self.source: Schema = self.document.setdefault("components", {}).get("schemas") or {}
        self.schemas: dict[str, Schema] = {}
        self.aliases: dict[str, str] = {}
        self.nullable: set[str] = set()
        self.names = self._class_names()
        self.pending: list[str] = []

    def run(self, everything: bool) -> Schema:
        self._find_aliases_and_nulls()
        self._name_operations()
        for method, path, operation in operations(self.document):
            self._operation(operation, f"#/paths/{escape(path)}/{method}")
        if everything:
            self.pending.extend(name for name in self.source if name not in self.aliases)
        while self.pending:
            self._component(self.pending.pop(0))
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
            while (target := _only_reference(schema)) is not None and target in self.source:
                if target in seen:
                    raise DocumentError(f"#/components/schemas/{escape(name)}", "the reference leads back to itself")
                seen.append(target)
                schema = self.source[target]
            if len(seen) > 1:
                self.aliases[name] = seen[-1]
        self.nullable = {name for name in self.source if name not in self.aliases and self._takes_null(name, [])}

    def _takes_null(self, name: str, above: list[str]) -> bool:
        return name not in above and self._null_in(self.source[name], [*above, name])

    def _null_in(self, schema: Schema, above: list[str]) -> bool:
        kind = schema.get("type")
        if schema.get("nullable") is True or kind == "null" or (isinstance(kind, list) and "null" in kind):
            return True
        if kind is None and (None in (schema.get("enum") or ()) or ("const" in schema and schema["const"] is None)):
            return True
        if (target := _target(schema)) is not None:
            return target in self.source and self._takes_null(target, above)
        if "allOf" in schema:
            members = [part for part in schema["allOf"] if not _is_annotation(part)]
            return bool(members) and self._null_in(members[-1], above)
        return any(self._null_in(part, above) for part in (*schema.get("anyOf", ()), *schema.get("oneOf", ())))

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
            own = [self._follow(parameter) for parameter in operation.get("parameters") or ()]
            said = {(parameter["in"], parameter["name"]) for parameter in own}
            shared = [self._follow(parameter) for parameter in self.document["paths"][path].get("parameters") or ()]
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
        schema = self._strip_null(self._schema(self.source[name], final, pointer, top=True))
        if "anyOf" in schema and (split := self._split(schema, final, {})) is not None:
            schema = {**split, **{key: value for key, value in schema.items() if key == "description"}}
        self.schemas[final] = schema

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
        described = {key: raw[key] for key in ("description", "x-python-name") if raw.get(key)}
        if set(raw) - ANNOTATIONS == {"nullable"}:
            return dict(NULL) if raw["nullable"] else {}
        schema = self._shape(raw, hint, pointer)
        if raw.get("nullable") is True:
            schema = _union([schema, NULL])
        if not top:
            schema = self._hoist(schema, hint, described)
        return {**schema, **described}

    def _shape(self, raw: Schema, hint: str, pointer: str) -> Schema:
        if "$ref" in raw:
            target = _target(raw)
            if target is not None and target in self.source:
                return self._reference(target)
            return self._schema(resolve(self.document, raw["$ref"]), hint, raw["$ref"])
        if "allOf" in raw:
            return self._shape(self._merge(raw, pointer), hint, pointer)
        if "anyOf" in raw or "oneOf" in raw:
            return self._union_of(raw, hint, pointer)
        if "const" in raw:
            return NULL if raw["const"] is None else {"const": raw["const"]}
        if "enum" in raw:
            return _enum(raw["enum"])
        kinds = raw.get("type")
        if isinstance(kinds, list):
            return _union([self._typed(raw, kind, hint, pointer) for kind in kinds])
        return self._typed(raw, kinds, hint, pointer)

    def _typed(self, raw: Schema, kind: str | None, hint: str, pointer: str) -> Schema:
        if kind == "array" or (kind is None and "items" in raw):
            items = self._schema(raw.get("items", {}), _singular(hint), f"{pointer}/items")
            return {"type": "array", "items": items, **_limits(raw, "Items")}
        if kind == "object" or (kind is None and ("properties" in raw or "additionalProperties" in raw)):
            return self._object(raw, hint, pointer)
        if kind == "string":
            binary = {"format": "binary"} if raw.get("format") == "binary" else {}
            return {"type": "string", **binary, **_limits(raw, "Length", "pattern")}
        if kind in ("integer", "number"):
            return {"type": kind, **_limits(raw, "imum", "multipleOf")}
        if kind in ("boolean", "null"):
            return {"type": kind}
        if kind is None:
            return {}
        raise DocumentError(f"{pointer}/type", f"JSON has no type {kind!r}")

    def _object(self, raw: Schema, hint: str, pointer: str) -> Schema:
        schema: Schema = {"type": "object", **_limits(raw, "Properties")}
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
            schema["additionalProperties"] = self._schema(extra, _singular(hint), where)
        if "propertyNames" in raw:
            schema["propertyNames"] = {"type": "string", **_limits(raw["propertyNames"], "Length", "pattern")}
        for key in ("x-python-arguments", "x-python-mixin"):
            if key in raw:
                schema[key] = raw[key]
        return schema

    # allOf

    def _merge(self, raw: Schema, pointer: str) -> Schema:
        """Rules `allof-annotations` and `allof-merge`: one schema instead of an `allOf`; a later member wins."""
        null = {"nullable": True} if self._null_in({"allOf": raw["allOf"]}, []) else {}
        beside = {key: value for key, value in raw.items() if key != "allOf"}
        parts = [part for part in raw["allOf"] if not _is_annotation(part) and set(part) - ANNOTATIONS != {"nullable"}]
        if not _is_annotation(beside):
            parts.append({key: value for key, value in beside.items() if key not in ANNOTATIONS})
        if not parts:
            return {}
        if len(parts) == 1 and not null:
            return parts[0]
        if len(parts) == 1:
            return {"anyOf": [parts[0], dict(NULL)]}
        shapes = [self._expand(part, pointer, []) for part in parts]
        merged = shapes[0]
        for shape in shapes[1:]:
            merged = self._merge_two(merged, shape, pointer)
        return {"anyOf": [merged, dict(NULL)]} if null else merged

    def _expand(self, part: Schema, pointer: str, seen: list[str]) -> Schema:
        """Follow references and nested `allOf` of one member, and take its null off."""
        if "$ref" in part:
            if part["$ref"] in seen:
                raise DocumentError(pointer, f"allOf leads back to itself through {part['$ref']}")
            return self._expand(resolve(self.document, part["$ref"]), part["$ref"], [*seen, part["$ref"]])
        if "allOf" in part:
            return self._expand(self._merge(part, pointer), pointer, seen)
        for key in ("anyOf", "oneOf"):
            if key in part:
                members = [self._expand(member, pointer, seen) for member in part[key]]
                members = [member for member in members if member.get("type") != "null"]
                return members[0] if len(members) == 1 else {**part, key: members}
        part = {key: value for key, value in part.items() if key != "nullable"}
        kinds = part.get("type")
        if isinstance(kinds, list):
            kinds = [kind for kind in kinds if kind != "null"]
            part = {**part, "type": kinds[0] if len(kinds) == 1 else kinds}
        return part

    def _merge_two(self, left: Schema, right: Schema, pointer: str) -> Schema:
        for key in ("anyOf", "oneOf"):
            if key in left:
                return {**left, key: [self._merge_two(member, right, pointer) for member in left[key]]}
            if key in right:
                if not _is_object(left) and any(member.get("type") == left.get("type") for member in right[key]):
                    return right
                return {**right, key: [self._merge_two(left, member, pointer) for member in right[key]]}
        if _is_object(left) and _is_object(right):
            properties = dict(left.get("properties") or {})
            for name, value in (right.get("properties") or {}).items():
                properties[name] = properties[name] if name in properties and _is_annotation(value) else value
            required = [*(left.get("required") or ()), *(right.get("required") or ())]
            return {
                **left,
                **right,
                "type": "object",
                "properties": properties,
                "required": list(dict.fromkeys(required)),
            }
        if "enum" in left and "enum" in right:
            return {**left, **right, "enum": [value for value in left["enum"] if value in right["enum"]]}
        kinds = {kind for kind in (left.get("type"), right.get("type")) if isinstance(kind, str)}
        if len(kinds) > 1 and kinds != {"integer", "number"}:
            raise DocumentError(f"{pointer}/allOf", f"the members contradict each other: {' and '.join(sorted(kinds))}")
        return {**left, **right}

    # Unions

    def _union_of(self, raw: Schema, hint: str, pointer: str) -> Schema:
        key = "anyOf" if "anyOf" in raw else "oneOf"
        beside = {name: value for name, value in raw.items() if name not in (key, "discriminator")}
        if not _is_annotation(beside) and beside.get("nullable") is not True and set(beside) - ANNOTATIONS - {"type"}:
            raw = self._merge_two(
                {key: raw[key]}, {name: beside[name] for name in beside if name not in ANNOTATIONS}, pointer
            )
        members: list[Schema] = []
        for index, member in enumerate(raw[key]):
            where = f"{pointer}/{key}/{index}"
            members.append(self._schema(member, self._member_name(member, hint, index), where))
        union = _union(members)
        tag = (raw.get("discriminator") or {}).get("propertyName")
        if tag and "anyOf" in union:
            union["x-tag"] = tag
            mapping = raw["discriminator"].get("mapping") or {}
            union["x-mapping"] = {value: self._final(target) for value, target in mapping.items()}
        return union

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
                return _union([self._named({**schema, "anyOf": rest}, hint, described), *null])
            return self._split(schema, hint, described) or schema
        return schema

    def _objects(self, members: list[Schema]) -> list[Schema]:
        return [member for member in members if "$ref" in member and self._is_object_name(member["$ref"])]

    def _split(self, schema: Schema, hint: str, described: Schema) -> Schema | None:
        """Rule `split-unions`: the objects of a union that has other members, too, become a union of their own."""
        objects = self._objects(schema["anyOf"])
        others = [member for member in schema["anyOf"] if member not in objects]
        if len(objects) < 2 or all(member == NULL for member in others):
            return None
        inner = self._named({**schema, "anyOf": objects}, f"{hint}Object", described)
        return _union([*others, inner])

    def _is_object_name(self, reference: str) -> bool:
        name = reference.rsplit("/", 1)[-1]
        schema = self.schemas.get(name) or self._source_of(name)
        if schema.get("type") == "object" or "properties" in schema or "allOf" in schema:
            return True
        members = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
        return any(
            (_target(member) is None and _is_object(member)) or _target(member) is not None for member in members
        )

    def _source_of(self, final: str) -> Schema:
        return next((self.source[name] for name, value in self.names.items() if value == final), {})

    def _named(self, schema: Schema, hint: str, described: Schema | None = None) -> Schema:
        if "$ref" in schema or not (schema.get("properties") or "enum" in schema or "anyOf" in schema):
            return schema
        if "anyOf" in schema and NULL in schema["anyOf"]:
            return schema
        named = {**(described or {}), **schema}
        hint = str(ClassName(hint, "Schema"))
        name, number = hint, 2
        taken = {snake_case(other) for other in self.names.values()}
        while snake_case(name) in taken or (name in self.schemas and self.schemas[name] != named):
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


# What a schema is, looked at alone


def _target(schema: Any) -> str | None:
    """Return the name of the component that a schema refers to."""
    reference = schema.get("$ref") if isinstance(schema, dict) else None
    prefix = "#/components/schemas/"
    if not isinstance(reference, str) or not reference.startswith(prefix) or "/" in reference[len(prefix) :]:
        return None
    return reference[len(prefix) :].replace("~1", "/").replace("~0", "~")


def _only_reference(schema: Schema) -> str | None:
    """Rule `alias-components`: a named schema that is nothing but a reference."""
    if set(schema) - ANNOTATIONS == {"allOf"}:
        parts = [part for part in schema["allOf"] if not _is_annotation(part)]
        return _target(parts[0]) if len(parts) == 1 and set(parts[0]) == {"$ref"} else None
    return _target(schema) if set(schema) - ANNOTATIONS == {"$ref"} else None


def _is_annotation(schema: Any) -> bool:
    """Whether a schema constrains nothing."""
    if not isinstance(schema, dict):
        return True
    said = {key for key, value in schema.items() if key not in ANNOTATIONS and not key.startswith("x-")}
    if said <= {"type", "properties"} and schema.get("type", "object") == "object" and not schema.get("properties"):
        return True
    return not said


def _is_object(schema: Schema) -> bool:
    return schema.get("type") == "object" or "properties" in schema or "required" in schema


def _limits(raw: Schema, *endings: str) -> Schema:
    """Rule `limits`: those of JSON Schema; OpenAPI 3.0's boolean exclusive bounds become numbers."""
    limits = {key: raw[key] for key in LIMITS if key in raw and key.endswith(endings)}
    for bound, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if isinstance(limits.get(exclusive), bool) and limits.pop(exclusive) and bound in limits:
            limits[exclusive] = limits.pop(bound)
    return limits


def _enum(members: list[Any]) -> Schema:
    """Rules `single-enum` and `nullable-enum`."""
    null = [dict(NULL)] if None in members else []
    rest = [member for member in members if member is not None]
    if not rest:
        return dict(NULL)
    schema: Schema = {"const": rest[0]} if len(rest) == 1 else {"enum": rest}
    return _union([schema, *null])


def _union(members: list[Schema]) -> Schema:
    """Rules `flatten-unions`, `merge-constants` and `merge-lists`."""
    flat: list[Schema] = []
    values: list[Any] = []
    for member in members:
        for part in member["anyOf"] if "anyOf" in member and "x-tag" not in member else [member]:
            if "enum" in part or "const" in part:
                values.extend(part.get("enum") or [part["const"]])
            elif part not in flat:
                flat.append({key: value for key, value in part.items() if key != "description" or part is member})
    if values:
        values = list(dict.fromkeys(values))
        flat.insert(0, {"const": values[0]} if len(values) == 1 else {"enum": values})
    lists = [part for part in flat if part.get("type") == "array"]
    if len(lists) > 1:
        joined = {"type": "array", "items": _union([part["items"] for part in lists])}
        flat = [joined if part is lists[0] else part for part in flat if part not in lists[1:]]
    if {} in flat:
        return {}
    return flat[0] if len(flat) == 1 else {"anyOf": flat}


def _singular(name: str) -> str:
    """Name for one element of a list or map called `name`."""
    if name.endswith("ies"):
        return f"{name[:-3]}y"
    return name[:-1] if name.endswith("s") and not name.endswith("ss") else f"{name}Item"
