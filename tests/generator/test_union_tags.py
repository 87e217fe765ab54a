"""Unions: how their members are distinguished."""

from __future__ import annotations

import ast
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from generated_packages import (
    Build,
    context_of,
    decode,
    import_all,
    models_of,
)
from openapi_fragments import STRING, plain, ref, tagged
from openrouter_codegen.context.unions import Union


def names(package: ModuleType, union: str, *values: Any) -> list[str]:
    return [type(decode(package, union, value)).__name__ for value in values]


def test_rule_union_tags(build: Build) -> None:
    declared = {"oneOf": [ref("Cat"), ref("Dog")], "discriminator": {"propertyName": "kind"}}
    package = build(
        {
            "A": tagged("a", "x", also={"const": 1}),
            "B": tagged("b", "x", also={"const": 1}),
            "ByConst": {"anyOf": [ref("A"), ref("B")]},
            "Cat": tagged("t", key="type", kind={"const": "cat"}),
            "Dog": tagged("t", key="type", kind={"enum": ["dog", "puppy"]}),
            "ByDeclaration": declared,
            "P": tagged("p", key="id"),
            "Q": tagged("q", key="id"),
            "ById": {"anyOf": [ref("P"), ref("Q")]},
        }
    )
    assert names(package, "ByConst", {"type": "a"}, {"type": "b"}) == ["A", "B"]
    assert names(package, "ByDeclaration", {"kind": "cat"}, {"kind": "dog"}, {"kind": "puppy"}) == ["Cat", "Dog", "Dog"]
    assert names(package, "ById", {"id": "p"}, {"id": "q"}, {"id": "r"}) == ["P", "Q", "UnknownById"]
    source = context_of({"A": tagged("a"), "B": tagged("b"), "U": {"anyOf": [ref("A"), ref("B")]}})
    assert source.unions["U"] == Union("type", {"a": ["A"], "b": ["B"]})


def test_a_declared_tag_maps_values_that_the_members_do_not_list(build: Build) -> None:
    mapping = {"c": "#/components/schemas/Cat", "d": "Dog", "puppy": "#/components/schemas/Dog"}
    declared = {"oneOf": [ref("Cat"), ref("Dog")], "discriminator": {"propertyName": "kind", "mapping": mapping}}
    package = build({"Cat": plain("kind", "name"), "Dog": plain("kind", "name"), "Pet": declared})
    values = [{"kind": tag} for tag in ("c", "d", "puppy", "fish")]
    assert names(package, "Pet", *values) == ["Cat", "Dog", "Dog", "UnknownPet"]


def test_a_declared_tag_without_a_mapping_holds_the_names_of_the_members(build: Build) -> None:
    declared = {"oneOf": [ref("Cat"), ref("big-dog")], "discriminator": {"propertyName": "kind"}}
    package = build({"Cat": plain("kind", "name"), "big-dog": plain("kind", "name"), "Pet": declared})
    assert names(package, "Pet", {"kind": "Cat"}, {"kind": "big-dog"}) == ["Cat", "BigDog"]


def test_rule_unknown_members(build: Build) -> None:
    package = build({"A": tagged("a"), "B": tagged("b"), "U": {"anyOf": [ref("A"), ref("B")]}})
    for value in ({"type": "new", "x": 1}, {"type": 3}, {"type": None}, {"x": 1}, {}, {"type": ["a"]}):
        found = decode(package, "U", value)
        assert type(found) is models_of(package).UnknownU
        assert found.type == "UNKNOWN"
        assert found.is_unknown
        assert found.raw == value
    assert not decode(package, "U", {"type": "a"}).is_unknown


def test_unknown_members_are_tagged_by_the_name_of_the_tag(build: Build) -> None:
    members = {"A": tagged("a", key="class"), "B": tagged("b", key="class"), "U": {"anyOf": [ref("A"), ref("B")]}}
    package = build(members)
    assert decode(package, "U", {"class": "x"}).class_ == "UNKNOWN"


def test_rule_catch_all_members(build: Build) -> None:
    package = build(
        {"A": tagged("a"), "B": tagged("b"), "Other": plain("type"), "U": {"anyOf": [ref("A"), ref("Other"), ref("B")]}}
    )
    assert names(package, "U", {"type": "a"}, {"type": "b"}, {"type": "c"}, {}) == ["A", "B", "Other", "Other"]
    assert not hasattr(models_of(package), "UnknownU")


