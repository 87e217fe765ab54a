"""Checks: what keywords hold beyond the structure of the document, before anything is made of them."""

from __future__ import annotations

import re
from typing import Any

from ..document import DocumentError, Warnings, escape, operations_of
from ..schema import LIMITS, Schema
from ..structure import must_be
from .names import shortened

_KEYWORDS: dict[str, tuple[type, ...]] = {
    "$ref": (str,),
    "additionalProperties": (dict, bool),
    "allOf": (list,),
    "anyOf": (list,),
    "enum": (list,),
    "items": (dict, list, bool),
    "oneOf": (list,),
    "patternProperties": (dict,),
    "prefixItems": (list,),
    "properties": (dict,),
    "propertyNames": (dict, bool),
    "type": (str, list),
    "unevaluatedProperties": (dict, bool),
}
_TEXTS = ("description", "title")
_VALUES = frozenset(("const", "default", "example", "examples"))


def check_document(document: Schema, warnings: Warnings) -> None:
    """Check the parts of a document that everything else relies on, and write down what they mean.

    Args:
        document: Changed in place: null stands for an absent mapping, and a version that is a number becomes text.
        warnings: Takes faults that do not prevent generation.

    Raises:
        DocumentError: A part is missing or of another type.
    """
    if not isinstance(document.get("info"), dict):
        raise DocumentError("#/info", "it is missing" if document.get("info") is None else "it must be an object")
    _check_info(document["info"], warnings)
    for key in ("paths", "components", "servers", "security"):
        if document.get(key) is None:
            document.pop(key, None)
    if "servers" in document:
        document["servers"] = check_servers(document["servers"], "#/servers", warnings)
    for key, value in list(document.get("components", {}).items()):
        if value is None:
            del document["components"][key]
        elif not key.startswith("x-"):
            must_be(value, (dict,), f"#/components/{escape(key)}")


def check_servers(servers: list[Schema], pointer: str, warnings: Warnings) -> list[Schema]:
    """Return servers without the query and the fragment of their URLs, behind which no path can be written."""
    found: list[Schema] = []
    for index, server in enumerate(servers):
        url = str(server.get("url") or "")
        kept = url.partition("#")[0].partition("?")[0]
        if kept != url:
            warnings.add(f"{pointer}/{index}/url", "a server has no query and no fragment; they are ignored")
        found.append({**server, "url": kept})
    return found


def _check_info(info: Schema, warnings: Warnings) -> None:
    for key in ("title", "version"):
        if key not in info or info[key] is None:
            warnings.add(f"#/info/{key}", "it is missing")
            info[key] = "" if key == "version" else "API"
        elif not isinstance(info[key], str):
            must_be(str(info[key]) if isinstance(info[key], int | float) else info[key], (str,), f"#/info/{key}")
            warnings.add(f"#/info/{key}", f"it must be a string: put {info[key]!r} in quotes")
            info[key] = str(info[key])
    if not isinstance(info.get("description", ""), str):
        del info["description"]


def check_path_item(item: Any, path: str) -> None:
    """Check a path item and its operations.

    Raises:
        DocumentError: It is not what OpenAPI says, or an operation is only a reference, which OpenAPI does not know.
    """
    pointer = f"#/paths/{escape(path)}"
    if not path.startswith("/") or path.startswith("//"):
        raise DocumentError(pointer, "a path must begin with a slash, and with one only")
    if {".", ".."} & set(path.partition("?")[0].split("/")):
        raise DocumentError(pointer, "a path with the segment . or .. is another path")
    for _, operation in operations_of(item, pointer):
        check_operation(operation)


def check_operation(operation: Schema) -> None:
    """Write down what null and numbers in an operation mean."""
    for key in ("parameters", "requestBody", "responses", "tags", "security", "servers"):
        if operation.get(key) is None:
            operation.pop(key, None)
    for key in ("operationId", "summary", "description"):
        if not isinstance(operation.get(key, ""), str):
            operation[key] = str(operation[key])
    operation["tags"] = [shortened(str(tag)) for tag in operation.get("tags", ())]
    if not operation["tags"]:
        del operation["tags"]


def check_schema(raw: Any, pointer: str, warnings: Warnings) -> Schema | bool:
    """Check the keywords of one schema, not of those in it.

    Args:
        raw: The schema.
        pointer: Where it is.
        warnings: Takes faults that do not prevent generation.

    Returns:
        The schema without keywords that are null or that cannot be used.

    Raises:
        DocumentError: It is not a schema, or a keyword that decides about its type is of another type.
    """
    if isinstance(raw, bool):
        return raw
    if not isinstance(raw, dict):
        raise DocumentError(pointer, f"a schema must be an object, not {raw!r:.80}")
    bad = {key for key, value in raw.items() if value is None and key not in _VALUES}
    for key, types in _KEYWORDS.items():
        if key in raw and key not in bad:
            must_be(raw[key], types, f"{pointer}/{key}")
    if isinstance(raw.get("type"), list):
        _check_types(raw["type"], f"{pointer}/type", warnings)
        bad |= set() if raw["type"] else {"type"}
    bad |= {key for key in LIMITS if key in raw and key not in bad and not _is_limit(key, raw[key], pointer, warnings)}
    if "required" in raw and not isinstance(raw["required"], list):
        bad.add("required")
    bad |= {key for key in _TEXTS if key in raw and not isinstance(raw[key], str)}
    schema = {key: value for key, value in raw.items() if key not in bad} if bad else raw
    if "required" in schema and not all(isinstance(name, str) for name in schema["required"]):
        schema = {**schema, "required": [name for name in schema["required"] if isinstance(name, str)]}
    return _check_discriminator(schema, pointer, warnings) if "discriminator" in schema else schema


def _check_types(types: list[Any], pointer: str, warnings: Warnings) -> None:
    if not types:
        warnings.add(pointer, "it lists no type and is ignored")
    for index, json_type in enumerate(types):
        must_be(json_type, (str,), f"{pointer}/{index}")


def _is_limit(key: str, value: Any, pointer: str, warnings: Warnings) -> bool:
    if key == "pattern":
        try:
            re.compile(value)
        except (re.error, TypeError, OverflowError, RecursionError):
            warnings.add(f"{pointer}/pattern", "Python cannot compile it, so that requests are not checked against it")
            return False
        return True
    if isinstance(value, bool):
        return key in ("exclusiveMinimum", "exclusiveMaximum", "uniqueItems")
    if isinstance(value, int | float):
        return True
    warnings.add(f"{pointer}/{key}", f"it must be a number, not {value!r:.80}, and is ignored")
    return False


def _check_discriminator(schema: Schema, pointer: str, warnings: Warnings) -> Schema:
    found = schema["discriminator"]
    if isinstance(found, str):
        warnings.add(f"{pointer}/discriminator", f'it must be an object: {{"propertyName": "{found:.80}"}}')
        return {**schema, "discriminator": {"propertyName": found}}
    if not isinstance(found, dict) or not isinstance(found.get("propertyName"), str):
        warnings.add(f"{pointer}/discriminator", "it has no propertyName and is ignored")
        return {key: value for key, value in schema.items() if key != "discriminator"}
    mapping = found.get("mapping")
    mapping = mapping if isinstance(mapping, dict) else {}
    kept = {value: target for value, target in mapping.items() if isinstance(target, str)}
    return schema if kept == found.get("mapping") else {**schema, "discriminator": {**found, "mapping": kept}}
