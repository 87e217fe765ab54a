"""Types and decoders: from rewritten schemas to annotations, and what decoding does with any JSON."""

from __future__ import annotations

from typing import Any

import pytest

from generated_packages import (
    Build,
    annotation,
    context_of,
    decode,
    decoder,
    import_all,
)
from openapi_fragments import NULL, STRING, plain, ref, tagged
from openrouter_codegen.context.annotations import literal


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (STRING, "str"),
        ({"type": "integer"}, "int"),
        ({"type": "number"}, "float"),
        ({"type": "boolean"}, "bool"),
        (NULL, "None"),
        ({}, "Any"),
        ({"type": "object"}, "dict[str, Any]"),
        ({"type": "object", "additionalProperties": {"type": "integer"}}, "dict[str, int]"),
        ({"type": "array", "items": STRING}, "list[str]"),
        ({"type": "array"}, "list[Any]"),
        ({"type": "array", "items": {"type": ["array", "null"], "items": STRING}}, "list[list[str] | None]"),
        ({"type": ["string", "null"]}, "str | None"),
        ({"type": ["null", "string", "integer"]}, "str | int | None"),
        ({"const": "a"}, 'Literal["a"]'),
        ({"const": 1}, "Literal[1]"),
        ({"const": True}, "Literal[True]"),
        ({"const": 1.5}, "float"),
        ({"type": "string", "format": "binary"}, "File"),
        (ref("A"), "A"),
        ({"anyOf": [ref("A"), NULL]}, "A | None"),
        ({"type": "array", "items": ref("A")}, "list[A]"),
    ],
)
def test_types(schema: dict[str, Any], expected: str) -> None:
    assert annotation(schema, A=plain("a")) == expected


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "array", "items": ref("A")}, "Iterable[A | ATypedDict]"),
        ({"type": "object", "additionalProperties": ref("A")}, "Mapping[str, A | ATypedDict]"),
        ({"type": "object"}, "Mapping[str, Any]"),
        (ref("U"), "UTypedDict"),
        (ref("E"), "E"),
    ],
)
def test_types_of_what_is_sent(schema: dict[str, Any], expected: str) -> None:
    others = {"A": plain("a"), "B": plain("b"), "U": {"anyOf": [ref("A"), ref("B")]}, "E": {"enum": ["x", "y"]}}
    assert annotation(schema, "typed_dict", **others) == expected


def test_rule_open_enums(build: Build) -> None:
    assert list(literal({"enum": ["a", "b"]})) == ['Literal["a", "b"]', "str"]
    assert list(literal({"enum": [1, 2]})) == ["Literal[1, 2]", "int"]
    assert list(literal({"enum": [0.5, 1.5]})) == ["float"]
    assert list(literal({"enum": ["a", 1, None]})) == ['Literal["a", 1, None]', "int", "str"]
    assert list(literal({"const": "a"})) == ['Literal["a"]']
    package = build({"E": {"enum": ["a", "b"]}, "A": {"type": "object", "properties": {"e": ref("E")}}})
    assert decode(package, "A", {"e": "of tomorrow"}).e == "of tomorrow"


# Decoders


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (STRING, None),
        ({"type": "object"}, None),
        ({"type": "array", "items": STRING}, None),
        (ref("A"), 'ref("A")'),
        ({"anyOf": [ref("A"), NULL, STRING]}, 'ref("A")'),
        ({"type": "array", "items": ref("A")}, 'each(ref("A"))'),
        ({"type": "array", "items": {"type": "array", "items": ref("A")}}, 'each(each(ref("A")))'),
        ({"type": "object", "additionalProperties": ref("A")}, 'values(ref("A"))'),
        ({"anyOf": [ref("A"), {"type": "array", "items": ref("A")}]}, 'either(ref("A"), each(ref("A")))'),
        (ref("Words"), None),
        (ref("List"), 'each(ref("A"))'),
        (ref("U"), 'ref("U")'),
        ({"anyOf": [STRING, ref("A"), ref("B")]}, 'ref("HolderXObject")'),
    ],
)
def test_decoders(schema: dict[str, Any], expected: str | None) -> None:
    others = {
        "A": tagged("a"),
        "B": tagged("b"),
        "U": {"anyOf": [ref("A"), ref("B")]},
        "List": {"type": "array", "items": ref("A")},
        "Words": {"type": "array", "items": STRING},
    }
    assert decoder(schema, **others) == expected


