"""Validation and other spellings: both read what the package around says of its document."""

from __future__ import annotations

from typing import Any

import pytest

from openrouter_codegen.runtime.spelling import respell
from openrouter_codegen.runtime.validation import check_limits, contract, violations


@pytest.mark.parametrize(
    ("payload", "schema", "found"),
    [
        ({"kind": "cat", "lives": 9}, "Cat", []),
        ({"lives": 10}, "Cat", [("$.kind", "missing field"), ("$.lives", "limit")]),
        ({"kind": "cat", "lives": True}, "Cat", [("$.lives", "wrong type")]),
        ({"kind": "cat", "paws": 4}, "Cat", [("$.paws", "unknown field")]),
        ({"kind": "cat", "friends": [{"kind": "eel"}]}, "Cat", [("$.friends[0].kind", "unknown value")]),
        ({"kind": "dog", "name": "long"}, "Pet", [("$.name", "limit")]),
        ("medium", "Size", [("$", "unknown value")]),
        (3, "Size", [("$", "wrong type")]),
        ([], "Cat", [("$", "wrong type")]),
    ],
)
def test_violations(models: Any, payload: Any, schema: str, found: list[tuple[str, str]]) -> None:
    assert [(violation.path, violation.difference) for violation in violations(payload, schema)] == found


@pytest.mark.parametrize(
    ("value", "types"),
    [
        (None, ["null"]),
        (True, ["boolean"]),
        (1, ["number", "integer"]),
        (1.0, ["number", "integer"]),
        (1.5, ["number"]),
        ("", ["string"]),
        ([], ["array"]),
        ({}, ["object"]),
    ],
)
def test_types(models: Any, monkeypatch: pytest.MonkeyPatch, value: Any, types: list[str]) -> None:
    names = ("null", "boolean", "number", "integer", "string", "array", "object")
    monkeypatch.setitem(contract(), "Any", {})
    assert violations(value, "Any") == []
    for name in names:
        monkeypatch.setitem(contract(), "One", {"type": name})
        found = [(problem.expected, problem.difference) for problem in violations(value, "One")]
        assert found == ([] if name in types else [(name, "wrong type")])


def test_what_is_found_is_shown_short(models: Any) -> None:
    for size, shown in ((78, f'"{"é" * 78}"'), (79, f'"{"é" * 76}...')):
        [problem] = violations("é" * size, "Cat")
        assert (problem.found, problem.path, problem.schema) == (shown, "$", "Cat")


ONE_OF_TWO = {"anyOf": [{"$ref": "#/components/schemas/Cat"}, {"type": "string", "maxLength": 2}, {"type": "null"}]}
TYPED = {
    "anyOf": [
        {"type": "object", "properties": {"type": {"const": name}, "a": {"type": "string"}}, "required": ["type", "a"]}
        for name in ("x", "y")
    ]
}


@pytest.mark.parametrize(
    ("value", "schema", "expected"),
    [
        (None, ONE_OF_TWO, None),
        ("ab", ONE_OF_TWO, None),
        ({"kind": "cat"}, ONE_OF_TWO, None),
        (5, ONE_OF_TWO, ("$", "object or string or null", "wrong type", "Union")),
        ("abc", ONE_OF_TWO, ("$", "object or at most 2 characters or null", "limit", "Union")),
        ({"kind": "cat", "lives": 10}, ONE_OF_TWO, ("$.lives", "at most 9", "limit", "Cat.lives")),
        ({"type": "x", "a": "b"}, TYPED, None),
        ({"type": "z", "a": "b"}, TYPED, ("$.type", '"x" or "y"', "unknown type", "Union.type")),
        ({"type": "y", "a": 5}, TYPED, ("$.a", "string", "wrong type", "Union.a")),
        ({"type": "y"}, TYPED, ("$.a", "a value", "missing field", "Union.a")),
        ({"a": "b"}, TYPED, ("$.type", "a value", "missing field", "Union.type")),
    ],
)
def test_unions(models: Any, monkeypatch: pytest.MonkeyPatch, value: Any, schema: Any, expected: Any) -> None:
    """Nothing where a member fits; else what is wrong with the member that fits best."""
    monkeypatch.setitem(contract(), "Union", schema)
    found = [
        (problem.path, problem.expected, problem.difference, problem.schema) for problem in violations(value, "Union")
    ]
    assert found == ([] if expected is None else [expected])


