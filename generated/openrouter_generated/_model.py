# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
"""The base of all models: decoding, encoding, comparing, printing.

Decoding is total and lossless. Total: `from_dict` takes every JSON object; a field that is absent reads as `UNSET`, a value
of another type than declared is kept as it came. Lossless: `to_dict` gives back what `from_dict` took, unknown fields included.

Models are classes of attrs, but become so when somebody first asks for what attrs adds, such as the constructor: decoding
needs none of it, and programs that only read what came do not wait for it.
"""

from __future__ import annotations

import copy
import datetime
import enum
import json
from collections.abc import Callable, Iterable, Mapping
from functools import wraps
from importlib import import_module
from reprlib import Repr
from threading import RLock
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, TypeAlias, TypeGuard, cast, dataclass_transform

from ._unset import UNSET, Unset

if TYPE_CHECKING:
    import attrs

Decoder: TypeAlias = Callable[[Any], Any]

ABSENT: Any = UNSET
"""The default of a field that may be absent although its type does not say so."""

_new = object.__new__
_REQUIRED: Any = object()
"""Stands where a field has no default."""


class _Attrs:
    """Makes a class one of attrs when what attrs adds under this name is first asked for."""

    _lock: ClassVar[RLock] = RLock()

    def __init__(self, name: str) -> None:
        self._name = name

    def __get__(self, instance: Any, owner: type[ApiModel]) -> Any:
        with self._lock:
            if owner.__dict__.get(self._name) is self:
                _define(owner)
        return getattr(owner if instance is None else instance, self._name)


_LAZY = {name: _Attrs(name) for name in ("__attrs_attrs__", "__init__")}


def _define(cls: type[ApiModel]) -> None:
    import attrs

    fields: dict[str, Any] = {
        name: attrs.field() if default is _REQUIRED else attrs.field(default=default)
        for name, default in cls._fields.items()  # pyright: ignore[reportPrivateUsage]  # of the same module
    }
    fields["additional_properties"] = attrs.field(factory=lambda: cast(dict[str, Any], {}))
    own = cls.__dict__.get("__init__") is _LAZY["__init__"]
    attrs.define(these=fields, init=own, slots=False, eq=False, repr=False, kw_only=True)(cls)
    if spellings := cls._spellings:  # pyright: ignore[reportPrivateUsage]  # of the same module
        cls.__init__ = _taking(cls.__init__, spellings)  # type: ignore[method-assign]  # it takes more names


def _adopter(cls: type[ApiModel]) -> Callable[[dict[str, Any]], Any]:
    """Return what is `_adopt` of a class: a closure, since a stream calls it for each event."""
    known, steps, sort = cls._plain.issuperset, tuple(cls._decoders.items()), cls._sort  # pyright: ignore[reportPrivateUsage]  # of the same module

    def adopt(data: dict[str, Any]) -> Any:
        self = _new(cls)
        if not known(data):
            data = sort(data)
        self.__dict__ = data
        for name, decode in steps:
            value = data.get(name)
            if value or value.__class__ is dict:  # nothing else that is empty holds anything to decode
                data[name] = decode(value)
        return self

    return adopt


class _Extras:
    """Gives an instance its own dict of unknown fields when somebody first looks; most instances never need one."""

    def __get__(self, instance: Any, owner: type) -> dict[str, Any]:
        extras: dict[str, Any] = instance.__dict__.setdefault("additional_properties", {})
        return extras


