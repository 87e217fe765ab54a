"""Equal documents are equal however they are written, and each change is found and classed."""

from __future__ import annotations

import copy
from collections.abc import Callable
from random import Random
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from compared_document import BASE, Schema, operation, schemas
from documents import Rewriting, ours, upstream
from openrouter_codegen.spec_diff import MEANING, Change, compare, worst

EVENT = {"type": "object", "properties": {"type": {"const": "middle"}}}


def changed(change: Callable[[Schema, Schema, Schema], object], *, back: bool = False) -> list[Change]:
    """Return what changes if the operation, the request or the response of the small document is changed; or changed back."""
    document = copy.deepcopy(BASE)
    schemas = document["components"]["schemas"]
    change(document, schemas["Request"]["properties"], schemas["Thing"]["properties"])
    pair = (document, copy.deepcopy(BASE)) if back else (copy.deepcopy(BASE), document)
    return compare(*pair)


CHANGES: list[tuple[Callable[[Schema, Schema, Schema], object], str, str, str, str]] = [
    # what is done; the type and the class of it; the type and the class of undoing it
    (lambda d, q, a: d["paths"].pop("/others"), "operation-removed", "breaking", "operation-added", "additive"),
    (lambda d, q, a: d["servers"].append({"url": "https://b.example"}), "server-added", "additive", "server-removed", "breaking"),
    (lambda d, q, a: d["components"]["securitySchemes"]["key"].update(scheme="basic"),
     "security-changed", "breaking", "security-changed", "breaking"),
    (lambda d, q, a: operation(d)["parameters"].pop(), "parameter-removed", "breaking", "parameter-added", "additive"),
    (lambda d, q, a: operation(d)["parameters"].pop(0),
     "parameter-removed", "breaking", "required-parameter-added", "breaking"),
    (lambda d, q, a: operation(d)["parameters"][1].update(required=True),
     "became-required", "breaking", "became-optional", "additive"),
    (lambda d, q, a: operation(d)["parameters"][1].update(explode=False),
     "serialization-changed", "breaking", "serialization-changed", "breaking"),
    (lambda d, q, a: operation(d)["parameters"][1].update(schema={"type": "number"}),
     "type-added", "additive", "type-removed", "breaking"),
    (lambda d, q, a: operation(d).update(deprecated=True), "annotation-changed", "cosmetic", "annotation-changed", "cosmetic"),
    (lambda d, q, a: operation(d).pop("requestBody"), "body-removed", "breaking", "body-added", "additive"),
    (lambda d, q, a: operation(d)["requestBody"].update(required=True),
     "became-required", "breaking", "became-optional", "additive"),
    (lambda d, q, a: d["paths"]["/others"]["get"].update(requestBody={"required": True, "content": {}}),
     "required-body-added", "breaking", "body-removed", "breaking"),
    (lambda d, q, a: operation(d)["requestBody"]["content"].update({"text/plain": {"schema": {"type": "string"}}}),
     "media-type-added", "additive", "media-type-removed", "breaking"),
    (lambda d, q, a: operation(d)["responses"].pop("400"), "status-removed", "breaking", "status-added", "additive"),
    (lambda d, q, a: operation(d)["responses"]["200"].pop("headers"), "header-removed", "breaking", "header-added", "additive"),
    (lambda d, q, a: q.pop("mood"), "field-removed", "breaking", "field-added", "additive"),
    (lambda d, q, a: a.pop("status"), "field-removed", "breaking", "field-added", "additive"),
    (lambda d, q, a: (q.pop("model"), schemas(d)["Request"].pop("required")),
     "field-removed", "breaking", "required-field-added", "breaking"),
    (lambda d, q, a: (a.pop("id"), schemas(d)["Thing"].pop("required")),
     "field-removed", "breaking", "required-field-added", "additive"),
    (lambda d, q, a: schemas(d)["Request"]["required"].append("mood"),
     "became-required", "breaking", "became-optional", "additive"),
    (lambda d, q, a: schemas(d)["Thing"]["required"].append("status"),
     "became-required", "additive", "became-optional", "breaking"),
    (lambda d, q, a: q["mood"]["enum"].append("other"), "value-added", "additive", "value-removed", "breaking"),
    (lambda d, q, a: a["status"]["enum"].append("other"), "value-added", "additive", "value-removed", "additive"),
    (lambda d, q, a: q["tier"]["anyOf"][0]["enum"].pop(), "value-unlisted", "additive", "value-added", "additive"),
    (lambda d, q, a: q.update(mood={"type": "string"}), "values-opened", "additive", "values-closed", "breaking"),
    (lambda d, q, a: a.update(status={"type": "string"}), "values-opened", "additive", "values-closed", "additive"),
    (lambda d, q, a: q["count"].update(type=["integer", "null"]), "type-added", "additive", "type-removed", "breaking"),
    (lambda d, q, a: a["id"].update(type=["string", "null"]), "type-added", "breaking", "type-removed", "additive"),
    (lambda d, q, a: q["count"].update(type="number"), "type-added", "additive", "type-removed", "breaking"),
    (lambda d, q, a: q["model"].update(maxLength=5), "limit-tightened", "breaking", "limit-loosened", "additive"),
    (lambda d, q, a: q["count"].update(minimum=5), "limit-tightened", "breaking", "limit-loosened", "additive"),
    (lambda d, q, a: q["map"].pop("minProperties"), "limit-loosened", "additive", "limit-tightened", "breaking"),
    (lambda d, q, a: a["size"].update(maximum=9), "limit-loosened", "additive", "limit-tightened", "additive"),
    (lambda d, q, a: q["count"].update(multipleOf=2), "limit-tightened", "breaking", "limit-loosened", "additive"),
    (lambda d, q, a: q.update(free={"type": "object", "properties": {"x": {"type": "string"}}}),
     "object-described", "breaking", "object-freed", "additive"),
    (lambda d, q, a: a.update(free={"type": "object", "properties": {"x": {"type": "string"}}}),
     "object-described", "additive", "object-freed", "breaking"),
    (lambda d, q, a: schemas(d)["Request"].update(additionalProperties=False),
     "other-fields-forbidden", "breaking", "other-fields-allowed", "additive"),
    (lambda d, q, a: schemas(d)["Part"]["oneOf"].pop(), "variant-removed", "breaking", "variant-added", "additive"),
    (lambda d, q, a: schemas(d)["Stream"]["properties"]["data"]["oneOf"].append(EVENT),
     "event-added", "additive", "event-removed", "breaking"),
    (lambda d, q, a: q["text"].update(contentEncoding="base32"),
     "keyword-changed", "breaking", "keyword-changed", "breaking"),
    (lambda d, q, a: q["model"].update(pattern="^a"), "limit-tightened", "breaking", "limit-loosened", "additive"),
    (lambda d, q, a: schemas(d)["Request"]["properties"]["code"].update(pattern="^b"),
     "limit-changed", "breaking", "limit-changed", "breaking"),
    (lambda d, q, a: q["when"].update(format="date-time"), "format-changed", "cosmetic", "format-changed", "cosmetic"),
    (lambda d, q, a: q["count"].update(default=2), "annotation-changed", "cosmetic", "annotation-changed", "cosmetic"),
]  # fmt: skip


