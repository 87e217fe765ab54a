"""The rewrite of unions, rule by rule: a tiny document for each, and what it becomes."""

from __future__ import annotations

from typing import Any

import pytest

from openapi_fragments import NULL, OBJECT, STRING, document, ref, tagged
from openrouter_codegen.rewrite import rewrite
from rewriting import field_of, schemas_of


def test_rule_union_siblings() -> None:
    schema = {
        "type": "object",
        "properties": {"a": STRING, "b": STRING},
        "anyOf": [{"required": ["a"]}, {"required": ["b"]}],
    }
    found = schemas_of({"A": schema})
    members = [found[member["$ref"].rpartition("/")[2]] for member in found["A"]["anyOf"]]
    assert [member["required"] for member in members] == [["a"], ["b"]]
    assert all(list(member["properties"]) == ["a", "b"] for member in members)
    assert field_of({"type": "string", "description": "d", "oneOf": [STRING, {"type": "integer"}]})["anyOf"] == [
        STRING,
        {"type": "integer"},
    ]


def test_the_type_next_to_a_union_is_that_of_members_that_say_none() -> None:
    patterns: list[dict[str, Any]] = [{"pattern": "^a"}, {"pattern": "^b"}]
    typed = [{"type": "string", **pattern} for pattern in patterns]
    assert field_of({"type": "string", "anyOf": patterns}) == {"anyOf": typed}
    assert field_of({"type": "string", "nullable": True, "oneOf": patterns}) == {"anyOf": [*typed, NULL]}
    assert field_of({"type": "string", "oneOf": [{"format": "ipv4"}, {"format": "ipv6"}]}) == STRING
    assert field_of({"type": ["string", "null"], "anyOf": [{"format": "date"}]}) == {"anyOf": [STRING, NULL]}


def test_what_a_member_says_of_a_field_wins_over_what_stands_next_to_it() -> None:
    members = [{"properties": {"tag": {"const": tag}}} for tag in ("a", "b")]
    found = schemas_of({"A": {"type": "object", "properties": {"tag": {"enum": ["a", "b"]}}, "oneOf": members}})
    assert found["AA"]["properties"]["tag"] == {"const": "a"}
    assert found["AB"]["properties"]["tag"] == {"const": "b"}


def test_members_of_two_unions_are_what_both_take() -> None:
    both = {"anyOf": [STRING, {"type": "integer"}], "oneOf": [{"type": "integer"}, {"type": "boolean"}]}
    assert field_of(both) == {"type": "integer"}
    assert field_of({"enum": ["a", 3], "anyOf": [STRING, {"type": "boolean"}]}) == {"const": "a"}


def test_rule_flatten_unions() -> None:
    nested = {"anyOf": [{"oneOf": [STRING, {"type": "integer"}]}, {"type": "integer"}, {"anyOf": [NULL, STRING]}]}
    assert field_of(nested) == {"anyOf": [STRING, {"type": "integer"}, NULL]}
    assert field_of({"oneOf": [STRING]}) == STRING
    assert field_of({"anyOf": [STRING, {"type": "string", "description": "d"}]})["anyOf"][0] == STRING


def test_rule_empty_unions() -> None:
    mapping = {"a": "#/components/schemas/A", "b": "#/components/schemas/B", "c": "#/components/schemas/Nowhere"}
    union = {"oneOf": [], "discriminator": {"propertyName": "type", "mapping": mapping}, "description": "d"}
    schemas = schemas_of({"U": union, "A": tagged("a"), "B": tagged("b")})
    assert schemas["U"]["anyOf"] == [ref("A"), ref("B")]
    assert (schemas["U"]["x-tag"], schemas["U"]["description"]) == ("type", "d")
    assert field_of({"oneOf": [], "description": "d"}) == {"description": "d"}
    assert field_of({"anyOf": [], "type": "string", "maxLength": 3}) == {"type": "string", "maxLength": 3}


def test_rule_merge_constants() -> None:
    found = schemas_of({"Role": {"anyOf": [{"const": "a"}, {"enum": ["b"]}, {"type": "string", "enum": ["c"]}]}})
    assert found["Role"] == {"enum": ["a", "b", "c"]}
    found = schemas_of({"Role": {"anyOf": [{"const": "a"}, STRING, {"const": "b"}]}})
    values, other = found["Role"]["anyOf"]
    assert found.get(values.get("$ref", "").rpartition("/")[2], values) == {"enum": ["a", "b"]}
    assert other == STRING


def test_rule_merge_lists() -> None:
    lists = {"anyOf": [{"type": "array", "items": ref("A")}, STRING, {"type": "array", "items": ref("B")}]}
    assert schemas_of({"A": tagged("a"), "B": tagged("b"), "L": lists})["L"] == {
        "anyOf": [{"type": "array", "items": {"anyOf": [ref("A"), ref("B")]}}, STRING]
    }


