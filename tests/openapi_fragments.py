"""Parts of small OpenAPI documents."""

from __future__ import annotations

from typing import Any

OBJECT = {"type": "object", "properties": {"a": {"type": "string"}}}
STRING = {"type": "string"}
NULL = {"type": "null"}


def ref(name: str) -> dict[str, Any]:
    """Return a reference to a named schema."""
    return {"$ref": f"#/components/schemas/{name}"}


def tagged(tag: str, *fields: str, key: str = "type", **more: Any) -> dict[str, Any]:
    """Return an object with a constant that distinguishes it, required fields of text, and others by their schemas."""
    properties = {key: {"const": tag}, **dict.fromkeys(fields, STRING), **more}
    return {"type": "object", "properties": properties, "required": [key, *fields]}


def plain(*fields: str, **more: Any) -> dict[str, Any]:
    """Return an object with fields of text, and others by their schemas."""
    return {"type": "object", "properties": {**dict.fromkeys(fields, STRING), **more}}


def document(schemas: dict[str, Any] | None = None, paths: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    """Return an OpenAPI document."""
    components = {"schemas": schemas or {}, **more.pop("components", {})}
    return {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": paths or {},
        "components": components,
        **more,
    }


def sent(schema: dict[str, Any]) -> dict[str, Any]:
    """Return paths with one operation, whose body is of a schema."""
    body = {"content": {"application/json": {"schema": schema}}}
    return {"/a": {"post": {"requestBody": body, "responses": {}}}}


JSON_RESPONSE = "{'200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}"
"""Responses of an operation, as YAML."""

SCHEMAS = "components: {schemas: {A: {type: object, properties: {a: {type: string}}}}}\n"
"""Named schemas, as YAML."""
