"""Generic schemas: `$dynamicRef` leads to what the schema from which it was reached says, so that each gets a copy."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import Any
from urllib.parse import unquote

from .document import DocumentError, escape, resolve
from .schema import ANNOTATIONS, DATA, NAMED, Schema
from .structure import must_be

MOST_COPIES = 1000
"""How many copies the generic schemas of a document may need."""
SCHEMAS = "#/components/schemas/"
_CONTENTS = ("schema", "itemSchema")
_IDENTIFYING = frozenset(("$anchor", "$defs", "$dynamicAnchor", "$id"))


class Generics:
    """Gives each schema that fills in a generic one a copy of it. Rule `generics`.

    Args:
        document: The document, whose references are JSON pointers by now. It is changed.
        nodes: Its objects by their pointers, the outer before the inner.
        anchors: Pointer of each `$dynamicAnchor` to its name.
        dynamic: Pointer of each `$dynamicRef` to the name of the anchor, where it leads to one.
    """

    def __init__(
        self, document: Schema, nodes: Mapping[str, Schema], anchors: Mapping[str, str], dynamic: Mapping[str, str]
    ) -> None:
        self._document = document
        self._written: Schema = deepcopy(document)
        self._dynamic = dynamic
        self._roots = {pointer: nodes[pointer] for pointer in _roots(nodes)}
        self._anchors: dict[str, dict[str, str]] = {}
        self._needed = self._names_needed()
        for pointer, name in anchors.items():
            meant = _only_reference(nodes[pointer])
            meant = meant if meant is not None and self._root(meant) not in self._needed else pointer
            self._anchors.setdefault(self._root(pointer), {}).setdefault(name, meant)
        self._copies: dict[tuple[str, frozenset[tuple[str, str]]], str] = {}
        self._unbound: list[tuple[Schema, str, dict[str, str]]] = []

    def resolve_anchors(self) -> None:
        """Let the references of each schema with anchors lead to copies that are filled in with these.

        Raises:
            DocumentError: There would be too many.
        """
        for root, own in self._anchors.items():
            node = self._roots.get(root, {})
            target = node.get("$ref")
            copied: Schema = {}
            if isinstance(target, str) and self._needs(target, own):
                # It is nothing but a filled in schema, and that itself; what else stands next to a reference is dropped.
                self._copies[target, frozenset(own.items())] = root
                for key in [key for key in node if key not in ANNOTATIONS and not key.startswith("x-")]:
                    del node[key]
                copied = self._copy_of(target, own)
            self._bind(node, root, own, root=root)
            while self._unbound:
                self._bind(*self._unbound.pop(), root=root)
            node.update({key: value for key, value in copied.items() if key not in node})

    def _bind(self, node: Schema, written: str, names: Mapping[str, str], root: str) -> None:
        """Let the references in a schema lead to what its anchors, or those of who refers to it, say.

        Args:
            node: The schema, which is changed.
            written: Where it was written.
            names: Name of each anchor to its pointer.
            root: The schema that fills it in, maybe itself.
        """
        for part, pointer in _schemas_in(node, written):
            target = part.get("$ref")
            if pointer in self._dynamic:
                part["$ref"] = names.get(self._dynamic[pointer], target)
            elif isinstance(target, str) and self._needs(target, names):
                is_own = root == written == self._root(target)
                part["$ref"] = target if is_own else self._copy(target, names, root)

    def _copy(self, target: str, names: Mapping[str, str], root: str) -> str:
        key = (target, frozenset(names.items()))
        if key not in self._copies:
            if len(self._copies) >= MOST_COPIES:
                raise DocumentError(root, f"the generic schemas need more than {MOST_COPIES} copies")
            copies = self._document.setdefault("components", {}).setdefault("$defs", {})
            name, number = f"{_name(root)}{_name(target)}", 2
            while name in copies:
                name, number = f"{_name(root)}{_name(target)}{number}", number + 1
            self._copies[key] = f"#/components/$defs/{escape(name)}"
            copies[name] = self._copy_of(target, names)
        return self._copies[key]

    def _copy_of(self, target: str, names: Mapping[str, str]) -> Schema:
        """Return a copy of a schema, which is filled in later: generic schemas may lead to each other."""
        found = resolve(self._written, target, target)
        if isinstance(found, bool):
            return {}
        must_be(found, (dict,), target)
        copied = {key: deepcopy(value) for key, value in found.items() if key not in _IDENTIFYING}
        self._unbound.append((copied, target, {**self._anchors.get(self._root(target), {}), **names}))
        return copied

    def _needs(self, target: str, names: Mapping[str, str]) -> bool:
        return not self._needed.get(self._root(target), set()).isdisjoint(names)

    def _root(self, pointer: str) -> str:
        pointer = unquote(pointer) if "%" in pointer else pointer
        while pointer not in self._roots and "/" in pointer:
            pointer = pointer.rpartition("/")[0]
        return pointer

    def _names_needed(self) -> dict[str, set[str]]:
        """Return the names that the schemas need which a root leads to, its own included."""
        needed: dict[str, set[str]] = {}
        users: dict[str, set[str]] = {}
        for root, node in self._roots.items():
            for part, pointer in _schemas_in(node, root):
                if pointer in self._dynamic:
                    needed.setdefault(root, set()).add(self._dynamic[pointer])
                elif isinstance(part.get("$ref"), str):
                    users.setdefault(self._root(part["$ref"]), set()).add(root)
        todo = list(needed)
        while todo:
            root = todo.pop()
            for user in users.get(root, ()):
                names = needed.setdefault(user, set())
                if not needed[root] <= names:
                    names |= needed[root]
                    todo.append(user)
        return needed


def owner(pointer: str) -> str:
    """Return where the named schema, or the schema of a content or a parameter, begins that a place is in."""
    parts = pointer.split("/")
    if pointer.startswith(SCHEMAS):
        return "/".join(parts[:4])
    return "/".join(parts[: 1 + next((index for index, part in enumerate(parts) if part in _CONTENTS), 0)])


def _roots(nodes: Mapping[str, Schema]) -> Iterator[str]:
    """Yield where schemas begin whose anchors are their own: those that own others, and those with an `$id`."""
    for pointer, node in nodes.items():
        if "$id" in node or (pointer != "#" and owner(pointer) == pointer):
            yield pointer


def _schemas_in(node: Any, pointer: str) -> Iterator[tuple[Schema, str]]:
    """Yield the schemas in a schema with their pointers, those with an `$id` excluded, which stand for themselves."""
    todo: list[tuple[Any, str, bool]] = [(node, pointer, False)]
    while todo:
        part, where, is_names = todo.pop()
        if isinstance(part, list):
            todo += [(item, f"{where}/{index}", False) for index, item in enumerate(part)]
        elif isinstance(part, dict) and (is_names or part is node or "$id" not in part):
            if not is_names:
                yield part, where
            todo += [
                (value, f"{where}/{escape(str(key))}", key in NAMED and not is_names)
                for key, value in part.items()
                if isinstance(value, dict | list) and (is_names or key not in DATA)
            ]


def _name(pointer: str) -> str:
    """Return what a place is called in the name of a copy: nothing in an operation, which has no name of its own."""
    return pointer.rpartition("/")[2] if pointer.startswith(SCHEMAS) else ""


def _only_reference(node: Schema) -> str | None:
    reference = node.get("$ref")
    return reference if isinstance(reference, str) and set(node) - ANNOTATIONS == {"$ref"} else None