@dataclass_transform(kw_only_default=True)
class ApiModel:
    """A JSON object of the API: an attrs class whose attributes have the names of the wire.

    Attributes:
        additional_properties: Fields that the document does not know, as they came; sent again by `to_dict`.
    """

    _renamed: ClassVar[Mapping[str, str]] = {}
    """Name on the wire to name of the attribute, where they differ."""
    _decoders: ClassVar[Mapping[str, Decoder]] = {}
    """What turns the JSON of an attribute into models; attributes without one keep their JSON."""
    _decode_extra: ClassVar[Decoder | None] = None
    """The same for the values of unknown fields, where the document gives those a schema."""
    _fields: ClassVar[Mapping[str, Any]] = {}
    """Name of each attribute to its default in the constructor."""
    _plain: ClassVar[frozenset[str]] = frozenset()
    _wire: ClassVar[Mapping[str, str]] = {}
    _adopt: ClassVar[Callable[[dict[str, Any]], Any]]
    """Decodes an object that nobody else holds: its dict becomes the model's."""
    _spellings: ClassVar[Mapping[str, str]] = {}
    """Other spelling of an attribute to its name; the constructor takes both."""
    __attrs_attrs__: ClassVar[tuple[attrs.Attribute[Any], ...]]

    additional_properties: dict[str, Any] = UNSET  # type: ignore[assignment]  # for type checkers, which ask for a default

    def __init_subclass__(cls) -> None:
        own = [name for name, kind in cls.__annotations__.items() if not str(kind).startswith("ClassVar")]
        cls._fields = {**cls._fields, **{name: cls.__dict__.get(name, _REQUIRED) for name in own}}
        for name in own:  # what did not come reads as unset, whatever the constructor's default is
            setattr(cls, name, UNSET)
        for name, lazy_attribute in _LAZY.items():
            if name not in cls.__dict__:
                setattr(cls, name, lazy_attribute)
        cls._plain = frozenset(cls._fields) - set(cls._renamed.values())
        cls._wire = {attribute: wire for wire, attribute in cls._renamed.items()}
        cls._adopt = staticmethod(_adopter(cls))

    @property
    def is_unknown(self) -> bool:
        """Whether this stands for an object whose kind the document does not know."""
        return False

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Decode a JSON object.

        Args:
            data: The object. Nested values that stay JSON are shared with it, not copied.

        Raises:
            TypeError: `data` is no mapping.
        """
        if data.__class__ is not dict and not isinstance(cast(object, data), Mapping):
            raise TypeError(f"{cls.__name__}.from_dict() takes a JSON object (a mapping), not {type(data).__name__}")
        made: Self = cls._adopt({**data})
        return made

    @classmethod
    def _sort(cls, data: dict[str, Any]) -> dict[str, Any]:
        """Return fields under their attribute's name, with the unknown ones aside."""
        values: dict[str, Any] = {}
        extras: dict[str, Any] = {}
        for key, value in data.items():
            name = cls._renamed.get(key, key)
            if name in cls._plain or key in cls._renamed:
                values[name] = value
            else:
                extras[key] = value if cls._decode_extra is None else cls._decode_extra(value)
        if extras:
            values["additional_properties"] = extras
        return values

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object that this model stands for: what was decoded or set, under the names of the wire."""
        result: dict[str, Any] = to_json(self)
        return result

    def to_shallow_dict(self) -> dict[str, Any]:
        """Return the fields that were decoded or set, under the names of the wire, with their values as they are."""
        result: dict[str, Any] = {}
        extras: Mapping[str, Any] = {}
        for name, value in self.__dict__.items():
            if name == "additional_properties":
                extras = value
            elif value is not UNSET and not name.startswith("_"):
                result[self._wire.get(name, name)] = value
        for key, value in extras.items():
            result.setdefault(key, value)
        return result

    # Names that programs written for pydantic's models use

    def model_dump(self, *, exclude_none: bool = False, **options: Any) -> dict[str, Any]:
        """Return `to_dict()`: nothing is lost, and keys are the names of the wire, as with pydantic's `by_alias=True`.

        Args:
            exclude_none: Leave out what is null, at any depth.
            **options: Those of pydantic that make no difference here: mode, by_alias, exclude_unset, round_trip, warnings.

        Raises:
            TypeError: Another option is given.
        """
        if odd := options.keys() - {"mode", "by_alias", "exclude_unset", "round_trip", "warnings"}:
            raise TypeError(f"model_dump() has no option {min(odd)!r} here; take from to_dict() what you want")
        dumped = self.to_dict()
        return _without_null(dumped) if exclude_none else dumped

    def model_dump_json(self, *, indent: int | None = None, exclude_none: bool = False, **options: Any) -> str:
        """Return `model_dump()` as JSON text; `indent` is in spaces."""
        separators = (",", ":") if indent is None else None
        dumped = self.model_dump(exclude_none=exclude_none, **options)
        return json.dumps(dumped, ensure_ascii=False, indent=indent, separators=separators)

    @classmethod
    def model_validate(cls, obj: Any) -> Self:
        """Return `from_dict(obj)`, or `obj` itself if it is a model of this class; nothing is validated but that."""
        return obj if isinstance(obj, cls) else cls.from_dict(obj)

    @classmethod
    def model_validate_json(cls, json_data: str | bytes) -> Self:
        """Return the model of JSON text."""
        return cls.from_dict(json.loads(json_data))

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """Return a copy; `update` holds new values by the names of attributes, `deep` copies what is inside, too."""
        copied = copy.deepcopy(self) if deep else copy.copy(self)
        for name, value in (update or {}).items():
            setattr(copied, name, value)
        return copied

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
            ValueError: The field holds something that is no moment.
        """
        value = getattr(self, field)
        if value is None or isinstance(value, Unset):
            return None
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return datetime.datetime.fromtimestamp(value, datetime.timezone.utc)
        from dateutil import parser

        if not isinstance(value, str):
            raise ValueError(f"{type(self).__name__}.{field} holds no moment: {value!r:.100}")
        return parser.parse(value)

    def __copy__(self) -> Self:
        copied = _new(type(self))
        copied.__dict__.update(self.__dict__)
        if "additional_properties" in copied.__dict__:
            copied.__dict__["additional_properties"] = {**self.additional_properties}  # they are fields of this object
        return copied

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ApiModel) or type(other) is not type(self):
            return NotImplemented
        return self.to_dict() == other.to_dict()

    __hash__ = None  # type: ignore[assignment]  # a mutable value has no hash, as with attrs

    def __repr__(self) -> str:
        shown = [
            f"{name}={_repr(value)}"
            for name, value in self.__dict__.items()
            if value is not UNSET and not name.startswith("_") and not (name == "additional_properties" and not value)
        ]
        text = f"{type(self).__name__}({', '.join(shown)})"
        return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 4]}...)"


