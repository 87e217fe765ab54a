"""The rewrite, rule by rule: a tiny document for each, and what it becomes; and what is refused, and how."""

from __future__ import annotations

import re
import sys
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from generator.document import DocumentError, digest, keep_operations, load
from generator.rewrite import rewrite

HERE = Path(__file__).parent
GENERATOR = HERE.parent.parent / "generator"
OBJECT = {"type": "object", "properties": {"a": {"type": "string"}}}
STRING = {"type": "string"}
NULL = {"type": "null"}


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def tagged(tag: str, **more: Any) -> dict[str, Any]:
    return {"type": "object", "properties": {"type": {"const": tag}, **more}, "required": ["type"]}


def document(schemas: dict[str, Any] | None = None, paths: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    """Return an OpenAPI document."""
    components = {"schemas": schemas or {}, **more.pop("components", {})}
    return {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": paths or {},
        "components": components,
        **more,
    }


def schemas_of(schemas: dict[str, Any]) -> dict[str, Any]:
    """Rewrite named schemas alone."""
    return rewrite(document(schemas))["components"]["schemas"]


def field_of(schema: dict[str, Any], **others: Any) -> dict[str, Any]:
    """Rewrite a schema as field `x` of an object `Holder`."""
    holder = {"type": "object", "properties": {"x": schema}}
    return schemas_of({"Holder": holder, **others})["Holder"]["properties"]["x"]


def answer(schema: dict[str, Any]) -> dict[str, Any]:
    """Return an operation that answers with a schema."""
    return {"responses": {"200": {"description": "", "content": {"application/json": {"schema": schema}}}}}


# The list of the rules


def rules_in_readme() -> dict[str, str]:
    """Return the rules that the README lists, and the test that it names for each."""
    text = (GENERATOR / "README.md").read_text(encoding="utf-8")
    return dict(re.findall(r"^\| `([a-z-]+)` \|.*\| `(test_rule_\w+)` \|$", text, re.MULTILINE))


def rules_in_tests() -> set[str]:
    text = "".join((HERE / name).read_text(encoding="utf-8") for name in ("test_rewrite.py", "test_emit.py"))
    return {name.replace("_", "-") for name in re.findall(r"^def test_rule_([a-z_]+)\(", text, re.MULTILINE)}


def test_each_rule_of_the_readme_has_its_test() -> None:
    assert len(rules_in_readme()) > 30
    assert rules_in_readme().keys() - rules_in_tests() == set()
    assert {rule: f"test_rule_{rule.replace('-', '_')}" for rule in rules_in_readme()} == rules_in_readme()


def test_each_tested_rule_is_in_the_readme() -> None:
    assert rules_in_tests() - rules_in_readme().keys() == set()


def test_each_rule_that_the_code_names_is_in_the_readme() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in sorted(GENERATOR.glob("*.py")))
    lists = re.findall(r"Rules? ((?:`[a-z-]+`(?:, | and )?)+)", code)
    said = {name for names in lists for name in re.findall(r"`([a-z-]+)`", names)}
    assert {"class-names", "merge-lists", "limits"} <= said
    assert said - rules_in_readme().keys() == set()


def test_the_document_is_not_changed() -> None:
    before = document(
        {"A": {"allOf": [ref("B"), {"properties": {"x": {"enum": ["a", None]}}}]}, "B": OBJECT},
        {"/x": {"parameters": [{"name": "q", "in": "query", "schema": STRING}], "get": answer(ref("A"))}},
    )
    after = deepcopy(before)
    rewrite(after)
    assert after == before


# Names


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
        "responses": {"R": answer(ref("A"))["responses"]["200"]},
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
    paths = {"/a/{id}": {"get": answer(OBJECT)}, "/b": {"get": answer({"type": "integer"})}}
    pointer = "#/paths/~1a~1%7Bid%7D/get/responses/200/content/application~1json/schema"
    found = rewrite(document({"B": {"type": "object", "properties": {"x": {"$ref": pointer}}}}, paths))
    assert found["components"]["schemas"]["B"]["properties"]["x"] == ref("BX")


def test_rule_prune() -> None:
    schemas = {"A": {"type": "object", "properties": {"b": ref("B")}}, "B": OBJECT, "C": OBJECT, "D": ref("B")}
    paths = {"/a": {"get": answer(ref("A")), "put": answer(ref("C"))}}
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


# allOf


def test_rule_allof_annotations() -> None:
    said = {"allOf": [ref("A"), {"description": "d", "example": 1}, {"type": "object", "properties": {}}, {"x-y": 1}]}
    assert field_of(said, A=OBJECT) == ref("A")
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
def test_null_beside_a_single_reference_leaves_the_reference(nullable: dict[str, Any]) -> None:
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


