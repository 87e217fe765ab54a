"""Handwritten base classes: named in the settings, and refused in a document."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

import pytest

from generated_packages import generate_here, importable
from openapi_fragments import OBJECT, document, ref
from openrouter_codegen.document import DocumentError
from openrouter_codegen.rewrite import rewrite
from openrouter_codegen.settings import ConfigError, read_settings

SPEC = """
openapi: 3.1.0
info: {title: T, version: "1"}
paths: {}
components:
  schemas:
    A: {type: object, properties: {a: {type: string}}}
    Own: {$ref: "#/components/schemas/A", x-python-class: true}
    Same: {$ref: "#/components/schemas/A"}
    E: {enum: [x, y]}
"""


def settings(folder: Path, text: str) -> Path:
    path = folder / "settings.yml"
    path.write_text(f"{text}\nliteral_enums: true\npost_hooks: []\n", encoding="utf-8")
    return path


def run(folder: Path, config: str) -> tuple[int, str]:
    """Generate the package `based` with some settings; return the exit code and what is on the error stream."""
    (folder / "spec.yaml").write_text(SPEC, encoding="utf-8")
    done = generate_here(folder / "spec.yaml", folder / "based", "--config", str(settings(folder, config)))
    return done.returncode, done.stderr


@pytest.mark.parametrize(("schema", "others"), [("A", ["Own", "Same"]), ("Same", ["A", "Own"]), ("Own", [])])
def test_a_class_has_the_base_that_the_settings_name(tmp_path: Path, schema: str, others: list[str]) -> None:
    assert run(tmp_path, f"base_classes: {{based: {{{schema}: 'collections:UserString'}}}}") == (0, "")
    text = "".join(path.read_text(encoding="utf-8") for path in sorted((tmp_path / "based" / "models").glob("*.py")))
    assert text.count("from collections import UserString\n") == 1
    with importable(tmp_path, "based"):
        models: Any = importlib.import_module("based.models")
        for name in ("A", "Own", "Same"):
            bases = {base.__name__ for base in getattr(models, name).__mro__}
            assert ("UserString" in bases) == (name in (schema, *others))


UNIONS = """
openapi: 3.1.0
info: {title: T, version: "1"}
paths: {}
components:
  schemas:
    A: {type: object, required: [type], properties: {type: {const: a}}}
    B: {type: object, required: [type], properties: {type: {const: b}}}
    C: {type: object, required: [type], properties: {type: {const: c}}}
    D: {type: object, properties: {d: {type: string}}}
    Own: {$ref: "#/components/schemas/A", x-python-class: true}
    Inner: {oneOf: [{$ref: "#/components/schemas/B"}, {$ref: "#/components/schemas/C"}]}
    Outer: {oneOf: [{$ref: "#/components/schemas/A"}, {$ref: "#/components/schemas/Inner"}]}
    Both: {oneOf: [{$ref: "#/components/schemas/A"}, {$ref: "#/components/schemas/Own"}]}
    Mixed: {oneOf: [{$ref: "#/components/schemas/A"}, {$ref: "#/components/schemas/E"}]}
    Loose: {oneOf: [{$ref: "#/components/schemas/A"}, {type: string}]}
    E: {enum: [x, y]}
