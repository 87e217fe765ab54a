"""Two documents' operations side by side: what is compared, and from which direction."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ..document import DocumentError, escape, operations, path_item
from .changes import Change, Direction
from .compare_schemas import Comparison, merged
from .normalize import Reader
from .read_operation import Operation, contents, headers, operation_key, parameter_name, schema_of, serialization
from .read_schema import Node

Schema = dict[str, Any]


def compare(old: Schema, new: Schema, chosen: Iterable[str] = ()) -> list[Change]:
    """Compare two documents.

    Args:
        old: The base.
        new: The document.
        chosen: Only these operations, as in "post /responses"; all for none.

    Returns:
        What differs, each once; nothing where both say the same of the wire.

    Raises:
        DocumentError: A document holds something that cannot be read, or none has a chosen operation; the message begins with a
            JSON pointer.
    """
    for document in (old, new):
        _check_layout(document)
    return merged(
        _Documents(old, new, {operation_key(*choice.strip().partition(" ")[::2]) for choice in chosen}).changes()
    )


def _check_layout(document: Schema) -> None:
    for name in ("paths", "components", "info"):
        if not isinstance(document.get(name) or {}, dict):
            raise DocumentError(f"#/{name}", "it must be an object")
    if not isinstance((document.get("components") or {}).get("schemas") or {}, dict):
        raise DocumentError("#/components/schemas", "it must be an object")
    for path, item in (document.get("paths") or {}).items():
        found = path_item(document, item) if isinstance(item, dict) else item
        if not isinstance(found, dict):
            raise DocumentError(f"#/paths/{escape(path)}", "it must be an object")
    for method, path, operation in operations(document):
        if not isinstance(operation, dict):
            raise DocumentError(f"#/paths/{escape(path)}/{method}", "it must be an object")
    if not any(True for _ in operations(document)):
        raise DocumentError("#/paths", "it has no operations to compare")


class _Documents:
    def __init__(self, old: Schema, new: Schema, chosen: set[tuple[str, str]]) -> None:
        self.chosen = chosen
        self.old = Reader(old)
        self.new = Reader(new)
        self.comparison = Comparison(self.old, self.new)
        self.met: dict[Direction, set[Any]] = {"request": set(), "response": set()}

    def changes(self) -> Iterator[Change]:
        yield from self._servers()
        before, after = self._operations(self.old), self._operations(self.new)
        for method, path in sorted(self.chosen - before.keys() - after.keys()):
            problem = 'there is no such operation; name it as in "post /responses"'
            raise DocumentError(f"#/paths/{escape(path)}/{method}", problem)
        for key in dict.fromkeys((*before, *after)):
            if key not in before:
                yield _both("operation-added", "API", after[key].name, new_pointer=after[key].pointer)
            elif key not in after:
                yield _both("operation-removed", "API", before[key].name, old_pointer=before[key].pointer)
            else:
                yield from self._operation(before[key], after[key])

    def _operations(self, reader: Reader) -> dict[tuple[str, str], Operation]:
        found = {
            operation_key(method, path): Operation(reader.document, method, path, operation)
            for method, path, operation in operations(reader.document.raw)
        }
        return {key: operation for key, operation in found.items() if not self.chosen or key in self.chosen}

    def _servers(self) -> Iterator[Change]:
        old, new = (
            [server.get("url") for server in side.document.raw.get("servers") or ()] for side in (self.old, self.new)
        )
        where = {"old_pointer": "#/servers", "new_pointer": "#/servers"}
        for url in new:
            if url not in old:
                yield _both("server-added", "API", str(url), **where)
        for url in old:
            if url not in new:
                yield _both("server-removed", "API", str(url), **where)

    def _operation(self, old: Operation, new: Operation) -> Iterator[Change]:
        where = {"old_pointer": old.pointer, "new_pointer": new.pointer}
        if old.security() != new.security():
            yield _both("security-changed", old.name, old=old.security(), new=new.security(), **where)
        before, after = bool(old.raw.get("deprecated")), bool(new.raw.get("deprecated"))
        if before != after:
            yield _both("annotation-changed", old.name, "deprecated", before, after, **where)
        yield from self._parameters(old, new)
        yield from self._body(f"{old.name} request", old.part("requestBody"), new.part("requestBody"))
        yield from self._responses(old, new)

    def _parameters(self, old: Operation, new: Operation) -> Iterator[Change]:
        before, after = old.parameters(), new.parameters()
        path = f"{old.name} parameters"
        for key, node in after.items():
            if key not in before:
                change_type = "required-parameter-added" if node.schema.get("required") else "parameter-added"
                yield _both(change_type, path, parameter_name(node), old_pointer=old.pointer, new_pointer=node.pointer)
        for key, node in before.items():
            if key not in after:
                yield _both(
                    "parameter-removed", path, parameter_name(node), old_pointer=node.pointer, new_pointer=new.pointer
                )
                continue
            other = after[key]
            name = f"the parameter {parameter_name(node)}"
            yield from _requiredness(path, name, node, other)
            if serialization(node) != serialization(other):
                where = {"old_pointer": node.pointer, "new_pointer": other.pointer}
                yield _both("serialization-changed", path, name, serialization(node), serialization(other), **where)
            yield from self._schemas(f"{path} {parameter_name(node)}", node, other, "request")

    def _body(self, path: str, old: Node | None, new: Node | None) -> Iterator[Change]:
        if old is None or new is None:
            if new is not None:
                change_type = "required-body-added" if new.schema.get("required") else "body-added"
                yield _both(change_type, path, new_pointer=new.pointer)
            elif old is not None:
                yield _both("body-removed", path, old_pointer=old.pointer)
            return
        yield from _requiredness(path, "the body", old, new)
        yield from self._contents(path, old, new, "request")

    def _responses(self, old: Operation, new: Operation) -> Iterator[Change]:
        before, after = old.responses(), new.responses()
        yield from _names("status", f"{old.name} responses", before, after)
        for status in [status for status in before if status in after]:
            path = f"{old.name} {status}"
            yield from self._contents(path, before[status], after[status], "response")
            known, known_after = headers(self.old.document, before[status]), headers(self.new.document, after[status])
            yield from _names("header", path, known, known_after)
            for name in [name for name in known if name in known_after]:
                yield from self._schemas(f"{path} header {name}", known[name], known_after[name], "response")

    def _contents(self, path: str, old: Node, new: Node, direction: Direction) -> Iterator[Change]:
        before, after = contents(old), contents(new)
        yield from _names("media-type", path, before, after)
        for media in [media for media in before if media in after]:
            several = f"{path} {media} " if len(before) > 1 else f"{path} "
            yield from self._schemas(several, before[media], after[media], direction)

    def _schemas(self, path: str, old: Node, new: Node, direction: Direction) -> Iterator[Change]:
        before, after = schema_of(old), schema_of(new)
        yield from self.comparison.changes(path, (before,), (after,), direction, self.met[direction])


def _both(change_type: str, path: str, value: str = "", old: Any = None, new: Any = None, **pointers: str) -> Change:
    """A change of a type that means the same in requests and in responses."""
    return Change(change_type, path, value, old, new, directions={"request"}, **pointers)


def _names(noun: str, path: str, old: dict[str, Node], new: dict[str, Node]) -> Iterator[Change]:
    for name in new:
        if name not in old:
            yield _both(f"{noun}-added", path, name, new_pointer=new[name].pointer)
    for name in old:
        if name not in new:
            yield _both(f"{noun}-removed", path, name, old_pointer=old[name].pointer)


def _requiredness(path: str, name: str, old: Node, new: Node) -> Iterator[Change]:
    before, after = bool(old.schema.get("required")), bool(new.schema.get("required"))
    if before != after:
        change_type = "became-required" if after else "became-optional"
        yield _both(change_type, path, name, old_pointer=old.pointer, new_pointer=new.pointer)