def test_what_a_decoder_is_not_meant_for_stays_as_it_came(build: Build) -> None:
    holder = {
        "one": ref("A"),
        "many": {"type": "array", "items": ref("A")},
        "map": {"type": "object", "additionalProperties": ref("A")},
        "both": {"anyOf": [ref("A"), {"type": "array", "items": ref("A")}]},
        "union": ref("U"),
    }
    package = build(
        {
            "A": tagged("a"),
            "B": tagged("b"),
            "U": {"anyOf": [ref("A"), ref("B")]},
            "H": {"type": "object", "properties": holder},
        }
    )
    for value in (None, 1, 1.5, True, "text", [], {}, [1, None, {}], {"x": 1, "type": 3}, [[{"type": []}]]):
        decode(package, "H", dict.fromkeys(holder, value))
    found = decode(package, "H", {"many": [{"type": "a"}, 3], "map": {"k": {"type": "a"}}, "both": [{"type": "a"}]})
    assert [type(item).__name__ for item in found.many] == ["A", "int"]
    assert type(found.map["k"]).__name__ == type(found.both[0]).__name__ == "A"


def test_maps_inside_objects_and_objects_with_more_fields(build: Build) -> None:
    open_object = {**plain("a"), "additionalProperties": ref("B")}
    package = build({"A": open_object, "B": plain("b"), "M": {"type": "object", "additionalProperties": ref("B")}})
    found = decode(package, "A", {"a": "x", "more": {"b": "y"}})
    assert type(found.additional_properties["more"]).__name__ == "B"
    assert type(decode(package, "M", {"k": {"b": "y"}})["k"]).__name__ == "B"


def test_rule_recursive_aliases(build: Build) -> None:
    package = build(
        {
            "Json": {"anyOf": [STRING, {"type": "array", "items": ref("Json")}, ref("Map"), ref("A")]},
            "Map": {"type": "object", "additionalProperties": ref("Json")},
            "Deep": {"type": "array", "items": ref("Deep")},
            "A": tagged("a"),
            "H": {"type": "object", "properties": {"json": ref("Json"), "deep": ref("Deep"), "self": ref("H")}},
        },
        {
            "/h": {
                "post": {
                    "requestBody": {"content": {"application/json": {"schema": ref("H")}}},
                    "responses": {"200": {"description": "", "content": {"application/json": {"schema": ref("Json")}}}},
                }
            }
        },
    )
    import_all(package)
    decode(package, "H", {"json": ["x", ["y", {"k": ["z"]}]], "deep": [[[]]], "self": {"self": {"json": "x"}}})


def test_unions_that_contain_each_other_end(build: Build) -> None:
    package = build(
        {
            "A": {"anyOf": [ref("B"), STRING]},
            "B": {"anyOf": [ref("A"), ref("C"), ref("D")]},
            "C": tagged("c"),
            "D": tagged("d"),
        }
    )
    import_all(package)


def test_limits_are_those_of_the_fields_that_have_some() -> None:
    source = context_of(
        {
            "Name": {"type": "string", "maxLength": 3},
            "Body": {
                "type": "object",
                "properties": {
                    "name": ref("Name"),
                    "maybe": {"anyOf": [ref("Name"), NULL]},
                    "map": {"type": "object", "maxProperties": 1, "additionalProperties": ref("Name")},
                    "free": STRING,
                    "either": {"anyOf": [ref("Name"), {"type": "integer", "minimum": 1}]},
                },
            },
        }
    )
    assert source.limits(ref("Body")) == {
        "name": {"maxLength": 3},
        "maybe": {"maxLength": 3},
        "map": {"maxProperties": 1, "additionalProperties": {"maxLength": 3}},
    }


def test_limits_of_a_map_that_contains_itself_end() -> None:
    deep = {"type": "object", "additionalProperties": ref("Deep"), "maxProperties": 9}
    source = context_of({"Deep": deep, "Body": {"type": "object", "properties": {"deep": ref("Deep")}}})
    assert source.limits(ref("Body"))["deep"]["maxProperties"] == 9


@pytest.mark.parametrize("values", [[True, 1], [0, False], [1, 1.0, "1"], [["a"], ["b"]], [{"a": 1}, {"b": 2}]])
def test_constants_that_python_takes_for_equal_or_cannot_hash(build: Build, values: list[Any]) -> None:
    package = build({"A": {"type": "object", "properties": {"e": {"enum": values}, "c": {"const": values[0]}}}})
    import_all(package)
    for value in values:
        decode(package, "A", {"e": value, "c": value})


def test_deterministic_whatever_the_order_of_hashes() -> None:
    source = context_of({"A": tagged("a"), "B": tagged("b"), "U": {"anyOf": [ref("B"), ref("A")]}})
    assert source.flat("U") == ["B", "A"]
    assert source.used(source.schemas["U"]) == ["A", "B"]
    assert source.names() == ["A", "B", "U", "UnknownU"]
