"""`make spec-diff`: equal documents are equal however they are written, and each change is found and classed."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest
import yaml
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from documents import Rewriting, ours, upstream
from release.changes import EXIT_CODES, MEANING, Change, worst
from release.contract import compare
from release.spec_diff import main

Schema = dict[str, Any]
BASE: Schema = yaml.safe_load("""
openapi: 3.1.0
info: {title: Things, version: "1"}
servers: [{url: "https://a.example"}]
security: [{key: []}]
paths:
  /things/{id}:
    post:
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: page, in: query, schema: {type: integer}}
      requestBody:
        content:
          application/json: {schema: {$ref: "#/components/schemas/Request"}}
      responses:
        "200":
          description: ""
          headers: {X-Id: {schema: {type: string}}}
          content:
            application/json: {schema: {$ref: "#/components/schemas/Thing"}}
            text/event-stream: {schema: {$ref: "#/components/schemas/Stream"}}
        "400":
          description: ""
          content: {application/json: {schema: {type: object, properties: {error: {type: string}}}}}
  /others: {get: {security: [], responses: {"200": {description: ""}}}}
components:
  securitySchemes: {key: {type: http, scheme: bearer}}
  schemas:
    Request:
      type: object
      required: [model]
      properties:
        model: {type: string, maxLength: 10}
        mood: {enum: [good, bad]}
        tier: {anyOf: [{enum: [one, two]}, {type: string}]}
        count: {type: integer, default: 1, minimum: 1}
        when: {type: string, format: date}
        free: {type: object}
        map: {type: object, additionalProperties: {type: string}, minProperties: 1}
        parts: {type: array, items: {$ref: "#/components/schemas/Part"}}
        text: {type: string, contentEncoding: base64}
        code: {type: string, pattern: ^a}
    Part:
      oneOf:
        - {type: object, required: [type], properties: {type: {const: text}, text: {type: string}}}
        - {type: object, required: [type], properties: {type: {const: image}, url: {type: string}}}
    Thing:
      type: object
      required: [id]
      properties:
        id: {type: string}
        status: {enum: [done, failed]}
        size: {type: [integer, "null"], maximum: 5}
        next: {$ref: "#/components/schemas/Thing"}
        free: {type: object, properties: {}}
        parts: {type: array, items: {$ref: "#/components/schemas/Part"}}
    Stream:
      type: object
      required: [data]
      properties:
        data:
          oneOf:
            - {type: object, properties: {type: {const: begin}, thing: {$ref: "#/components/schemas/Thing"}}}
            - {type: object, properties: {type: {const: end}}}
