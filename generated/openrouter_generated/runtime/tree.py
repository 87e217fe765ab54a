# Runtime of generated packages, copied by `openrouter generate`. Do not edit: it is replaced.
"""Nested values without recursion: JSON may be nested more deeply than Python's stack takes."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable
from typing import Any, TypeAlias

from .encode import Encodable

DEEPEST = 50
"""Levels that are left to recursion: values that are nested less deeply, as almost all are."""

_SCALARS = frozenset((str, int, float, bool, type(None)))
_Packed: TypeAlias = list[tuple[type, Any]]


def _same(field: object, value: Any) -> Any:  # the signature that `copied` calls
    return value


def copied(value: Any, scalar: Callable[[object, Any], Any] = _same, deepest: int | None = None) -> Any:
    """Return a copy of JSON.

    Args:
        value: The JSON.
        scalar: Makes the copy of each value that is neither an object nor a list, and of each key; gets the name of the
            field that it stands in, which is None for a key.
        deepest: Levels that are copied; objects and lists below them become the text "...".
    """
    root: list[Any] = [value]
    places: list[tuple[Any, Any, object, int]] = [(root, 0, None, 0)]
    while places:
        holder, place, field, depth = places.pop()
        item = holder[place]
        if item.__class__ is not dict and item.__class__ is not list:
            holder[place] = scalar(field, item)
        elif deepest is not None and depth >= deepest:
            holder[place] = "..."
        elif item.__class__ is dict:
            holder[place] = made = {scalar(None, key): nested for key, nested in item.items()}
            places += [(made, key, key, depth + 1) for key in made]
        else:
            holder[place] = made_list = [*item]
            places += [(made_list, index, field, depth + 1) for index in range(len(made_list))]
    return root[0]


def is_deeper(value: Any, levels: int) -> bool:
    """Whether models, dicts and lists in a value are nested in more than so many levels."""
    level: list[Any] = [value]
    for _ in range(levels):
        nested = {id(part): part for item in level for part in _parts(item) if _is_container(part)}
        level = [*nested.values()]
        if not level:
            return False
    return True


def is_equal(one: Any, other: Any) -> bool:
    """Whether two JSON values are equal."""
    pairs = [(one, other)]
    while pairs:
        left, right = pairs.pop()
        if left.__class__ is dict and right.__class__ is dict:
            if left.keys() != right.keys():
                return False
            pairs += [(left[key], right[key]) for key in left]
        elif left.__class__ is list and right.__class__ is list:
            if len(left) != len(right):
                return False
            pairs += zip(left, right, strict=True)
        elif left is not right and left != right:
            return False
    return True


def deep_copy(value: Any, memo: dict[int, Any]) -> Any:
    """Return a deep copy, as `copy.deepcopy` makes it, of models, dicts and lists."""
    root: list[Any] = [value]
    places: list[tuple[Any, Any]] = [(root, 0)]
    while places:
        holder, place = places.pop()
        item = holder[place]
        if item.__class__ in _SCALARS:
            continue
        if id(item) in memo:
            holder[place] = memo[id(item)]
        elif not _is_container(item):
            holder[place] = copy.deepcopy(item, memo)
        else:
            holder[place] = made = _empty(item.__class__)
            memo[id(item)] = made
            memo.setdefault(id(memo), []).append(item)  # as copy.deepcopy does: ids stay those of living objects
            contents = _contents(made)
            (contents.extend if item.__class__ is list else contents.update)(_contents(item))
            places += [(contents, key) for key in (range(len(contents)) if item.__class__ is list else contents)]
    return root[0]


def packed(value: Any) -> _Packed:
    """Return models, dicts and lists as a flat list that `unpacked` takes: pickle recurses into everything else."""
    items: list[Any] = [value]
    places: dict[int, int] = {id(value): 0}

    def reference(part: Any) -> Any:
        if not _is_container(part):
            return (part,)
        if id(part) not in places:
            places[id(part)] = len(items)
            items.append(part)
        return places[id(part)]

    nodes: _Packed = []
    for item in items:  # which grows meanwhile
        contents = _contents(item)
        if item.__class__ is list:
            nodes.append((list, [reference(part) for part in contents]))
        else:
            nodes.append((item.__class__, {key: reference(part) for key, part in contents.items()}))
    return nodes


def unpacked(nodes: _Packed) -> Any:
    """Return what `packed` took."""
    made = [_empty(cls) for cls, _ in nodes]

    def part_of(reference: Any) -> Any:
        return reference[0] if reference.__class__ is tuple else made[reference]

    for item, (cls, shape) in zip(made, nodes, strict=True):
        if cls is list:
            item.extend(map(part_of, shape))
        else:
            _contents(item).update({key: part_of(reference) for key, reference in shape.items()})
    return made[0]


def _is_container(value: Any) -> bool:
    return value.__class__ is dict or value.__class__ is list or isinstance(value, Encodable)


def _contents(item: Any) -> Any:
    return item.__dict__ if isinstance(item, Encodable) else item


def _empty(cls: type) -> Any:
    return object.__new__(cls) if issubclass(cls, Encodable) else cls()


def _parts(item: Any) -> Iterable[Any]:
    if not _is_container(item):
        return ()
    contents: Any = _contents(item)
    parts: Iterable[Any] = contents if item.__class__ is list else contents.values()
    return parts
