"""Types as strict schemas: what the API takes, what is put in words, what is refused."""

from __future__ import annotations

import dataclasses
import datetime
import enum
import json
import uuid
from decimal import Decimal
from typing import Annotated, Any, Literal, NamedTuple, NotRequired, Required, TypedDict

import annotated_types
import attrs
import msgspec
import pydantic
import pytest
import typing_extensions
from jsonschema import Draft202012Validator

from openrouter_responses.structured._output_type import Mismatch, OutputType


class Color(enum.Enum):
    RED = "red"
    BLUE = "blue"


@dataclasses.dataclass
class Person:
    """Somebody."""

    name: str
    age: Annotated[int, annotated_types.Ge(0)] = 0
    friends: list[Person] = dataclasses.field(default_factory=list)


@attrs.define
class Book:
    title: Annotated[str, "Without the subtitle"]
    author: Person | None = None
    _pages: int = attrs.field(default=1, validator=attrs.validators.gt(0))


class Struct(msgspec.Struct, rename="camel"):
    first_name: Annotated[str, msgspec.Meta(min_length=2, description="First")]
    color: Color = Color.RED


class Entry(TypedDict, total=False):
    word: Required[str]
    book: NotRequired[Book]


class Model(pydantic.BaseModel):
    at: datetime.date
    price: Annotated[Decimal, pydantic.Field(gt=0)]
    sort: Literal["a", "b"]
    nested: list[Model] = []


class Cat(pydantic.BaseModel):
    animal: Literal["cat"]
    lives: int


class Dog(pydantic.BaseModel):
    animal: Literal["dog"]
    name: str


Animal = Annotated[Cat | Dog, pydantic.Field(discriminator="animal")]

VALUES: list[tuple[Any, Any, Any]] = [
    (
        Person,
        {"name": "a", "age": 1, "friends": [{"name": "b", "age": 2, "friends": []}]},
        Person("a", 1, [Person("b", 2)]),
    ),
    (Book, {"title": "t", "author": None, "pages": 3}, Book("t", None, 3)),
    (Struct, {"firstName": "ab", "color": "blue"}, Struct("ab", Color.BLUE)),
    (Entry, {"word": "w", "book": {"title": "t", "author": None, "pages": 1}}, {"word": "w", "book": Book("t")}),
    (
        Model,
        {"at": "2026-01-02", "price": "1.5", "sort": "a", "nested": []},
        Model(at=datetime.date(2026, 1, 2), price=Decimal("1.5"), sort="a"),
    ),
    (list[Person], {"value": [{"name": "a", "age": 0, "friends": []}]}, [Person("a")]),
    (int | Person, {"value": 5}, 5),
    (Color, {"value": "red"}, Color.RED),
    (Literal["x", "y"], {"value": "x"}, "x"),
    (Animal, {"value": {"animal": "dog", "name": "Rex"}}, Dog(animal="dog", name="Rex")),
    (uuid.UUID, {"value": str(uuid.UUID(int=1))}, uuid.UUID(int=1)),
    (set[int], {"value": [1, 1, 2]}, {1, 2}),
    (bool, {"value": True}, True),
    (str, {"value": "text"}, "text"),
    (Annotated[float, annotated_types.Interval(ge=0, le=1)], {"value": 0.5}, 0.5),
    (Annotated[str, typing_extensions.Doc("A word")], {"value": "w"}, "w"),
    (None, {"value": None}, None),
]


@pytest.mark.parametrize(("annotation", "value", "expected"), VALUES, ids=lambda part: None)
def test_values(annotation: Any, value: Any, expected: Any) -> None:
    output = OutputType(annotation)
    Draft202012Validator.check_schema(output.schema)
    Draft202012Validator(output.schema).validate(value)
    assert output.read(json.dumps(value)) == expected


def objects(schema: Any) -> list[dict[str, Any]]:
    found = [schema] if isinstance(schema, dict) and schema.get("type") == "object" else []
    parts = schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else []
    return [*found, *(each for part in parts for each in objects(part))]


@pytest.mark.parametrize(("annotation", "value", "expected"), VALUES, ids=lambda part: None)
def test_each_object_is_closed_and_requires_all(annotation: Any, value: Any, expected: Any) -> None:
    schema = OutputType(annotation).schema
    assert schema["type"] == "object"
    for found in objects(schema):
        assert found["additionalProperties"] is False
        assert found["required"] == list(found["properties"])
    text = json.dumps(schema)
    for keyword in ("default", "oneOf", "allOf", "discriminator", "minLength", "uniqueItems"):
        assert f'"{keyword}":' not in text
    assert '"format"' not in text or any(f'"format": "{name}"' in text for name in ("date", "uuid"))