@pytest.mark.parametrize("back", [False, True], ids=["there", "back"])
@pytest.mark.parametrize("case", CHANGES, ids=[f"{index}-{case[1]}" for index, case in enumerate(CHANGES)])
def test_each_change_is_found_and_classed(case: Any, back: bool) -> None:
    change, change_type, meaning, type_back, meaning_back = case
    found = changed(change, back=back)
    assert [(one.type, one.meaning) for one in found] == [(type_back, meaning_back) if back else (change_type, meaning)]


def test_each_type_of_change_has_a_case() -> None:
    assert {name for case in CHANGES for name in (case[1], case[3])} == MEANING.keys()


def test_a_change_names_its_place() -> None:
    document = copy.deepcopy(BASE)
    schemas(document)["Part"]["oneOf"][0]["properties"]["text"]["maxLength"] = 5
    (change,) = compare(copy.deepcopy(BASE), document)
    assert change.path == "POST /things/{id} request .parts[]<text>.text"
    assert change.text == "maxLength changed from nothing to 5"
    assert change.new_pointer == "#/components/schemas/Part/oneOf/0/properties/text"
    assert change.directions == {"request", "response"}, "one change of a schema that both hold"


@settings(max_examples=4, deadline=None, phases=[Phase.generate])
@given(st.integers(0, 2**32), st.sampled_from([0.1, 0.3, 0.6]))
def test_our_document_written_in_another_way_is_equal(seed: int, rate: float) -> None:
    other = Rewriting(Random(seed), rate).document(ours())
    assert [f"{change.path}: {change.text}" for change in compare(ours(), other)] == []


