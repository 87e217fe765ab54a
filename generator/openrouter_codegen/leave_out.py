"""Leaving out what is broken: the operations that need a place of the document that cannot be taken, and no others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from .document import ADDITIONAL, METHODS, DocumentError, escape, operation_pointer, path_item
from .schema import Schema


@dataclass(frozen=True)
class LeftOut:
    """Something of the document that is not in the package.

    Attributes:
        name: The operation, as in "GET /things", or the JSON pointer of a schema or a path.
        reason: Why, as the refusal says it.
    """

    name: str
    reason: str

    def __str__(self) -> str:
        return f"{self.name}: {self.reason}"


def leave_out(document: Schema, error: DocumentError) -> list[LeftOut]:
    """Remove the place that cannot be generated, and all that refers to it.

    Args:
        document: The document as it was written; changed in place.
        error: What the generator refused.

    Returns:
        The operations and schemas that are gone; empty where no part of the document is to blame.
    """
    _expand_path_items(document)
    users = _users(document)
    broken: set[str] = set()
    todo = [_part(error.pointer)]
    while todo:
        part = todo.pop()
        if part not in broken:
            broken.add(part)
            todo += users.get(part, ())
    gone = [*_remove_operations(document, broken), *_remove_components(document, broken)]
    return [LeftOut(name, str(error)) for name in gone]


def _expand_path_items(document: Schema) -> None:
    """Replace references to path items by what they refer to, where that is possible, so that each can be changed."""
    paths = _mapping(document, "paths")
    for path, item in paths.items():
        try:
            paths[path] = dict(path_item(document, item))
        except DocumentError:
            continue


def _mapping(document: Schema, key: str) -> dict[str, Any]:
    found = document.get(key)
    return found if isinstance(found, dict) else {}


def _methods(item: Any) -> list[str]:
    if not isinstance(item, dict):
        return []
    additional = item.get(ADDITIONAL)
    return [*(method for method in METHODS if method in item), *(additional if isinstance(additional, dict) else ())]


def _remove_operations(document: Schema, broken: set[str]) -> Iterator[str]:
    """Remove broken operations and the paths that are left without any; yield what they are called."""
    paths = _mapping(document, "paths")
    for path, item in list(paths.items()):
        methods = _methods(item)
        for method in [method for method in methods if operation_pointer(path, method) in broken]:
            del (item if method in item else item[ADDITIONAL])[method]
            yield f"{method.upper()} {path}"
        if f"#/paths/{escape(path)}" in broken and not methods:
            yield f"#/paths/{escape(path)}"
        if f"#/paths/{escape(path)}" in broken or (methods and not _methods(item)):
            del paths[path]


def _remove_components(document: Schema, broken: set[str]) -> Iterator[str]:
    for section, named in _mapping(document, "components").items():
        for name in list(named) if isinstance(named, dict) else ():
            pointer = f"#/components/{section}/{escape(name)}"
            if pointer in broken:
                del named[name]
                if section == "schemas":
                    yield pointer


def _users(document: Schema) -> dict[str, set[str]]:
    """Return which parts of the document refer to each part: operations, paths and components."""
    users: dict[str, set[str]] = {}
    for pointer, node in _parts(document):
        for reference in _references(node):
            users.setdefault(_part(reference), set()).add(pointer)
    for path, item in _mapping(document, "paths").items():
        own = {operation_pointer(path, method) for method in _methods(item)}
        users.setdefault(f"#/paths/{escape(path)}", set()).update(own)
    return users


def _parts(document: Schema) -> Iterator[tuple[str, Any]]:
    for path, item in _mapping(document, "paths").items():
        if isinstance(item, dict):
            shared = {key: value for key, value in item.items() if key not in METHODS and key != ADDITIONAL}
            yield f"#/paths/{escape(path)}", shared
        for method in _methods(item):
            yield operation_pointer(path, method), item[method] if method in item else item[ADDITIONAL][method]
    for section, named in _mapping(document, "components").items():
        for name, node in named.items() if isinstance(named, dict) else ():
            yield f"#/components/{section}/{escape(name)}", node


def _references(node: Any) -> Iterator[str]:
    todo = [node]
    while todo:
        node = todo.pop()
        if isinstance(node, dict):
            if isinstance(node.get("$ref"), str):
                yield node["$ref"]
            todo += node.values()
        elif isinstance(node, list):
            todo += node


def _part(pointer: str) -> str:
    """Return the operation, path or component that a JSON pointer leads into; the pointer itself if into none."""
    steps = unquote(pointer).split("/")
    if steps[:2] == ["#", "components"]:
        return "/".join(steps[:4])
    if steps[:2] == ["#", "paths"]:
        length = 4 if len(steps) > 3 and steps[3] in METHODS else 5 if steps[3:4] == [ADDITIONAL] else 3
        return "/".join(steps[:length])
    return pointer
