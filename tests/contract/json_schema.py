"""What an independent validator of JSON Schema says of a payload, held against `openapi.yaml` itself."""

from __future__ import annotations

from functools import cache
from typing import Any

from support import document, validator


def errors_of(payload: Any, schema: str) -> list[str]:
    """List what is wrong with a payload; fields that the document does not know are not, since it allows them."""
    if schema == "StreamEvents" and isinstance(payload, dict):
        # An event fits the union if it fits the member with its type; trying all of them takes fifty times as long.
        schema = _events().get(str(payload.get("type")), schema)
    return [error.message for error in validator(schema).iter_errors(payload)]


@cache
def _events() -> dict[str, str]:
    """Type of an event to the name of its schema."""
    schemas = document()["components"]["schemas"]
    names = [member["$ref"].rpartition("/")[2] for member in schemas["StreamEvents"]["oneOf"]]
    return {schemas[name]["properties"]["type"]["const"]: name for name in names}