def _taking(construct: Callable[..., None], spellings: Mapping[str, str]) -> Callable[..., None]:
    """Return a constructor that takes other spellings of attributes, too."""

    @wraps(construct)
    def __init__(self: Any, **values: Any) -> None:
        spelled = {spellings[name]: values.pop(name) for name in spellings if name in values}
        construct(self, **{**values, **spelled})  # `attrs.evolve` gives the attribute's present value, too

    return __init__


def _without_null(value: Any) -> Any:
    if is_mapping(value):
        return {key: _without_null(item) for key, item in value.items() if item is not None}
    return [_without_null(item) for item in value] if is_list(value) else value


# Set from outside, so that type checkers see the fields and the constructor that attrs makes of them.
for _name, _value in {**_LAZY, "additional_properties": _Extras()}.items():
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
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Keep a JSON object whole."""
        self = cls.__new__(cls)
        self.__dict__.update({cls._tag: "UNKNOWN", "raw": data})
        return self

    def to_shallow_dict(self) -> dict[str, Any]:
        """Return the fields of the object as it came."""
        raw: dict[str, Any] = _shallow(self.raw, (None, "raw", 1))
        return raw


_SCALARS = frozenset((str, int, float, bool, type(None)))
_DEEPEST = 100_000
"""How deep a value may be nested; none that a parser made is deeper."""
_Path: TypeAlias = tuple[Any, Any, int]
"""Where a value is: the path of what holds it or None, its key or index there, and how deep that is."""


def to_json(value: Any, name: str = "") -> Any:
    """Turn models, mappings and sequences, nested as they may be, into JSON values.

    Fields that are `UNSET` are left out. Tuples, sets, generators and other iterables become lists, dates ISO 8601 strings,
    enum members their values, models of pydantic what they dump.

    Args:
        value: What to turn.
        name: What to call it in the error message.

    Raises:
        TypeError: Something in it is no JSON; the message says where.
        ValueError: It holds itself.
    """
    root: list[Any] = [value]
    open_places: list[tuple[Any, Any, _Path]] = [(root, 0, (None, name, 1))]
    while open_places:  # no recursion: JSON may be nested as deeply as the parser allows
        holder, place, path = open_places.pop()
        item = _shallow(holder[place], path)
        holder[place] = item
        depth = path[2] + 1
        if item.__class__ is dict:
            open_places += [
                (item, key, (path, key, depth)) for key, nested in item.items() if nested.__class__ not in _SCALARS
            ]
        elif item.__class__ is list:
            open_places += [
                (item, index, (path, index, depth))
                for index, nested in enumerate(item)
                if nested.__class__ not in _SCALARS
            ]
        if depth > _DEEPEST:
            raise ValueError(f"{_where(path)[:100]}... is nested deeper than {_DEEPEST}, or holds itself")
    return root[0]


def _shallow(value: Any, path: _Path) -> Any:
    """Turn the outermost layer of a value into JSON; what it holds stays as it is, in a dict or list of its own."""
    if value.__class__ in _SCALARS:
        return value
    if isinstance(value, ApiModel):
        return value.to_shallow_dict()
    if value.__class__ is list:
        return [item for item in value if item is not UNSET]
    if is_mapping(value):
        return {_key(key, path): item for key, item in value.items() if item is not UNSET}
    if isinstance(value, enum.Enum):
        return _shallow(value.value, path)
    if isinstance(value, str):
        return str.__str__(value)  # a subclass may print itself otherwise
    if isinstance(value, (int, float)):
        return int(value) if isinstance(value, int) else float(value)
    if isinstance(value, (datetime.datetime, datetime.date)):
        return value.isoformat()
    if (dump := getattr(value.__class__, "model_dump", None)) is not None:
        return dump(
            value, mode="json", by_alias=True, exclude_unset=True
        )  # a model of pydantic, which is iterable, too
    if _is_iterable(value):
        return [item for item in value if item is not UNSET]
    raise TypeError(f"{_where(path)} cannot be sent as JSON: it is of type {value.__class__.__name__}")


def _where(path: _Path) -> str:
    parts: list[str] = []
    inner: _Path | None = path
    while inner is not None:
        inner, part, _ = inner
        parts.append(f"[{part}]" if isinstance(part, int) else f".{part}")
    return "".join(reversed(parts)).lstrip(".") or "the value"


def is_mapping(value: Any) -> TypeGuard[Mapping[Any, Any]]:
    """Whether a value is a mapping; tells type checkers without partly unknown types."""
    return isinstance(value, Mapping)


def is_list(value: Any) -> TypeGuard[list[Any]]:
    """Whether a value is a list; tells type checkers without partly unknown types."""
    return isinstance(value, list)


def _is_iterable(value: Any) -> TypeGuard[Iterable[Any]]:
    return isinstance(value, Iterable) and not isinstance(value, (bytes, bytearray, memoryview))


def _key(key: Any, path: _Path) -> str:
    if isinstance(key, str):
        return key
    raise TypeError(f"{_where(path)} has the key {key!r}; the keys of a JSON object are strings")


def load(name: str) -> Any:
    """Import what a schema became, by the schema's name: a model's class, or the module of a union or another alias."""
    models = import_module(f"{__package__}.models")
    module = import_module(f"{__package__}.models.{models.MODULES[name]}")
    return module if hasattr(module, "decode") else getattr(module, name)


def _decoder_of(name: str) -> Decoder:
    loaded = load(name)
    decode: Decoder = getattr(loaded, "from_dict", None) or loaded.decode
    return decode


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


class tagged:  # noqa: N801  # called like its siblings, which are functions
    """Decode an object by the value of its tag, in one look-up.

    Args:
        tag: Name of the field that tells members apart.
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
        return (target or self._learn(key))(value)

    def adopter(self, key: str) -> Callable[[dict[str, Any]], Any] | None:
        """Return what decodes objects with this tag that nobody else holds: it keeps their dicts, which saves a copy.

        None where the tag alone does not say what such an object is.
        """
        name = self._members.get(key)
        return getattr(load(name), "_adopt", None) if isinstance(name, str) else None

    def _learn(self, key: Any) -> Decoder:
        member = self._members.get(key) if isinstance(key, str) or key is None else None
        if member is None:
            return self._otherwise
        self._known[key] = best(*member) if isinstance(member, tuple) else _decoder_of(member)
        return self._known[key]


