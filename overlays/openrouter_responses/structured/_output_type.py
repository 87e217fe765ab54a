"""The type that a program wants, as a schema for the model and as what reads its text."""

from __future__ import annotations

import json
import re
from typing import Any, Generic, TypeVar, cast, overload

from openrouter_generated.runtime.encode import is_mapping

from . import _json_text as json_text
from ._errors import Problem
from ._strict_schema import SchemaError, strict_schema

T = TypeVar("T")

_MISSING = "structured output needs the package pydantic: pip install 'openrouter-responses[structured]'"
_SHOWN = 20
"""Places that a message lists."""
_LONGEST = 300
"""Characters of what a message says about one."""
_WRAPPED = "value"
"""Name of the field that holds a value where the type is not an object: the API wants one at the top."""


class OutputType(Generic[T]):
    """A type that a response is read as.

    Args:
        annotation: The type: a pydantic model, a dataclass, an attrs class, a TypedDict, a msgspec struct, or what is made of
            these, as in `list[Person]`, unions, enums and `Literal`, with limits in `Annotated`.
        name: Name of the schema, at most 64 letters, digits, `_` and `-`. Default: that of the type.
        strict: Whether the API enforces the schema. False asks for it and checks what comes.

    Raises:
        TypeError: The type cannot be read from JSON, or, as a strict schema, not be written; the message says where.
        ImportError: pydantic is not installed.

    Attributes:
        name: Name of the schema.
        strict: Whether the API enforces the schema.
        schema: The JSON Schema that is sent.
    """

    @overload
    def __init__(self, annotation: type[T], *, name: str | None = None, strict: bool = True) -> None: ...
    @overload  # unions, `Literal` and `Annotated`, which are not `type[T]` for type checkers
    def __init__(self, annotation: object, *, name: str | None = None, strict: bool = True) -> None: ...
    def __init__(self, annotation: Any, *, name: str | None = None, strict: bool = True) -> None:
        try:
            from pydantic import PydanticSchemaGenerationError, PydanticUserError, TypeAdapter

            from ._pydantic_types import readable
        except ImportError as error:
            raise ImportError(_MISSING) from error
        self.name = _name(annotation) if name is None else name
        if not re.fullmatch(r"[A-Za-z0-9_-]{1,64}", self.name):
            raise ValueError(f"name must be 1 to 64 letters, digits, _ and -, not {name!r:.100}")
        self.strict = strict
        try:
            self._adapter: TypeAdapter[Any] = TypeAdapter(readable(annotation))
            schema = self._adapter.json_schema()
        except NameError as error:
            raise TypeError(
                f"output_type cannot be read from JSON: {error} in the module of the class that names it; classes in a "
                "function cannot be named in quotes"
            ) from error
        except (PydanticSchemaGenerationError, PydanticUserError) as error:
            reason = str(error).splitlines()[0].partition(". Set `arbitrary_types_allowed")[0]
            raise TypeError(f"the type {self.name} cannot be read from JSON: {reason}") from error
        schema = _at_the_top(schema)
        self._is_wrapped = schema.get("type") != "object"
        if self._is_wrapped:
            definitions = {"$defs": schema.pop("$defs")} if "$defs" in schema else {}
            schema = {"type": "object", "properties": {_WRAPPED: schema}, "required": [_WRAPPED], **definitions}
        self.schema: dict[str, Any] = strict_schema(schema) if strict else schema

    def format(self) -> dict[str, Any]:
        """Return the `format` of the request's `text`."""
        return {"type": "json_schema", "name": self.name, "schema": self.schema, "strict": self.strict}

    def read(self, text: str, *, lenient: bool = False) -> T:
        """Return the value of a text.

        Args:
            text: JSON.
            lenient: Whether JSON is taken out of a fence of Markdown, or of prose around it.

        Raises:
            ValueError: It is not JSON.
            Mismatch: It does not fit the type.
        """
        return self.convert(json_text.parse(text, lenient))

    def convert(self, value: Any) -> T:
        """Return the value of JSON that was parsed.

        Raises:
            Mismatch: It does not fit the type.
        """
        from pydantic import ValidationError

        if self._is_wrapped and is_mapping(value) and set(value) == {_WRAPPED}:
            value = value[_WRAPPED]
        try:
            return cast(T, self._validated(value))
        except ValidationError as error:
            raise Mismatch([Problem(_path(each["loc"]), each["msg"]) for each in error.errors()]) from None

    def _validated(self, value: Any) -> Any:
        """Return a value as pydantic reads it from JSON: where a model is strict, a date is a text there alone."""
        from pydantic import ValidationError

        try:
            return self._adapter.validate_json(json.dumps(value))
        except ValidationError as error:
            if error.errors(include_url=False, include_input=False)[0]["type"] != "json_invalid":
                raise
        return self._adapter.validate_python(value)  # its parser takes no half of a surrogate pair, and less depth

    def partial(self, text: str) -> Any:
        """Return the JSON of a text that is still growing, as far as it goes; None while there is nothing."""
        from pydantic_core import from_json

        try:
            value = from_json(text, allow_partial="trailing-strings")
        except ValueError:
            return None
        return value.get(_WRAPPED) if self._is_wrapped and is_mapping(value) else value

    def __repr__(self) -> str:
        return f"<OutputType {self.name}>"


class Mismatch(Exception):
    """A value does not fit its type.

    Attributes:
        problems: Where, and why.
    """

    def __init__(self, problems: list[Problem]) -> None:
        more = f"; and {len(problems) - _SHOWN} more" if len(problems) > _SHOWN else ""
        super().__init__("; ".join(f"{each!s:.{_LONGEST}}" for each in problems[:_SHOWN]) + more)
        self.problems = problems


def _name(annotation: Any) -> str:
    found = getattr(annotation, "__name__", None) or "output"
    return re.sub(r"[^A-Za-z0-9_-]+", "_", str(found))[:64] or "output"


def _at_the_top(schema: dict[str, Any]) -> dict[str, Any]:
    """Return a schema whose type stands at the top: that of a class which holds itself is a reference."""
    reference = schema.get("$ref")
    if isinstance(reference, str) and reference.startswith("#/$defs/"):
        return {**schema["$defs"][reference.removeprefix("#/$defs/")], "$defs": schema["$defs"]}
    return schema


def _path(location: tuple[int | str, ...]) -> str:
    # Inside of a union, pydantic names the member that it read a value as: a name with brackets is that of a validator.
    parts = [part for part in location if isinstance(part, int) or not re.fullmatch(r"[\w-]+\[.*\]", part)]
    path = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in parts)
    return path.removeprefix(".")


__all__ = ["Mismatch", "OutputType", "SchemaError"]
