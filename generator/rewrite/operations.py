"""Operations: their names, parameters, bodies and responses."""

from __future__ import annotations

import copy
import re
from typing import Any

from openapi_python_client.strings import ClassName, PythonIdentifier, pascal_case, snake_case

from ..document import DocumentError, escape, operations, resolve
from ..schema import Schema
from .schemas import SchemaRewriter
from .streams import item_schema

LOCATIONS = frozenset(("path", "query", "header", "cookie", "querystring"))
"""Where parameters are."""


class OperationRewriter:
    """Rewrites the operations of a document.

    Args:
        document: A copy of the document; it is changed.
        schemas: Rewrites the schemas in them.
    """

    def __init__(self, document: Schema, schemas: SchemaRewriter) -> None:
        self._document = document
        self._schemas = schemas

    def run(self) -> None:
        """Rewrite all of them."""
        self._name_operations()
        for method, path, operation in operations(self._document):
            self._operation(operation, path, f"#/paths/{escape(path)}/{method}")

    def _name_operations(self) -> None:
        """Rules `operation-ids` and `path-parameters`: each operation has its own name and all of its parameters."""
        taken: set[str] = set()
        for method, path, operation in operations(self._document):
            name = snake_case(operation.get("operationId") or f"{method} {path}".replace("/", " "))
            candidate, number = str(PythonIdentifier(name, "operation_")), 2
            while candidate in taken:
                candidate, number = f"{name}_{number}", number + 1
            taken.add(candidate)
            operation["operationId"] = candidate
            pointer = f"#/paths/{escape(path)}/{method}/parameters"
            own = [self._declared(parameter, pointer) for parameter in operation.get("parameters") or ()]
            declared = {(parameter["in"], parameter["name"]) for parameter in own}
            item = self._document["paths"][path]
            shared = [copy.deepcopy(self._declared(parameter, pointer)) for parameter in item.get("parameters") or ()]
            inherited = [item for item in shared if (item["in"], item["name"]) not in declared]
            operation["parameters"] = self._placed(path, own + inherited, pointer)

    @staticmethod
    def _placed(path: str, parameters: list[Schema], pointer: str) -> list[Schema]:
        """Rule `undeclared-parameters`: what stands in braces in the path is a parameter, declared or not."""
        declared = {parameter["name"] for parameter in parameters if parameter["in"] == "path"}
        route = path.partition("?")[0]
        for name in sorted(declared - set(re.findall(r"\{([^{}]*)\}", path))):
            raise DocumentError(pointer, f"the path parameter {name!r:.80} is not in the path")
        missing = [name for name in dict.fromkeys(re.findall(r"\{([^{}]*)\}", route)) if name not in declared]
        schema: Schema = {"type": "string"}
        added = [{"name": name, "in": "path", "required": True, "schema": {**schema}} for name in missing]
        return parameters + added

    def _operation(self, operation: Schema, path: str, pointer: str) -> None:
        if "security" not in operation and self._document.get("security"):
            operation["security"] = self._document["security"]
        item = self._document["paths"][path]
        if not operation.get("servers") and item.get("servers"):
            operation["servers"] = item["servers"]
        name = str(ClassName(operation["operationId"], "Operation"))
        for parameter in operation["parameters"]:
            self._parameter(parameter, name, pointer)
        body = self._follow(operation.get("requestBody"))
        self._contents(body or {}, f"{name}Body", f"{pointer}/requestBody")
        for status, response in (operation.get("responses") or {}).items():
            operation["responses"][status] = response = self._follow(response)
            self._contents(response, f"{name}Response{status}", f"{pointer}/responses/{status}")
        if body is not None:
            operation["requestBody"] = body

    def _follow(self, node: Any) -> Any:
        seen: list[Any] = []
        while isinstance(node, dict) and "$ref" in node:
            if node["$ref"] in seen:
                raise DocumentError(str(node["$ref"]), "the reference leads back to itself")
            seen.append(node["$ref"])
            node = copy.deepcopy(resolve(self._document, node["$ref"]))
        return node

    def _declared(self, parameter: Any, pointer: str) -> Schema:
        found: Schema = self._follow(parameter)
        if not {"in", "name"} <= found.keys():
            raise DocumentError(pointer, 'a parameter has "name" and "in"')
        if found["in"] not in LOCATIONS:
            hint = "; OpenAPI 3 has requestBody for it" if found["in"] in ("body", "formData") else ""
            raise DocumentError(pointer, f"a parameter cannot be in {found['in']!r:.80}{hint}")
        return found

    def _parameter(self, parameter: Schema, operation: str, pointer: str) -> None:
        holder = parameter
        if "schema" not in parameter and parameter.get("content"):
            holder = next(iter(parameter["content"].values()))
        if "schema" in holder:
            hint = f"{operation}{pascal_case(parameter['name'])}"
            holder["schema"] = self._schemas.schema(holder["schema"], hint, f"{pointer}/parameters/{parameter['name']}")

    def _contents(self, holder: Schema, hint: str, pointer: str) -> None:
        """Rewrite the schemas of a body, by media type; the items of streams among them."""
        for media, declared in (holder.get("content") or {}).items():
            holder["content"][media] = content = self._follow(declared) or {}
            where = f"{pointer}/content/{escape(media)}"
            items, whole = item_schema(self._document, media, content), content.get("schema")
            if whole is not None:
                content["schema"] = self._named(whole, hint, f"{where}/schema")
            if items is not None and items is whole:
                content["itemSchema"] = content["schema"]
            elif items is not None:
                content["itemSchema"] = self._named(items, f"{hint}Item", f"{where}/itemSchema")

    def _named(self, schema: Any, hint: str, pointer: str) -> Schema:
        return self._schemas.hoister.name(self._schemas.schema(schema, hint, pointer), hint)
