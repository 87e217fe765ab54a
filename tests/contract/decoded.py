"""Payloads decoded by the generated models alone, without the client."""

from __future__ import annotations

from typing import Any

from openrouter_generated.runtime.decode import load


def decoded(payload: Any, schema: str) -> Any:
    """Decode a payload as the schema's model, or as the union's member that it is."""
    module = load(schema)
    return module.from_dict(payload) if hasattr(module, "from_dict") else module.decode(payload)


def unknowns(value: Any) -> int:
    """Count the objects, at any depth, that are none of the document's classes."""
    if isinstance(value, dict):
        return sum(map(unknowns, value.values()))
    if isinstance(value, list):
        return sum(map(unknowns, value))
    return value.is_unknown + unknowns(vars(value)) if hasattr(value, "is_unknown") else 0
