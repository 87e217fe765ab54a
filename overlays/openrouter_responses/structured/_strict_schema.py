"""JSON Schema as strict structured output takes it.

Every object lists all of its properties as required and allows no others; a value that may be absent is null instead. Keywords
that providers do not take are kept as words in the description: the value is checked against all of them when it came. What
cannot be written at all is refused with its path.

Source: OpenAI's guide to structured outputs, "Supported schemas", which OpenRouter passes on.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from openrouter_generated.runtime.encode import is_mapping

Schema = dict[str, Any]

_DROPPED = frozenset(
    (
        "title",
        "default",
        "discriminator",
        "contentSchema",
        "examples",
        "example",
        "deprecated",
        "readOnly",
        "writeOnly",
        "$schema",
    )
)
_WORDS: Mapping[str, Callable[[Any], str]] = {
    "minLength": lambda value: f"at least {value} characters",
    "maxLength": lambda value: f"at most {value} characters",
    "uniqueItems": lambda _: "no item twice",
    "minProperties": lambda value: f"at least {value} properties",
    "maxProperties": lambda value: f"at most {value} properties",
    "contentMediaType": lambda value: f"content of type {value}",
    "contentEncoding": lambda value: f"in {value}",
}
"""Keywords that are put in words."""
_FORMATS = frozenset(("date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"))
_REFUSED = {
    "patternProperties": "keys by a pattern",
    "prefixItems": "a tuple of different items",
    "not": "what a value must not be",
    "if": "a condition",
    "contains": "an item that a list must contain",
    "propertyNames": "limits of keys",
    "dependentRequired": "a condition",
    "dependentSchemas": "a condition",
    "unevaluatedProperties": "properties that other schemas leave",
}
_NO_STRICT = "describe it with objects and lists of named fields, or pass strict=False"


class SchemaError(TypeError):
    """A type cannot be written as a strict schema; the message says where, and what to do."""


def strict_schema(schema: Schema) -> Schema:
    """Return a schema as strict output takes it.

    Args:
        schema: A JSON Schema with its definitions in `$defs`.

    Raises:
        SchemaError: A part of it cannot be strict.
    """
    definitions = schema.get("$defs", {})
    made = _strict({key: value for key, value in schema.items() if key != "$defs"}, "")
    if definitions:
        made["$defs"] = {name: _strict(part, f"$defs.{name}") for name, part in definitions.items()}
    return made


def _strict(given: Any, path: str) -> Schema:
    schema: Schema = {**given} if is_mapping(given) else {}
    if not schema.keys() - _DROPPED - {"description"}:
        raise _unsupported_schema(path, "any JSON value")
    made: Schema = {key: value for key, value in schema.items() if key not in _DROPPED}
    for keyword, what in _REFUSED.items():
        if keyword in made:
            raise _unsupported_schema(path, what)
    _write_words(made)
    if "allOf" in made:
        made = _merged(made, path)
    if "oneOf" in made:  # strict output knows only `anyOf`; one of several that differ is any of them
        made["anyOf"] = made.pop("oneOf")
    if "anyOf" in made:
        made["anyOf"] = [_strict(part, f"{path}<{number}>") for number, part in enumerate(made["anyOf"])]
    if "$ref" in made and len(made) > 1:  # nothing may stand next to a reference
        made = {"anyOf": [{"$ref": made.pop("$ref")}], **made}
    if made.get("type") == "object" or "properties" in made:
        _close(made, path)
    if made.get("type") == "array" or "items" in made:
        made["items"] = _strict(made.get("items", {}), f"{path}[]")
    return made


def _write_words(made: Schema) -> None:
    """Move the keywords that providers do not take into the description."""
    words = [words(made.pop(keyword)) for keyword, words in _WORDS.items() if keyword in made]
    if "format" in made and made["format"] not in _FORMATS:
        words.append(f"format: {made.pop('format')}")
    if words:
        before = f"{made['description']} " if made.get("description") else ""
        made["description"] = f"{before}({', '.join(words)})"


def _merged(made: Schema, path: str) -> Schema:
    parts: list[Schema] = made.pop("allOf")
    if len(parts) != 1:
        raise _unsupported_schema(path, "several schemas at once")
    return {**{key: value for key, value in parts[0].items() if key not in _DROPPED}, **made}


def _close(made: Schema, path: str) -> None:
    """Make an object require all of its properties and no others."""
    more = made.get("additionalProperties", False)
    if more is not False and (isinstance(more, dict) or "properties" not in made):
        raise _unsupported_schema(path, "an object with keys of any name (a dict)")
    properties = made.get("properties", {})
    made["properties"] = {name: _strict(part, f"{path}.{name}".lstrip(".")) for name, part in properties.items()}
    made["required"] = [*properties]
    made["additionalProperties"] = False


def _unsupported_schema(path: str, what: str) -> SchemaError:
    return SchemaError(f"{path or 'the output type'}: {what} cannot be a strict schema; {_NO_STRICT}")
