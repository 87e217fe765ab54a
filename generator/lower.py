"""Lowering: all of a document that openapi-python-client is shown."""

from __future__ import annotations

from .document import operations
from .schema import Schema

KNOWN_METHODS = frozenset(("get", "put", "post", "delete", "options", "head", "patch", "trace"))
"""The methods that openapi-python-client knows; operations of others are shown to it as GET."""


def placeholder(index: int) -> str:
    """Return the name that stands for a parameter, of which the generator can make neither another nor an equal one."""
    return f"p{index}"


def lower(document: Schema) -> Schema:
    """Return the document as the generator gets it.

    The generator reads operations; schemas come from the rewritten document through `TemplateContext`, so that no construct
    of a schema can make the generator drop what refers to it.
    """
    paths: Schema = {}
    for method, path, operation in operations(document):
        parameters = operation.get("parameters") or ()
        lowered = {
            "operationId": operation["operationId"],
            "summary": operation.get("summary") or "",
            "tags": operation.get("tags") or [],
            "parameters": [
                {
                    "name": placeholder(index),
                    "in": item["in"],
                    "required": bool(item.get("required")),
                    "schema": {"type": "string"},
                }
                for index, item in enumerate(parameters)
            ],
            "responses": {"200": {"description": ""}},
        }
        for index, item in enumerate(parameters):
            if item["in"] == "path":
                path = path.replace(f"{{{item['name']}}}", f"{{{placeholder(index)}}}")
        if method in KNOWN_METHODS:
            paths.setdefault(path, {})[method] = lowered
        else:
            paths[f"{path}#{method}"] = {"get": lowered}
    return {"openapi": "3.1.0", "info": document["info"], "paths": paths}
