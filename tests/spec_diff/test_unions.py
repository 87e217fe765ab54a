"""Unions that overlap, values that are lost, types that are new in several places; each pair in both directions."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from compared_document import BASE, Schema, schemas
from documents import ours, upstream
from openrouter_codegen.spec_diff import Change, compare
from openrouter_codegen.spec_diff.report import as_text

STRING: Schema = {"type": "string"}
INTEGER: Schema = {"type": "integer"}


def of(*required: str, **fields: Schema) -> Schema:
    return {"type": "object", "properties": fields, "required": list(required)}


def tagged(*types: str, **fields: Schema) -> Schema:
    return of("type", type={"enum": list(types)}, **fields)


def changes(one: Schema, other: Schema, *, back: bool = False, place: str = "Request") -> list[Change]:
    before, after = copy.deepcopy(BASE), copy.deepcopy(BASE)
    schemas(before)[place]["properties"]["x"], schemas(after)[place]["properties"]["x"] = one, other
    return compare(after, before) if back else compare(before, after)


LIST: Schema = {"type": "array", "items": of(b=STRING)}
both_ways = pytest.mark.parametrize("back", [False, True], ids=["there", "back"])
in_both = pytest.mark.parametrize("place", ["Request", "Thing"])


@both_ways
@in_both
@pytest.mark.parametrize(
    ("three", "two"),
    [
        ([of(a=STRING), of(b=STRING), of("b", b=STRING)], [of(a=STRING), of(b=STRING)]),
        ([of(a=STRING), of(a=INTEGER), of(a={"type": ["string", "integer"]})], [of(a=STRING), of(a=INTEGER)]),
        ([of(a=STRING), of(a=INTEGER), of(a={"type": ["string", "integer"]})], [of(a={"type": ["string", "integer"]})]),
        ([of(a=STRING), of(b={"enum": ["x"]}), of(b={"enum": ["x", "y"]})], [of(a=STRING), of(b={"enum": ["x", "y"]})]),
        ([tagged("p", "q", a=STRING), tagged("q", "r", a=STRING), tagged("r", "p", a=STRING)],
         [tagged("p", "q", a=STRING), tagged("r", a=STRING)]),
        ([tagged("p", a=STRING), tagged("q"), tagged("p", a={"type": "string", "maxLength": 3})],
         [tagged("p", a=STRING), tagged("q")]),
        ([tagged("p", a=LIST), tagged("q"), tagged("p", a=LIST)], [tagged("q"), tagged("p", a=LIST)]),
        ([{"type": "string", "maxLength": 5}, {"type": "string", "maxLength": 9}, INTEGER],
         [{"type": "string", "maxLength": 9}, INTEGER]),
        ([{"type": "string", "minLength": 5}, STRING, INTEGER], [STRING, INTEGER]),
        ([{"type": "number", "minimum": 1}, {"type": "number", "minimum": 0, "maximum": 9}, {"type": "number", "minimum": 0}],
         [{"type": "number", "minimum": 0}]),
    ],
)  # fmt: skip
def test_overlapping_members_are_the_members_that_say_the_same(
    three: list[Schema], two: list[Schema], back: bool, place: str
) -> None:
    for keyword in ("anyOf", "oneOf"):
        found = changes({keyword: three}, {"anyOf": two}, back=back, place=place)
        assert [f"{change.path}: {change.text}" for change in found] == []


@pytest.mark.parametrize(
    ("three", "two", "change_type", "type_back"),
    [
        # a field that the others do not have, a value, a looser limit, an optional field: each is more than the others say
        ([of(a=STRING), of(b=STRING), of(b=STRING, c=STRING)], [of(a=STRING), of(b=STRING)], "variant-removed", "variant-added"),
        ([of(a=STRING), of(b=STRING), of(b=INTEGER)], [of(a=STRING), of(b=STRING)], "variant-removed", "variant-added"),
        ([tagged("p", a=STRING), tagged("q"), tagged("p", a=INTEGER)], [tagged("p", a=STRING), tagged("q")],
         "variant-removed", "variant-added"),
        ([tagged("p"), tagged("q"), tagged("r")], [tagged("p"), tagged("q")], "variant-removed", "variant-added"),
        ([{"type": "string", "maxLength": 5}, {"type": "string", "maxLength": 9}], [{"type": "string", "maxLength": 5}],
         "limit-tightened", "limit-loosened"),
    ],
)  # fmt: skip
def test_members_that_say_more_are_a_change(
    three: list[Schema], two: list[Schema], change_type: str, type_back: str
) -> None:
    assert [change.type for change in changes({"anyOf": three}, {"anyOf": two})] == [change_type]
    assert [change.type for change in changes({"anyOf": three}, {"anyOf": two}, back=True)] == [type_back]


def test_members_that_contain_themselves_are_covered() -> None:
    node: Schema = of(next={"anyOf": [{"$ref": "#/components/schemas/Node"}, {"type": "null"}]}, a=STRING)
    before, after = copy.deepcopy(BASE), copy.deepcopy(BASE)
    for document, members in ((before, [node, tagged("q"), copy.deepcopy(node)]), (after, [node, tagged("q")])):
        schemas(document)["Node"] = node
        schemas(document)["Request"]["properties"]["x"] = {"anyOf": members}
    assert compare(before, after) == compare(after, before) == []


# A type of object that is new, or gone, in several places

NEW = tagged("new")
PLACES = {
    "Request": {"inputs": {"type": "array", "items": {"oneOf": [tagged("p"), tagged("q")]}}},
    "Thing": {"outputs": {"type": "array", "items": {"oneOf": [{"$ref": "#/components/schemas/P"}, tagged("q")]}},
              "last": {"oneOf": [{"$ref": "#/components/schemas/P"}, tagged("q")]}},
}  # fmt: skip


def in_places(extra: bool) -> Schema:
    document = copy.deepcopy(BASE)
    schemas(document).update(P=tagged("p"), New=NEW)
    for name, fields in copy.deepcopy(PLACES).items():
        for key, field in fields.items():
            members = (field.get("items") or field)["oneOf"]
            members.extend([{"$ref": "#/components/schemas/New"}] if extra else [])
            schemas(document)[name]["properties"][key] = field
    return document


@pytest.mark.parametrize(("back", "change_type"), [(False, "variant-added"), (True, "variant-removed")])
def test_a_type_that_is_new_or_gone_in_several_places_is_named_in_each(back: bool, change_type: str) -> None:
    pair = (in_places(True), in_places(False)) if back else (in_places(False), in_places(True))
    found = compare(*pair)
    assert sorted((change.type, change.path.removeprefix("POST /things/{id} "), change.value) for change in found) == [
        (change_type, "200 application/json .last", "new"),
        (change_type, "200 application/json .outputs[]", "new"),
        (change_type, "request .inputs[]", "new"),
    ]


def test_a_named_union_that_is_used_in_several_places_changes_once() -> None:
    after = copy.deepcopy(BASE)
    schemas(after)["Part"]["oneOf"].append(tagged("new"))
    (change,) = compare(copy.deepcopy(BASE), after)
    assert change.directions == {"request", "response"}


# Values that are not listed any more

NAMES = [f"name-{number:02}" for number in range(86)]


@pytest.mark.parametrize(("back", "change_type"), [(False, "value-unlisted"), (True, "value-added")])
def test_no_listed_value_is_lost_in_silence(back: bool, change_type: str) -> None:
    found = changes({"anyOf": [{"enum": NAMES}, STRING]}, STRING, back=back)
    assert [(change.type, change.value) for change in found] == [(change_type, f'"{name}"') for name in NAMES]
    text = as_text(found)
    assert len(text.splitlines()) == 5, "they are one line of the report"
    assert all(name in text for name in NAMES)


@both_ways
def test_values_that_become_any_text_are_opened_not_lost(back: bool) -> None:
    found = changes({"enum": NAMES}, STRING, back=back)
    assert [change.type for change in found] == ["values-closed" if back else "values-opened"]


# What a path calls the members of a union


def event(type_: str, status: list[str], **more: Schema) -> Schema:
    return of("type", type={"const": type_}, status={"enum": status}, **more)


@both_ways
def test_a_path_names_an_object_by_its_type(back: bool) -> None:
    states = ["started", "running", "done"]
    one = {"oneOf": [event("call", states, a=STRING), event("search", states), of(status={"const": "waiting"})]}
    other = copy.deepcopy(one)
    other["oneOf"][0]["properties"]["a"] = {"type": "string", "maxLength": 3}
    (change,) = changes(one, other, back=back)
    assert change.path == "POST /things/{id} request .x<call>.a"


def test_objects_of_one_type_are_named_by_what_distinguishes_them() -> None:
    one = {
        "oneOf": [
            of(type={"const": "m"}, role={"const": "user"}, a=STRING),
            of(type={"const": "m"}, role={"const": "system"}),
        ]
    }
    other = copy.deepcopy(one)
    other["oneOf"][0]["properties"]["a"] = INTEGER
    assert {change.path.rpartition(" ")[2] for change in changes(one, other)} == {".x<user>.a"}


# The report against a base that holds more


def test_news_come_alone_and_the_rest_is_counted() -> None:
    before = copy.deepcopy(BASE)
    after = copy.deepcopy(BASE)
    fields: dict[str, Any] = schemas(after)["Request"]["properties"]
    del fields["mood"], fields["text"]
    schemas(after)["Thing"]["required"].append("status")
    fields["fresh"] = STRING
    found = compare(before, after)
    assert as_text(found, "openapi.yaml").splitlines() == [
        "additive (1)",
        "  POST /things/{id} request: the field fresh is new",
        "    #/components/schemas/Request -> #/components/schemas/Request/properties/fresh",
        "",
        "only in openapi.yaml: 2 fields, 1 field that may be absent",
        "",
        "breaking: 2 breaking, 2 additive, 0 cosmetic",
    ]
    assert "mood" in as_text(found)


def test_what_becomes_required_in_a_request_is_news() -> None:
    after = copy.deepcopy(BASE)
    schemas(after)["Request"]["required"].append("mood")
    (change,) = compare(copy.deepcopy(BASE), after)
    assert not change.is_only_in_base
    assert change.to_dict()["only_in_base"] is False


def test_the_default_report_against_the_providers_document_is_a_page() -> None:
    lines = as_text(compare(ours(), upstream("08-22"), ["post /responses"]), "openapi.yaml").splitlines()
    assert len(lines) < 60
    assert [line for line in lines if line.startswith("only in openapi.yaml: ")]
    assert not [line for line in lines if line.endswith(" is gone")]
