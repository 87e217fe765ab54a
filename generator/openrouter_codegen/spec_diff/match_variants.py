"""Matching the objects of two unions: by the value that distinguishes them, else by what is in them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from .coverage import Coverage
from .normalize import Reader
from .read_schema import Alternative

Equal = Callable[[Alternative, Alternative, str | None], bool]


@dataclass(frozen=True)
class Pair:
    """An object of one union and the one that it became in the other; None where there is none.

    Args:
        old: The base's.
        new: The document's.
        name: The field that distinguishes it.
        tag: The field that does, where its value is the same.
    """

    old: Alternative | None
    new: Alternative | None
    name: str
    tag: str | None = None


@dataclass(frozen=True)
class _Covers:
    """Whether objects of one union are covered by those of the other: of the base by the document's, and the other way."""

    old: Coverage
    new: Coverage


def matched(old: Reader, new: Reader, left: list[Alternative], right: list[Alternative], equal: Equal) -> list[Pair]:
    """Match the objects of two unions.

    Args:
        old: Reads the base.
        new: Reads the document.
        left: Objects of the base.
        right: Objects of the document.
        equal: Whether two objects are equal, all but one field.

    Returns:
        Each object in at least one pair, in several if several values of its tag distinguish it; but none for an object
        whose values are all values of the other union's objects, which say the same in other words.
    """
    if len(left) == len(right) == 1:
        return [Pair(left[0], right[0], _label(left[0]))]
    tag = _tag(old, new, left, right)
    before, after = _groups(old, left, tag), _groups(new, right, tag)
    pairs: list[Pair] = []
    covers = _Covers(Coverage(old, new), Coverage(new, old))
    for value in dict.fromkeys((*before, *after)):
        here, there = before.get(value, []), after.get(value, [])
        found = _paired(here, there, value and value.strip('"'), tag if value else None, equal, covers)
        pairs.extend(pair for pair in found if (pair.old, pair.new) not in {(other.old, other.new) for other in pairs})
    return pairs


def _tag(old: Reader, new: Reader, left: list[Alternative], right: list[Alternative]) -> str | None:
    """Return the field that distinguishes objects: `type` if it does, else one that is a constant in most of them.

    A field of one value in each is better than one of several, such as `status`, and one of more values better than one of less.
    """

    def values(name: str) -> list[frozenset[str]]:
        return [
            *(old.constants(alternative, name) for alternative in left),
            *(new.constants(alternative, name) for alternative in right),
        ]

    def worth(name: str) -> tuple[bool, int, int, int]:
        found = values(name)
        known, different = sum(map(bool, found)), len(frozenset().union(*found))
        is_type = name == "type" and different > 1 and 2 * known > len(found)
        return is_type, known, sum(len(one) == 1 for one in found), different

    names = dict.fromkeys(name for alternative in (*left, *right) for name in alternative.fields)
    best = max(names, key=worth, default=None)
    return best if best is not None and worth(best)[-1] > 1 else None


def _groups(reader: Reader, alternatives: list[Alternative], tag: str | None) -> dict[str | None, list[Alternative]]:
    groups: dict[str | None, list[Alternative]] = {}
    for alternative in alternatives:
        for value in sorted(reader.constants(alternative, tag)) if tag else ():
            groups.setdefault(value, []).append(alternative)
        if not tag or not reader.constants(alternative, tag):
            groups.setdefault(None, []).append(alternative)
    return groups


def _paired(
    left: list[Alternative],
    right: list[Alternative],
    name: str | None,
    tag: str | None,
    equal: Equal,
    covers: _Covers,
) -> list[Pair]:
    """Pair the equal ones, then the most alike ones; of two that stay alone nothing is known but that they differ."""
    if len(left) == len(right) == 1:
        return [Pair(left[0], right[0], name or _label(left[0]), tag)]
    pairs: list[Pair] = []
    rest_left, rest_right = list(left), list(right)
    for one in left:
        other = next((other for other in rest_right if equal(one, other, tag)), None)
        if other is not None:
            pairs.append(Pair(one, other, _named(name, one), tag))
            rest_left.remove(one)
            rest_right.remove(other)
    gone_left = {one for one in rest_left if not covers.old.covered(one, right, tag)}
    gone_right = {one for one in rest_right if not covers.new.covered(one, left, tag)}
    if not gone_left and not gone_right:
        return pairs
    alike = sorted(
        ((_likeness(one, other), -i, -j) for i, one in enumerate(rest_left) for j, other in enumerate(rest_right)),
        reverse=True,
    )
    gone: set[Alternative] = set()
    for likeness, i, j in alike:
        one, other = rest_left[-i], rest_right[-j]
        if one not in gone and other not in gone and (likeness > 0.3 or tag):
            pairs.append(Pair(one, other, _named(name, one), tag))
            gone |= {one, other}
    pairs.extend(Pair(one, None, _named(name, one), tag) for one in rest_left if one in gone_left - gone)
    pairs.extend(Pair(None, other, _named(name, other), tag) for other in rest_right if other in gone_right - gone)
    return pairs


def _named(name: str | None, alternative: Alternative) -> str:
    return name or _label(alternative)


def _likeness(left: Alternative, right: Alternative) -> float:
    names = left.fields.keys() | right.fields.keys()
    common = left.fields.keys() & right.fields.keys()
    required = (left.required & right.required, left.required | right.required)
    shared = len(common) / len(names) if names else 1.0
    return shared + 0.1 * (len(required[0]) / len(required[1]) if required[1] else 1.0)


def _label(alternative: Alternative) -> str:
    if not alternative.fields:
        return "map" if alternative.others else "object"
    return "with " + ", ".join(sorted(alternative.required) or list(alternative.fields)[:3])