"""


def bases_of(folder: Path, config: str) -> dict[str, list[str]]:
    """Generate a package from `UNIONS`; return the handwritten bases of each of its classes that has some."""
    (folder / "spec.yaml").write_text(UNIONS, encoding="utf-8")
    settings_file = settings(folder, f"base_classes: {{united: {config}}}")
    done = generate_here(folder / "spec.yaml", folder / "united", "--config", str(settings_file))
    assert (done.returncode, done.stderr) == (0, "")
    with importable(folder, "united"):
        models: Any = importlib.import_module("united.models")
        classes = {name: getattr(models, name) for name in ("A", "B", "C", "D", "Own", "UnknownInner", "UnknownOuter")}
        found = {
            name: [base.__name__ for base in cls.__mro__ if base.__name__ in ("UserString", "UserDict", "UserList")]
            for name, cls in classes.items()
        }
    return {name: bases for name, bases in found.items() if bases}


def test_a_union_gives_its_base_to_each_member_known_or_not(tmp_path: Path) -> None:
    assert bases_of(tmp_path, "{Inner: 'collections:UserString'}") == {
        "B": ["UserString"],
        "C": ["UserString"],
        "UnknownInner": ["UserString"],
    }


def test_a_union_in_a_union_gives_it_on_and_a_class_may_have_several(tmp_path: Path) -> None:
    assert bases_of(tmp_path, "{Outer: 'collections:UserString', B: 'collections:UserList'}") == {
        "A": ["UserString"],
        "B": ["UserString", "UserList"],
        "C": ["UserString"],
        "Own": ["UserString"],
        "UnknownOuter": ["UserString"],
    }


def test_a_class_that_has_a_base_from_its_parent_does_not_get_it_twice(tmp_path: Path) -> None:
    assert bases_of(tmp_path, "{Both: 'collections:UserString'}") == {"A": ["UserString"], "Own": ["UserString"]}


@pytest.mark.parametrize("schema", ["Mixed", "Loose"])
def test_a_union_of_more_than_objects_has_no_base(tmp_path: Path, schema: str) -> None:
    (tmp_path / "spec.yaml").write_text(UNIONS, encoding="utf-8")
    config = settings(tmp_path, f"base_classes: {{united: {{{schema}: 'a:B'}}}}")
    done = generate_here(tmp_path / "spec.yaml", tmp_path / "united", "--config", str(config))
    assert done.returncode == 1
    assert f"{schema!r}, which is not an object, nor a union of objects" in done.stderr


def test_settings_are_for_one_package(tmp_path: Path) -> None:
    assert run(tmp_path, "base_classes: {another: {Nowhere: 'collections:UserString'}}") == (0, "")
    assert "UserString" not in (tmp_path / "based" / "models" / "a.py").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("config", "problem"),
    [
        ("base_classes: {based: {Nowhere: 'a:B'}}", "'Nowhere', which the document does not have"),
        ("base_classes: {based: {E: 'a:B'}}", "'E', which is not an object"),
        ("base_classes: {based: {A: 'a.B'}}", "based/A must be written module:Class"),
        ("base_classes: {based: {A: 'os:path; pwned()'}}", "based/A must be written module:Class"),
        ("base_classes: {A: 'a:B'}", "must map packages to schemas"),
        ("base_class: {based: {A: 'a:B'}}", "unknown setting 'base_class'"),
        ("base_classes: {", "flow mapping"),
    ],
)
def test_settings_that_cannot_be_kept_are_refused_in_one_line(tmp_path: Path, config: str, problem: str) -> None:
    code, errors = run(tmp_path, config)
    assert code == 1
    assert problem in errors
    assert errors.startswith(f"{tmp_path / 'settings.yml'}: ")
    assert errors.count("\n") == 1
    assert not (tmp_path / "based").exists()


def test_a_schema_that_no_chosen_operation_reaches_may_have_a_base() -> None:
    whole = document({"A": OBJECT, "B": OBJECT})
    assert rewrite(whole, everything=False, base_classes={"A": "m:C"})["x-base-classes"] == {}
    assert rewrite(whole, base_classes={"A": "m:C"})["x-base-classes"] == {"A": "m:C"}
    with pytest.raises(ConfigError, match="'C'"):
        rewrite(whole, base_classes={"C": "m:C"})


MIXIN = {"x-python-mixin": "m:C"}


@pytest.mark.parametrize(
    ("schemas", "paths", "pointer"),
    [
        ({"A": {**OBJECT, **MIXIN}}, {}, "#/components/schemas/A/x-python-mixin"),
        ({"A": {"allOf": [OBJECT, MIXIN]}}, {}, "#/components/schemas/A/allOf/1/x-python-mixin"),
        ({"A": {"properties": {"b/c": MIXIN}}}, {}, "#/components/schemas/A/properties/b~1c/x-python-mixin"),
        ({}, {"/a": {"get": {"responses": {"200": {**MIXIN}}}}}, "#/paths/~1a/get/responses/200/x-python-mixin"),
    ],
)
def test_a_document_does_not_name_base_classes(schemas: dict[str, Any], paths: dict[str, Any], pointer: str) -> None:
    with pytest.raises(DocumentError) as caught:
        rewrite(document(schemas, paths))
    assert str(caught.value).startswith(f"{pointer}: ")
    assert "generator-config.yml" in str(caught.value)


def test_fields_and_data_of_that_name_are_none_of_it() -> None:
    schemas = {
        "x-python-mixin": OBJECT,
        "A": {"type": "object", "properties": {"x-python-mixin": {"const": {"x-python-mixin": 1}}}, "example": MIXIN},
        "B": {"type": "array", "items": ref("A"), "default": [MIXIN]},
    }
    assert len(rewrite(document(schemas))["components"]["schemas"]) == 3


def test_a_document_cannot_name_them_where_the_rewrite_does() -> None:
    assert rewrite(document({"A": OBJECT}, **{"x-base-classes": {"A": "m:C"}}))["x-base-classes"] == {}


def test_the_settings_of_this_project_can_be_read() -> None:
    found = read_settings(Path(__file__).parent.parent.parent / "generator-config.yml")
    assert found.base_classes == {
        "openrouter_generated": {
            "OpenResponsesResult": "openrouter_responses.mixins:ResponseHelpers",
            "StreamEvents": "openrouter_responses.mixins:EventHelpers",
            "Usage": "openrouter_responses.mixins:UsageHelpers",
        }
    }
