"""Types as strict schemas: what the API takes, what is put in words, what is refused."""

from __future__ import annotations

import dataclasses
import datetime
import enum
import json
import sys
import uuid
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from typing import Annotated, Any, Final, Generic, Literal, NamedTuple, NotRequired, Required, TypedDict, TypeVar

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


T = TypeVar("T")


@dataclasses.dataclass
class Pair(Generic[T]):
    first: T
    more: list[T]


@attrs.define
class Boxed(Generic[T]):
    inside: T | None


@dataclasses.dataclass
class Named(Pair[Book]):
    name: str


@dataclasses.dataclass
class Twofold(Pair[list[T]], Generic[T]):
    other: T


class Wrapped(msgspec.Struct, Generic[T]):
    inside: T


class Keyed(TypedDict, Generic[T]):
    inside: T


class Tree(TypedDict):
    name: str
    branches: list[Tree]


class Circle(msgspec.Struct, tag="circle"):
    radius: int


class Square(msgspec.Struct, tag="square", tag_field="shape"):
    radius: int


class Absent(msgspec.Struct):
    a: int | msgspec.UnsetType = msgspec.UNSET


@dataclasses.dataclass
class Scaled:
    a: Final[int]
    factor: dataclasses.InitVar[int]
    plus: dataclasses.InitVar[int] = 0
    product: int = dataclasses.field(init=False)

    def __post_init__(self, factor: int, plus: int) -> None:
        self.product = self.a * factor + plus


class Exact(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(strict=True)
    day: datetime.date
    colors: set[Color]


def of_a_function() -> Any:
    @dataclasses.dataclass
    class Chain:
        following: Chain | None

    return Chain


CHAIN = of_a_function()
BOOK = {"title": "t", "author": None, "pages": 1}


@pytest.mark.parametrize(
    ("annotation", "value", "expected"),
    [
        (Pair[Book], {"first": BOOK, "more": [BOOK]}, Pair(Book("t"), [Book("t")])),
        (Pair[Boxed[int]], {"first": {"inside": 1}, "more": []}, Pair(Boxed(1), [])),
        (Named, {"first": BOOK, "more": [], "name": "a"}, Named(Book("t"), [], "a")),
        (Boxed[Color], {"inside": "red"}, Boxed(Color.RED)),
        (list[Boxed[int] | Boxed[str]], {"value": [{"inside": 1}, {"inside": "a"}]}, [Boxed(1), Boxed("a")]),
        (Wrapped[list[int]], {"inside": [1]}, Wrapped([1])),
        (Keyed[Book], {"inside": BOOK}, {"inside": Book("t")}),
        (Tree, {"name": "a", "branches": [{"name": "b", "branches": []}]}, None),
        (Circle | Square, {"value": {"shape": "square", "radius": 2}}, Square(2)),
        (Circle | Square, {"value": {"type": "circle", "radius": 2}}, Circle(2)),
        (Absent, {"a": 1}, Absent(1)),
        (Exact, {"day": "2026-01-02", "colors": ["red"]}, Exact(day=datetime.date(2026, 1, 2), colors={Color.RED})),
        (Literal[Color.RED], {"value": "red"}, Color.RED),
        (CHAIN, {"following": {"following": None}}, CHAIN(CHAIN(None))),
        (pydantic.Json[list[int]], {"value": "[1]"}, [1]),
    ],
    ids=lambda part: None,
)
def test_types_that_are_rare(annotation: Any, value: Any, expected: Any) -> None:
    output = OutputType(annotation)
    Draft202012Validator.check_schema(output.schema)
    Draft202012Validator(output.schema).validate(value)
    assert output.read(json.dumps(value)) == (value if expected is None else expected)
    assert "contentSchema" not in json.dumps(output.schema)


def test_what_only_the_constructor_takes_is_asked_for() -> None:
    output = OutputType(Scaled)
    assert output.schema["required"] == ["a", "factor", "plus"]
    assert output.read('{"a": 2, "factor": 3, "plus": 4}').product == 10
    assert output.read('{"a": 2, "factor": 3}').product == 6


def test_a_type_variable_of_several_meanings_is_a_type_error() -> None:
    with pytest.raises(TypeError, match="T stands for several types"):
        OutputType(Twofold[int])


def test_a_name_that_nobody_knows_is_a_type_error() -> None:
    with pytest.raises(TypeError, match="cannot be read from JSON: name 'Nowhere' is not defined"):
        OutputType(dataclasses.make_dataclass("Lost", [("a", "Nowhere")]))


@pytest.mark.parametrize("text", ['{"value": NaN}', '{"value": -Infinity}'])
def test_what_json_does_not_have_is_not_json(text: str) -> None:
    with pytest.raises(ValueError, match="it has"):
        OutputType(float).read(text)


def test_halves_of_surrogate_pairs_and_deep_values_are_read() -> None:
    assert OutputType(str).read('{"value": "\\ud83d"}') == "\ud83d"
    deep = '{"following":' * 220 + "null" + "}" * 220
    assert OutputType(CHAIN).read(deep).following is not None


def test_paths_in_unions_name_no_validators() -> None:
    with pytest.raises(Mismatch) as caught:
        OutputType(list[Boxed[int] | Pair[int]]).read('{"value": [{"inside": "x"}]}')
    assert caught.value.problems[0].path == "[0].inside"


def test_types_are_read_in_several_threads_at_once() -> None:
    classes = [dataclasses.make_dataclass(f"C{number}", [(f"f{at}", int) for at in range(60)]) for number in range(30)]
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(6) as pool:
            read = pool.map(lambda _: [OutputType(cls).name for cls in classes], range(6))
            assert [*read] == [[f"C{number}" for number in range(30)]] * 6
    finally:
        sys.setswitchinterval(interval)
