"""Lowering: all of a document that openapi-python-client is shown."""

from __future__ import annotations

from .context.shapes import is_class
from .document import operations
from .schema import Schema


def lower(document: Schema) -> Schema:
    """Return the document as the generator gets it.

    The generator reads names of operations and classes; all else comes from the rewritten document through
    `TemplateContext`, so that no construct of a schema or a parameter can make the generator drop what refers to it. Methods
    and paths are not what they are on the wire, since it knows fewer of both.
    """
    paths: Schema = {}
    for index, (_, _, operation) in enumerate(operations(document)):
        lowered = {key: value for key, value in operation.items() if key in ("operationId", "summary", "tags")}
        lowered["responses"] = {"200": {"description": ""}}
        paths[f"/{index}"] = {"get": lowered}
    components = {
        name: {"type": "object"} for name, schema in document["components"]["schemas"].items() if is_class(schema)
    }
    return {"openapi": "3.1.0", "info": document["info"], "paths": paths, "components": {"schemas": components}}
