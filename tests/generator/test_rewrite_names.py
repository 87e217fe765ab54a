"""The rewrite of names and operations, rule by rule: a tiny document for each, and what it becomes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from openapi_python_client.strings import snake_case

from openapi_fragments import NULL, OBJECT, STRING, document, ref
from openrouter_codegen.document import DocumentError, keep_operations, load
from openrouter_codegen.rewrite import rewrite
from openrouter_codegen.rewrite.names import LONGEST
from rewriting import field_of, responding, schemas_of


def test_rule_class_names() -> None:
    found = schemas_of({"foo.bar": OBJECT, "FooBar": OBJECT, "Foo_Bar": OBJECT, "1st": OBJECT, "class": OBJECT})
    assert list(found)[:3] == ["FooBar", "FooBar2", "FooBar3"]
    assert len(found) == 5
    assert all(name.isidentifier() and name[0].isupper() for name in found)


@pytest.mark.parametrize("name", ["ApiModel", "Any", "Literal", "UnknownModel", "UNSET", "File"])
def test_a_class_never_has_a_name_that_generated_modules_use(name: str) -> None:
    found = schemas_of({name: OBJECT, "Holder": {"type": "object", "properties": {"x": ref(name)}}})
    assert found["Holder"]["properties"]["x"] == ref(f"{name}Schema")
    assert name not in found


@pytest.mark.parametrize("letter", ["A", "a1", "Aa", "\u00e4", "\u540d"])
def test_names_that_are_too_long_for_files_end_with_letters_that_stand_for_the_rest(letter: str) -> None:
    long = [f"{letter * 300}{end}" for end in ("", "x", "y")]
    operations_of = {f"/{number}": {"get": {**responding(ref(name)), "operationId": name, "tags": [name]}}
                     for number, name in enumerate(long)}  # fmt: skip
    found = rewrite(document(dict.fromkeys(long, OBJECT), operations_of))
    operations = [item["get"] for item in found["paths"].values()]
    for names in (
        [snake_case(name) for name in found["components"]["schemas"]],
        [operation["operationId"] for operation in operations],
        [operation["tags"][0] for operation in operations],
    ):
        assert len(set(names)) == 3
        assert max(len(name.encode()) for name in names) <= LONGEST


def test_references_follow_the_new_names() -> None:
    assert field_of(ref("foo.bar"), **{"foo.bar": OBJECT}) == ref("FooBar")
    assert field_of(ref("foo~1bar"), **{"foo/bar": OBJECT}) == ref("Foobar")
    assert field_of(ref("foo~0bar"), **{"foo~bar": OBJECT}) == ref("Foobar")


def test_a_hoisted_name_never_takes_the_name_of_a_component() -> None:
    found = schemas_of({"Holder": {"type": "object", "properties": {"x": OBJECT}}, "HolderX": STRING})
    assert found["HolderX"] == STRING
    assert found["Holder"]["properties"]["x"] == ref("HolderX2")
    assert found["HolderX2"] == OBJECT


def test_rule_alias_components() -> None:
    rewritten = rewrite(
        document({"A": {**ref("B"), "description": "d"}, "B": {"allOf": [ref("C")]}, "C": OBJECT, "D": ref("A")})
    )
    assert rewritten["components"]["schemas"] == {"C": OBJECT}
    assert rewritten["x-aliases"] == {"A": "C", "B": "C", "D": "C"}
    assert field_of(ref("A"), A=ref("C"), C=OBJECT) == ref("C")


def test_rule_nullable_components() -> None:
    nullable = {
        "A": {"type": ["object", "null"], "properties": {"a": STRING}},
        "B": {"anyOf": [ref("C"), NULL]},
        "C": OBJECT,
        "D": {"enum": ["x", "y", None]},
        "E": {"type": "object", "properties": {name: ref(name) for name in "ABCD"}},
    }
    found = schemas_of(nullable)
    assert found["A"] == OBJECT
    assert found["B"] == ref("C")
    assert found["D"] == {"enum": ["x", "y"]}
    assert found["E"]["properties"] == {
        "A": {"anyOf": [ref("A"), NULL]},
        "B": {"anyOf": [ref("B"), NULL]},
        "C": ref("C"),
        "D": {"anyOf": [ref("D"), NULL]},
    }


def test_null_of_a_component_comes_through_other_components() -> None:
    found = field_of(ref("A"), A={"allOf": [ref("B"), {"description": "d"}]}, B={"oneOf": [ref("C"), STRING]}, C=NULL)
    assert NULL in found["anyOf"]


def test_a_schema_may_contain_itself() -> None:
    found = schemas_of({"Tree": {"type": "object", "properties": {"kids": {"type": "array", "items": ref("Tree")}}}})
    assert found["Tree"]["properties"]["kids"]["items"] == ref("Tree")


# Operations


def test_rule_operation_ids() -> None:
    paths = {
        "/a/{b}": {"get": {"responses": {}}, "post": {"operationId": "do-It", "responses": {}}},
        "/c": {"get": {"operationId": "doIt", "responses": {}}, "put": {"operationId": "import", "responses": {}}},
    }
    found = rewrite(document(paths=paths))["paths"]
    names = [operation["operationId"] for item in found.values() for operation in item.values()]
    assert names == ["get_a_b", "do_it", "do_it_2", "import_"]


def test_rule_path_parameters() -> None:
    shared = {"name": "id", "in": "path", "required": True, "schema": STRING}
    own = {"name": "q", "in": "query", "schema": STRING}
    other = {"name": "q", "in": "query", "schema": {"type": "integer"}}
    item = {"parameters": [shared, other], "get": {"parameters": [own], "responses": {}}, "put": {"responses": {}}}
    found = rewrite(document(paths={"/a/{id}": item}))["paths"]["/a/{id}"]
    assert found["get"]["parameters"] == [own, shared]
    assert found["put"]["parameters"] == [shared, other]


@pytest.mark.parametrize(
    "schema", [{"type": "string", "enum": ["asc", "desc"]}, ref("sort-order"), {"type": ["string", "null"]}]
)
def test_parameters_of_a_path_serve_all_of_its_operations(schema: dict[str, Any]) -> None:
    item = {
        "parameters": [{"name": "sort", "in": "query", "schema": schema}],
        "get": {"operationId": "first", "responses": {}},
        "put": {"operationId": "second", "responses": {}},
    }
    rewritten = rewrite(document({"sort-order": {"enum": ["asc", "desc"]}}, {"/a": item}))
    for method in ("get", "put"):
        [parameter] = rewritten["paths"]["/a"][method]["parameters"]
        target = parameter["schema"].get("$ref", "").rpartition("/")[2]
        assert not target or rewritten["components"]["schemas"][target]["enum"] == ["asc", "desc"]


def test_what_yaml_anchors_share_is_rewritten_for_each_use(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(
        "openapi: 3.1.0\n"
        "info: {title: T, version: '1'}\n"
        "paths:\n"
        "  /a: {get: {operationId: a, responses: {'200': &ok {description: '', content: {application/json: &json\n"
        "    {schema: {type: object, properties: {x: {enum: [1, 2]}}}}}}}}}\n"
        "  /b: {get: {operationId: b, responses: {'200': *ok, '400': {description: '', "
        "content: {application/json: *json}}}}}\n",
        encoding="utf-8",
    )
    rewritten = rewrite(load(path))
    for where, status in (("/a", "200"), ("/b", "200"), ("/b", "400")):
        content = rewritten["paths"][where]["get"]["responses"][status]["content"]
        target = content["application/json"]["schema"]["$ref"].rpartition("/")[2]
        assert rewritten["components"]["schemas"][target]["properties"].keys() == {"x"}


def test_rule_document_security() -> None:
    paths = {"/a": {"get": {"responses": {}}, "put": {"security": [], "responses": {}}}}
    found = rewrite(document(paths=paths, security=[{"bearer": []}]))["paths"]["/a"]
    assert found["get"]["security"] == [{"bearer": []}]
    assert found["put"]["security"] == []


def test_rule_follow_references() -> None:
    components = {
        "parameters": {"Q": {"name": "q", "in": "query", "schema": STRING}, "R": {"$ref": "#/components/parameters/Q"}},
        "requestBodies": {"B": {"content": {"application/json": {"schema": ref("A")}}}},
        "responses": {"R": responding(ref("A"))["responses"]["200"]},
    }
    operation = {
        "parameters": [{"$ref": "#/components/parameters/R"}],
        "requestBody": {"$ref": "#/components/requestBodies/B"},
        "responses": {"200": {"$ref": "#/components/responses/R"}},
    }
    inner = {"type": "object", "properties": {"x": {"$ref": "#/components/schemas/A/properties/a"}}}
    rewritten = rewrite(document({"A": OBJECT, "B": inner}, {"/a": {"post": operation}}, components=components))
    found = rewritten["paths"]["/a"]["post"]
    assert found["parameters"] == [components["parameters"]["Q"]]
    assert found["requestBody"] == components["requestBodies"]["B"]
    assert found["responses"]["200"] == components["responses"]["R"]
    assert rewritten["components"]["schemas"]["B"]["properties"]["x"] == STRING


def test_references_are_percent_decoded_as_bundlers_write_them() -> None:
    paths = {"/a/{id}": {"get": responding(OBJECT)}, "/b": {"get": responding({"type": "integer"})}}
    pointer = "#/paths/~1a~1%7Bid%7D/get/responses/200/content/application~1json/schema"
    found = rewrite(document({"B": {"type": "object", "properties": {"x": {"$ref": pointer}}}}, paths))
    assert found["components"]["schemas"]["B"]["properties"]["x"] == ref("BX")


def test_rule_prune() -> None:
    schemas = {"A": {"type": "object", "properties": {"b": ref("B")}}, "B": OBJECT, "C": OBJECT, "D": ref("B")}
    paths = {"/a": {"get": responding(ref("A")), "put": responding(ref("C"))}}
    chosen = document(schemas, paths)
    keep_operations(chosen, ["GET  /a"])
    assert list(chosen["paths"]["/a"]) == ["get"]
    rewritten = rewrite(chosen, everything=False)
    assert list(rewritten["components"]["schemas"]) == ["A", "B"]
    assert rewritten["x-aliases"] == {"D": "B"}
    assert list(rewrite(document(schemas, paths))["components"]["schemas"]) == ["A", "B", "C"]


def test_a_parameter_may_have_its_schema_under_a_media_type() -> None:
    parameter = {"name": "q", "in": "query", "content": {"application/json": {"schema": OBJECT}}}
    operation = {"operationId": "op", "parameters": [parameter], "responses": {}}
    rewritten = rewrite(document(paths={"/a": {"get": operation}}))
    [found] = rewritten["paths"]["/a"]["get"]["parameters"]
    assert found["content"]["application/json"]["schema"] == ref("OpQ")
    assert rewritten["components"]["schemas"] == {"OpQ": OBJECT}


def test_rule_own_classes() -> None:
    own = {**ref("A"), "x-python-class": True}
    schemas = {"Own": own, "A": OBJECT, "U": {"anyOf": [ref("Own"), ref("B")]}, "B": OBJECT, "Other": ref("Own")}
    rewritten = rewrite(document(schemas))
    assert rewritten["components"]["schemas"]["Own"] == {**OBJECT, "x-python-base": "A"}
    assert rewritten["x-aliases"] == {"Other": "Own"}
    assert rewritten["components"]["schemas"]["U"] == {"anyOf": [ref("Own"), ref("B")]}


@pytest.mark.parametrize("schema", [{"type": "object"}, ref("Text"), ref("nowhere")])
def test_a_class_of_its_own_needs_a_class(schema: dict[str, Any]) -> None:
    with pytest.raises(DocumentError, match=r"^#/components/schemas/Own/x-python-class"):
        rewrite(document({"Own": {**schema, "x-python-class": True}, "Text": STRING}))
