"""Reading an OpenAPI document: loading, following references, choosing operations."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Container, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from .json_reader import JsonError, read_json
from .own_references import turn_inwards
from .yaml_reader import YamlError, YamlReader

MOST_CHARACTERS = 100_000_000
"""How long a document may be when what its anchors share is written out at each use; known ones have some millions."""
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
"""Keys of a path item that hold operations; `query` and `additionalOperations` are OpenAPI 3.2's."""
ADDITIONAL = "additionalOperations"


class DocumentError(Exception):
    """The document holds something that cannot be generated; the message begins with its JSON pointer.

    Args:
        pointer: JSON pointer of the place.
        problem: What is wrong there.
    """

    def __init__(self, pointer: str, problem: str) -> None:
        self.pointer = pointer or "#"
        self.problem = problem
        super().__init__(f"{self.pointer}: {problem}")


class Warnings:
    """Collects what is wrong with a document that can be generated from nevertheless.

    Attributes:
        lines: The warnings, each of which begins with a JSON pointer.
    """

    def __init__(self) -> None:
        self.lines: list[str] = []

    def add(self, pointer: str, problem: str) -> None:
        """Add a warning, once."""
        line = f"{pointer}: {problem}"
        if line not in self.lines:
            self.lines.append(line)


def load(path: Path) -> dict[str, Any]:
    """Read a document, YAML or JSON.

    Raises:
        DocumentError: The file is not an OpenAPI 3 document.
    """
    try:
        document = _values(path)
    except RecursionError:
        raise DocumentError("#", f"{path} is nested too deeply") from None
    except JsonError as error:
        raise DocumentError("#", f"{path}: {error}") from None
    except ValueError as error:
        raise DocumentError("#", f"{path} is neither YAML nor JSON: {error}") from None
    version = document.get("openapi") if isinstance(document, dict) else None
    if not isinstance(document, dict) or not re.match(r"3(\.|$)", str(version)):
        raise DocumentError("#/openapi", f"{path} is not an OpenAPI 3 document")
    turn_inwards(document, path.absolute().as_uri())
    return document


def _values(path: Path) -> Any:
    text = _text(path)
    if not text.lstrip().startswith("{"):
        return _yaml_values(text, path)
    try:
        values = read_json(text)
    except json.JSONDecodeError as error:
        try:  # a flow mapping of YAML begins like an object, too
            return _yaml_values(text, path)
        except YamlError:
            raise error from None
    return values


def _yaml_values(text: str, path: Path) -> Any:
    reader = YamlReader(text)
    values = reader.read()
    if not reader.has_aliases:
        return values
    if _length(values, {}) > MOST_CHARACTERS:
        raise DocumentError("#", f"{path} is longer than {MOST_CHARACTERS} characters once its anchors are written out")
    return json.loads(json.dumps(values))  # what anchors share is there once a use, so that each place can be changed


def _length(node: Any, known: dict[int, int]) -> int:
    """Return about how many characters a value has as JSON, looking at each part once however often it is shared."""
    if not isinstance(node, dict | list):
        return len(node) if isinstance(node, str) else 1
    if id(node) not in known:
        parts = [*node, *node.values()] if isinstance(node, dict) else node
        known[id(node)] = 1 + sum(_length(part, known) for part in parts)
    return known[id(node)]


def _text(path: Path) -> str:
    """Return a file's text, whatever its line endings and byte order mark."""
    raw = path.read_bytes()
    return raw.decode(json.detect_encoding(raw)).replace("\r\n", "\n").replace("\r", "\n")


def digest(path: Path) -> str:
    """Return the SHA-256 of a document's text, independent of line endings."""
    return hashlib.sha256(_text(path).encode()).hexdigest()


def escape(part: str) -> str:
    """Escape one part of a JSON pointer (RFC 6901, section 3)."""
    return part.replace("~", "~0").replace("/", "~1")


def resolve(document: dict[str, Any], reference: str, pointer: str) -> Any:
    """Return what a `$ref` points at.

    Args:
        document: The document.
        reference: A JSON pointer.
        pointer: Where the reference stands.

    Raises:
        DocumentError: It points outside the document, at the whole document or at nothing.
    """
    if reference in ("", "#"):
        raise DocumentError(pointer, f"the reference {reference!r} is to the whole document")
    if not reference.startswith("#/"):
        reason = "references to other documents are not supported; bundle the document first"
        raise DocumentError(
            pointer, f"{reference}: {reason}" if reference[0] != "#" else f"no anchor is called {reference}"
        )
    node: Any = document
    for part in reference[2:].split("/"):
        part = unquote(part).replace("~1", "/").replace("~0", "~")
        try:
            node = node[int(part)] if isinstance(node, list) else node[part]
        except (KeyError, IndexError, ValueError, TypeError):
            raise DocumentError(pointer, f"the reference {reference} points at nothing") from None
    return node


