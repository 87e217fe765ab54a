"""Operations: their names, parameters, bodies and responses."""

from __future__ import annotations

import copy
from typing import Any

from openapi_python_client.strings import ClassName, PythonIdentifier, pascal_case, snake_case

from ..document import DocumentError, escape, operations, resolve
from ..schema import Schema
from .schemas import SchemaRewriter


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
            self._operation(operation, f"#/paths/{escape(path)}/{method}")

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
            said = {(parameter["in"], parameter["name"]) for parameter in own}
            item = self._document["paths"][path]
            shared = [copy.deepcopy(self._declared(parameter, pointer)) for parameter in item.get("parameters") or ()]
            operation["parameters"] = own + [item for item in shared if (item["in"], item["name"]) not in said]

    def _operation(self, operation: Schema, pointer: str) -> None:
        if "security" not in operation and self._document.get("security"):
            operation["security"] = self._document["security"]
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
            node = copy.deepcopy(resolve(self._document, node["$ref"]))
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
            holder["schema"] = self._schemas.schema(holder["schema"], hint, f"{pointer}/parameters/{parameter['name']}")

    def _content(self, content: Schema, hint: str, pointer: str) -> None:
        if "schema" in content:
            content["schema"] = self._schemas.hoister.name(
                self._schemas.schema(content["schema"], hint, f"{pointer}/schema"), hint
            )
