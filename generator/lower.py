"""Lowering: all of a document that openapi-python-client is shown."""

from __future__ import annotations

from .context.shapes import is_class
from .document import operations
from .schema import Schema


def placeholder(index: int) -> str:
    """Return the name that stands for a parameter, of which the generator can make neither another nor an equal one."""
    return f"p{index}"


def lower(document: Schema) -> Schema:
    """Return the document as the generator gets it.

    The generator reads operations and names; types, decoders and unions come from the rewritten document through
    `TemplateContext`, so that no construct of a schema can make the generator drop what refers to it.
    """
    paths: Schema = {}
    for method, path, operation in operations(document):
        lowered = {key: value for key, value in operation.items() if key in ("operationId", "summary", "tags")}
        parameters = operation.get("parameters") or ()
        lowered["parameters"] = [
            {
                "name": placeholder(index),
                "in": item["in"],
                "required": bool(item.get("required")),
                "schema": {"type": "string"},
            }
            for index, item in enumerate(parameters)
        ]
        for index, item in enumerate(parameters):
            if item["in"] == "path":
                path = path.replace(f"{{{item['name']}}}", f"{{{placeholder(index)}}}")
        lowered["responses"] = {"200": {"description": ""}}
        paths.setdefault(path, {})[method] = lowered
    components = {
        name: {"type": "object"} for name, schema in document["components"]["schemas"].items() if is_class(schema)
    }
    return {"openapi": "3.1.0", "info": document["info"], "paths": paths, "components": {"schemas": components}}