""")
EVENT = {"type": "object", "properties": {"type": {"const": "middle"}}}


def changed(change: Callable[[Schema, Schema, Schema], object], *, back: bool = False) -> list[Change]:
    """Return what changes if the operation, the request or the answer of the small document is changed; or changed back."""
    document = copy.deepcopy(BASE)
    schemas = document["components"]["schemas"]
    change(document, schemas["Request"]["properties"], schemas["Thing"]["properties"])
    pair = (document, copy.deepcopy(BASE)) if back else (copy.deepcopy(BASE), document)
    return compare(*pair)


def operation(document: Schema) -> Any:
    return document["paths"]["/things/{id}"]["post"]


def schemas(document: Schema) -> Any:
    return document["components"]["schemas"]


CHANGES: list[tuple[Callable[[Schema, Schema, Schema], object], str, str, str, str]] = [
    # what is done; the kind and the class of it; the kind and the class of undoing it
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
    (lambda d, q, a: q["mood"]["enum"].append("odd"), "value-added", "additive", "value-removed", "breaking"),
    (lambda d, q, a: a["status"]["enum"].append("odd"), "value-added", "additive", "value-removed", "additive"),
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
    change, kind, meaning, kind_back, meaning_back = case
    found = changed(change, back=back)
    assert [(one.kind, one.meaning) for one in found] == [(kind_back, meaning_back) if back else (kind, meaning)]


def test_each_kind_of_change_has_a_case() -> None:
    assert {kind for case in CHANGES for kind in (case[1], case[3])} == MEANING.keys()


def test_a_change_is_told_with_where_it_is() -> None:
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
    assert sorted((one.kind, one.path, one.text, one.meaning) for one in other) == sorted(
        (one.kind, one.path, one.text, one.meaning) for one in plain
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
    assert {change.kind for change in compare(before, after)} == {"field-added"}


def test_objects_without_a_tag_are_matched_by_what_is_in_them() -> None:
    members = [{"type": "object", "properties": {name: {"type": "string"}, "x": kind}}
               for name, kind in (("a", {"type": "string"}), ("a", {"type": "integer"}), ("b", {"type": "null"}))]  # fmt: skip
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


# The command


def written(folder: Path, document: Schema | str) -> str:
    path = folder / f"{len(list(folder.iterdir()))}.yaml"
    path.write_text(document if isinstance(document, str) else json.dumps(document), encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("meaning", ["equal", "cosmetic", "additive", "breaking"])
def test_the_exit_code_and_the_last_line_say_the_class(
    meaning: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = copy.deepcopy(BASE)
    fields = schemas(document)["Request"]["properties"]
    if meaning == "cosmetic":
        fields["count"]["default"] = 3
    elif meaning == "additive":
        fields["more"] = {}
    elif meaning == "breaking":
        del fields["mood"]
    arguments = [written(tmp_path, BASE), written(tmp_path, document)]
    assert main(arguments) == EXIT_CODES[meaning]
    assert capsys.readouterr().out.splitlines()[-1].startswith(f"{meaning}: ")
    assert main([*arguments, "--format", "json"]) == EXIT_CODES[meaning]
    report = json.loads(capsys.readouterr().out)
    assert report["class"] == meaning
    assert len(report["changes"]) == (meaning != "equal")


def test_only_chosen_operations_are_compared(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = copy.deepcopy(BASE)
    document["paths"]["/things/{name}"] = document["paths"].pop("/things/{id}")
    operation_ = document["paths"]["/things/{name}"]["post"]
    operation_["parameters"][0]["name"] = "name"
    del document["paths"]["/others"]
    arguments = [written(tmp_path, BASE), written(tmp_path, document), "--operations"]
    assert main([*arguments, "POST /things/{x}"]) == 0
    assert main([*arguments, "get /others"]) == EXIT_CODES["breaking"]
    assert main([*arguments, "get /nothing"]) == 1
    assert "there is no such operation" in capsys.readouterr().err


def nested(depth: int) -> str:
    text = '{"type": "string"}'
    for _ in range(depth):
        text = f'{{"type": "object", "properties": {{"a": {{"anyOf": [{text}, {{"type": "null"}}]}}}}}}'
    return json.dumps(BASE).replace(json.dumps(schemas(BASE)["Request"]), text)


BOMB = "openapi: 3.1.0\npaths:\n" + "".join(
    f"  a{i}: &a{i} {{{', '.join(f'x{j}: *a{i - 1}' for j in range(9)) if i else ''}}}\n" for i in range(12)
)
HOSTILE: dict[str, Schema | str] = {
    "no mapping": "- 1\n- 2\n",
    "empty": "",
    "no YAML": "a: [b",
    "another format": "swagger: '2.0'\n",
    "no operations": "openapi: 3.1.0\npaths: {}\n",
    "paths is a list": "openapi: 3.1.0\npaths: [1]\n",
    "a path is a text": "openapi: 3.1.0\npaths: {/things: text}\n",
    "an operation is a number": "openapi: 3.1.0\npaths: {/things: {get: 1}}\n",
    "anchors that double": BOMB,
    "an anchor in itself": "openapi: 3.1.0\npaths: &p {x: *p}\n",
    "deep YAML": "openapi: 3.1.0\npaths: " + "[" * 500,
}
HOSTILE_SCHEMAS: dict[str, Any] = {
    "a dangling reference": {"$ref": "#/components/schemas/Nobody"},
    "another document": {"$ref": "other.yaml#/X"},
    "a reference to itself": {"$ref": "#/components/schemas/Request"},
    "a union of itself": {"anyOf": [{"$ref": "#/components/schemas/Request"}, {"type": "string"}]},
    "allOf of itself": {"allOf": [{"$ref": "#/components/schemas/Request"}, {"type": "object"}]},
    "a list": [1],
    "a text": "string",
    "an unknown type": {"type": "text"},
    "properties is a list": {"type": "object", "properties": ["a"]},
    "required is a text": {"type": "object", "required": "a"},
    "anyOf is an object": {"anyOf": {"a": 1}},
    "allOf is a text": {"allOf": "x"},
    "enum is a text": {"enum": "x"},
    "a reference that is no text": {"$ref": 1},
    "a type that is an object": {"type": {"a": 1}},
    "unions that multiply": {"allOf": [{"anyOf": [{"type": "string", "minLength": n, "pattern": f"{m}"} for n in range(20)]}
                                       for m in range(6)]},
}  # fmt: skip


def is_a_sentence(text: str) -> bool:
    return "Traceback" not in text and 10 < len(text) < 1_500


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_document_gives_a_sentence(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in ([written(tmp_path, HOSTILE[name]), written(tmp_path, BASE)],
                      [written(tmp_path, BASE), written(tmp_path, HOSTILE[name])]):  # fmt: skip
        assert main(arguments) == 1
        assert is_a_sentence(capsys.readouterr().err)


@pytest.mark.parametrize("name", HOSTILE_SCHEMAS)
def test_a_hostile_schema_gives_a_sentence(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = copy.deepcopy(BASE)
    schemas(document)["Request"] = HOSTILE_SCHEMAS[name]
    base, hostile = written(tmp_path, BASE), written(tmp_path, document)
    assert main([base, hostile]) == 1
    said = capsys.readouterr().err
    assert is_a_sentence(said)
    assert said.startswith(f"{hostile}: "), "the document that is at fault is named"


def test_a_deep_document_is_compared_or_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for depth, wanted in ((40, EXIT_CODES["breaking"]), (300, 1)):
        assert main([written(tmp_path, BASE), written(tmp_path, nested(depth))]) == wanted
        said = capsys.readouterr()
        assert wanted != 1 or is_a_sentence(said.err)


def test_a_file_that_is_not_there_gives_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path / "none.yaml"), written(tmp_path, BASE)]) == 1
    assert is_a_sentence(capsys.readouterr().err)