def follow(document: dict[str, Any], node: Any, pointer: str) -> Any:
    """Return what a node is behind its references, which may lead to other references.

    Args:
        document: The document.
        node: What may be an object with a `$ref`.
        pointer: Where it stands.

    Raises:
        DocumentError: The references lead in a circle, out of the document or to nothing.
    """
    return _trail(document, node, pointer)[-1]


def target_of(document: dict[str, Any], node: Any, pointer: str) -> tuple[Any, str]:
    """Return what a node is behind its references, and where that stands.

    Raises:
        DocumentError: As in `follow`.
    """
    trail = _trail(document, node, pointer)
    return trail[-1], pointer if len(trail) == 1 else trail[-2]["$ref"]


def _trail(document: dict[str, Any], node: Any, pointer: str) -> list[Any]:
    """Return a node and all that its references lead to, the last of which is not a reference."""
    trail = [node]
    seen: set[str] = set()
    while isinstance(node, dict) and "$ref" in node:
        reference = node["$ref"]
        if not isinstance(reference, str):
            raise DocumentError(f"{pointer}/$ref", f"a reference must be a string, not {reference!r:.80}")
        if reference in seen:
            raise DocumentError(pointer, f"the reference {reference} leads back to itself")
        seen.add(reference)
        node = resolve(document, reference, pointer)
        trail.append(node)
    return trail


def path_item(document: dict[str, Any], item: Any, pointer: str = "#/paths") -> dict[str, Any]:
    """Return a path item, which may be a reference; what stands next to the reference is added.

    Raises:
        DocumentError: It is not an object, or its references lead in a circle, out of the document or to nothing.
    """
    trail = _trail(document, {} if item is None else item, pointer)
    found = trail.pop()
    if not isinstance(found, dict):
        raise DocumentError(pointer, f"a path item must be an object, not {found!r:.80}")
    for node in reversed(trail):
        own = {key: value for key, value in node.items() if key != "$ref"}
        found = {**found, **own} if own else found
    return found


def operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield method, path and operation of each operation, in the document's order.

    Raises:
        DocumentError: Something that stands where operations do is not one.
    """
    for path, item in (document.get("paths") or {}).items():
        if not path.startswith("x-"):
            item = path_item(document, item, f"#/paths/{escape(path)}")
            for method, operation in operations_of(item, f"#/paths/{escape(path)}"):
                yield method, path, operation


def operations_of(item: dict[str, Any], pointer: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield method and operation of each operation of a path item.

    Raises:
        DocumentError: Something that stands where operations do is not one.
    """
    found = [(method, item[method], f"{pointer}/{method}") for method in METHODS if method in item]
    for method, operation in (item.get(ADDITIONAL) or {}).items():
        found.append((method, operation, f"{pointer}/{ADDITIONAL}/{escape(method)}"))
    for key, value in item.items():
        if key not in METHODS and key != ADDITIONAL and not key.startswith("x-") and _looks_like_an_operation(value):
            is_upper = key.lower() in METHODS
            problem = "the name of a method must be in lower case" if is_upper else f"{ADDITIONAL} is for other methods"
            raise DocumentError(f"{pointer}/{escape(key)}", problem)
    for method, operation, where in found:
        if not isinstance(operation, dict):
            raise DocumentError(where, f"an operation must be an object, not {operation!r:.80}")
        if "$ref" in operation:
            raise DocumentError(where, "an operation cannot be a reference; put the path item in components/pathItems")
        yield method, operation


def _looks_like_an_operation(value: Any) -> bool:
    return isinstance(value, dict) and bool({"operationId", "requestBody", "responses"} & value.keys())


def operation_pointer(path: str, method: str) -> str:
    """Return the JSON pointer of an operation."""
    inside = method if method in METHODS else f"{ADDITIONAL}/{escape(method)}"
    return f"#/paths/{escape(path)}/{inside}"


def sent_method(method: str) -> str:
    """Return a method as it is sent: those of `additionalOperations` as they are written."""
    return method.upper() if method in METHODS else method


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
    present = {(method, path) for method, path, _ in operations(document)}
    for method, path in sorted(wanted - {(method.lower(), path) for method, path in present}):
        raise DocumentError(
            f"#/paths/{escape(path)}/{method}", 'there is no such operation; name it as in "post /responses"'
        )
    remove_operations(document, {(method, path) for method, path in present if (method.lower(), path) not in wanted})


def remove_operations(document: dict[str, Any], unwanted: Container[tuple[str, str]]) -> None:
    """Remove operations, and the paths that have none left.

    Args:
        document: Changed in place.
        unwanted: Method and path of each.
    """
    for path in [path for path in document.get("paths") or () if not path.startswith("x-")]:
        item = dict(path_item(document, document["paths"][path], f"#/paths/{escape(path)}"))
        document["paths"][path] = item
        if isinstance(item.get(ADDITIONAL), dict):
            item[ADDITIONAL] = {name: value for name, value in item[ADDITIONAL].items() if (name, path) not in unwanted}
        for method in METHODS:
            if (method, path) in unwanted:
                item.pop(method, None)
        if not item.get(ADDITIONAL) and not any(method in item for method in METHODS):
            del document["paths"][path]
