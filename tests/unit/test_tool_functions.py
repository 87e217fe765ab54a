"""Functions as tools: what a model is shown of them, what they are called with, and what they return."""

from __future__ import annotations

import dataclasses
import datetime
import enum
import functools
import json
from typing import Annotated, Any, Literal

import attrs
import msgspec
import pydantic
import pytest
from jsonschema import Draft202012Validator

from openrouter_responses.structured._output_type import Mismatch
from openrouter_responses.tools import Tool, tool
from openrouter_responses.tools._output_text import as_output


class Unit(enum.Enum):
    CELSIUS = "c"
    FAHRENHEIT = "f"


@dataclasses.dataclass
class Place:
    city: str
    country: str = "NO"


def weather(
    place: Place,
    day: datetime.date,
    unit: Unit = Unit.CELSIUS,
    hours: list[int] | None = None,
    detail: Literal[1, 2] = 1,
) -> str:
    """Return the weather.

    It may be wrong.

    Args:
        place: Where it is.
        day: The day,
            in any year.
        unit (Unit): How it is measured.

    Returns:
        A sentence.
    """
    return f"{place} {day} {unit} {hours} {detail}"


def numpy_style(a: int, b: str = "x") -> int:
    """Add.

    Parameters
    ----------
    a : int
        The first.
    b : str
        The second.
    """
    return a


def sphinx_style(a: int, b: str = "x") -> int:
    """Add.

    :param a: The first.
    :param str b: The second.
    """
    return a


def test_what_a_model_is_shown() -> None:
    shown = Tool(weather).to_dict()
    assert (shown["type"], shown["name"], shown["strict"]) == ("function", "weather", True)
    assert shown["description"] == "Return the weather.\n\nIt may be wrong."
    parameters = shown["parameters"]
    Draft202012Validator.check_schema(parameters)
    assert parameters["required"] == ["place", "day", "unit", "hours", "detail"]
    described = {name: part.get("description") for name, part in parameters["properties"].items()}
    assert described == {
        "place": "Where it is.", "day": "The day, in any year.", "unit": "How it is measured.", "hours": None, "detail": None,
    }  # fmt: skip


@pytest.mark.parametrize("function", [numpy_style, sphinx_style])
def test_other_styles_of_docstrings(function: Any) -> None:
    shown = Tool(function).to_dict()
    assert shown["description"] == "Add."
    properties = shown["parameters"]["properties"]
    assert (properties["a"]["description"], properties["b"]["description"]) == ("The first.", "The second.")


def test_arguments_have_their_types() -> None:
    text = json.dumps(
        {"place": {"city": "Oslo", "country": "NO"}, "day": "2026-01-02", "unit": "f", "hours": [1], "detail": 2}
    )
    assert Tool(weather).arguments(text) == {
        "place": Place("Oslo"), "day": datetime.date(2026, 1, 2), "unit": Unit.FAHRENHEIT, "hours": [1], "detail": 2,
    }  # fmt: skip


def test_null_leaves_the_default_unless_it_is_a_value() -> None:
    text = json.dumps(
        {"place": {"city": "Oslo", "country": "NO"}, "day": "2026-01-02", "unit": None, "hours": None, "detail": None}
    )
    assert Tool(weather).arguments(text) == {"place": Place("Oslo"), "day": datetime.date(2026, 1, 2), "hours": None}


@pytest.mark.parametrize("text", ["", "{}", " "])
def test_no_arguments(text: str) -> None:
    assert Tool(lambda: None, name="none").arguments(text) == {}


@pytest.mark.parametrize("text", ["[]", "null", "5", '"a"', '{"a": "x"}', '{"a": 1, "c": 2}', "{}", '{"b": "x"}'])
def test_arguments_that_do_not_fit(text: str) -> None:
    with pytest.raises(Mismatch):
        Tool(numpy_style).arguments(text)


@pytest.mark.parametrize("text", ["{", "a: 1", "{'a': 1}", '{"a": 1}}'])
def test_arguments_that_are_not_json(text: str) -> None:
    with pytest.raises(ValueError, match=r"line 1 column"):
        Tool(numpy_style).arguments(text)


def without_annotation(a, b: int): ...  # type: ignore[no-untyped-def]  # that is the point


def positional(a: int, /) -> None: ...


def many(*numbers: int) -> None: ...


def named(**more: int) -> None: ...


def with_any(a: Any) -> None: ...


def with_dict(a: dict[str, int]) -> None: ...


class Unreadable: ...


def with_class(a: Unreadable) -> None: ...


