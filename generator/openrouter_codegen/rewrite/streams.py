"""Streams: which schema an item of one has."""

from __future__ import annotations

from typing import Any

from ..document import DocumentError, follow
from ..runtime.media_types import SSE, base_type, is_stream
from ..schema import Schema

_DEEPEST = 20


def item_schema(document: Schema, media: str, content: Schema) -> Any:
    """Return the schema of a stream's items, as people write it, or None where there is none. Rule `stream-items`.

    That is `itemSchema` of OpenAPI 3.2, else the items of the list that `schema` describes, else `schema`, which is what
    documents have that say of a stream what one event of it is.

    Args:
        document: The document, whose references are followed.
        media: The media type.
        content: What the document says of it.
    """
    base = base_type(media)
    if not is_stream(base):
        return None
    found: Any = content.get("itemSchema")
    if found is None and "schema" in content:
        whole = _target(document, content["schema"])
        is_list = isinstance(whole, dict) and whole.get("type") == "array" and "items" in whole
        found = whole["items"] if is_list else content["schema"]
    return _with_data(document, found, _DEEPEST) if base == SSE and found is not None else found


def _target(document: Schema, schema: Any) -> Any:
    try:
        return follow(document, schema, "#")
    except DocumentError:
        return schema  # it is refused where it is rewritten


def _with_data(document: Schema, schema: Any, depth: int) -> Any:
    """Return the schema of an event whose `data` has the schema of the JSON in it, where the document gives one."""
    if depth == 0 or not _holds_content(document, schema, depth):
        return schema
    schema = dict(_target(document, schema))
    for key in ("oneOf", "anyOf", "allOf"):
        if key in schema:
            schema[key] = [_with_data(document, member, depth - 1) for member in schema[key]]
    data = (schema.get("properties") or {}).get("data")
    if isinstance(data, dict) and "contentSchema" in data:
        schema["properties"] = {**schema["properties"], "data": data["contentSchema"]}
    return schema


def _holds_content(document: Schema, schema: Any, depth: int) -> bool:
    schema = _target(document, schema)
    if depth == 0 or not isinstance(schema, dict):
        return False
    data = (schema.get("properties") or {}).get("data")
    members = [member for key in ("oneOf", "anyOf", "allOf") for member in schema.get(key) or ()]
    return (isinstance(data, dict) and "contentSchema" in data) or any(
        _holds_content(document, member, depth - 1) for member in members
    )