def test_allof_merges_what_stands_beside_it() -> None:
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
    said = {**ref("A"), "description": "d", "default": {}, "maxLength": 3}
    assert field_of(said, A=OBJECT) == {**ref("A"), "description": "d"}


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
    said = {
        "x-python-mixin": "a.b:C",
        "x-python-arguments": ["a"],
        "x-other": 1,
        "type": "object",
        "properties": {"a": {"type": "string", "x-python-name": "b", "x-python-aliases": ["c"], "x-other": 2}},
    }
    assert schemas_of({"A": said})["A"] == {
        "x-python-mixin": "a.b:C",
        "x-python-arguments": ["a"],
        "type": "object",
        "properties": {"a": {"type": "string", "x-python-name": "b", "x-python-aliases": ["c"]}},
    }


# Unions


def test_rule_union_siblings() -> None:
    said = {
        "type": "object",
        "properties": {"a": STRING, "b": STRING},
        "anyOf": [{"required": ["a"]}, {"required": ["b"]}],
    }
    found = schemas_of({"A": said})
    members = [found[member["$ref"].rpartition("/")[2]] for member in found["A"]["anyOf"]]
    assert [member["required"] for member in members] == [["a"], ["b"]]
    assert all(list(member["properties"]) == ["a", "b"] for member in members)
    assert field_of({"type": "string", "description": "d", "oneOf": [STRING, {"type": "integer"}]})["anyOf"] == [
        STRING,
        {"type": "integer"},
    ]


def test_rule_flatten_unions() -> None:
    nested = {"anyOf": [{"oneOf": [STRING, {"type": "integer"}]}, {"type": "integer"}, {"anyOf": [NULL, STRING]}]}
    assert field_of(nested) == {"anyOf": [STRING, {"type": "integer"}, NULL]}
    assert field_of({"oneOf": [STRING]}) == STRING
    assert field_of({"anyOf": [STRING, {"type": "string", "description": "d"}]})["anyOf"][0] == STRING


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


def test_rule_hoist() -> None:
    inner = {"type": "object", "properties": {"deep": {"type": "array", "items": OBJECT}}}
    found = schemas_of({"Parent": {"type": "object", "properties": {"entries": inner, "kind": {"enum": ["a", "b"]}}}})
    assert found["Parent"]["properties"] == {"entries": ref("ParentEntries"), "kind": ref("ParentKind")}
    assert found["ParentEntries"]["properties"]["deep"]["items"] == ref("ParentEntriesDeepItem")
    assert found["ParentEntriesDeepItem"] == OBJECT
    assert found["ParentKind"] == {"enum": ["a", "b"]}


def test_hoisted_members_of_a_union_are_named_by_what_tells_them_apart() -> None:
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


# Refusals


def refusal(schemas: dict[str, Any] | None = None, paths: dict[str, Any] | None = None, **more: Any) -> str:
    with pytest.raises(DocumentError) as caught:
        rewrite(document(schemas, paths, **more))
    return str(caught.value)


@pytest.mark.parametrize(
    ("schemas", "pointer", "word"),
    [
        ({"A": {"allOf": [STRING, OBJECT]}}, "#/components/schemas/A/allOf", "contradict"),
        ({"A": {"allOf": [STRING, {"type": "integer"}]}}, "#/components/schemas/A/allOf", "contradict"),
        ({"A": {"type": "file"}}, "#/components/schemas/A/type", "'file'"),
        ({"A": {"type": ["string", "date"]}}, "#/components/schemas/A/type", "'date'"),
        ({"A/b": {"type": "array", "items": {"type": "x"}}}, "#/components/schemas/A~1b/items/type", "'x'"),
        ({"A": {**OBJECT, "properties": {"x~y": {"type": "x"}}}}, "#/components/schemas/A/properties/x~0y/type", "'x'"),
        ({"A": {"anyOf": [STRING, {"type": "x"}]}}, "#/components/schemas/A/anyOf/1/type", "'x'"),
        ({"A": {**OBJECT, "properties": {"x": ["string"]}}}, "#/components/schemas/A/properties/x", "a schema is"),
        ({"A": ref("A")}, "#/components/schemas/A", "itself"),
        ({"A": ref("B"), "B": {"allOf": [ref("A")]}}, "#/components/schemas/A", "itself"),
        ({"A": {"type": "array", "items": ref("Nowhere")}}, "#/components/schemas/", "nothing"),
        ({"A": {"allOf": [ref("Nowhere"), OBJECT]}}, "#/components/schemas/", "nothing"),
        ({"A": {"type": "array", "items": {"$ref": "#/components/schemas/A/nowhere/0"}}}, "#/components/", "nothing"),
    ],
)
def test_refusals_begin_with_the_pointer(schemas: dict[str, Any], pointer: str, word: str) -> None:
    message = refusal(schemas)
    assert message.startswith(pointer)
    assert word in message


@pytest.mark.parametrize("target", ["other.yaml#/A", "https://example.org/a.json", "./schemas/a.yaml"])
def test_a_reference_out_of_the_document_is_refused_where_it_stands(target: str) -> None:
    message = refusal({"A": {**OBJECT, "properties": {"x": {"$ref": target}}}})
    assert target in message
    assert "bundle" in message
    assert message.startswith("#/components/schemas/A")