@pytest.mark.parametrize(
    ("function", "message"),
    [
        (without_annotation, r"^tool without_annotation: the argument a needs a type, as in a: str"),
        (positional, r"^tool positional: the argument a"),
        (many, r"^tool many: the argument \*numbers"),
        (named, r"^tool named: the argument \*\*more"),
        (with_any, r"^tool with_any: a: any JSON value"),
        (with_dict, r"^tool with_dict: a: an object with keys of any name"),
        (with_class, r"^tool with_class: the type arguments cannot be read from JSON: .* <class '.*Unreadable'>$"),
    ],
)
def test_functions_that_a_model_cannot_call(function: Any, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        Tool(function)


def test_what_is_not_strict_takes_more() -> None:
    assert Tool(with_dict, strict=False).arguments('{"a": {"b": 1}}') == {"a": {"b": 1}}
    assert Tool(with_any, strict=False).arguments('{"a": [1]}') == {"a": [1]}


def test_the_decorator() -> None:
    @tool
    def plain(a: int) -> int:
        """Double."""
        return 2 * a

    @tool(name="other", description="Halve.", needs_approval=True, strict=False, reports_errors=False)
    def settled(a: int) -> float:
        return a / 2

    assert (plain(3), plain.name, plain.description, plain.__doc__) == (6, "plain", "Double.", "Double.")
    assert (settled(3), settled.name, settled.description, settled.needs_approval) == (1.5, "other", "Halve.", True)
    assert settled.to_dict()["strict"] is False
    assert (repr(plain), plain.is_async) == ("<Tool plain>", False)


class Callable:
    """Something that can be called."""

    def __call__(self, a: int) -> int:
        return a

    def method(self, a: int) -> int:
        """Return it."""
        return a

    @classmethod
    async def made(cls, a: int) -> int:
        return a


def test_other_things_that_can_be_called() -> None:
    for function, name in ((Callable(), "Callable"), (Callable().method, "method"), (Callable.made, "made")):
        found = Tool(function)
        assert (found.name, found.arguments('{"a": 1}')) == (name, {"a": 1})
    assert Tool(Callable.made).is_async

    @functools.wraps(numpy_style)
    def wrapped(*arguments: Any, **named: Any) -> int:
        return numpy_style(*arguments, **named)

    assert Tool(wrapped).arguments('{"a": 1}') == {"a": 1}


def test_partials() -> None:
    found = Tool(functools.partial(functools.partial(numpy_style, b="y"), 1), name="found")
    assert (found.arguments("{}"), found.description) == ({}, Tool(numpy_style).description)
    assert Tool(functools.partial(numpy_style, b="y")).arguments('{"a": 1, "b": null}') == {"a": 1}
    assert Tool(functools.partial(Callable.made)).is_async


def test_descriptions_in_annotations() -> None:
    def function(
        a: Annotated[int, pydantic.Field(ge=1, description="At least one")], b: Annotated[str, "A word"]
    ) -> None: ...

    properties = Tool(function).to_dict()["parameters"]["properties"]
    assert properties["a"] == {"description": "At least one", "minimum": 1, "type": "integer"}
    assert properties["b"] == {"description": "A word", "type": "string"}


@attrs.define
class Attrs:
    a: int
    place: Place


class Struct(msgspec.Struct):
    a: int


class Model(pydantic.BaseModel):
    a: datetime.date


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("text", "text"),
        ("", ""),
        (None, "null"),
        (5, "5"),
        (1.5, "1.5"),
        (True, "true"),
        ({"a": [1, "ä"]}, '{"a": [1, "ä"]}'),
        ((1, 2), "[1, 2]"),
        ({1}, "[1]"),
        (Place("Oslo"), '{"city": "Oslo", "country": "NO"}'),
        (Attrs(1, Place("Oslo")), '{"a": 1, "place": {"city": "Oslo", "country": "NO"}}'),
        (Struct(1), '{"a": 1}'),
        (Model(a=datetime.date(2026, 1, 2)), '{"a": "2026-01-02"}'),
        ([Model(a=datetime.date(2026, 1, 2))], '[{"a": "2026-01-02"}]'),
        (Unit.CELSIUS, '"c"'),
        (datetime.date(2026, 1, 2), '"2026-01-02"'),
        ([{"type": "input_text", "text": "a"}], [{"type": "input_text", "text": "a"}]),
    ],
)
def test_what_a_function_returns(value: Any, expected: Any) -> None:
    assert as_output(value) == expected


@pytest.mark.parametrize("value", [object(), len, b"\xff"])
def test_what_cannot_be_shown_to_a_model(value: Any) -> None:
    with pytest.raises((TypeError, ValueError)):
        as_output(value)


def test_a_type_that_the_module_does_not_have() -> None:
    class Local: ...

    def function(a: Local) -> None: ...

    with pytest.raises(TypeError, match="tool 'function': name 'Local' is not defined"):
        Tool(function)