@pytest.mark.parametrize(
    ("members", "value", "expected"),
    [
        ([{"type": "string"}, TYPED["anyOf"][0]], {"type": "z"}, ["$.a", "$.type"]),
        ([{"type": "string"}, TYPED["anyOf"][0]], 5, ["$"]),
        ([{"properties": {"type": {"const": "x"}}}, TYPED["anyOf"][1]], {"type": "y", "b": 1}, ["$.a", "$.b"]),
    ],
)
def test_the_member_that_fits_best(
    models: Any, monkeypatch: pytest.MonkeyPatch, members: Any, value: Any, expected: list[str]
) -> None:
    """A value whose tag is right comes before one with another tag, and that before one of another type."""
    members = [{"type": "object", **member} for member in members]
    monkeypatch.setitem(contract(), "Union", {"anyOf": members})
    assert [problem.path for problem in violations(value, "Union")] == expected


def test_extra_fields(models: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def found(schema: dict[str, Any]) -> list[tuple[str, str, str]]:
        monkeypatch.setitem(contract(), "Map", {"type": "object", **schema})
        return [(problem.path, problem.difference, problem.schema) for problem in violations({"a": 1}, "Map")]

    assert found({}) == []
    assert found({"additionalProperties": {"type": "string"}}) == [("$.a", "wrong type", "Map.*")]
    assert found({"additionalProperties": False}) == [("$.a", "unknown field", "Map.a")]
    assert found({"properties": {"b": {}}}) == [("$.a", "unknown field", "Map.a")]
    assert found({"properties": {"b": {}}, "additionalProperties": True}) == []


def test_an_unknown_schema_is_refused(models: Any) -> None:
    with pytest.raises(ValueError, match="'Nowhere'"):
        violations({}, "Nowhere")


@pytest.mark.parametrize(
    ("value", "limits", "expected"),
    [
        ("abc", {"maxLength": 2}, "at most 2 characters"),
        ([], {"minItems": 1}, "at least 1 items"),
        ("abc", {"pattern": "^b"}, "text that matches ^b"),
        (1, {"exclusiveMinimum": 1}, "more than 1"),
        ({"long": 1}, {"propertyNames": {"maxLength": 2}}, "at most 2 characters"),
        ({"a": 5}, {"additionalProperties": {"maximum": 4}}, "at most 4"),
        ({"a": 5}, {"additionalProperties": {"maximum": 4}, "properties": {}}, None),
        (True, {"maximum": 0}, None),
        ("ab", {"maxLength": 2, "minLength": 2}, None),
        ("a", {"minLength": 2}, "at least 2 characters"),
        ([1], {"maxItems": 1, "minItems": 1}, None),
        ([1, 2], {"maxItems": 1}, "at most 1 items"),
        ({"a": 1}, {"maxProperties": 0}, "at most 0 pairs"),
        ("abc", {"pattern": "b"}, None),
        (1, {"minimum": 1, "maximum": 1}, None),
        (1.5, {"maximum": 1}, "at most 1"),
        (0, {"minimum": 1}, "at least 1"),
        (2, {"exclusiveMaximum": 2}, "less than 2"),
        (5, {"maxLength": 0}, None),
    ],
)
def test_limits(value: Any, limits: dict[str, Any], expected: str | None) -> None:
    assert [violation.expected for violation in check_limits(value, limits, "x")] == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("value", "schema", "expected"),
    [
        ({"kind": "cat", "from_": "a"}, "Cat", {"kind": "cat", "from": "a"}),
        ({"from_": "a", "from": "b"}, "Cat", {"from_": "a", "from": "b"}),
        ({"friends": [{"kind": "cat", "from_": 1}, {"kind": "dog", "from_": 1}]}, "Cat",
         {"friends": [{"kind": "cat", "from": 1}, {"kind": "dog", "from_": 1}]}),
        ({"x": {"from_": 1}}, "Cat", {"x": {"from_": 1}}),
        ([{"from_": 1}], "Pet", [{"from_": 1}]),
    ],
)  # fmt: skip
def test_respelling(models: Any, value: Any, schema: str, expected: Any) -> None:
    assert respell(value, schema) == expected
