"""Models become classes of attrs when somebody first asks for what attrs adds, such as the constructor.

Decoding needs none of it, and programs that only read responses do not wait for the import of attrs.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from functools import wraps
from threading import RLock
from typing import TYPE_CHECKING, Any, ClassVar, cast

if TYPE_CHECKING:
    from .model import ApiModel

REQUIRED: Any = object()
"""Stands where a field has no default."""


class LazyAttribute:
    """Makes a class one of attrs when what attrs adds under this name is first asked for."""

    _lock: ClassVar[RLock] = RLock()

    def __init__(self, name: str) -> None:
        self._name = name

    def __get__(self, instance: Any, owner: type[ApiModel]) -> Any:
        with self._lock:
            if owner.__dict__.get(self._name) is self:
                _define(owner)
        return getattr(owner if instance is None else instance, self._name)


class _Attributes:
    """The attributes of a class, as attrs has them; asking for them registers the class with cattrs, if it is there."""

    def __init__(self, attributes: Any) -> None:
        self._attributes = attributes

    def __get__(self, instance: Any, owner: type[ApiModel]) -> Any:
        if "cattrs" in sys.modules:
            from .interop import teach_cattrs
            from .model import ApiModel

            teach_cattrs(ApiModel)
        return self._attributes


LAZY_ATTRIBUTES = {name: LazyAttribute(name) for name in ("__attrs_attrs__", "__init__")}
"""What attrs adds to a class, and what defines it."""


def _define(cls: type[ApiModel]) -> None:
    """Make a class one of attrs."""
    import attrs

    fields: dict[str, Any] = {
        name: attrs.field() if default is REQUIRED else attrs.field(default=default)
        for name, default in cls._fields.items()  # pyright: ignore[reportPrivateUsage]  # of the same package
    }
    fields["additional_properties"] = attrs.field(factory=lambda: cast(dict[str, Any], {}))
    own = cls.__dict__.get("__init__") is LAZY_ATTRIBUTES["__init__"]
    attrs.define(these=fields, init=own, slots=False, eq=False, repr=False, kw_only=True)(cls)
    setattr(cls, "__attrs_attrs__", _Attributes(cls.__attrs_attrs__))  # noqa: B010  # type checkers see a tuple
    if spellings := cls._spellings:  # pyright: ignore[reportPrivateUsage]  # of the same package
        cls.__init__ = _with_spellings(cls.__init__, spellings)  # type: ignore[method-assign]  # it takes more names


def _with_spellings(construct: Callable[..., None], spellings: Mapping[str, str]) -> Callable[..., None]:
    """Return a constructor that also takes other spellings of attributes."""

    @wraps(construct)
    def __init__(self: Any, **values: Any) -> None:
        spelled = {spellings[name]: values.pop(name) for name in spellings if name in values}
        construct(self, **{**values, **spelled})  # `attrs.evolve` gives the attribute's present value, too

    return __init__
