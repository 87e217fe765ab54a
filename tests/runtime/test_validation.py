"""Validation and other spellings: both read what the package around says of its document."""

from __future__ import annotations

from typing import Any

import pytest

from generator.runtime.spelling import respell
from generator.runtime.validation import check_limits, violations


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
    assert [(violation.path, violation.kind) for violation in violations(payload, schema)] == found


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
        (True, {"maximum": 0}, None),
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