def test_rule_absent_tags(build: Build) -> None:
    optional = {"type": "object", "properties": {"type": {"const": "message"}, "content": STRING}}
    package = build({"Easy": optional, "B": tagged("b"), "U": {"anyOf": [ref("Easy"), ref("B")]}})
    assert names(package, "U", {"content": "x"}, {"type": "message"}, {"type": "b"}, {"type": "c"}) == [
        "Easy",
        "Easy",
        "B",
        "UnknownU",
    ]


def test_rule_tag_overlaps(build: Build) -> None:
    output = tagged("message", "content", "id", role={"const": "assistant"})
    package = build(
        {
            "Easy": tagged("message", "content"),
            "Output": {**output, "required": [*output["required"], "role"]},
            "Input": tagged("message", "content", "status"),
            "B": tagged("b"),
            "U": {"anyOf": [ref("Easy"), ref("Output"), ref("Input"), ref("B")]},
        }
    )
    content = {"type": "message", "content": "c"}
    role = {**content, "id": "i", "role": "assistant"}
    values = [content, role, {**content, "status": "s"}, {**role, "role": "user"}]
    assert names(package, "U", *values) == ["Easy", "Output", "Input", "Easy"]
    assert names(package, "U", {"type": "message"}, {"type": "b"}) == ["Easy", "B"]


def test_rule_untagged_unions(build: Build) -> None:
    package = build({"A": plain("a", "x"), "B": plain("b", "x"), "U": {"anyOf": [ref("A"), ref("B")]}})
    assert names(package, "U", {"a": "1"}, {"b": "1"}, {"b": "1", "x": "2"}, {"x": "1"}, {}, {"c": 1}) == [
        "A", "B", "B", "A", "A", "A",
    ]  # fmt: skip


def test_unions_of_unions_have_one_table(build: Build) -> None:
    package = build(
        {
            "A": tagged("a"),
            "B": tagged("b"),
            "C": tagged("c"),
            "Inner": {"anyOf": [ref("A"), ref("B")]},
            "U": {"anyOf": [ref("Inner"), ref("C")]},
        }
    )
    assert names(package, "U", {"type": "a"}, {"type": "b"}, {"type": "c"}, {"type": "d"}) == [
        "A",
        "B",
        "C",
        "UnknownU",
    ]


def test_a_tag_may_be_a_named_enum_or_constant(build: Build) -> None:
    package = build(
        {
            "Kinds": {"enum": ["a", "b"]},
            "One": {"const": "c"},
            "A": {"type": "object", "properties": {"kind": ref("Kinds")}, "required": ["kind"]},
            "C": {"type": "object", "properties": {"kind": ref("One")}, "required": ["kind"]},
            "U": {"anyOf": [ref("A"), ref("C")]},
        }
    )
    assert names(package, "U", {"kind": "a"}, {"kind": "b"}, {"kind": "c"}) == ["A", "A", "C"]


@pytest.mark.parametrize(
    "other",
    [("UnknownU", plain("z")), ("ATypedDict", plain("z")), ("unknown-u", {"enum": ["x", "y"]})],
)
def test_names_that_the_emission_makes_collide_with_no_schema(build: Build, other: tuple[str, dict[str, Any]]) -> None:
    body = {"content": {"application/json": {"schema": ref("H")}}}
    package = build(
        {
            "A": tagged("a"),
            "B": tagged("b"),
            "U": {"anyOf": [ref("A"), ref("B")]},
            other[0]: other[1],
            "H": {"type": "object", "properties": {"u": ref("U"), "o": ref(other[0])}},
        },
        {"/h": {"post": {"requestBody": body, "responses": {}}}},
    )
    import_all(package)
    found = decode(package, "H", {"u": {"type": "new"}, "o": {"z": "1"}})
    assert found.u.is_unknown
    assert found.o == {"z": "1"} or found.o.z == "1"
    [root] = package.__path__
    tree = ast.parse((Path(root) / "typed_dicts.py").read_text(encoding="utf-8"))
    defined = [node.name for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    assert len(defined) == len(set(defined))
