"""Encoding: what people pass becomes JSON, or is refused with its place."""

from __future__ import annotations

import datetime
import enum
from collections import OrderedDict, deque
from types import MappingProxyType
from typing import Any, Literal
from uuid import UUID

import pydantic
import pytest

from openrouter_codegen.runtime.encode import is_list, is_mapping, to_json, without_null
from openrouter_codegen.runtime.unset import UNSET


class Colour(enum.Enum):
    RED = "red"


class Level(enum.IntEnum):
    HIGH = 3


class Share(float):
    """A number like those of numpy."""


class Array:
    """An array of numpy, as far as it is looked at."""

    dtype = "int64"

    def tolist(self) -> list[int]:
        return [1, 2]


class Loud(str):
    def __str__(self) -> str:
        return "LOUD"


class Dumped:
    def model_dump(self, **options: Any) -> dict[str, Any]:
        return {"options": options}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ((1, 2), [1, 2]),
        (deque(["a"]), ["a"]),
        ((item for item in (1, UNSET)), [1]),
        (OrderedDict(a=UNSET, b=(1,)), {"b": [1]}),
        (MappingProxyType({"a": {"b": (Colour.RED,)}}), {"a": {"b": ["red"]}}),
        (Level.HIGH, 3),
        (Loud("quiet"), "quiet"),
        (datetime.date(2024, 1, 2), "2024-01-02"),
        (datetime.datetime(2024, 1, 2, 3, tzinfo=datetime.UTC), "2024-01-02T03:00:00+00:00"),
        ([None, True, 1.5], [None, True, 1.5]),
        (Share(0.5), 0.5),
        ([Array()], [[1, 2]]),
        ({"id": UUID(int=5)}, {"id": "00000000-0000-0000-0000-000000000005"}),
        ({1: 2}.values(), [2]),
        ((UNSET, 1), [1]),
    ],
)
def test_values(value: Any, expected: Any) -> None:
    found = to_json(value)
    assert (found, type(found)) == (expected, type(expected))


def test_what_can_be_dumped_is() -> None:
    assert to_json([Dumped()]) == [{"options": {"mode": "json", "by_alias": True}}]


class Parameter(pydantic.BaseModel):
    type: Literal["string"] = "string"
    description: str | None = None


class Tool(pydantic.BaseModel):
    type: Literal["function"] = "function"
    name: str
    strict: bool = True
    description: str | None = None
    more: list[Parameter] = []
    named: dict[str, Parameter] = pydantic.Field(default_factory=dict, alias="named-parameters")
    usual: Parameter = Parameter()


def test_models_of_pydantic_are_sent_with_the_defaults_of_their_class() -> None:
    """Its constants above all: a tool needs its `type`. A default of None is not sent: it stands for nothing."""
    tool = Tool.model_validate(
        {"name": "a", "more": [Parameter(), Parameter(description=None)], "named-parameters": {"k": Parameter()}}
    )
    plain = {"type": "string"}
    assert list(to_json({"tools": [tool]})["tools"][0].items()) == [
        ("type", "function"),
        ("name", "a"),
        ("strict", True),
        ("more", [plain, {"type": "string", "description": None}]),
        ("named-parameters", {"k": plain}),
        ("usual", plain),
    ]


@pytest.mark.parametrize(
    ("value", "place"),
    [
        ({"a": [1, object()]}, r"^input\.a\[1\] cannot be sent as JSON: it is of type object"),
        ({"a": b"bytes"}, r"^input\.a cannot be sent as JSON: it is of type bytes"),
        ({"a": bytearray(b"bytes")}, r"^input\.a cannot be sent as JSON: it is of type bytearray"),
        ({"a": {1: 2}}, r"^input\.a has the key 1: the keys of a JSON object must be strings"),
        ({"a": [[0, {"b": {1}}, {2: 3}]]}, r"^input\.a\[0\]\[2\] has the key 2"),
    ],
)
def test_what_json_cannot_hold_is_refused_with_its_place(value: Any, place: str) -> None:
    with pytest.raises(TypeError, match=place):
        to_json(value, "input")


def test_a_value_without_a_name_is_called_so() -> None:
    with pytest.raises(TypeError, match=r"^the value cannot be sent as JSON"):
        to_json(object())
    with pytest.raises(TypeError, match=r"^\[1\] cannot be sent as JSON"):
        to_json([0, object()])


def test_depth_does_not_matter_but_a_value_that_contains_itself_is_refused() -> None:
    deep: Any = None
    for _ in range(20_000):
        deep = [deep]
    to_json(deep)
    itself: list[Any] = []
    itself.append(itself)
    with pytest.raises(ValueError, match=r"^(\[0\]){33}\[\.\.\. is nested deeper than 100000, or contains itself$"):
        to_json(itself)


def test_what_is_encoded_is_not_changed() -> None:
    value = {"a": [UNSET, (1,)]}
    assert to_json(value) == {"a": [[1]]}
    assert value == {"a": [UNSET, (1,)]}


def test_helpers() -> None:
    assert without_null({"a": None, "b": [{"c": None}, None]}) == {"b": [{}, None]}
    assert (is_list([]), is_list(()), is_mapping({}), is_mapping([])) == (True, False, True, False)
