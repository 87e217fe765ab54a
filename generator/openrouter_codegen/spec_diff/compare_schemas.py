"""Comparing places on the wire of two documents.

Pairs of places wait in a queue, so what is found first is reported with its shortest path, and no document is too deep. A pair
that was met before is taken as equal: documents that contain themselves are equal unless a difference is found (coinduction).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from ..document import DocumentError
from .changes import Change, Direction
from .match_variants import Pair, matched
from .normalize import Reader, Scalar, Shape
from .read_schema import OPAQUE, Alternative, AnyOf

MOST_PAIRS = 300_000
ARTICLES = {"array": "a list", "object": "an object", "integer": "an integer", "null": "null", "string": "text",
            "number": "a number", "boolean": "true or false"}  # fmt: skip


@dataclass(frozen=True)
class Place:
    """A pair that waits: two places, or two objects of them."""

    path: str
    old: AnyOf | Alternative
    new: AnyOf | Alternative
    skipped: str | None = None


class Comparison:
    """Compares places of two documents and remembers which are equal.

    Args:
        old: The base.
        new: The document.
    """

    def __init__(self, old: Reader, new: Reader) -> None:
        self.old = old
        self.new = new
        self._equal: dict[tuple[Any, ...], bool] = {}
        self._asked: set[tuple[Any, ...]] = set()
        self._steps = 0

    def changes(self, path: str, old: AnyOf, new: AnyOf, direction: Direction, met: set[Any]) -> Iterator[Change]:
        """Yield the differences of two places and of all that is in them.

        Args:
            path: Where they are on the wire.
            old: The base's.
            new: The document's.
            direction: Who sends them.
            met: Pairs that were compared already; added to.

        Raises:
            DocumentError: A schema is none, or the documents are too large to be compared.
        """
        for change in self._walk(Place(path, old, new), met):
            change.directions.add(direction)
            change.path = change.path.rstrip()
            yield change

    def equal(self, old: Alternative, new: Alternative, skipped: str | None) -> bool:
        """Whether two objects are equal; what is asked about already counts as equal."""
        key = (old, new, skipped)
        if key not in self._equal:
            if key in self._asked:
                return True
            self._asked.add(key)
            walk = self._walk(Place("", old, new, skipped), set())
            equal = all(change.type in ("annotation-changed", "format-changed") for change in walk)
            self._asked.discard(key)
            if equal and self._asked:
                return True  # only if the comparisons that led here find equality, too: not to be remembered
            self._equal[key] = equal
        return self._equal[key]

    def _walk(self, first: Place, met: set[Any]) -> Iterator[Change]:
        waiting = deque([first])
        while waiting:
            place = waiting.popleft()
            key = (place.old, place.new, place.skipped)
            if key in met:
                continue
            met.add(key)
            self._steps += 1
            if self._steps > MOST_PAIRS:
                raise DocumentError("#", f"the documents have more than {MOST_PAIRS} places to compare")
            if isinstance(place.old, Alternative) and isinstance(place.new, Alternative):
                yield from self._objects(place, place.old, place.new, waiting)
            elif isinstance(place.old, tuple) and isinstance(place.new, tuple):
                yield from self._values(place, place.old, place.new, waiting)

    def _values(self, place: Place, old: AnyOf, new: AnyOf, waiting: deque[Place]) -> Iterator[Change]:
        left, right = self.old.shape(old), self.new.shape(new)
        where: dict[str, Any] = {"old_pointer": left.where, "new_pointer": right.where}
        for json_type in _less(right.json_types, left.json_types):
            yield Change("type-added", place.path, ARTICLES[json_type], **where)
        for json_type in _less(left.json_types, right.json_types):
            yield Change("type-removed", place.path, ARTICLES[json_type], **where)
        for json_type in [json_type for json_type in left.scalars if json_type in right.scalars]:
            yield from _scalars(place.path, left.scalars[json_type], right.scalars[json_type])
        if left.array and right.array:
            yield from _limits(place.path, left.array, right.array)
            waiting.append(Place(f"{place.path}[]", left.array.items, right.array.items))
        if left.objects and right.objects:
            yield from self._union_members(place, left, right, waiting)
        before, after = self.old.notes(old), self.new.notes(new)
        for name in sorted(before.keys() | after.keys()):
            if before.get(name) != after.get(name):
                yield Change("annotation-changed", place.path, name, before.get(name), after.get(name), **where)

    def _union_members(self, place: Place, left: Shape, right: Shape, waiting: deque[Place]) -> Iterator[Change]:
        noun = "event" if place.path.endswith("text/event-stream .data") else "variant"
        union = self._pointer_of(place.old)
        pairs = matched(self.old, self.new, left.objects, right.objects, self.equal)
        for pair in pairs:
            if pair.old is None and pair.new is not None:
                yield Change(
                    f"{noun}-added",
                    place.path,
                    pair.name,
                    new_pointer=pair.new.where,
                    old_pointer=left.where,
                    union=union,
                )
            elif pair.old is not None and pair.new is None:
                yield Change(
                    f"{noun}-removed",
                    place.path,
                    pair.name,
                    old_pointer=pair.old.where,
                    new_pointer=right.where,
                    union=union,
                )
            elif pair.old is not None and pair.new is not None:
                waiting.append(Place(_step(place.path, pair, len(pairs)), pair.old, pair.new, pair.tag))

    def _pointer_of(self, schemas: AnyOf | Alternative) -> str:
        """Return where a union stands in the base: named unions are one wherever they are used, others are not."""
        nodes = [node for alternatives in schemas for node in alternatives] if isinstance(schemas, tuple) else []
        return self.old.document.target(nodes[0]).pointer if nodes else ""

    def _objects(self, place: Place, old: Alternative, new: Alternative, waiting: deque[Place]) -> Iterator[Change]:
        where: dict[str, Any] = {"old_pointer": old.where, "new_pointer": new.where}
        yield from _limits(place.path, old, new)
        free = self.old.is_free(old)
        if free and self.new.is_free(new):
            return
        if free or self.new.is_free(new):
            fields = (", ".join(new.fields) or "a map") if free else ""
            yield Change("object-described" if free else "object-freed", place.path, fields, **where)
            return
        for name in [name for name in new.fields if name not in old.fields]:
            change_type = "required-field-added" if name in new.required else "field-added"
            yield Change(change_type, place.path, name, **{**where, "new_pointer": _pointer(new, name)})
        for name, nodes in old.fields.items():
            if name not in new.fields:
                yield Change("field-removed", place.path, name, **{**where, "old_pointer": _pointer(old, name)})
            elif name != place.skipped:
                waiting.append(Place(f"{place.path}.{name}", (nodes,), (new.fields[name],)))
        for change_type, names in (
            ("became-required", new.required - old.required),
            ("became-optional", old.required - new.required),
        ):
            for name in sorted(names):
                if (name in old.fields) == (name in new.fields):
                    yield Change(change_type, place.path, name, **where)
        yield from self._other_fields(place, old, new, waiting)

    def _other_fields(
        self, place: Place, old: Alternative, new: Alternative, waiting: deque[Place]
    ) -> Iterator[Change]:
        where: dict[str, Any] = {"old_pointer": old.where, "new_pointer": new.where}
        if old.others is None and new.others is not None:
            yield Change("other-fields-allowed", place.path, **where)
        elif old.others is not None and new.others is None:
            yield Change("other-fields-forbidden", place.path, **where)
        elif old.others is not None and new.others is not None:
            waiting.append(Place(f"{place.path}.*", (old.others,), (new.others,)))
        if old.names or new.names:
            waiting.append(Place(f"{place.path}.* (names)", (old.names,), (new.names,)))


def _step(path: str, pair: Pair, count: int) -> str:
    return f"{path}<{pair.name}>" if count > 1 or pair.tag else path


def _pointer(alternative: Alternative, name: str) -> str:
    nodes = alternative.fields[name]
    return nodes[0].pointer if nodes else alternative.where


def _less(left: list[str], right: list[str]) -> list[str]:
    """Types in one list and not in the other; a number may be an integer."""
    return [
        json_type for json_type in left if json_type not in right and not (json_type == "integer" and "number" in right)
    ]


def _scalars(path: str, old: Scalar, new: Scalar) -> Iterator[Change]:
    where: dict[str, Any] = {"old_pointer": old.where, "new_pointer": new.where}
    if old.limits and not new.limits:
        yield Change("values-closed", path, ", ".join(sorted(new.values)), **where)
    else:
        for value in sorted(new.values - old.values):
            yield Change("value-added", path, value, **where)
        for value in sorted(old.values - new.values) if new.values or old.limits else ():
            yield Change("value-unlisted" if new.limits else "value-removed", path, value, **where)
        if new.limits and not old.limits:
            yield Change("values-opened", path, **where)
    if len(old.limits) == len(new.limits) == 1:
        yield from _bounds(path, old.limits[0], new.limits[0], where)
    elif old.limits and new.limits and old.limits != new.limits:
        yield Change("limit-changed", path, "the limits", old.limits, new.limits, **where)
    if old.formats != new.formats:
        before, after = (", ".join(sorted(formats)) or None for formats in (old.formats, new.formats))
        yield Change("format-changed", path, "", before, after, **where)


def _limits(path: str, old: Alternative, new: Alternative) -> Iterator[Change]:
    where: dict[str, Any] = {"old_pointer": old.where, "new_pointer": new.where}
    yield from _bounds(path, {**old.limits, **old.opaque}, {**new.limits, **new.opaque}, where)


def _bounds(path: str, old: dict[str, Any], new: dict[str, Any], where: dict[str, Any]) -> Iterator[Change]:
    for key in sorted(old.keys() | new.keys()):
        before, after = old.get(key), new.get(key)
        if before != after:
            change_type = "keyword-changed" if key in OPAQUE or key == "enum" else _direction(key, before, after)
            yield Change(change_type, path, key, before, after, **where)


def _direction(key: str, before: Any, after: Any) -> str:
    if before is None or after is None:
        return "limit-tightened" if before is None else "limit-loosened"
    if not isinstance(before, int | float) or not isinstance(after, int | float) or key == "multipleOf":
        return "limit-changed"
    return "limit-tightened" if (after < before) == ("max" in key.lower()) else "limit-loosened"


def merged(changes: Iterator[Change]) -> list[Change]:
    """Return differences with equal ones merged into one."""
    found: dict[tuple[str, ...], Change] = {}
    for change in changes:
        known = found.setdefault(change.identity, replace(change, directions=set()))
        known.directions |= change.directions
    return list(found.values())
