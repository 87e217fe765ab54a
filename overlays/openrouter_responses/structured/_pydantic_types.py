"""Types of other libraries as pydantic reads them: attrs classes, dataclasses, msgspec structs and TypedDicts.

pydantic knows its own models, and standard types. A class with fields that it does not know is read as its fields, and made
from them by its own constructor, whose validators run: so all classes follow one set of rules for conversion and schema.
"""

from __future__ import annotations

import dataclasses
import enum
import types
from collections.abc import Callable, Iterator
from typing import Annotated, Any, Literal, NamedTuple, Union, cast, get_args, get_origin, get_type_hints

import typing_extensions
from pydantic import BaseModel, Field, GetCoreSchemaHandler, GetJsonSchemaHandler, with_config
from pydantic_core import CoreSchema, core_schema

_REQUIRED, _NOT_REQUIRED = typing_extensions.Required, typing_extensions.NotRequired
_MARKERS = (_REQUIRED, _NOT_REQUIRED, typing_extensions.ReadOnly)


class ClassField(NamedTuple):
    """A field of a class.

    Attributes:
        name: Its name in JSON.
        argument: The argument of the constructor that takes it.
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
        return annotation
    if origin in (Union, types.UnionType):
        return Union[tuple(map(readable, arguments))]  # noqa: UP007  # its members are known only here
    if origin is not None and arguments and fields_of(origin) is None:
        return origin[tuple(item if item is ... else readable(item) for item in arguments)]
    if isinstance(annotation, type) and typing_extensions.is_typeddict(annotation):
        return _typed_dict(annotation)
    if fields_of(annotation) is not None:
        return Annotated[Any, _Fields(annotation)]
    return annotation


def fields_of(annotation: Any) -> Callable[[], list[ClassField]] | None:
    """Return what lists the fields of a class that pydantic does not know; None for all others."""
    if not isinstance(annotation, type):
        return None
    cls: type[Any] = annotation
    if issubclass(cls, (BaseModel, enum.Enum)) or hasattr(cls, "__pydantic_fields__"):
        return None
    if hasattr(cls, "__attrs_attrs__"):
        return lambda: list(_of_attrs(cls))
    if hasattr(cls, "__struct_fields__"):
        return lambda: list(_of_struct(cls))
    if dataclasses.is_dataclass(cls):
        return lambda: list(_of_dataclass(cls))
    return None


def _of_attrs(cls: Any) -> Iterator[ClassField]:
    import attrs

    hints = get_type_hints(cls, include_extras=True)
    for field in attrs.fields(cls):
        if field.init:
            name = field.alias or field.name
            yield ClassField(name, name, hints.get(field.name, Any), field.default is attrs.NOTHING)


def _of_struct(cls: Any) -> Iterator[ClassField]:
    import msgspec

    hints = get_type_hints(cls, include_extras=True)
    for field in msgspec.structs.fields(cls):
        yield ClassField(field.encode_name, field.name, hints[field.name], field.required)


def _of_dataclass(cls: Any) -> Iterator[ClassField]:
    hints = get_type_hints(cls, include_extras=True)
    for field in dataclasses.fields(cls):
        if field.init:
            required = field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
            yield ClassField(field.name, field.name, hints[field.name], required)


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


def _typed_dict(cls: Any) -> Any:
    """Return a TypedDict with readable fields; pydantic takes that of typing_extensions alone before Python 3.12."""
    fields: dict[str, Any] = {}
    for name, annotation in get_type_hints(cls, include_extras=True).items():
        inner, marker = annotation, _REQUIRED if name in cls.__required_keys__ else _NOT_REQUIRED
        while (
            origin := get_origin(inner)
        ) in _MARKERS:  # where annotations are texts, the class does not know its markers
            marker = origin if origin in (_REQUIRED, _NOT_REQUIRED) else marker
            inner = get_args(inner)[0]
        fields[name] = marker[readable(inner)]
    made = cast(Any, typing_extensions.TypedDict)(cls.__name__, fields)
    made.__doc__, made.__module__ = cls.__doc__, cls.__module__
    return with_config({"extra": "forbid"})(made)


class _Fields:
    """How pydantic reads a class by its fields."""

    def __init__(self, cls: type) -> None:
        self._cls = cls
        self._ref = f"{cls.__module__}.{cls.__qualname__}:{id(cls)}"

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        if self._cls in _open:  # it holds itself
            return core_schema.definition_reference_schema(self._ref)
        fields = cast("Callable[[], list[ClassField]]", fields_of(self._cls))()
        arguments = {field.name: field.argument for field in fields}
        _open.add(self._cls)
        try:
            typed = core_schema.typed_dict_schema(
                {
                    field.name: core_schema.typed_dict_field(
                        handler.generate_schema(readable(field.annotation)), required=field.required
                    )
                    for field in fields
                },
                extra_behavior="forbid",
            )
        finally:
            _open.discard(self._cls)

        def made(value: Any) -> Any:
            if isinstance(value, self._cls):
                return value
            try:
                return self._cls(**{arguments[name]: item for name, item in value.items()})
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
        return isinstance(other, _Fields) and other._cls is self._cls

    def __hash__(self) -> int:
        return hash(self._cls)


_open: set[type] = set()
"""Classes whose fields are being read: one that holds itself is a reference there."""
