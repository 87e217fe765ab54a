"""Decoders: what turns JSON into models. They never raise, and JSON that is not what they decode stays as it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeAlias

from . import PACKAGE

if TYPE_CHECKING:
    from .model import ApiModel

Decoder: TypeAlias = Callable[[Any], Any]


def load(name: str) -> Any:
    """Import what a schema became, by the schema's name: a model's class, or the module of a union or another alias."""
    models = import_module(f"{PACKAGE}.models")
    module = import_module(f"{PACKAGE}.models.{models.MODULES[name]}")
    return module if hasattr(module, "decode") else getattr(module, name)


def _decoder_of(name: str) -> Decoder:
    loaded = load(name)
    decode: Decoder | None = getattr(loaded, "from_dict", None) or getattr(loaded, "decode", None)
    return decode or _as_it_is  # an alias in which nothing needs decoding


def _as_it_is(value: Any) -> Any:
    return value


def ref(name: str) -> Decoder:
    """Decode objects of the schema `name`; its module is imported when the first one comes."""
    target: Decoder | None = None

    def decode(value: Any) -> Any:
        nonlocal target
        if value.__class__ is not dict:
            return value
        if target is None:
            target = _decoder_of(name)
        return target(value)

    return decode


def lazy(name: str) -> Decoder:
    """Decode any JSON by the alias `name`; for aliases that contain themselves."""
    return lambda value: _decoder_of(name)(value)


def each(item: Decoder) -> Decoder:
    """Decode the items of a list."""
    return lambda value: [item(element) for element in value] if value.__class__ is list else value


def values(item: Decoder) -> Decoder:
    """Decode the values of a map."""
    return lambda value: {key: item(element) for key, element in value.items()} if value.__class__ is dict else value


def either(of_object: Decoder, of_list: Decoder) -> Decoder:
    """Decode what may be an object or a list."""
    return lambda value: of_object(value) if value.__class__ is dict else of_list(value)


class tagged:  # lower case like its siblings, which are functions
    """Decode an object by the value of its tag, in one look-up.

    Args:
        tag: Name of the field that distinguishes members.
        members: Value of the tag to the schema's name, or to several that share the value: the best match is taken.
            None stands for an absent tag.
        otherwise: Decodes objects with another tag.
    """

    def __init__(self, tag: str, members: Mapping[str | None, str | tuple[str, ...]], otherwise: Decoder) -> None:
        self._tag = tag
        self._members = members
        self._otherwise = otherwise
        self._known: dict[Any, Decoder] = {}

    def __call__(self, value: Any) -> Any:
        if value.__class__ is not dict:
            return value
        key: Any = value.get(self._tag)
        target = self._known.get(key) if key.__class__ is str else None
        return (target or self._remember(key))(value)

    def owned_decoder(self, tag: str) -> Callable[[dict[str, Any]], Any] | None:
        """Return the decoder of objects with a tag whose dict nobody else holds.

        The dict that it gets becomes the model's, which saves a copy.

        Args:
            tag: The value of the tag.

        Returns:
            The decoder, or None where the tag alone does not decide which model such an object is.
        """
        return getattr(self._model(tag), "_from_owned_dict", None)

    def owned_decoder_of_many(self, tag: str) -> Callable[[list[dict[str, Any]]], list[Any] | None] | None:
        """Like `owned_decoder`, for many objects at once; it returns None where they are not as plain as most are."""
        return getattr(self._model(tag), "_from_owned_dicts", None)

    def _model(self, tag: str) -> Any:
        name = self._members.get(tag)
        return load(name) if isinstance(name, str) else None

    def _remember(self, key: Any) -> Decoder:
        member = self._members.get(key) if isinstance(key, str) or key is None else None
        if member is None:
            return self._otherwise
        self._known[key] = best(*member) if isinstance(member, tuple) else _decoder_of(member)
        return self._known[key]


def best(*names: str, otherwise: Decoder | None = None) -> Decoder:
    """Decode an object as the member that knows most of its fields, the first declared where two know as many.

    A member whose required fields are not all there, or whose constant fields hold something else, comes last.

    Args:
        *names: Names of classes.
        otherwise: Decodes objects of which no member knows a field, or that none of them fits: where a map is a member, too.
    """
    members: list[type[ApiModel]] = []

    def decode(value: Any) -> Any:
        if value.__class__ is not dict:
            return value
        if not members:
            members.extend(load(name) for name in names)
        matches = [member._match(value) for member in members]  # pyright: ignore[reportPrivateUsage]  # of the same package
        best_match = max(matches)
        if otherwise is not None and not (best_match[0] and best_match[1]):
            return otherwise(value)
        return members[matches.index(best_match)].from_dict(value)

    return decode
