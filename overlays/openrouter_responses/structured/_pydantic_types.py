"""Types of other libraries as pydantic reads them: attrs classes, dataclasses, msgspec structs and TypedDicts.

pydantic knows its own models, and standard types. A class with fields that it does not know is read as its fields, and made
from them by its own constructor, whose validators run: so all classes follow one set of rules for conversion and schema.
"""

from __future__ import annotations

import dataclasses
import enum
import types
from collections.abc import Callable, Iterator, Mapping
from contextvars import ContextVar
from functools import partial
from typing import (
    Annotated,
    Any,
    Final,
    Generic,
    Literal,
    NamedTuple,
    TypeVar,
    Union,
    cast,
    get_args,
    get_origin,
    get_type_hints,
)

import typing_extensions
from pydantic import BaseModel, BeforeValidator, Field, GetCoreSchemaHandler, GetJsonSchemaHandler, with_config
from pydantic_core import CoreSchema, core_schema

_REQUIRED, _NOT_REQUIRED = typing_extensions.Required, typing_extensions.NotRequired
_MARKERS = (_REQUIRED, _NOT_REQUIRED, typing_extensions.ReadOnly)


class ClassField(NamedTuple):
    """A field of a class.

    Attributes:
        name: Its name in JSON.
        argument: The argument of the constructor that takes it; empty where it is a tag, which none takes.
        annotation: Its type.
        required: Whether it has no default.
    """

    name: str
    argument: str
    annotation: Any
    required: bool


