"""Lowering: all of a document that openapi-python-client is shown."""

from __future__ import annotations

from .document import DocumentError, operation_pointer, operations
from .schema import Schema

PLACES = ("query", "path", "header", "cookie")
"""Where parameters can be; OpenAPI 3.2's `querystring` is not taken."""
KNOWN_METHODS = frozenset(("get", "put", "post", "delete", "options", "head", "patch", "trace"))
"""The methods that openapi-python-client knows; operations of others are shown to it as GET."""


def lower(document: Schema) -> Schema:
    """Return the document as the generator gets it.

    The generator reads operations; schemas come from the rewritten document through `TemplateContext`, so that no construct
    of a schema can make the generator drop what refers to it.
    """
    paths: Schema = {}
    for method, path, operation in operations(document):
        pointer = operation_pointer(path, method)
        lowered = {
            "operationId": operation["operationId"],
            "summary": str(operation.get("summary") or ""),
            "tags": _tags(operation, f"{pointer}/tags"),
            "parameters": [_parameter(item, pointer) for item in operation.get("parameters") or ()],
            "responses": {"200": {"description": ""}},
        }
        if method in KNOWN_METHODS:
            paths.setdefault(path, {})[method] = lowered
        else:
            paths[f"{path}#{method}"] = {"get": lowered}
    return {"openapi": "3.1.0", "info": _info(document), "paths": paths}


def _tags(operation: Schema, pointer: str) -> list[str]:
    tags = operation.get("tags") or []
    if not isinstance(tags, list):
        raise DocumentError(pointer, f"it lists tags, and is not {tags!r:.80}")
    return [str(tag) for tag in tags]


def _parameter(parameter: Schema, pointer: str) -> Schema:
    name, place = parameter["name"], parameter["in"]
    if not isinstance(name, str):
        raise DocumentError(f"{pointer}/parameters", f"the name of a parameter is text, not {name!r:.80}")
    if place not in PLACES:
        hint = "; OpenAPI 3 has requestBody for it" if place in ("body", "formData") else ""
        raise DocumentError(
            f"{pointer}/parameters", f"the parameter {name!r:.80} is in {place!r:.80}, which is not taken{hint}"
        )
    return {"name": name, "in": place, "required": bool(parameter.get("required")), "schema": {"type": "string"}}


def _info(document: Schema) -> Schema:
    """Return title and version as text; YAML makes a number of a version without quotes."""
    info = document.get("info")
    if not isinstance(info, dict):
        raise DocumentError("#/info", "it is missing" if info is None else f"it is an object, not {info!r:.80}")
    return {key: str(info.get(key, "")) for key in ("title", "version")}
