"""Reading an OpenAPI document: loading, following references, choosing operations."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from ruamel.yaml import YAML
from ruamel.yaml.constructor import SafeConstructor
from ruamel.yaml.error import YAMLError

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
"""Fields of a path item that are operations; `additionalOperations` holds others by their method as it is sent."""


MOST_CHARACTERS = 100_000_000
"""How long a document may be when what its anchors share is written out at each use; known ones have some millions."""


class _Json(SafeConstructor):
    """Makes what JSON could have said: dates stay text."""


_Json.add_constructor("tag:yaml.org,2002:timestamp", lambda _, node: node.value)


class DocumentError(Exception):
    """The document holds something that cannot be generated; the message begins with its JSON pointer."""

    def __init__(self, pointer: str, problem: str) -> None:
        super().__init__(f"{pointer or '#'}: {problem}")


def load(path: Path) -> dict[str, Any]:
    """Read a document, YAML or JSON.

    Raises:
        DocumentError: The file is no OpenAPI 3 document.
    """
    reader = YAML(typ="safe")
    reader.Constructor = _Json
    try:
        # By way of JSON: keys become text, what anchors share is there once a use, and there is no infinity.
        document = reader.load(path.read_text(encoding="utf-8"))
        if _length(document, {}) > MOST_CHARACTERS:
            raise DocumentError(
                "#", f"{path} is longer than {MOST_CHARACTERS} characters once its anchors are written out"
            )
        document = json.loads(json.dumps(document, allow_nan=False))
    except RecursionError:
        raise DocumentError("#", f"{path} is nested too deeply") from None
    except (YAMLError, ValueError, TypeError) as error:
        raise DocumentError("#", f"{path} is neither YAML nor JSON: {error}") from None
    if not isinstance(document, dict) or not str(document.get("openapi", "")).startswith("3."):
        raise DocumentError("#/openapi", f"{path} is no OpenAPI 3 document")
    return document


def _length(node: Any, known: dict[int, int]) -> int:
    """Return about how many characters a value has as JSON, looking at each part once however often it is shared."""
    if not isinstance(node, dict | list):
        return len(node) if isinstance(node, str) else 1
    if id(node) not in known:
        known[id(node)] = 0  # of what contains itself; it is refused when it is written out
        parts = [*node, *node.values()] if isinstance(node, dict) else node
        known[id(node)] = 1 + sum(_length(part, known) for part in parts)
    return known[id(node)]


def digest(path: Path) -> str:
    """Return the SHA-256 of a document's text, independent of line endings."""
    return hashlib.sha256(path.read_text(encoding="utf-8").encode()).hexdigest()


def escape(part: str) -> str:
    """Escape one part of a JSON pointer (RFC 6901, section 3)."""
    return part.replace("~", "~0").replace("/", "~1")


def resolve(document: dict[str, Any], reference: str) -> Any:
    """Return what a `$ref` points at.

    Raises:
        DocumentError: It points outside the document or at nothing.
    """
    if not reference.startswith("#/"):
        raise DocumentError(reference, "references to other documents are not supported; bundle the document first")
    node: Any = document
    for part in reference[2:].split("/"):
        part = unquote(part).replace("~1", "/").replace("~0", "~")
        try:
            node = node[int(part)] if isinstance(node, list) else node[part]
        except (KeyError, IndexError, ValueError, TypeError):
            raise DocumentError(reference, "the reference points at nothing") from None
    return node


def path_item(document: dict[str, Any], item: dict[str, Any]) -> dict[str, Any]:
    """Return a path item, which may be a reference."""
    return resolve(document, item["$ref"]) if "$ref" in item else item


def operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield method, path and operation of each operation, in the document's order."""
    for path, item in (document.get("paths") or {}).items():
        item = path_item(document, item)
        for method in METHODS:
            if method in item:
                yield method, path, item[method]
        for method, operation in (item.get("additionalOperations") or {}).items():
            yield method, path, operation


def keep_operations(document: dict[str, Any], chosen: list[str]) -> None:
    """Remove the operations that are not chosen.

    Args:
        document: Changed in place.
        chosen: Method and path of each, as in "post /responses".

    Raises:
        DocumentError: A chosen operation is not in the document.
    """
    pairs = [choice.partition(" ") for choice in chosen]
    wanted = {(method.lower(), path.strip()) for method, _, path in pairs}
    present = {(method.lower(), path) for method, path, _ in operations(document)}
    for method, path in sorted(wanted - present):
        raise DocumentError(
            f"#/paths/{escape(path)}/{method}", 'there is no such operation; name it as in "post /responses"'
        )
    for path in list(document.get("paths") or ()):
        item = document["paths"][path] = dict(path_item(document, document["paths"][path]))
        for method in METHODS:
            if method in item and (method, path) not in wanted:
                del item[method]
        others = item.pop("additionalOperations", None) or {}
        others = {method: kept for method, kept in others.items() if (method.lower(), path) in wanted}
        if others:
            item["additionalOperations"] = others
        elif not any(method in item for method in METHODS):
            del document["paths"][path]
