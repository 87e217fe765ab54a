"""Operations: their names, parameters, bodies and responses."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from openapi_python_client.strings import ClassName, PythonIdentifier, pascal_case, snake_case

from ..document import ADDITIONAL, METHODS, Warnings, escape, operation_pointer, operations, target_of
from ..schema import Schema, component_of
from ..structure import must_be
from .checks import check_servers
from .names import ROUNDS, shortened, stable_letters
from .parameters import check_parameter, complete
from .schemas import SchemaRewriter
from .security import SecurityRewriter
from .streams import item_schema

PLACE = "x-place"
"""Key of a parameter that holds where it is written, until it is rewritten."""
_STATUS = re.compile(r"[1-5]([0-9]{2}|XX)|default")


class OperationRewriter:
    """Rewrites the operations of a document.

    Args:
        document: The document to be; its path items are copies, and become those of the rewritten document.
        source: The document as it is written; references are followed there. It is not changed.
        schemas: Rewrites the schemas in them.
        warnings: Takes faults that do not prevent generation.
    """

    def __init__(self, document: Schema, source: Schema, schemas: SchemaRewriter, warnings: Warnings) -> None:
        self._document = document
        self._source = source
        self._schemas = schemas
        self._warnings = warnings
        self._security = SecurityRewriter(document, warnings)

    def run(self) -> None:
        """Rewrite all of them."""
        taken: set[str] = set()
        for method, path, written in list(operations(self._document)):
            operation = dict(written)
            self._put(path, method, operation)
            pointer = operation_pointer(path, method)
            operation["operationId"] = _operation_id(operation, method, path, taken)
            operation["parameters"] = self._parameters(operation, path, pointer)
        for method, path, operation in operations(self._document):
            self._operation(operation, path, operation_pointer(path, method))

    def _put(self, path: str, method: str, operation: Schema) -> None:
        item = self._document["paths"][path]
        if method in METHODS:
            item[method] = operation
        else:
            item[ADDITIONAL] = {**item[ADDITIONAL], method: operation}

    def _parameters(self, operation: Schema, path: str, pointer: str) -> list[Schema]:
        """Rule `path-parameters`: all parameters of an operation, those of its path included."""
        item = self._document["paths"][path]
        shared_pointer = f"#/paths/{escape(path)}/parameters"
        own = self._declared(operation.get("parameters") or [], f"{pointer}/parameters")
        shared = self._declared(item.get("parameters") or [], shared_pointer)
        return complete({**shared, **own}, own, path, pointer, self._warnings)

    def _declared(self, parameters: list[Any], pointer: str) -> dict[tuple[str, str], Schema]:
        found: dict[tuple[str, str], Schema] = {}
        for index, written in enumerate(parameters):
            where = f"{pointer}/{index}"
            parameter, place = target_of(self._source, written, where)
            must_be(parameter, (dict,), where)
            check_parameter(parameter, where)
            key = (parameter["in"], parameter["name"])
            if key in found:
                self._warnings.add(where, f"there are two {key[0]} parameters {key[1]!r:.80}; the first one is used")
            found.setdefault(key, {**parameter, PLACE: place})
        return found

    def _operation(self, operation: Schema, path: str, pointer: str) -> None:
        if operation.get("security") is not None:
            operation["security"] = self._security.requirements(operation["security"], f"{pointer}/security")
        elif self._document.get("security"):
            operation["security"] = self._security.requirements(self._document["security"], "#/security")
        item = self._document["paths"][path]
        if operation.get("servers"):
            operation["servers"] = check_servers(operation["servers"], f"{pointer}/servers", self._warnings)
        elif item.get("servers"):
            where = f"#/paths/{escape(path)}/servers"
            operation["servers"] = check_servers(item["servers"], where, self._warnings)
        name = str(ClassName(operation["operationId"], "Operation"))
        operation["parameters"] = [self._parameter(item, name, pointer) for item in operation["parameters"]]
        if operation.get("requestBody") is not None:
            where = f"{pointer}/requestBody"
            body, where = self._content_of(operation["requestBody"], where)
            operation["requestBody"] = self._with_content(body, f"{name}Body", where)
        responses: Schema = operation.get("responses") or {}
        operation["responses"] = {}
        for status, written in responses.items():
            where = f"{pointer}/responses/{escape(status)}"
            key = status.upper() if status[1:] == "xx" else status
            if status.startswith("x-") or written is None:
                continue
            if not _STATUS.fullmatch(key):
                self._warnings.add(where, "no response has such a status; it is ignored")
            elif key not in operation["responses"]:
                response, where = self._content_of(written, where)
                operation["responses"][key] = self._with_content(response, f"{name}Response{key}", where)

    def _content_of(self, written: Any, pointer: str) -> tuple[Any, str]:
        """Return a body or a response behind its references and where it is; a reference to a schema means JSON of that."""
        found, place = target_of(self._source, written, pointer)
        if component_of(written) is None or "content" in found:
            return found, place
        self._warnings.add(pointer, "it is a reference to a schema; application/json of that is taken")
        return {"content": {"application/json": {"schema": written}}}, pointer

    def _parameter(self, parameter: Schema, operation: str, pointer: str) -> Schema:
        where = parameter.get(PLACE, f"{pointer}/parameters")
        parameter = {key: value for key, value in parameter.items() if key != PLACE}
        hint = f"{operation}{pascal_case(parameter['name'])}"
        if "schema" not in parameter and parameter.get("content"):
            media = next(iter(parameter["content"]))
            holder, where = target_of(self._source, parameter["content"][media], f"{where}/content/{escape(media)}")
            holder = {} if holder is None else holder
            must_be(holder, (dict,), where)
            if "schema" in holder:
                holder = {**holder, "schema": self._schemas.schema(holder["schema"], hint, f"{where}/schema")}
            parameter["content"] = {media: holder}
        elif "schema" in parameter:
            parameter["schema"] = self._schemas.schema(parameter["schema"], hint, f"{where}/schema")
        return parameter

    def _with_content(self, holder: Any, hint: str, pointer: str) -> Schema:
        """Return a body or a response with rewritten schemas."""
        must_be(holder, (dict,), pointer)
        if holder.get("content") is None:
            return {key: value for key, value in holder.items() if key != "content"}
        must_be(holder["content"], (dict,), f"{pointer}/content")
        contents: Schema = {}
        for media, written in holder["content"].items():
            where = f"{pointer}/content/{escape(media)}"
            content, where = target_of(self._source, {} if written is None else written, where)
            must_be(content, (dict,), where)
            contents[media] = self._media_type(media, content, hint, where)
        return {**holder, "content": contents}

    def _media_type(self, media: str, content: Schema, hint: str, pointer: str) -> Schema:
        """Return what a media type holds, with rewritten schemas; that of the items of a stream among them."""
        found = {key: value for key, value in content.items() if key not in ("schema", "itemSchema")}
        items, whole = item_schema(self._source, media, content), content.get("schema")
        items = content.get("itemSchema") if items is None else items
        if whole is not None:
            found["schema"] = self._named(whole, hint, f"{pointer}/schema")
        if items is not None and items is whole:
            found["itemSchema"] = found["schema"]
        elif items is not None:
            found["itemSchema"] = self._named(items, f"{hint}Item", f"{pointer}/itemSchema")
        return found

    def _named(self, schema: Any, hint: str, pointer: str) -> Schema:
        return self._schemas.hoister.name(self._schemas.schema(schema, hint, pointer), hint)


def _operation_id(operation: Schema, method: str, path: str, taken: set[str]) -> str:
    """Rule `operation-ids`: each operation has a name of its own, which stays the same when a name is made of it."""
    text = unicodedata.normalize("NFKC", operation.get("operationId") or f"{method} {path}".replace("/", " "))
    name = shortened(snake_case(text) or snake_case(f"{method} {path}".replace("/", " ")))
    candidate, number = _identifier(name), 2
    while candidate in taken:
        candidate, number = _identifier(f"{name}_{number}"), number + 1
    taken.add(candidate)
    return candidate


def _identifier(name: str) -> str:
    """Return an identifier of which openapi-python-client makes the same identifier."""
    found = str(PythonIdentifier(name, "operation_"))
    for _ in range(ROUNDS):
        again = unicodedata.normalize("NFKC", str(PythonIdentifier(found, "operation_")))
        if again == found:
            return found
        found = again
    return f"operation_{stable_letters(name)}"
