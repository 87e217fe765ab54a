# Runtime of generated packages, copied by `openrouter generate`. Do not edit: it is replaced.
"""From models, mappings and sequences to JSON values."""

from __future__ import annotations

import datetime
import enum
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Any, TypeAlias, TypeGuard

from .unset import UNSET


class Encodable:
    """The base of models as far as encoding needs it: whoever only encodes does not import models."""

    def to_shallow_dict(self) -> dict[str, Any]:
        """Return the fields as a JSON object whose values stay as they are."""
        raise NotImplementedError


class Deferred:
    """A text of a request whose content stays where it is until it is needed: a file in base64, for instance.

    `to_json` turns it into its text; a request may be written without ever holding that, see `StreamedBody`.
    """

    @property
    def size(self) -> int:
        """Bytes of the text in JSON, without the quotes."""
        raise NotImplementedError

    @property
    def is_large(self) -> bool:
        """Whether the text is better not held in memory."""
        raise NotImplementedError

    def text(self) -> str:
        """Return the whole text."""
        raise NotImplementedError

    def chunks(self) -> Iterator[bytes]:
        """Yield the text as it stands in JSON, without the quotes: `size` bytes in all.

        Raises:
            OSError: It cannot be read, or is not what it was.
        """
        raise NotImplementedError


Place: TypeAlias = tuple[dict[Any, Any] | list[Any], Any]
"""What holds a value, and its key or index there."""
_SCALARS = frozenset((str, int, float, bool, type(None)))
_DEEPEST = 100_000
"""How deep a value may be nested; none that a parser made is deeper."""
Path: TypeAlias = tuple[Any, Any, int]
"""Where a value is: the path of what holds it or None, its key or index there, and how deep that is."""


def to_json(value: Any, name: str = "", deferred: list[Place] | None = None) -> Any:
    """Turn models, mappings and sequences, nested as they may be, into JSON values.

    Fields that are `UNSET` are omitted. Tuples, sets, generators and other iterables become lists, dates ISO 8601 strings,
    enum members and numbers of numpy their values, UUIDs their text, models of pydantic what they dump, without defaults
    that are None.

    Args:
        value: What to turn.
        name: What to call it in the error message.
        deferred: Gets the places of `Deferred` texts, which stay as they are; without it they become plain texts.

    Raises:
        TypeError: Something in it cannot be JSON; the message says where.
        ValueError: It holds itself.
    """
    if value.__class__ in _SCALARS:
        return value
    root: dict[str, Any] = {name: value}
    open_holders: list[tuple[Any, Path | None]] = [(root, None)]
    while open_holders:  # no recursion: JSON may be nested as deeply as the parser allows
        holder, where = open_holders.pop()
        depth = 1 if where is None else where[2] + 1
        for place, nested in holder.items() if holder.__class__ is dict else enumerate(holder):
            if nested.__class__ in _SCALARS:
                continue
            path = (where, place, depth)
            holder[place] = item = shallow_json(nested, path)
            if item.__class__ is dict or item.__class__ is list:
                if item:
                    open_holders.append((item, path))
            elif isinstance(item, Deferred):
                if deferred is None:
                    holder[place] = item.text()
                else:
                    deferred.append((holder, place))
        if where is not None and depth > _DEEPEST:
            raise ValueError(f"{_where(where)[:100]}... is nested deeper than {_DEEPEST}, or contains itself")
    return root[name]


def shallow_json(value: Any, path: Path) -> Any:
    """Turn the outermost layer of a value into JSON; what it holds stays as it is, in a dict or list of its own."""
    if value.__class__ in _SCALARS:
        return value
    if isinstance(value, Encodable):
        return value.to_shallow_dict()
    if value.__class__ is list:
        return [item for item in value if item is not UNSET]
    if is_mapping(value):
        return {_key(key, path): item for key, item in value.items() if item is not UNSET}
    if isinstance(value, enum.Enum):
        return shallow_json(value.value, path)
    if isinstance(value, str):
        return str.__str__(value)  # a subclass may print itself otherwise
    if isinstance(value, (int, float)):
        return int(value) if isinstance(value, int) else float(value)
    if isinstance(value, (datetime.datetime, datetime.date)):
        return value.isoformat()
    if (dump := getattr(value.__class__, "model_dump", None)) is not None:
        return _dumped(partial(dump, value, mode="json", by_alias=True))  # a model of pydantic, which is iterable, too
    if (plain := _other_scalar(value)) is not value:
        return shallow_json(plain, path)
    if isinstance(value, Deferred):
        return value
    if _is_iterable(value):
        return [item for item in value if item is not UNSET]
    raise TypeError(f"{_where(path)} cannot be sent as JSON: it is of type {value.__class__.__name__}")


def _dumped(dump: Callable[..., Any]) -> Any:
    """Return the fields of a model of pydantic that were set, None included, and those that its class gives a default.

    A default that is None is omitted, since such classes have one for each field that need not be sent.
    """
    return _explicit(dump(), dump(exclude_unset=True))


def _explicit(everything: Any, was_set: Any) -> Any:
    if everything.__class__ is dict and was_set.__class__ is dict:
        return {
            key: _explicit(value, was_set[key]) if key in was_set else without_null(value)
            for key, value in everything.items()
            if key in was_set or value is not None
        }
    if everything.__class__ is list and was_set.__class__ is list and len(everything) == len(was_set):
        return [_explicit(*pair) for pair in zip(everything, was_set, strict=True)]
    return was_set


def _other_scalar(value: Any) -> Any:
    """Return what stands in JSON for an id of `uuid`, or for a number or an array of numpy and what follows it."""
    if hasattr(value, "dtype") and hasattr(value, "tolist"):
        return value.tolist()
    if value.__class__.__name__ == "UUID":
        from uuid import UUID

        return str(value) if isinstance(value, UUID) else value
    return value


def _where(path: Path) -> str:
    parts: list[str] = []
    inner: Path | None = path
    while inner is not None:
        inner, part, _ = inner
        parts.append(f"[{part}]" if isinstance(part, int) else f".{part}")
    return "".join(reversed(parts)).lstrip(".") or "the value"


def without_null(value: Any) -> Any:
    """Return JSON without the null values in its objects, at any depth."""
    if is_mapping(value):
        return {key: without_null(item) for key, item in value.items() if item is not None}
    return [without_null(item) for item in value] if is_list(value) else value


def is_mapping(value: Any) -> TypeGuard[Mapping[Any, Any]]:
    """Whether a value is a mapping; type checkers learn it without partly unknown types."""
    return isinstance(value, Mapping)


def is_list(value: Any) -> TypeGuard[list[Any]]:
    """Whether a value is a list; type checkers learn it without partly unknown types."""
    return isinstance(value, list)


def _is_iterable(value: Any) -> TypeGuard[Iterable[Any]]:
    return isinstance(value, Iterable) and not isinstance(value, (bytes, bytearray, memoryview))


def _key(key: Any, path: Path) -> str:
    if isinstance(key, str):
        return key
    raise TypeError(f"{_where(path)} has the key {key!r}: the keys of a JSON object must be strings")
