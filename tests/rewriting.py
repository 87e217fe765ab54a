"""Rewriting small documents in tests."""

from __future__ import annotations

from typing import Any

from openapi_fragments import document
from openrouter_codegen.rewrite import rewrite


def schemas_of(schemas: dict[str, Any]) -> dict[str, Any]:
    """Rewrite named schemas alone."""
    return rewrite(document(schemas))["components"]["schemas"]


def field_of(schema: dict[str, Any], **others: Any) -> dict[str, Any]:
    """Rewrite a schema as field `x` of an object `Holder`."""
    holder = {"type": "object", "properties": {"x": schema}}
    return schemas_of({"Holder": holder, **others})["Holder"]["properties"]["x"]


def responding(schema: dict[str, Any]) -> dict[str, Any]:
    """Return an operation that responds with a schema."""
    return {"responses": {"200": {"description": "", "content": {"application/json": {"schema": schema}}}}}