def readable(annotation: Any) -> Any:
    """Return a type as pydantic reads it."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        limits = [found for meta in arguments[1:] for found in _limits(meta)]
        return Annotated[(readable(arguments[0]), *limits)] if limits else readable(arguments[0])
    if origin is Literal:
        members = [each for each in arguments if isinstance(each, enum.Enum)]
        return Annotated[annotation, BeforeValidator(partial(_member, members))] if members else annotation
    if origin is Final:
        return readable(arguments[0])
    if origin in (Union, types.UnionType):
        members = [member for member in arguments if not _is_unset(member)]
        return Union[tuple(map(readable, members))]  # noqa: UP007  # its members are known only here
    if origin is not None and arguments:
        if typing_extensions.is_typeddict(origin):
            return _typed_dict(origin, arguments)
        if fields_of(origin) is not None:
            return Annotated[Any, _Fields(origin, arguments)]
        return origin[tuple(item if item is ... else readable(item) for item in arguments)]
    if isinstance(annotation, type) and typing_extensions.is_typeddict(annotation):
        return _typed_dict(annotation)
    if fields_of(annotation) is not None:
        return Annotated[Any, _Fields(annotation)]
    return annotation


def _member(members: list[enum.Enum], value: Any) -> Any:
    """Return the member that has a value, which pydantic does not look for in a `Literal`; any other value as it is."""
    return next((each for each in members if type(each.value) is type(value) and each.value == value), value)


def fields_of(annotation: Any) -> Callable[[], list[ClassField]] | None:
    """Return what lists the fields of a class that pydantic does not know; None for all others."""
    if not isinstance(annotation, type):
        return None
    cls: type[Any] = annotation
    if issubclass(cls, (BaseModel, enum.Enum)) or hasattr(cls, "__pydantic_fields__"):
        return None
    if hasattr(cls, "__attrs_attrs__"):
        return lambda: list(_attrs_fields(cls))
    if hasattr(cls, "__struct_fields__"):
        return lambda: list(_struct_fields(cls))
    if dataclasses.is_dataclass(cls):
        return lambda: list(_dataclass_fields(cls))
    return None


def _attrs_fields(cls: Any) -> Iterator[ClassField]:
    import attrs

    hints = _hints(cls)
    for field in attrs.fields(cls):
        if field.init:
            name = field.alias or field.name
            yield ClassField(name, name, hints.get(field.name, Any), field.default is attrs.NOTHING)


def _struct_fields(cls: Any) -> Iterator[ClassField]:
    import msgspec

    hints = _hints(cls)
    if cls.__struct_config__.tag is not None:
        yield ClassField(cls.__struct_config__.tag_field, "", Literal[cls.__struct_config__.tag], True)
    for field in msgspec.structs.fields(cls):
        yield ClassField(field.encode_name, field.name, hints[field.name], field.required)


def _dataclass_fields(cls: Any) -> Iterator[ClassField]:
    fields = {field.name: field for field in dataclasses.fields(cls)}
    for name, hint in _hints(cls).items():
        field = fields.get(name)
        if isinstance(hint, dataclasses.InitVar):
            yield ClassField(name, name, cast(Any, hint).type, not hasattr(cls, name))
        elif field is not None and field.init:
            required = field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
            yield ClassField(name, name, hint, required)


def _hints(cls: Any) -> dict[str, Any]:
    """Return the annotations of a class.

    Raises:
        NameError: They name what the module does not have.
    """
    try:
        return get_type_hints(cls, include_extras=True)
    except NameError:  # a class in a function that names itself
        return get_type_hints(cls, localns={cls.__name__: cls}, include_extras=True)


def _is_unset(annotation: Any) -> bool:
    """Whether a type is that of a field of a msgspec struct which is absent."""
    return isinstance(annotation, type) and (annotation.__module__, annotation.__name__) == ("msgspec", "UnsetType")


def _filled(annotation: Any, types_of: dict[Any, Any]) -> Any:
    """Return an annotation with types in place of its type variables."""
    if isinstance(annotation, TypeVar):
        return types_of.get(annotation, annotation)
    if isinstance(annotation, type):
        return cast(Any, annotation)
    parameters = getattr(annotation, "__parameters__", ())
    return annotation[tuple(types_of.get(each, each) for each in parameters)] if parameters else annotation


def _limits(meta: Any) -> Iterator[Any]:
    """Yield what is written next to a type as pydantic knows it: limits of msgspec, and descriptions."""
    if type(meta).__module__ == "msgspec" and type(meta).__name__ == "Meta":
        names = ("gt", "ge", "lt", "le", "multiple_of", "pattern", "min_length", "max_length", "title", "description")
        yield Field(**{name: value for name in names if (value := getattr(meta, name, None)) is not None})
    elif isinstance(meta, str):
        yield Field(description=meta)
    elif isinstance(meta, typing_extensions.Doc):
        yield Field(description=meta.documentation)
    else:
        yield meta


def _typed_dict(cls: Any, arguments: tuple[Any, ...] = ()) -> Any:
    """Return a TypedDict with readable fields; pydantic takes that of typing_extensions alone before Python 3.12."""
    open_dicts = _open_dicts.get()
    if (cls, arguments) in open_dicts:  # it holds itself
        return open_dicts[cls, arguments]
    made = cast(Any, typing_extensions.TypedDict)(cls.__name__, {})
    token = _open_dicts.set({**open_dicts, (cls, arguments): made})
    try:
        made.__annotations__ = _typed_dict_fields(cls, _types_of(cls, arguments))
    finally:
        _open_dicts.reset(token)
    made.__doc__, made.__module__ = cls.__doc__, cls.__module__
    return with_config({"extra": "forbid"})(made)


def _types_of(cls: Any, arguments: tuple[Any, ...]) -> dict[Any, Any]:
    """Return what the type variables of a class and of its bases stand for.

    Raises:
        TypeError: One stands for several types.
    """
    own = dict(zip(getattr(cls, "__parameters__", ()), arguments, strict=False))
    found = dict(own)
    for base in cls.__dict__.get("__orig_bases__", cls.__bases__):
        origin: Any = get_origin(base) or base
        if not isinstance(origin, type) or cast(Any, origin) in (Generic, object):
            continue
        for variable, meant in _types_of(origin, tuple(_filled(each, own) for each in get_args(base))).items():
            if found.setdefault(variable, meant) != meant:
                raise TypeError(f"{cls.__name__} cannot be read from JSON: {variable} stands for several types in it")
    return found


def _typed_dict_fields(cls: Any, types_of: dict[Any, Any]) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    for name, annotation in _hints(cls).items():
        inner, marker = annotation, _REQUIRED if name in cls.__required_keys__ else _NOT_REQUIRED
        while (
            origin := get_origin(inner)
        ) in _MARKERS:  # where annotations are texts, the class does not know its markers
            marker = origin if origin in (_REQUIRED, _NOT_REQUIRED) else marker
            inner = get_args(inner)[0]
        fields[name] = marker[readable(_filled(inner, types_of))]
    return fields


class _Fields:
    """How pydantic reads a class by its fields."""

    def __init__(self, cls: type, arguments: tuple[Any, ...] = ()) -> None:
        self._cls = cls
        self._types_of = _types_of(cls, arguments)
        self._key = (cls, arguments)
        inner = ",".join(f"{getattr(each, '__name__', 'type')}:{id(each)}" for each in arguments)
        self._ref = f"{cls.__module__}.{cls.__qualname__}:{id(cls)}" + (f"[{inner}]" if inner else "")

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        open_classes = _open_classes.get()
        if self._key in open_classes:  # it holds itself
            return core_schema.definition_reference_schema(self._ref)
        fields = cast("Callable[[], list[ClassField]]", fields_of(self._cls))()
        arguments = {field.name: field.argument for field in fields}
        token = _open_classes.set(open_classes | {self._key})
        try:
            typed = core_schema.typed_dict_schema(
                {
                    field.name: core_schema.typed_dict_field(
                        handler.generate_schema(readable(_filled(field.annotation, self._types_of))),
                        required=field.required,
                    )
                    for field in fields
                },
                extra_behavior="forbid",
            )
        finally:
            _open_classes.reset(token)

        def made(value: Any) -> Any:
            if isinstance(value, self._cls):
                return value
            try:
                return self._cls(**{found: item for name, item in value.items() if (found := arguments[name])})
            except TypeError as error:  # of a validator: pydantic reports ValueErrors alone
                raise ValueError(str(error)) from error

        return core_schema.no_info_after_validator_function(made, typed, ref=self._ref)

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        found: Any = handler(schema)
        doc = self._cls.__dict__.get("__doc__")
        try:
            inner = handler.resolve_ref_schema(found)
        except LookupError:  # of a class that holds itself, which is not written yet
            return cast(dict[str, Any], found)
        if doc and "description" not in inner and not doc.startswith(f"{self._cls.__name__}("):  # dataclasses write one
            inner["description"] = doc.strip()
        return cast(dict[str, Any], found)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Fields) and other._key == self._key

    def __hash__(self) -> int:
        return hash(self._key)


_open_classes: ContextVar[frozenset[Any]] = ContextVar("_open_classes", default=frozenset())
"""Classes whose fields this thread is reading, with their type arguments: one that holds itself is a reference there."""
_open_dicts: ContextVar[Mapping[Any, Any]] = ContextVar("_open_dicts", default=types.MappingProxyType({}))
"""TypedDicts whose fields this thread is reading, to what is made of them."""
