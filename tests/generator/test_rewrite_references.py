"""References, parents and the schemas of JSON Schema 2020-12: what they become, and what is decoded."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generated_packages import Build, context_of, decode, models_of
from openapi_fragments import NULL, OBJECT, STRING, document, plain, ref, sent
from openrouter_codegen.document import DocumentError
from openrouter_codegen.rewrite import rewrite
from rewriting import field_of, responding, schemas_of


def warnings_of(made: dict[str, Any]) -> list[str]:
    return list(rewrite(made)["x-warnings"])


# Where references lead


def test_rule_anchors() -> None:
    schemas = {
        "A": {"$anchor": "a", **OBJECT},
        "B": {"$id": "https://example.org/b", "$defs": {"C": {"enum": ["x", "y"]}}, **OBJECT},
        "Holder": {
            "type": "object",
            "properties": {
                "a": {"$ref": "#a"},
                "b": {"$ref": "https://example.org/b"},
                "c": {"$ref": "https://example.org/b#/$defs/C"},
                "dynamic": {"$dynamicRef": "#a"},
            },
        },
    }
    found = schemas_of(schemas)
    assert found["Holder"]["properties"] == {"a": ref("A"), "b": ref("B"), "c": ref("BC"), "dynamic": ref("A")}
    assert found["BC"] == {"enum": ["x", "y"]}


def test_definitions_next_to_a_schema_are_found_where_the_document_has_none() -> None:
    made = document({"A": {"type": "object", "properties": {"z": {"$ref": "#/$defs/Z"}}, "$defs": {"Z": OBJECT}}})
    rewritten = rewrite(made)
    assert rewritten["components"]["schemas"]["A"]["properties"]["z"] == ref("AZ")
    [warning] = rewritten["x-warnings"]
    assert warning.startswith("#/components/schemas/A/properties/z: #/$defs/Z leads nowhere")


def test_definitions_next_to_a_reference_are_found_as_generators_of_schemas_write_them() -> None:
    found = schemas_of({"A": {"$ref": "#/definitions/Z", "definitions": {"Z": OBJECT}}})
    assert found[found["A"]["$ref"].rpartition("/")[2]] == OBJECT


@pytest.mark.parametrize("key", ["$defs", "definitions"])
def test_a_definition_may_contain_itself(build: Build, key: str) -> None:
    inner = f"#/components/schemas/N/{key}/Z"
    schema = {
        key: {"Z": {"type": "object", "properties": {"q": {"$ref": inner}}}},
        "type": "object",
        "properties": {"z": {"$ref": inner}},
    }
    found = decode(build({"N": schema}), "N", {"z": {"q": {"q": {}}}})
    assert type(found.z).__name__ == type(found.z.q).__name__ == type(found.z.q.q).__name__ == "NZ"


def test_a_property_may_contain_itself(build: Build) -> None:
    inner = {"$ref": "#/components/schemas/A/properties/y"}
    package = build({"A": {"properties": {"x": inner, "y": {"items": inner}}}})
    assert decode(package, "A", {"x": [[[]]], "y": [[]]}).x == [[[]]]


def test_a_response_may_be_that_of_another_path() -> None:
    paths = {
        "/a": {"get": responding(OBJECT)},
        "/b": {"get": {"responses": {"200": {"$ref": "#/paths/~1a/get/responses/200"}}}},
    }
    assert len(rewrite(document(paths=paths))["paths"]) == 2


def test_what_stands_next_to_the_reference_of_a_path_item_is_kept() -> None:
    shared = {"get": responding(STRING), "parameters": [{"name": "q", "in": "query", "schema": STRING}]}
    paths = {"/a": {"$ref": "#/components/pathItems/A", "post": responding(STRING)}}
    found = rewrite(document(paths=paths, components={"pathItems": {"A": shared}}))["paths"]["/a"]
    assert {"get", "post"} <= found.keys()
    assert [len(found[method]["parameters"]) for method in ("get", "post")] == [1, 1]


def test_a_path_parameter_that_is_not_declared_is_a_string_and_a_warning() -> None:
    rewritten = rewrite(document(paths={"/a/{id}": {"get": responding(STRING)}}))
    assert rewritten["paths"]["/a/{id}"]["get"]["parameters"] == [
        {"name": "id", "in": "path", "required": True, "schema": STRING}
    ]
    assert rewritten["x-warnings"] == [
        "#/paths/~1a~1{id}/get: the path parameter 'id' is not declared; it is taken as a string"
    ]


def test_a_version_that_is_a_number_is_text_and_a_warning() -> None:
    rewritten = rewrite(document(info={"title": "T", "version": 1.0}))
    assert rewritten["info"]["version"] == "1.0"
    assert rewritten["x-warnings"] == ["#/info/version: it must be a string: put 1.0 in quotes"]


def test_a_right_document_has_no_warnings() -> None:
    assert warnings_of(document({"A": OBJECT}, {"/a": {"get": responding(ref("A"))}})) == []


# Parents

FIELDS = {"type": "object", "properties": {"kind": STRING, "name": STRING}, "required": ["kind"]}


def child(parent: str, *fields: str) -> dict[str, Any]:
    """Return a schema that extends another one."""
    return {"allOf": [ref(parent), plain(*fields)]}


def classes(package: Any, name: str, *values: dict[str, Any]) -> list[str]:
    return [type(decode(package, name, {"p": value}).p).__name__ for value in values]


def test_rule_parents(build: Build) -> None:
    mapping = {"cat": "#/components/schemas/Cat"}
    package = build(
        {
            "Pet": {**FIELDS, "discriminator": {"propertyName": "kind", "mapping": mapping}},
            "Cat": child("Pet", "meow"),
            "Dog": child("Pet", "bark"),
            "H": {"type": "object", "properties": {"p": ref("Pet"), "many": {"type": "array", "items": ref("Pet")}}},
        }
    )
    values = [{"kind": tag, "name": "n"} for tag in ("cat", "Dog", "Pet", "bird")]
    assert classes(package, "H", *values) == ["Cat", "Dog", "PetBase", "PetBase"]
    assert decode(package, "H", {"p": {"kind": "cat", "name": "n"}}).p.name == "n"
    assert type(decode(package, "H", {"many": [values[0]]}).many[0]).__name__ == "Cat"


def test_parents_that_list_their_children(build: Build) -> None:
    tag = {"propertyName": "kind", "mapping": {"cat": "#/components/schemas/Cat"}}
    package = build(
        {
            "Pet": {**FIELDS, "discriminator": tag, "oneOf": [ref("Cat"), ref("Dog")]},
            "Cat": child("Pet", "meow"),
            "Dog": {"allOf": [ref("Pet")]},
            "H": {"type": "object", "properties": {"p": ref("Pet")}},
        }
    )
    assert classes(package, "H", {"kind": "cat"}, {"kind": "Dog"}, {"kind": "x"}) == ["Cat", "PetBase", "UnknownPet"]
    assert decode(package, "H", {"p": {"kind": "cat", "name": "n", "meow": "m"}}).p.name == "n"


def test_children_may_have_children_and_an_enum_of_all_tags(build: Build) -> None:
    tags = {"enum": ["cat", "siamese", "dog"]}
    mapping = {"cat": "Cat", "siamese": "Siamese", "dog": "Dog"}
    package = build(
        {
            "Pet": {
                "type": "object",
                "properties": {"kind": tags},
                "discriminator": {"propertyName": "kind", "mapping": mapping},
            },
            "Cat": child("Pet", "meow"),
            "Siamese": child("Cat", "blue"),
            "Dog": child("Pet", "bark"),
            "H": {"type": "object", "properties": {"p": ref("Pet")}},
            "C": {"type": "object", "properties": {"p": ref("Cat")}},
        }
    )
    assert classes(package, "H", {"kind": "cat"}, {"kind": "siamese"}, {"kind": "dog"}) == ["CatBase", "Siamese", "Dog"]
    assert classes(package, "C", {"kind": "cat"}, {"kind": "siamese"}) == ["CatBase", "Siamese"]


def test_another_name_of_a_parent_is_not_its_child(build: Build) -> None:
    package = build(
        {
            "Pet": {**FIELDS, "discriminator": {"propertyName": "kind"}},
            "Cat": child("Pet", "meow"),
            "Maybe": {"nullable": True, "allOf": [ref("Pet")]},
            "H": {"type": "object", "properties": {"p": ref("Maybe")}},
        }
    )
    assert classes(package, "H", {"kind": "Cat"}, {"kind": "x"}) == ["Cat", "PetBase"]


# Unions that hold unions


@pytest.mark.parametrize("tags", [("c", "d"), (None, None)], ids=["tagged", "untagged"])
def test_members_of_a_union_in_a_union_are_its_own(build: Build, tags: tuple[str | None, str | None]) -> None:
    def member(field: str, tag: str | None) -> dict[str, Any]:
        constant = {"kind": {"const": tag}} if tag else {}
        return {"type": "object", "required": [field], "properties": {field: {"type": "integer"}, **constant}}

    package = build(
        {
            "Outer": {"oneOf": [ref("A"), ref("Inner")]},
            "Inner": {"oneOf": [ref("C"), ref("D")]},
            "A": member("x", None),
            "C": member("z", tags[0]),
            "D": member("w", tags[1]),
            "H": {"type": "object", "properties": {"p": ref("Outer")}},
        }
    )
    assert classes(package, "H", {"x": 1}, {"z": 1}, {"w": 1}, {"z": 1, "kind": "c"}) == ["A", "C", "D", "C"]


def test_discriminators_without_a_mapping_reach_into_inner_unions(build: Build) -> None:
    tag = {"discriminator": {"propertyName": "kind"}}
    package = build(
        {
            "Outer": {"oneOf": [ref("A"), ref("Inner")], **tag},
            "Inner": {"oneOf": [ref("C"), ref("D")], **tag},
            **{name: plain("kind", "x") for name in ("A", "C", "D")},
            "H": {"type": "object", "properties": {"p": ref("Outer")}},
        }
    )
    assert classes(package, "H", {"kind": "A"}, {"kind": "C"}, {"kind": "D"}, {"kind": "E"}) == [
        "A",
        "C",
        "D",
        "UnknownOuter",
    ]


def test_a_map_in_a_union_takes_what_fits_no_class(build: Build) -> None:
    values = {"type": "object", "additionalProperties": ref("B")}
    package = build(
        {"A": {**plain("a"), "required": ["a"]}, "B": plain("b"), "M": values,
         "H": {"type": "object", "properties": {"p": {"anyOf": [ref("A"), ref("M")]}}}}
    )  # fmt: skip
    assert classes(package, "H", {"a": "x"}) == ["A"]
    assert type(decode(package, "H", {"p": {"k": {"b": "y"}}}).p["k"]).__name__ == "B"


# Keywords of JSON Schema


def test_rule_tuples() -> None:
    assert field_of({"prefixItems": [STRING, {"type": "integer"}], "items": False}) == {
        "type": "array",
        "items": {"anyOf": [STRING, {"type": "integer"}]},
    }
    assert field_of({"type": "array", "items": [STRING, STRING]}) == {"type": "array", "items": STRING}
    assert field_of({"type": "array", "prefixItems": [STRING]}) == {"type": "array", "items": {}}
    with_more = field_of({"type": "array", "prefixItems": [ref("A")], "items": ref("B")}, A=OBJECT, B=plain("b"))
    assert with_more["items"] == ref("HolderXItem")


def test_rule_pattern_properties() -> None:
    closed = {
        "type": "object",
        "patternProperties": {"^a": STRING, "^b": {"type": "integer"}},
        "additionalProperties": False,
    }
    assert field_of(closed)["additionalProperties"] == {"anyOf": [STRING, {"type": "integer"}]}
    assert "additionalProperties" not in field_of({**closed, "additionalProperties": True})
    assert "additionalProperties" not in field_of({"patternProperties": {"^a": STRING}})
    assert field_of({"type": "object", "unevaluatedProperties": STRING})["additionalProperties"] == STRING


def test_false_takes_nothing_and_loses_nothing(build: Build) -> None:
    assert field_of({"anyOf": [False, STRING]}) == STRING
    package = build({"A": {"type": "object", "properties": {"x": False, "y": {"type": "array", "items": False}}}})
    assert decode(package, "A", {"x": 1, "y": [2]}).x == 1


def test_a_field_that_an_allof_narrows_keeps_its_type() -> None:
    base = {
        "type": "object",
        "properties": {"n": {"type": "integer", "minimum": 1}, "k": {"enum": ["a", "b"]}, "o": ref("O")},
    }
    narrow = {
        "properties": {"n": {"maximum": 5}, "k": {"description": "d", "type": "string"}, "o": {"required": ["a"]}}
    }
    found = schemas_of({"O": OBJECT, "B": base, "N": {"allOf": [ref("B"), narrow]}})
    assert found["N"]["properties"]["n"] == {"type": "integer", "minimum": 1, "maximum": 5}
    assert found[found["N"]["properties"]["k"]["$ref"].rpartition("/")[2]] == {"enum": ["a", "b"], "description": "d"}
    assert found[found["N"]["properties"]["o"]["$ref"].rpartition("/")[2]]["required"] == ["a"]
    assert field_of({"allOf": [{"type": "number"}, {"type": "integer"}]}) == {"type": "integer"}
    assert field_of({"allOf": [{"type": ["string", "null"]}, {"type": ["string", "integer"]}]}) == STRING


def test_rule_read_only(build: Build) -> None:
    fields = {"id": {**STRING, "readOnly": True}, "secret": {**STRING, "writeOnly": True}, "name": STRING}
    schema = {"type": "object", "properties": fields, "required": ["id", "secret", "name"]}
    context = context_of({"A": schema, "B": {"type": "object", "properties": {"a": ref("A")}}})
    assert {field.name: field.default for field in context.fields("A")} == {
        "id": "ABSENT",
        "secret": "ABSENT",
        "name": None,
    }
    package = build({"A": schema}, sent(ref("A")))
    [root] = package.__path__
    typed, model = ((Path(root) / name).read_text(encoding="utf-8") for name in ("typed_dicts.py", "models/a.py"))
    assert "    id: str\n" in typed
    assert "    secret: Required[str]\n" in typed
    assert "    id: str = ABSENT\n" in model
    assert "    secret: str\n" in model
    assert models_of(package).A(secret="s", name="n").to_dict() == {"secret": "s", "name": "n"}
    assert [problem.path for problem in package.violations({}, "A")] == ["$.id", "$.name"]


def test_null_stays_null_next_to_a_narrowed_reference() -> None:
    narrow = {"allOf": [ref("B"), {"properties": {"o": {"nullable": True}}}]}
    found = schemas_of({"O": OBJECT, "B": {"type": "object", "properties": {"o": ref("O")}}, "N": narrow})
    assert found["N"]["properties"]["o"] == {"anyOf": [ref("O"), NULL]}


def test_a_document_without_members_is_refused_with_its_pointer() -> None:
    with pytest.raises(DocumentError, match=r"^#/components/schemas/A/oneOf: a union must have"):
        rewrite(document({"A": {"oneOf": []}}))
