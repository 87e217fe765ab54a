# Runtime of generated packages, copied by `openrouter generate`. Do not edit: it is replaced.
"""The base of all models: fields, comparing, copying, printing.

Decoding is total and lossless. Total: `from_dict` takes every JSON object; a field that is absent reads as `UNSET`, a value
of another type than declared is kept as it came. Lossless: `to_dict` returns what `from_dict` took, unknown fields included.
"""

from __future__ import annotations

import datetime
from collections import deque
from collections.abc import Callable, Mapping
from importlib import import_module
from itertools import chain, repeat
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, SupportsIndex, cast, dataclass_transform

from . import PACKAGE
from .annotations import LazyAnnotations, models_of
from .encode import shallow_json, to_json
from .lazy_attrs import LAZY_ATTRIBUTES, REQUIRED
from .pydantic_names import PydanticNames
from .shown import shown
from .tree import DEEPEST, deep_copy, is_deeper, is_equal, packed, unpacked
from .unset import UNSET, Unset

if TYPE_CHECKING:
    from .decode import Decoder

ABSENT: Any = UNSET
"""The default of a field that may be absent although its type does not say so."""

_new = object.__new__
_UNSET_ID = id(UNSET)
_MODELS = f"{PACKAGE}.models."


def _names() -> Mapping[str, Any]:
    return models_of(PACKAGE)


def _own_names() -> Mapping[str, Any]:
    """Return what the annotations of this module name in addition to what it imports."""
    from .decode import Decoder

    return {"Decoder": Decoder}


def _owned_decoder(cls: type[ApiModel]) -> Callable[[dict[str, Any]], Any]:
    """Return the `_from_owned_dict` of a class: a closure, since a stream calls it for each event."""
    known, steps, by_attribute = cls._known.issuperset, tuple(cls._decoders.items()), cls._by_attribute  # pyright: ignore[reportPrivateUsage]  # of the same module

    def decode(data: dict[str, Any]) -> Any:
        self = _new(cls)
        if not known(data):
            data = by_attribute(data)
        self.__dict__ = data
        for name, decode_field in steps:
            value = data.get(name)
            if value or value.__class__ is dict:  # nothing else that is empty holds anything to decode
                data[name] = decode_field(value)
        return self

    if len(steps) != 1:
        return decode
    ((name, decode_field),) = steps

    def decode_with_one_step(data: dict[str, Any]) -> Any:  # without the loop, which takes a fifth of the time
        self = _new(cls)
        if not known(data):
            data = by_attribute(data)
        self.__dict__ = data
        value = data.get(name)
        if value or value.__class__ is dict:
            data[name] = decode_field(value)
        return self

    return decode_with_one_step


class _Extras:
    """Gives an instance its own dict of unknown fields when somebody first looks; most instances never need one."""

    def __get__(self, instance: Any, owner: type) -> dict[str, Any]:
        extras: dict[str, Any] = instance.__dict__.setdefault("additional_properties", {})
        return extras