@pytest.mark.parametrize(
    "schemas",
    [
        {"A": {"allOf": [ref("A"), {"properties": {"b": STRING}}]}},
        {"A": {"allOf": [ref("B"), OBJECT]}, "B": {"allOf": [ref("A"), OBJECT]}},
        {"A": {"allOf": [{"anyOf": [ref("A"), ref("B")]}, OBJECT]}, "B": OBJECT},
        {
            "A": {
                "properties": {
                    "x": {"$ref": "#/components/schemas/A/properties/y"},
                    "y": {"items": {"$ref": "#/components/schemas/A/properties/y"}},
                }
            }
        },
    ],
    ids=["allof", "allof-mutual", "allof-union", "inside"],
)
def test_a_cycle_that_has_no_end_is_refused(schemas: dict[str, Any]) -> None:
    limit = sys.getrecursionlimit()
    message = refusal(schemas)
    assert message.startswith("#/components/schemas/")
    assert "itself" in message
    assert sys.getrecursionlimit() == limit


@pytest.mark.parametrize("value", [None, [], "string", 3])
def test_a_named_schema_that_is_no_schema_is_refused(value: object) -> None:
    message = refusal({"A": value, "B": OBJECT})
    assert message.startswith("#/components/schemas/A")


def test_a_bad_schema_of_an_operation_is_named_by_its_place() -> None:
    bad = {"type": "x"}
    operation = {"parameters": [{"name": "q", "in": "query", "schema": bad}], "responses": {}}
    assert refusal(paths={"/a/b": {"get": operation}}).startswith("#/paths/~1a~1b/get/parameters/q")
    assert refusal(paths={"/a": {"get": answer(bad)}}).startswith(
        "#/paths/~1a/get/responses/200/content/application~1json/schema/type"
    )


@pytest.mark.parametrize("choice", ["get /nowhere", "put /a", "get a"])
def test_a_chosen_operation_that_is_not_there_is_refused(choice: str) -> None:
    chosen = document(paths={"/a": {"get": answer(STRING)}})
    with pytest.raises(DocumentError, match=r"^#/paths/") as caught:
        keep_operations(chosen, [choice])
    assert "no such operation" in str(caught.value)
    assert list(chosen["paths"]) == ["/a"]


@pytest.mark.parametrize("choice", ["responses", "get"])
def test_a_choice_that_is_no_operation_is_refused(choice: str) -> None:
    with pytest.raises(DocumentError):
        keep_operations(document(paths={"/a": {"get": answer(STRING)}}), [choice])


@pytest.mark.parametrize(
    ("text", "pointer"),
    [
        ("openapi: 3.1.0\npaths: {", "#"),
        ("a: 1\na: 2\n", "#"),
        ("- 1\n", "#/openapi"),
        ("", "#/openapi"),
        ("swagger: '2.0'\npaths: {}\n", "#/openapi"),
        ("openapi: '2.0'\n", "#/openapi"),
    ],
)
def test_what_is_no_document_is_refused(tmp_path: Path, text: str, pointer: str) -> None:
    path = tmp_path / "document.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(DocumentError) as caught:
        load(path)
    assert str(caught.value).startswith(f"{pointer}: ")
    assert "document.yaml" in str(caught.value)


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "document.yaml"
    path.write_bytes(b"openapi: 3.1.0\ninfo: {title: \xff\xfe}\n")
    with pytest.raises(DocumentError):
        load(path)


# Reading


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0", "3.1.1"])
def test_json_and_yaml_are_read(tmp_path: Path, version: str) -> None:
    (tmp_path / "a.json").write_text(f'{{"openapi": "{version}", "paths": {{"/on": null}}}}', encoding="utf-8")
    (tmp_path / "a.yaml").write_text(f"openapi: {version}\npaths: {{/on: null}}\n", encoding="utf-8")
    assert load(tmp_path / "a.json") == load(tmp_path / "a.yaml") == {"openapi": version, "paths": {"/on": None}}


def test_values_are_those_of_json_whatever_yaml_makes_of_them(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(
        "openapi: 3.1.0\n"
        "info: {title: T, version: 2026-01-02}\n"
        "components: {schemas: {V: {enum: [2024-06-01, 2024-07-01T00:00:00Z, on, no]}}}\n",
        encoding="utf-8",
    )
    loaded = load(tmp_path / "a.yaml")
    assert loaded["info"]["version"] == "2026-01-02"
    assert loaded["components"]["schemas"]["V"]["enum"] == ["2024-06-01", "2024-07-01T00:00:00Z", "on", "no"]


def test_the_digest_is_that_of_the_text_whatever_its_line_endings(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"a: 1\nb: 2\n")
    (tmp_path / "b").write_bytes(b"a: 1\r\nb: 2\r\n")
    (tmp_path / "c").write_bytes(b"a: 1\nb: 3\n")
    assert digest(tmp_path / "a") == digest(tmp_path / "b") != digest(tmp_path / "c")


# Growth


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