def test_rule_discriminators() -> None:
    union = {
        "oneOf": [ref("A"), ref("b.b")],
        "discriminator": {"propertyName": "kind", "mapping": {"one": "#/components/schemas/A", "two": "b.b"}},
    }
    found = schemas_of({"A": OBJECT, "b.b": OBJECT, "U": union})["U"]
    assert found == {"anyOf": [ref("A"), ref("BB")], "x-tag": "kind", "x-mapping": {"one": "A", "two": "BB"}}


@pytest.mark.parametrize("default", ["Z", "#/components/schemas/Z"])
def test_the_default_of_a_mapping_takes_objects_with_another_tag(default: str) -> None:
    union = {"oneOf": [ref("A"), ref("Z")], "discriminator": {"propertyName": "kind", "defaultMapping": default}}
    assert schemas_of({"A": OBJECT, "Z": OBJECT, "U": union})["U"]["x-otherwise"] == "Z"


def test_a_default_that_is_no_member_is_ignored() -> None:
    union = {"oneOf": [ref("A"), ref("B")], "discriminator": {"propertyName": "kind", "defaultMapping": "Nowhere"}}
    assert "x-otherwise" not in schemas_of({"A": OBJECT, "B": OBJECT, "U": union})["U"]


def test_rule_hoist() -> None:
    inner = {"type": "object", "properties": {"deep": {"type": "array", "items": OBJECT}}}
    found = schemas_of({"Parent": {"type": "object", "properties": {"entries": inner, "kind": {"enum": ["a", "b"]}}}})
    assert found["Parent"]["properties"] == {"entries": ref("ParentEntries"), "kind": ref("ParentKind")}
    assert found["ParentEntries"]["properties"]["deep"]["items"] == ref("ParentEntriesDeepItem")
    assert found["ParentEntriesDeepItem"] == OBJECT
    assert found["ParentKind"] == {"enum": ["a", "b"]}


def test_hoisted_members_of_a_union_are_named_by_what_distinguishes_them() -> None:
    members = [
        tagged("create_it"),
        {"type": "object", "title": "Some title", "properties": {"a": STRING}},
        {"type": "object", "properties": {"a": STRING, "b": STRING}, "required": ["b"]},
    ]
    first = schemas_of({"U": {"anyOf": members}})
    assert set(first) == {"U", "UCreateIt", "USomeTitle", "UWithB"}
    assert set(schemas_of({"U": {"anyOf": [tagged("new"), *members[::-1]]}})) == {*first, "UNew"}


@pytest.mark.parametrize(
    "member",
    [
        {"allOf": [ref("Base"), {"type": "object", "properties": {"b": STRING}}]},
        {"allOf": [{"type": "object", "properties": {"type": {"enum": ["late"]}}}, ref("Base")]},
        {"enum": ["x", "y"]},
        {"type": "array", "items": OBJECT},
    ],
    ids=["allof", "allof-tagged", "enum", "list"],
)
def test_no_name_comes_from_a_place(member: dict[str, Any]) -> None:
    def names(*members: dict[str, Any]) -> set[str]:
        return set(schemas_of({"Base": OBJECT, "U": {"anyOf": [*members]}}))

    before = names(tagged("first"), tagged("second"), member)
    assert names(tagged("new"), tagged("first"), tagged("second"), member) == {*before, "UNew"}


@pytest.mark.parametrize(
    "nullable",
    [
        {**OBJECT, "type": ["object", "null"]},
        {**OBJECT, "nullable": True},
        {"anyOf": [OBJECT, NULL]},
        {"oneOf": [OBJECT], "nullable": True},
        {"type": ["string", "null"], "enum": ["a", "b", None]},
        {"type": "string", "enum": ["a", "b"], "nullable": True},
        {"anyOf": [{"enum": ["a", "b"]}, NULL]},
    ],
)
def test_what_may_be_null_gets_a_name_like_what_may_not(nullable: dict[str, Any]) -> None:
    found = schemas_of({"H": {"type": "object", "properties": {"x": nullable}}})
    [value, null] = found["H"]["properties"]["x"]["anyOf"]
    assert null == NULL
    assert found[value["$ref"].rpartition("/")[2]] in (OBJECT, {"enum": ["a", "b"]})


def test_equal_inline_schemas_of_one_name_are_one() -> None:
    body = {"content": {"application/json": {"schema": OBJECT}, "multipart/form-data": {"schema": OBJECT}}}
    operation = {"operationId": "send", "requestBody": body, "responses": {}}
    rewritten = rewrite(document(paths={"/a": {"post": operation}}))
    assert list(rewritten["components"]["schemas"]) == ["SendBody"]


def test_rule_split_unions() -> None:
    union = {"anyOf": [STRING, ref("A"), ref("B"), {"type": "array", "items": STRING}]}
    found = schemas_of({"A": tagged("a"), "B": tagged("b"), "U": union})
    assert found["U"] == {"anyOf": [STRING, {"type": "array", "items": STRING}, ref("UObject")]}
    assert found["UObject"] == {"anyOf": [ref("A"), ref("B")]}
    inline = schemas_of({"A": tagged("a"), "B": tagged("b"), "H": {"type": "object", "properties": {"x": union}}})
    assert inline["H"]["properties"]["x"]["anyOf"][-1] == ref("HXObject")
