"""What is refused, and how; and how documents are read."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

from openapi_fragments import OBJECT, STRING, document, ref
from openrouter_codegen.document import DocumentError, digest, keep_operations, load
from openrouter_codegen.rewrite import rewrite
from rewriting import responding


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
        ({"A": {**OBJECT, "properties": {"x": ["string"]}}}, "#/components/schemas/A/properties/x", "a schema must be"),
        ({"A": {"type": ["string", {}]}}, "#/components/schemas/A/type/1", "a string"),
        (
            {"A": {**OBJECT, "properties": {"x": {"$ref": "#"}}}},
            "#/components/schemas/A/properties/x",
            "whole document",
        ),
        ({"A": {**OBJECT, "properties": {"x": {"$ref": "#a"}}}}, "#/components/schemas/A/properties/x", "#a"),
        ({"A": {**OBJECT, "properties": {"x": {"$ref": "A"}}}}, "#/components/schemas/A/properties/x", "bundle"),
        (
            {"A": {**OBJECT, "properties": {"x": ref("B")}}},
            "#/components/schemas/A/properties/x",
            "schemas/B points at nothing",
        ),
        ({"A": ref("A")}, "#/components/schemas/A", "itself"),
        ({"A": ref("B"), "B": {"allOf": [ref("A")]}}, "#/components/schemas/A", "itself"),
        ({"A": {"type": "array", "items": ref("Nowhere")}}, "#/components/schemas/", "nothing"),
        ({"A": {"allOf": [ref("Nowhere"), OBJECT]}}, "#/components/schemas/", "nothing"),
        ({"A": {"$id": "http://[", "$ref": "a.json#/A"}}, "#/components/schemas/A: a.json#/A: ", "bundle"),
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
                    "y": {"$ref": "#/components/schemas/A/properties/x"},
                }
            }
        },
        {"A": {"oneOf": [ref("B")]}, "B": {"anyOf": [ref("A")]}},
    ],
    ids=["allof", "allof-mutual", "allof-union", "inside", "single-unions"],
)
def test_a_cycle_that_has_no_end_is_refused(schemas: dict[str, Any]) -> None:
    limit = sys.getrecursionlimit()
    message = refusal(schemas)
    assert message.startswith("#/components/schemas/")
    assert "itself" in message
    assert sys.getrecursionlimit() == limit


@pytest.mark.parametrize("value", [None, [], "string", 3])
def test_a_named_schema_that_is_not_a_schema_is_refused(value: object) -> None:
    message = refusal({"A": value, "B": OBJECT})
    assert message.startswith("#/components/schemas/A")


def test_a_bad_schema_of_an_operation_is_named_by_its_place() -> None:
    bad = {"type": "x"}
    operation = {"parameters": [{"name": "q", "in": "query", "schema": bad}], "responses": {}}
    where = "#/paths/~1a~1b/get/parameters/0/schema/type: "
    assert refusal(paths={"/a/b": {"get": operation}}).startswith(where)
    shared = {"parameters": operation["parameters"], "get": {"responses": {}}}
    assert refusal(paths={"/a/b": shared}).startswith("#/paths/~1a~1b/parameters/0/schema/type: ")
    assert refusal(paths={"/a": {"get": responding(bad)}}).startswith(
        "#/paths/~1a/get/responses/200/content/application~1json/schema/type"
    )


def test_what_is_bad_behind_a_reference_is_named_by_its_own_place() -> None:
    content = {"content": {"application/json": {"schema": {"type": "x"}}}}
    components = {
        "parameters": {"name": "q", "in": "query", **content},
        "requestBodies": content,
        "mediaTypes": content["content"]["application/json"],
        "responses": {"description": "", **content},
    }
    for section, bad in components.items():
        to = {"$ref": f"#/components/{section}/A"}
        operation = {
            "parameters": {"parameters": [to], "responses": {}},
            "requestBodies": {"requestBody": to, "responses": {}},
            "mediaTypes": {"requestBody": {"content": {"application/json": to}}, "responses": {}},
            "responses": {"responses": {"200": to}},
        }[section]
        message = refusal(paths={"/a": {"post": operation}}, components={section: {"A": bad}})
        inside = "" if section == "mediaTypes" else "/content/application~1json"
        assert message.startswith(f"#/components/{section}/A{inside}/schema/type: ")


@pytest.mark.parametrize(("method", "word"), [("GET", "lower case"), ("link", "additionalOperations")])
def test_methods_that_are_none_are_refused(method: str, word: str) -> None:
    message = refusal(paths={"/a": {method: {"responses": {}}}})
    assert message.startswith(f"#/paths/~1a/{method}: ")
    assert word in message


@pytest.mark.parametrize("choice", ["get /nowhere", "put /a", "get a"])
def test_a_chosen_operation_that_is_not_there_is_refused(choice: str) -> None:
    chosen = document(paths={"/a": {"get": responding(STRING)}})
    with pytest.raises(DocumentError, match=r"^#/paths/") as caught:
        keep_operations(chosen, [choice])
    assert "no such operation" in str(caught.value)
    assert list(chosen["paths"]) == ["/a"]


@pytest.mark.parametrize("choice", ["responses", "get"])
def test_a_choice_that_is_not_an_operation_is_refused(choice: str) -> None:
    with pytest.raises(DocumentError):
        keep_operations(document(paths={"/a": {"get": responding(STRING)}}), [choice])


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
def test_what_is_not_a_document_is_refused(tmp_path: Path, text: str, pointer: str) -> None:
    path = tmp_path / "document.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(DocumentError) as caught:
        load(path)
    assert str(caught.value).startswith(f"{pointer}: ")
    assert "document.yaml" in str(caught.value)


def test_a_file_that_is_not_text_is_refused(tmp_path: Path) -> None:
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