def best(*names: str) -> Decoder:
    """Decode an object as the member that knows most of its fields, the first declared where two know as many.

    A member whose required fields are not all there, or whose constant fields hold something else, comes last.
    """
    members: list[type[ApiModel]] = []

    def decode(value: Any) -> Any:
        if value.__class__ is not dict:
            return value
        if not members:
            members.extend(load(name) for name in names)
        return max(members, key=lambda member: _fit(member, value)).from_dict(value)

    return decode


def _fit(member: type[ApiModel], value: dict[str, Any]) -> tuple[bool, int]:
    wire, fields_of = member._wire, member._fields  # pyright: ignore[reportPrivateUsage]  # of the same module
    fields = {wire.get(name, name): default for name, default in fields_of.items()}
    missing = any(default is _REQUIRED and name not in value for name, default in fields.items())
    other = any(isinstance(default, str) and value.get(name, default) != default for name, default in fields.items())
    return not (missing or other), len(fields.keys() & value.keys())


_short = Repr()
_short.maxstring = _short.maxother = 200
_short.maxlist = _short.maxtuple = _short.maxdict = _ITEMS = 8
_short.maxlevel = 4
_LONGEST = 4000


def _repr(value: Any) -> str:
    if is_list(value):
        more = ", ..." if len(value) > _ITEMS else ""
        items = [repr(item) if isinstance(item, ApiModel) else _short.repr(item) for item in value[:_ITEMS]]
        return f"[{', '.join(items)}{more}]"
    return repr(value) if isinstance(value, ApiModel) else _short.repr(value)
