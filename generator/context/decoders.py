"""Decoders: from a rewritten schema to the expression that makes its decoder of those in `runtime/decode.py`."""

from __future__ import annotations

from ..schema import Schema
from .named_schemas import NamedSchemas
from .python_source import quote
from .shapes import is_class


def decoder(named: NamedSchemas, schema: Schema, inside: frozenset[str] = frozenset()) -> str | None:
    """Return the expression that makes the decoder of a schema, or None where JSON stays JSON."""
    if "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[-1]
        if is_class(named.schemas[name]) or named.unions.get(name):
            return f"ref({quote(name)})"
        return f"lazy({quote(name)})" if name in inside else decoder(named, named.schemas[name], inside | {name})
    if "anyOf" in schema:
        found = list(dict.fromkeys(filter(None, (decoder(named, member, inside) for member in schema["anyOf"]))))
        objects = [decoder for decoder in found if not decoder.startswith(("each", "either", "lazy"))]
        lists = [decoder for decoder in found if decoder not in objects]
        if len(objects) > 1:
            return f"best({', '.join(decoder[4:-1] for decoder in objects if decoder.startswith('ref'))})"
        return f"either({objects[0]}, {lists[0]})" if objects and lists else (found[0] if found else None)
    if schema.get("type") == "array":
        item = decoder(named, schema["items"], inside)
        return f"each({item})" if item else None
    extra = schema.get("additionalProperties")
    if schema.get("type") == "object" and isinstance(extra, dict):
        value = decoder(named, extra, inside)
        return f"values({value})" if value else None
    return None


def extra_decoder(named: NamedSchemas, schema: Schema) -> str | None:
    """Return the decoder of a model's unknown fields, where the document gives those a schema."""
    extra = schema.get("additionalProperties")
    return decoder(named, extra) if isinstance(extra, dict) else None
