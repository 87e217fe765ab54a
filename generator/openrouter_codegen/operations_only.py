"""All of a document that openapi-python-client is shown."""

from __future__ import annotations

from .document import operations
from .schema import Schema


def operations_only(document: Schema) -> Schema:
    """Return the document as the generator gets it.

    The generator reads names of operations; all else comes from the rewritten document through `TemplateContext`, so that no
    construct of a schema or a parameter can make the generator drop what refers to it. Methods and paths are not what they
    are on the wire, since it knows fewer of both: a path is the index of its operation.
    """
    paths: Schema = {}
    for index, (_, _, operation) in enumerate(operations(document)):
        shown = {key: operation[key] for key in ("operationId", "summary", "tags") if operation.get(key)}
        shown["responses"] = {"200": {"description": ""}}
        paths[f"/{index}"] = {"get": shown}
    return {"openapi": "3.1.0", "info": document["info"], "paths": paths}
