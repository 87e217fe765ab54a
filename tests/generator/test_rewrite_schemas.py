"""The rewrite of schemas, rule by rule: a tiny document for each, and what it becomes."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from openapi_fragments import NULL, OBJECT, STRING, document, ref, sent, tagged
from openrouter_codegen.document import DocumentError
from openrouter_codegen.rewrite import rewrite
from rewriting import field_of, responding, schemas_of


def test_rule_allof_annotations() -> None:
    schema = {"allOf": [ref("A"), {"description": "d", "example": 1}, {"type": "object", "properties": {}}, {"x-y": 1}]}
    assert field_of(schema, A=OBJECT) == ref("A")
    assert field_of({"allOf": [ref("A")], "description": "d"}, A=OBJECT) == {**ref("A"), "description": "d"}
    assert field_of({"allOf": [ref("A"), {"default": "x"}]}, A={"enum": ["x", "y"]}) == ref("A")


@pytest.mark.parametrize(
    "nullable",
    [
        {"allOf": [ref("A")], "nullable": True},
        {"allOf": [ref("A"), {"nullable": True}]},
        {"allOf": [ref("A"), {"description": "d"}], "nullable": True, "description": "d"},
    ],
)
def test_null_next_to_a_single_reference_leaves_the_reference(nullable: dict[str, Any]) -> None:
    found = field_of(nullable, A=OBJECT)
    assert found["anyOf"] == [ref("A"), NULL]


def test_rule_allof_merge() -> None:
    base = {
        "type": "object",
        "properties": {"a": STRING, "b": {"type": ["array", "null"], "items": STRING}, "c": {"type": "integer"}},
        "required": ["a"],
    }
    derived = {
        "allOf": [
            ref("Base"),
            {"properties": {"b": {"type": "array", "items": STRING}, "c": {"description": "d"}}, "required": ["b"]},
            {"type": "object", "properties": {"d": {"type": "boolean"}}, "required": ["a", "d"]},
        ],
    }
    assert schemas_of({"Base": base, "Derived": derived})["Derived"] == {
        "type": "object",
        "properties": {
            "a": STRING,
            "b": {"type": "array", "items": STRING},
            "c": {"type": "integer"},
            "d": {"type": "boolean"},
        },
        "required": ["a", "b", "d"],
    }


def test_allof_merges_what_stands_next_to_it() -> None:
    found = schemas_of(
        {"Base": OBJECT, "D": {"allOf": [ref("Base")], "properties": {"b": STRING}, "required": ["a", "b"]}}
    )
    assert found["D"] == {"type": "object", "properties": {"a": STRING, "b": STRING}, "required": ["a", "b"]}


def test_allof_nested_and_of_a_nullable_base() -> None:
    base = {"type": ["object", "null"], "properties": {"a": STRING}}
    middle = {"allOf": [ref("Base"), {"type": "object", "properties": {"b": STRING}}]}
    found = schemas_of({"Base": base, "M": middle, "D": {"allOf": [ref("M"), {"properties": {"c": STRING}}]}})
    assert list(found["D"]["properties"]) == ["a", "b", "c"]
    assert field_of(ref("M"), Base=base, M=middle) == ref("M")


def test_allof_of_enums_is_what_both_have_and_of_a_union_each_member() -> None:
    narrowed = {"allOf": [{"enum": ["a", "b", "c"]}, {"enum": ["c", "b"]}]}
    assert schemas_of({"E": narrowed})["E"] == {"enum": ["b", "c"]}
    union = {"allOf": [{"oneOf": [ref("A"), ref("B")]}, {"type": "object", "properties": {"z": STRING}}]}
    found = schemas_of({"A": tagged("a"), "B": tagged("b"), "U": union})
    members = [found[member["$ref"].rpartition("/")[2]] for member in found["U"]["anyOf"]]
    assert [list(member["properties"]) for member in members] == [["type", "z"], ["type", "z"]]
    assert [member["properties"]["type"]["const"] for member in members] == ["a", "b"]


INTEGER = {"type": "integer"}
STRING_OR_NULL = {"type": ["string", "null"]}
INTEGER_OR_NULL = {"type": ["integer", "null"]}


@pytest.mark.parametrize(
    ("members", "shared"),
    [
        ([STRING_OR_NULL, INTEGER_OR_NULL], NULL),
        ([{"anyOf": [STRING, NULL]}, {"anyOf": [INTEGER, NULL]}], NULL),
        ([{"allOf": [STRING_OR_NULL]}, INTEGER_OR_NULL], NULL),
        ([{"type": ["null"]}, {"type": ["null"]}], NULL),
        ([STRING_OR_NULL, STRING], STRING),
        ([{"anyOf": [STRING, INTEGER]}, {"anyOf": [INTEGER, {"type": "boolean"}]}], INTEGER),
        ([{"anyOf": [False, STRING]}, {"minLength": 1}], {**STRING, "minLength": 1}),
        ([{"const": "a"}, {"enum": ["a", "b"]}], {"const": "a"}),
        ([{"enum": ["a", "b"]}, {"const": "b"}], {"const": "b"}),
        ([{"enum": ["a", 1]}, STRING], {"const": "a"}),
        ([INTEGER, {"enum": ["a", 1, True]}], {"const": 1}),
        ([{"enum": ["a", 1, None]}, STRING_OR_NULL], {"anyOf": [{"const": "a"}, NULL]}),
        ([{**INTEGER, "minimum": 5, "maximum": 7}, {"minimum": 1, "maximum": 9}], {**INTEGER, "minimum": 5, "maximum": 7}),
        ([{"items": {"const": "a"}}, {"items": STRING, "uniqueItems": True}, {"uniqueItems": False}],
         {"type": "array", "items": {"const": "a"}, "uniqueItems": True}),
    ],
)  # fmt: skip
def test_members_of_an_allof_intersect(members: list[dict[str, Any]], shared: dict[str, Any]) -> None:
    assert field_of({"allOf": members}) == shared


def test_a_union_that_lists_the_reference_next_to_it_adds_to_it() -> None:
    found = field_of({"allOf": [ref("A"), {"anyOf": [ref("A"), INTEGER, {"nullable": True}]}]}, A=STRING)
    assert found == {"anyOf": [STRING, INTEGER, NULL]}


def test_an_exclusive_bound_stays_with_its_bound() -> None:
    found = field_of({"allOf": [{**INTEGER, "minimum": 5}, {"minimum": 1, "exclusiveMinimum": True}]})
    assert found == {**INTEGER, "exclusiveMinimum": 1}


@pytest.mark.parametrize(
    "nothing",
    [
        {"allOf": [STRING, False]},
        {"allOf": [{"const": "a"}, {"const": "b"}]},
        {"allOf": [INTEGER, {"enum": ["a", "b"]}]},
        {"const": "c", "enum": ["a", "b"]},
    ],
)
def test_what_no_value_fits_is_anything_and_omitted_in_a_union(nothing: dict[str, Any]) -> None:
    made = document({"H": {"type": "object", "properties": {"x": nothing, "y": STRING}}})
    found = rewrite(made)
    assert found["components"]["schemas"]["H"]["properties"]["x"] == {}
    assert len(found["x-warnings"]) == 1
    if "allOf" in nothing:
        assert field_of({"anyOf": [STRING, nothing]}) == STRING
        assert field_of({"anyOf": [nothing, nothing]}) == {}


def test_rule_enum_types() -> None:
    fields = {"x": {"type": "string", "enum": ["a", 1]}, "y": {"type": "integer", "const": "b"}}
    found = rewrite(document({"H": {"type": "object", "properties": fields}}))
    assert found["components"]["schemas"]["HX"] == {"enum": ["a", 1]}
    assert found["components"]["schemas"]["H"]["properties"]["y"] == {"const": "b"}
    assert found["x-warnings"] == [
        "#/components/schemas/H/properties/x/enum: 1 is not of the type string, which is ignored",
        "#/components/schemas/H/properties/y/const: 'b' is not of the type integer, which is ignored",
    ]
    right = [{"type": "number", "enum": [1, 1.5]}, {"type": "integer", "enum": [1.0, 2]},
             {"type": ["string", "null"], "enum": ["a", None]}, {"type": "string", "enum": ["a", None]}]  # fmt: skip
    for schema in right:
        assert rewrite(document({"A": {"type": "object", "properties": {"x": schema}}}))["x-warnings"] == []


def test_rule_contradictions() -> None:
    nothing = {"allOf": [STRING, {"type": "integer"}], "description": "d"}
    assert field_of(nothing, A=OBJECT) == {"description": "d"}
    found = rewrite(document({"A": {"properties": {"x": nothing}}, "B": {"allOf": [ref("C"), OBJECT]}, "C": nothing}))
    assert [line.split(": ")[0] for line in found["x-warnings"]] == [
        "#/components/schemas/A/properties/x/allOf",
        "#/components/schemas/C/allOf",
    ]
    assert found["components"]["schemas"]["B"] == {}


def test_what_contradicts_is_refused_where_nothing_else_is_there() -> None:
    nothing = {"allOf": [STRING, {"type": "integer"}]}
    with pytest.raises(DocumentError, match=r"^#/paths/~1a/post/requestBody/.*/allOf: the members contradict"):
        rewrite(document(paths=sent(nothing)))
    for other in (responding(STRING), {"responses": {}}):
        assert len(rewrite(document(paths={**sent(nothing), "/b": {"get": other}}))["x-warnings"]) == 1


def test_members_of_a_union_that_no_value_fits_are_left_out() -> None:
    union = {"anyOf": [STRING, {"type": "integer"}]}
    assert field_of({"allOf": [union, {"type": "integer", "minimum": 1}]}) == {"type": "integer", "minimum": 1}
    assert field_of({**union, "type": "string", "maxLength": 3}) == {"type": "string", "maxLength": 3}


def test_allof_adds_limits_to_a_scalar() -> None:
    assert field_of({"allOf": [STRING, {"maxLength": 3}]}) == {"type": "string", "maxLength": 3}
    assert field_of({"allOf": [{"type": "integer"}, {"type": "number", "minimum": 3}]})["minimum"] == 3


# Shapes


def test_rule_nullable_keyword() -> None:
    assert field_of({"type": "string", "nullable": True}) == {"anyOf": [STRING, NULL]}
    assert field_of({"type": "string", "nullable": False}) == STRING
    assert field_of({**ref("A"), "nullable": True}, A=OBJECT) == {"anyOf": [ref("A"), NULL]}
    assert field_of({"oneOf": [STRING, {"type": "integer"}], "nullable": True})["anyOf"][-1] == NULL
    assert field_of({"enum": ["a", "b"], "nullable": True})["anyOf"][-1] == NULL
    assert field_of({"oneOf": [STRING, {"nullable": True, "description": "d"}]})["anyOf"][-1] == NULL
    assert field_of({"nullable": True}) == {}
    found = field_of({"type": "object", "additionalProperties": {"nullable": True}})
    assert "additionalProperties" not in found or found["additionalProperties"] == {}


def test_rule_type_lists() -> None:
    assert field_of({"type": ["string", "integer", "null"]}) == {"anyOf": [STRING, {"type": "integer"}, NULL]}
    assert field_of({"type": ["string"]}) == STRING
    assert field_of({"type": ["array", "string"], "items": STRING, "maxItems": 2, "maxLength": 9}) == {
        "anyOf": [{"type": "array", "items": STRING, "maxItems": 2}, {"type": "string", "maxLength": 9}]
    }


def test_rule_implied_types() -> None:
    assert schemas_of({"A": {"properties": {"a": STRING}}})["A"] == OBJECT
    assert field_of({"items": STRING}) == {"type": "array", "items": STRING}
    assert field_of({"additionalProperties": STRING}) == {"type": "object", "additionalProperties": STRING}
    assert field_of({"type": "array"}) == {"type": "array", "items": {}}


def test_rule_any_schema() -> None:
    for anything in ({}, True, {"description": "d"}, {"title": "t"}, {"anyOf": [STRING, {}]}):
        assert set(field_of(anything)) <= {"description"}
    assert schemas_of({"A": {}})["A"] == {}


def test_a_named_schema_may_be_true() -> None:
    assert field_of(ref("A"), A=True) == ref("A")


def test_rule_single_enum() -> None:
    assert field_of({"type": "string", "enum": ["a"]}) == {"const": "a"}
    assert field_of({"const": 3}) == {"const": 3}
    assert schemas_of({"A": {"enum": ["a"]}})["A"] == {"const": "a"}
    assert schemas_of({"A": {"enum": ["a", "b"]}})["A"] == {"enum": ["a", "b"]}


def test_rule_nullable_enum() -> None:
    found = schemas_of(
        {"H": {"type": "object", "properties": {"x": {"type": ["string", "null"], "enum": ["a", "b", None]}}}}
    )
    assert found["H"]["properties"]["x"] == {"anyOf": [ref("HX"), NULL]}
    assert found["HX"] == {"enum": ["a", "b"]}
    assert field_of({"enum": ["a", None]}) == {"anyOf": [{"const": "a"}, NULL]}
    assert field_of({"enum": [None]}) == NULL
    named = {"type": "string", "enum": ["a", "b", None]}
    assert field_of(ref("A"), A=named) == {"anyOf": [ref("A"), NULL]}


def test_rule_formats() -> None:
    for name in ("date-time", "uuid", "uri", "byte", "made-up"):
        assert field_of({"type": "string", "format": name}) == STRING
    assert field_of({"type": "integer", "format": "int64"}) == {"type": "integer"}
    assert field_of({"type": "string", "format": "binary"}) == {"type": "string", "format": "binary"}


def test_rule_limits() -> None:
    assert field_of({"type": "string", "maxLength": 3, "minLength": 1, "pattern": "^a", "maximum": 4}) == {
        "type": "string",
        "maxLength": 3,
        "minLength": 1,
        "pattern": "^a",
    }
    number = {"type": "number", "minimum": 0, "exclusiveMaximum": 1, "multipleOf": 0.5}
    assert field_of(number) == number
    items = {"type": "array", "items": STRING, "minItems": 1, "uniqueItems": True}
    assert field_of(items) == items


def test_rule_exclusive_bounds() -> None:
    assert field_of({"type": "number", "minimum": 0, "exclusiveMinimum": True}) == {
        "type": "number",
        "exclusiveMinimum": 0,
    }
    assert field_of({"type": "number", "maximum": 9, "exclusiveMaximum": False}) == {"type": "number", "maximum": 9}
    assert field_of({"type": "integer", "exclusiveMinimum": True}) == {"type": "integer"}


def test_rule_annotations() -> None:
    noise = {"title": "T", "default": "x", "example": "x", "examples": ["x"], "deprecated": True, "readOnly": True}
    assert field_of({"type": "string", "x-thing": 1, **noise}) == STRING
    assert field_of({"type": "string", "description": "d"}) == {"type": "string", "description": "d"}
    assert schemas_of({"A": {**OBJECT, **noise, "description": "d"}})["A"] == {**OBJECT, "description": "d"}


def test_a_field_may_have_the_name_of_a_keyword_of_json_schema() -> None:
    names = ("description", "title", "default", "nullable", "$ref", "type", "enum", "properties", "x-tag", "anyOf")
    holder = {"type": "object", "properties": dict.fromkeys(names, STRING), "required": list(names)}
    assert schemas_of({"A": holder})["A"] == holder


def test_rule_reference_siblings() -> None:
    schema = {**ref("A"), "description": "d", "default": {}, "maxLength": 3}
    assert field_of(schema, A=OBJECT) == {**ref("A"), "description": "d"}


def test_rule_maps() -> None:
    for extra in (True, False, {}):
        assert field_of({"type": "object", "additionalProperties": extra}) == {"type": "object"}
    assert field_of({"type": "object", "additionalProperties": {"type": ["string", "null"]}}) == {
        "type": "object",
        "additionalProperties": {"anyOf": [STRING, NULL]},
    }
    limited = {"type": "object", "propertyNames": {"maxLength": 3, "description": "d"}, "maxProperties": 2}
    assert field_of(limited) == {
        "type": "object",
        "propertyNames": {"type": "string", "maxLength": 3},
        "maxProperties": 2,
    }
    holder = schemas_of({"Prices": {"type": "object", "additionalProperties": OBJECT}})
    assert holder == {"Prices": {"type": "object", "additionalProperties": ref("Price")}, "Price": OBJECT}


def test_rule_required_fields() -> None:
    assert schemas_of({"A": {**OBJECT, "required": ["a", "nowhere"]}})["A"] == {**OBJECT, "required": ["a"]}
    assert schemas_of({"A": {**OBJECT, "required": ["nowhere"]}})["A"] == OBJECT


def test_rule_extensions() -> None:
    schema = {
        "x-python-arguments": ["a"],
        "x-other": 1,
        "type": "object",
        "properties": {"a": {"type": "string", "x-python-name": "b", "x-python-aliases": ["c"], "x-other": 2}},
    }
    assert schemas_of({"A": schema})["A"] == {
        "x-python-arguments": ["a"],
        "type": "object",
        "properties": {"a": {"type": "string", "x-python-name": "b", "x-python-aliases": ["c"]}},
    }


def calls_during(schemas: dict[str, Any]) -> int:
    """Count the calls of Python functions that a rewrite takes: its work, without a clock."""
    calls = 0

    def count(frame: object, event: str, argument: object) -> None:
        nonlocal calls
        calls += event == "call"

    whole = document(schemas)
    before = sys.getprofile()
    sys.setprofile(count)
    try:
        rewrite(whole)
    finally:
        sys.setprofile(before)
    return calls


def test_work_grows_with_the_document_not_with_its_square() -> None:
    def of(size: int) -> dict[str, Any]:
        inner = {"type": "object", "properties": {"a": OBJECT, "k": {"enum": ["a", "b"]}}}
        objects = {f"Thing{index}": {**inner, "description": str(index)} for index in range(size)}
        unions = {
            f"Union{index}": {"anyOf": [ref(f"Thing{index}"), ref(f"Thing{index // 2}"), STRING]}
            for index in range(1, size)
        }
        return {**objects, **unions}

    calls_during(of(5))
    assert calls_during(of(200)) < 13 * calls_during(of(20))