@dataclass_transform(kw_only_default=True)
class ApiModel(PydanticNames):
    """A JSON object of the API: an attrs class whose attributes have the names of the wire.

    Attributes:
        additional_properties: Fields that the document does not know, as they came; sent again by `to_dict`.
    """

    _renamed: ClassVar[Mapping[str, str]] = {}
    """Name on the wire to name of the attribute, where they differ."""
    _decoders: ClassVar[Mapping[str, Decoder]] = {}
    """What turns the JSON of an attribute into models; attributes without one keep their JSON."""
    _decode_extra: ClassVar[tuple[Decoder, ...]] = ()
    """The same for the values of unknown fields, where the document gives those a schema; at most one."""
    _fields: ClassVar[Mapping[str, Any]] = {}
    """Name of each attribute to its default in the constructor."""
    _constants: ClassVar[Mapping[str, Any]] = {}
    """Name on the wire of each field that is not required but has one value only, where that distinguishes members of a union."""
    _known: ClassVar[frozenset[str]] = frozenset()
    """Fields whose attribute has the name of the wire."""
    _wire: ClassVar[Mapping[str, str]] = {}
    """Name of the attribute to name on the wire, where they differ."""
    _from_owned_dict: ClassVar[Callable[[dict[str, Any]], Any]]
    """Decodes a dict that nobody else holds: it becomes the model's."""
    _spellings: ClassVar[Mapping[str, str]] = {}
    """Other spelling of an attribute to its name; the constructor takes both."""
    __attrs_attrs__: ClassVar[Any]

    additional_properties: dict[str, Any] = UNSET  # type: ignore[assignment]  # for type checkers, which ask for a default

    def __init_subclass__(cls) -> None:
        own = [name for name, hint in cls.__annotations__.items() if not str(hint).startswith("ClassVar")]
        if cls.__module__.startswith(_MODELS):  # those of a program's own subclasses name what its module has
            cls.__annotations__ = LazyAnnotations(cls.__annotations__, cls.__module__, _names)
        cls._fields = {**cls._fields, **{name: cls.__dict__.get(name, REQUIRED) for name in own}}
        for name in own:  # what did not come reads as unset, whatever the constructor's default is
            setattr(cls, name, UNSET)
        for name, lazy_attribute in LAZY_ATTRIBUTES.items():
            if name not in cls.__dict__:
                setattr(cls, name, lazy_attribute)
        cls._known = frozenset(cls._fields) - set(cls._renamed.values())
        cls._wire = {attribute: wire for wire, attribute in cls._renamed.items()}
        cls._from_owned_dict = staticmethod(_owned_decoder(cls))

    @property
    def is_unknown(self) -> bool:
        """Whether this stands for an object whose type the document does not know."""
        return False

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Decode a JSON object.

        Args:
            data: The object. Nested values that stay JSON are shared with it, not copied.

        Raises:
            TypeError: `data` is not a mapping.
        """
        if data.__class__ is not dict and not isinstance(cast(object, data), Mapping):
            raise TypeError(f"{cls.__name__}.from_dict() takes a JSON object (a mapping), not {type(data).__name__}")
        made: Self = cls._from_owned_dict({**data})
        return made

    @classmethod
    def _from_owned_dicts(cls, values: list[dict[str, Any]]) -> list[Self] | None:
        """Do as `_from_owned_dict` for many, in a few steps; None where one has an unknown field, or one to decode."""
        if not cls._known.issuperset(chain.from_iterable(values)):
            return None
        for name in cls._decoders:
            found = [value.get(name) for value in values]
            if any(found) or dict in map(type, found):
                return None
        made = list(map(_new, repeat(cls, len(values))))
        deque(map(setattr, made, repeat("__dict__"), values), maxlen=0)
        return made

    @classmethod
    def _by_attribute(cls, data: dict[str, Any]) -> dict[str, Any]:
        """Return fields under their attribute's name, with the unknown ones aside."""
        values: dict[str, Any] = {}
        extras: dict[str, Any] = {}
        for key, value in data.items():
            name = cls._renamed.get(key, key)
            if name in cls._known or key in cls._renamed:
                values[name] = value
            else:
                extras[key] = cls._decode_extra[0](value) if cls._decode_extra else value
        if extras:
            values["additional_properties"] = extras
        return values

    @classmethod
    def _match(cls, data: Mapping[str, Any]) -> tuple[bool, int]:
        """Return how well an object fits: whether all required fields and constants are there, and how many fields are known."""
        fields = {cls._wire.get(name, name): default for name, default in cls._fields.items()}
        missing = any(default is REQUIRED and name not in data for name, default in fields.items())
        return not missing and cls._other_constant(data) is None, len(fields.keys() & data.keys())

    @classmethod
    def _other_constant(cls, data: Mapping[str, Any]) -> str | None:
        """Return the name of a field that holds another constant than this class's, or None."""
        constants = {
            cls._wire.get(name, name): default
            for name, default in cls._fields.items()
            if default is not REQUIRED and default is not UNSET
        }
        constants.update(cls._constants)
        return next((name for name, constant in constants.items() if data.get(name, constant) != constant), None)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object that this model stands for: what was decoded or set, under the names of the wire."""
        result: dict[str, Any] = to_json(self)
        return result

    def to_shallow_dict(self) -> dict[str, Any]:
        """Return the fields that were decoded or set, under the names of the wire, with their values as they are."""
        fields = self.__dict__
        if self._known.issuperset(fields) and _UNSET_ID not in map(id, fields.values()):
            return {**fields}  # most: each value is one of the wire, under its name
        result: dict[str, Any] = {}
        extras: Mapping[str, Any] = {}
        for name, value in fields.items():
            if name == "additional_properties":
                extras = value
            elif value is not UNSET and not name.startswith("_"):
                result[self._wire.get(name, name)] = value
        for key, value in extras.items():
            result.setdefault(key, value)
        return result

    def __getitem__(self, name: str) -> Any:
        """Return a field by its name on the wire, known or not."""
        return self.to_shallow_dict()[name]

    def __contains__(self, name: object) -> bool:
        """Whether a field of that name on the wire is there."""
        return name in self.to_shallow_dict()

    def as_datetime(self, field: str) -> datetime.datetime | None:
        """Parse a moment that a field holds.

        Args:
            field: Name of an attribute that holds a date, a date-time string, or seconds since 1970 (UTC).

        Returns:
            The moment, or None where the field is absent or null. A date alone is its midnight.

        Raises:
            ValueError: The field holds something that is not a date.
        """
        value = getattr(self, field)
        if value is None or isinstance(value, Unset):
            return None
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return datetime.datetime.fromtimestamp(value, datetime.UTC)
        if not isinstance(value, str):
            raise ValueError(f"{type(self).__name__}.{field} does not hold a date: {value!r:.100}")
        parse: Callable[[str], datetime.datetime] = import_module("dateutil.parser").parse  # it has no types of its own
        return parse(value)

    def __copy__(self) -> Self:
        copied = _new(type(self))
        copied.__dict__.update(self.__dict__)
        if "additional_properties" in copied.__dict__:
            copied.__dict__["additional_properties"] = {**self.additional_properties}  # they are fields of this object
        return copied

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ApiModel) or type(other) is not type(self):
            return NotImplemented
        return is_equal(self.to_dict(), other.to_dict())

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        made: Self = deep_copy(self, memo)
        return made

    def __reduce_ex__(self, protocol: SupportsIndex) -> str | tuple[Any, ...]:
        return (unpacked, (packed(self),)) if is_deeper(self, DEEPEST) else super().__reduce_ex__(protocol)

    __hash__ = None  # type: ignore[assignment]  # a mutable value has no hash, as with attrs

    def __dir__(self) -> list[str]:
        """Return what is public: fields and methods, as completion in a terminal or an editor shows them."""
        return [name for name in super().__dir__() if not name.startswith("_")]

    @recursive_repr()
    def __repr__(self) -> str:
        fields = self.__dict__.items()
        return shown(
            type(self).__name__,
            {
                name: value
                for name, value in fields
                if value is not UNSET and not name.startswith("_") and (name != "additional_properties" or value)
            },
        )


ApiModel.__annotations__ = LazyAnnotations(ApiModel.__annotations__, __name__, _own_names)

# Set from outside, so that type checkers see the fields and the constructor that attrs makes of them.
for _name, _value in {**LAZY_ATTRIBUTES, "additional_properties": _Extras()}.items():
    setattr(ApiModel, _name, _value)


class UnknownModel(ApiModel):
    """An object whose tag the document does not know.

    Attributes:
        raw: The object as it came.
    """

    _tag: ClassVar[str] = "type"

    raw: Any

    @property
    def is_unknown(self) -> Literal[True]:
        """Always true."""
        return True

    @classmethod
    def _other_constant(cls, data: Mapping[str, Any]) -> str | None:
        """Return None: it stands for any object."""
        return None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Keep a JSON object whole."""
        self = cls.__new__(cls)
        self.__dict__.update({cls._tag: "UNKNOWN", "raw": data})
        return self

    def to_shallow_dict(self) -> dict[str, Any]:
        """Return the fields of the object as it came."""
        raw: dict[str, Any] = shallow_json(self.raw, (None, "raw", 1))
        return raw
