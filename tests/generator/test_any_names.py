"""Names of all of Unicode: schemas, fields, operations, parameters, tags and constants of any name come out whole."""

from __future__ import annotations

import importlib
import itertools
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st
from openapi_python_client.strings import ClassName, PythonIdentifier

from generated_packages import ORIGIN, SETTINGS, Build, decode, import_all, models_of
from openapi_fragments import STRING, document, ref
from openrouter_codegen.context.parameters import argument_names
from openrouter_codegen.context.python_source import attribute_name
from openrouter_codegen.project import generate
from openrouter_codegen.rewrite import rewrite
from openrouter_codegen.rewrite.names import class_name

NUMBERS = itertools.count()
ALTERNATING = ["gpt4o", "gen2w", "a-2b", "o1", "x2Y3z", "3d", "Sha256sum", "v1beta1Foo", "GPT4oMini", "h264Main10"]
"""Digits and letters by turns: openapi-python-client makes another name of each name that it made of these."""
SIGNS = st.sampled_from("-._<>$@/ [](){}'\"\\\n:#%")
LETTERS = st.characters(exclude_categories=("Cs",))
ANY = st.text(st.one_of(LETTERS, st.characters(max_codepoint=127), SIGNS, st.sampled_from("aB9ßİﬁªǅς٣")), max_size=8)


@settings(max_examples=500, deadline=None, derandomize=True)
@given(text=ANY)
@example(text="gpt4o")
@example(text="a-2b")
@example(text="İ")
@example(text="ﬁx")
def test_a_class_name_stays_the_same_when_a_name_is_made_of_it(text: str) -> None:
    name = class_name(text)
    assert name.isidentifier()
    assert str(ClassName(name, "Schema")) == name == class_name(name)
    assert str(PythonIdentifier(name, "field_")).isidentifier()


@settings(max_examples=300, deadline=None, derandomize=True)
@given(wires=st.lists(ANY, max_size=8, unique=True))
def test_attributes_are_different_identifiers(wires: list[str]) -> None:
    taken: set[str] = set()
    names = [attribute_name(wire, taken) for wire in wires]
    assert len(set(names)) == len(names)
    assert all(name.isidentifier() for name in names)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(
    declared=st.lists(st.tuples(ANY, st.sampled_from(["path", "query", "header", "cookie"])), max_size=8, unique=True)
)
def test_arguments_are_different_identifiers(declared: list[tuple[str, str]]) -> None:
    names = argument_names([(place, name) for name, place in declared], {"client", "url"})
    assert len(set(names)) == len(names)
    assert all(name.isidentifier() for name in names)
    assert not {"client", "url"} & set(names)


def test_rule_parameter_names() -> None:
    def names(*declared: tuple[str, str]) -> list[str]:
        return argument_names([(place, name) for name, place in declared], {"client", "url"})

    assert names(("StartTime", "query"), ("StartTime<", "query"), ("StartTime>", "query")) == [
        "start_time",
        "start_time_lt",
        "start_time_gt",
    ]
    assert names(("id", "path"), ("id", "query"), ("id", "header")) == ["id_path", "id_query", "id_header"]
    assert names(("created[gte]", "query"), ("created", "query"), ("-created", "query")) == [
        "createdgte",
        "created",
        "minus_created",
    ]
    assert names(("a.b", "query"), ("a_b", "query"), ("a-b", "query"), ("A", "query")) == [
        "a_b",
        "a_b_query",
        "ab",
        "a",
    ]
    assert names(("client", "query"), ("limit", "query")) == ["client_query", "limit"]


def everything_named(names: list[str]) -> dict[str, Any]:
    """Return a document in which each name is that of a schema, a field, a constant, an operation, a tag, a parameter."""
    schemas = {
        name: {
            "type": "object",
            "properties": {**dict.fromkeys(names, STRING), "inner": {"type": "object", "properties": {name: STRING}}},
            "required": [name],
        }
        for name in names
    }
    schemas["Every enum"] = {"enum": [*names, "more"]}
    schemas["Every union"] = {"anyOf": [ref(name.replace("~", "~0").replace("/", "~1")) for name in names]}
    content = {"application/json": {"schema": ref("Every union")}}
    paths = {
        f"/p{index}": {
            "post": {
                "operationId": name,
                "tags": [name],
                "parameters": [
                    {"name": other, "in": place, "schema": STRING} for other in names for place in ("query", "cookie")
                ],
                "requestBody": {"content": content},
                "responses": {"200": {"description": name, "content": content}},
            }
        }
        for index, name in enumerate(names)
    }
    return document(schemas, paths)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.syspath_prepend(str(tmp_path))
    yield tmp_path
    for name in [name for name in sys.modules if name.startswith("any_names_")]:
        del sys.modules[name]


@settings(
    max_examples=12, deadline=None, derandomize=True, phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)  # fmt: skip
@given(names=st.lists(ANY, min_size=6, max_size=8, unique=True))
@example(names=ALTERNATING)
@example(names=["MODULES", "PATH", "ABSENT", "List", "list", "LIST", "Self", "import", "None", "True", "__init__"])
def test_documents_with_any_names_come_out_whole(folder: Path, names: list[str]) -> None:
    name = f"any_names_{next(NUMBERS)}"
    generate(rewrite(everything_named(names)), ORIGIN, SETTINGS, folder / name)
    importlib.invalidate_caches()
    package = importlib.import_module(name)
    modules = import_all(package)
    operations = [module for module in modules if hasattr(module, "METHOD")]
    assert sorted(module.PATH for module in operations) == sorted(f"/p{index}" for index in range(len(names)))
    contract = importlib.import_module(f"{name}.runtime.validation").contract()
    assert sum(schema.get("properties", {}).keys() >= {*names} for schema in contract.values()) == len(names)


@pytest.mark.parametrize("name", ALTERNATING)
def test_digits_and_letters_by_turns(build: Build, name: str) -> None:
    package = build({name: {"type": "object", "properties": {name: STRING, "next": ref(name)}}, "L": ref(name)})
    found = decode(package, class_name(name), {name: "x", "next": {name: "y"}})
    assert type(found.next) is type(found) is models_of(package).L