@settings(max_examples=40, deadline=None, phases=[Phase.generate])
@given(st.integers(0, 2**32), st.sampled_from([case[0] for case in CHANGES]))
def test_a_change_is_the_same_in_a_document_written_in_another_way(seed: int, change: Any) -> None:
    document = copy.deepcopy(BASE)
    change(document, schemas(document)["Request"]["properties"], schemas(document)["Thing"]["properties"])
    plain = compare(copy.deepcopy(BASE), document)
    other = compare(copy.deepcopy(BASE), Rewriting(Random(seed)).document(document))
    assert sorted((one.type, one.path, one.text, one.meaning) for one in other) == sorted(
        (one.type, one.path, one.text, one.meaning) for one in plain
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"const": "a"}, {"type": "string", "enum": ["a"]}),
        ({"enum": ["a", None]}, {"anyOf": [{"const": "a"}, {"type": "null"}]}),
        ({"type": ["integer", "null"]}, {"type": "integer", "nullable": True}),
        ({"type": "boolean"}, {"enum": [False, True]}),
        ({"type": "integer", "exclusiveMinimum": 0}, {"type": "integer", "minimum": 1}),
        ({"type": "number", "minimum": 0, "exclusiveMinimum": True}, {"type": "number", "exclusiveMinimum": 0}),
        ({"type": "string", "minLength": 0}, {"type": "string"}),
        ({"type": "string", "minLength": 1, "maxLength": 2}, {"allOf": [{"type": "string", "minLength": 1}, {"maxLength": 2}]}),
        ({"properties": {"a": {"type": "string"}}}, {"type": "object", "properties": {"a": {"type": "string"}}}),
        ({"type": "object", "additionalProperties": True}, {"type": "object", "additionalProperties": {}}),
        ({"anyOf": [{"enum": ["a"]}, {"enum": ["b"]}]}, {"enum": ["b", "a"]}),
        ({"anyOf": [{"type": "number"}, {"type": "integer"}]}, {"type": "number"}),
        ({"enum": [1, 2]}, {"enum": [2.0, 1]}),
        ({"allOf": [{"type": "object", "properties": {"a": {"enum": ["x"]}}},
                    {"properties": {"a": {"enum": ["x", "y"]}}}]},
         {"type": "object", "properties": {"a": {"enum": ["x", "y"]}}}),
    ],
)  # fmt: skip
def test_two_ways_to_say_the_same_are_equal(one: Schema, other: Schema) -> None:
    before, after = copy.deepcopy(BASE), copy.deepcopy(BASE)
    schemas(before)["Request"]["properties"]["model"] = one
    schemas(after)["Request"]["properties"]["model"] = other
    assert compare(before, after) == []


def test_schemas_that_contain_themselves_are_compared() -> None:
    once: Schema = {"type": "object", "properties": {"next": {"$ref": "#/components/schemas/Thing"}}}
    twice = {"type": "object", "properties": {"next": once}}
    before, after = copy.deepcopy(BASE), copy.deepcopy(BASE)
    schemas(before)["Thing"], schemas(after)["Thing"] = copy.deepcopy(once), twice
    assert compare(before, after) == []
    twice["properties"]["next"]["properties"]["end"] = {"type": "string"}
    assert {change.type for change in compare(before, after)} == {"field-added"}


def test_objects_without_a_tag_are_matched_by_what_is_in_them() -> None:
    members = [{"type": "object", "properties": {name: {"type": "string"}, "x": schema}}
               for name, schema in (("a", {"type": "string"}), ("a", {"type": "integer"}), ("b", {"type": "null"}))]  # fmt: skip
    before, after = copy.deepcopy(BASE), copy.deepcopy(BASE)
    schemas(before)["Request"]["properties"]["model"] = {"anyOf": members}
    schemas(after)["Request"]["properties"]["model"] = {"oneOf": members[::-1]}
    assert compare(before, after) == []


@pytest.mark.parametrize(("old", "new"), [("01-13", "06-16"), ("06-16", "08-22"), ("08-22", "01-13")])
def test_documents_that_nobody_here_wrote_are_compared(old: str, new: str) -> None:
    changes = compare(upstream(old), upstream(new))
    assert worst(changes) == "breaking"
    assert all(change.old_pointer or change.new_pointer for change in changes)


def test_a_document_that_nobody_here_wrote_equals_itself_written_in_another_way() -> None:
    other = Rewriting(Random(7), 0.3).document(upstream("08-22"))
    assert [f"{change.path}: {change.text}" for change in compare(upstream("08-22"), other)] == []
