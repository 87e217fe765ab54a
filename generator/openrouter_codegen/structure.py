"""The structure of a document: whether what must be an object or an array is one, all but what single schemas hold."""

from __future__ import annotations

from typing import Any

from .document import ADDITIONAL, METHODS, DocumentError, escape

_OPERATIONS = dict.fromkeys(METHODS, "operation")
_NAMES: dict[type, str] = {dict: "an object", list: "an array", str: "a string", bool: "true or false"}
_INSIDE: dict[str, dict[str, str]] = {
    "document": {
        "paths": "{path item}",
        "components": "components",
        "servers": "[object]",
        "security": "[object]",
    },
    "components": {
        "schemas": "{schema}",
        "responses": "{response}",
        "parameters": "{parameter}",
        "requestBodies": "{body}",
        "headers": "{parameter}",
        "pathItems": "{path item}",
        "securitySchemes": "{object}",
    },
    "path item": {"parameters": "[parameter]", ADDITIONAL: "{operation}", "servers": "[object]", **_OPERATIONS},
    "operation": {
        "parameters": "[parameter]",
        "requestBody": "body",
        "responses": "{response}",
        "servers": "[object]",
        "security": "[object]",
        "tags": "[]",
    },
    "parameter": {"schema": "schema", "content": "{media type}"},
    "body": {"content": "{media type}"},
    "response": {"content": "{media type}", "headers": "{parameter}"},
    "media type": {"schema": "schema", "encoding": "{object}"},
    "schema": {
        "properties": "{schema}",
        "items": "schema",
        "additionalProperties": "schema",
        "allOf": "[schema]",
        "anyOf": "[schema]",
        "oneOf": "[schema]",
        "enum": "[]",
    },
}
"""What is in each object: one value, {a map} or [a list] of such; objects that are not listed may hold anything."""


def must_be(value: Any, types: tuple[type, ...], pointer: str) -> None:
    """Check the JSON type of a value.

    Raises:
        DocumentError: It has another one.
    """
    if not isinstance(value, types):
        wanted = " or ".join(_NAMES[wanted] for wanted in types)
        raise DocumentError(pointer, f"it must be {wanted}, not {value!r:.80}")


def check_structure(document: dict[str, Any]) -> None:
    """Check that maps are maps and lists are lists, so that whoever reads the document may rely on it.

    Null stands for what is absent.

    Raises:
        DocumentError: Something has another type; the message begins with its JSON pointer.
    """
    todo: list[tuple[Any, str, str]] = [(document, "document", "#")]
    while todo:
        node, expected, pointer = todo.pop()
        if expected[:1] == "{":
            must_be(node, (dict,), pointer)
            todo += [(value, expected[1:-1], f"{pointer}/{escape(name)}") for name, value in node.items()]
        elif expected[:1] == "[":
            must_be(node, (list,), pointer)
            todo += [(value, expected[1:-1], f"{pointer}/{index}") for index, value in enumerate(node)]
        elif expected and (expected != "schema" or isinstance(node, dict)):
            if node is None and expected in ("media type", "path item", "response"):
                continue
            must_be(node, (dict,), pointer)
            inside = _INSIDE.get(expected, {})
            todo += [
                (value, inside[key], f"{pointer}/{key}")
                for key, value in node.items()
                if key in inside and value is not None
            ]