@pytest.mark.parametrize(
    ("annotation", "path"),
    [
        (dict[str, int], "the output type"),
        (list[dict[str, int]], "value[]"),
        (Any, "value"),
        (object, "value"),
        (list, "value[]"),
        (tuple[int, str], "value"),
        (TypedDict("T", {"free": dict[str, str]}), "free"),
        (pydantic.create_model("M", any=(Any, ...)), "any"),
        (
            pydantic.create_model("M", deep=(list[pydantic.create_model("N", free=(dict[str, int], ...))], ...)),
            "$defs.N.free",
        ),  # type: ignore[misc]  # made here
        (NamedTuple("P", [("a", int), ("b", int)]), "value"),
    ],
)
def test_what_cannot_be_strict_is_refused_with_its_path(annotation: Any, path: str) -> None:
    with pytest.raises(TypeError, match="strict=False") as caught:
        OutputType(annotation)
    assert str(caught.value).startswith(f"{path}: ")
    assert OutputType(annotation, strict=False).format()["strict"] is False


@pytest.mark.parametrize("annotation", [len, object(), 5, "no_such_name", pytest])
def test_what_is_not_a_type_is_refused(annotation: Any) -> None:
    with pytest.raises(TypeError, match=r"^the type \S+ cannot be read from JSON"):
        OutputType(annotation)


def test_limits_that_the_api_does_not_take_are_words_and_hold() -> None:
    class Word(pydantic.BaseModel):
        text: Annotated[str, pydantic.Field(min_length=2, max_length=3, description="A word")]
        tags: Annotated[set[int], pydantic.Field(min_length=1)]

    properties = OutputType(Word).schema["properties"]
    assert properties["text"] == {
        "type": "string",
        "description": "A word (at least 2 characters, at most 3 characters)",
    }
    assert properties["tags"]["minItems"] == 1
    assert properties["tags"]["description"] == "(no item twice)"
    with pytest.raises(Mismatch) as caught:
        OutputType(Word).convert({"text": "a", "tags": []})
    assert [problem.path for problem in caught.value.problems] == ["text", "tags"]


def test_descriptions() -> None:
    schema = OutputType(Book).schema
    assert schema["properties"]["title"] == {"description": "Without the subtitle", "type": "string"}
    assert OutputType(Struct).schema["properties"]["firstName"]["description"] == "First (at least 2 characters)"
    assert (
        OutputType(Annotated[str, typing_extensions.Doc("A word")]).schema["properties"]["value"]["description"]
        == "A word"
    )  # type: ignore[arg-type]  # no class
    assert OutputType(Person).schema["description"] == "Somebody."


def test_validators_of_classes_run() -> None:
    with pytest.raises(Mismatch) as caught:
        OutputType(Book).convert({"title": "t", "author": {"name": 5, "age": -1, "friends": []}, "pages": 0})
    assert {problem.path for problem in caught.value.problems} == {"author.name", "author.age"}
    with pytest.raises(Mismatch, match="pages"):
        OutputType(Book).convert({"title": "t", "author": None, "pages": 0})


@pytest.mark.parametrize(
    "value", [{"title": "t", "author": None, "pages": 1, "more": 1}, {}, [], None, 5, "text", [{}]]
)
@pytest.mark.parametrize("annotation", [Book, Person, Struct, Entry])
def test_what_does_not_fit_is_a_mismatch(annotation: Any, value: Any) -> None:
    with pytest.raises(Mismatch) as caught:
        OutputType(annotation).convert(value)
    assert all(problem.message for problem in caught.value.problems)


def test_names() -> None:
    assert OutputType(Person).name == "Person"
    assert OutputType(list[Person], name="people").name == "people"
    assert OutputType(list[Person]).name == "list"
    for name in ("", "a b", "a" * 65, "ä"):
        with pytest.raises(ValueError, match=r"^name must be"):
            OutputType(Person, name=name)


def test_a_partial_value() -> None:
    output = OutputType(list[Person])
    assert output.partial("") is None
    assert output.partial('{"value": [{"name": "Ad') == [{"name": "Ad"}]
    assert output.partial("no JSON") is None
    assert OutputType(Person).partial('{"name": "Ada", "age": 3') == {"name": "Ada", "age": 3}
