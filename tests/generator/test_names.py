"""Names: attributes, other spellings, constants, TypedDicts, and fields called like what modules use."""

from __future__ import annotations

import importlib
import subprocess
import sys
import typing
from pathlib import Path
from typing import Any, ForwardRef, Literal

import pytest

from generated_packages import (
    Build,
    context_of,
    decode,
    models_of,
)
from openapi_fragments import STRING, plain, ref, sent, tagged
from openrouter_codegen.context.parameters import argument_names
from openrouter_codegen.context.python_source import attribute_name
from openrouter_codegen.document import DocumentError


@pytest.mark.parametrize(
    ("wire", "expected"),
    [
        ("plain", "plain"),
        ("camelCase", "camelCase"),
        ("type", "type"),
        ("input", "input"),
        ("self", "self_"),
        ("class", "class_"),
        ("None", "None_"),
        ("with-dash", "with_dash"),
        ("with space", "with_space"),
        ("a.b/c", "a_bc"),
        ("_private", "field_private"),
        ("__dunder__", "field_dunder"),
        ("1st", "field_1st"),
        ("$ref", "ref"),
        ("", "field_"),
        ("€", "field_"),
        ("to_dict", "to_dict_"),
        ("additional_properties", "additional_properties_"),
    ],
)
def test_rule_attribute_names(wire: str, expected: str) -> None:
    assert attribute_name(wire, set()) == expected


def test_attribute_names_are_unique() -> None:
    taken: set[str] = set()
    found = [attribute_name(wire, taken) for wire in ("a-b", "a b", "a_b", "_", "__", "", "é", "class", "class_")]
    assert len(set(found)) == len(found)
    assert all(name.isidentifier() and not name.startswith("_") for name in found)


UNUSUAL_NAMES = [
    "class", "def", "None", "a-b", "a b", "a_b", "a.b", "1st", "_x", "__x__", "", "é", "名前", "self", "cls", "data",
    "from_dict", "to_dict", "as_datetime", "is_unknown", "additional_properties", "raw", "_decoders", "__dict__",
    "__class__", "__slots__", "__init__", "__annotations__", "key'", 'key"', "key\\", "key\n", "{x}", "{{ x }}",
    "$ref", "properties", "required", "description", "builtins",
]  # fmt: skip


def test_fields_of_any_name_round_trip(build: Build) -> None:
    package = build({"A": plain(*UNUSUAL_NAMES), "B": {**plain(*UNUSUAL_NAMES), "required": UNUSUAL_NAMES}})
    whole = {name: f"value {index}" for index, name in enumerate(UNUSUAL_NAMES)}
    for name in ("A", "B"):
        found = decode(package, name, whole)
        assert sorted(value for key, value in vars(found).items()) == sorted(whole.values())
        decode(package, name, {})
        decode(package, name, {"unknown": 1, **whole, "field_1st_": 2, "class_": 3})
    keywords = {
        field.name: "x" for field in models_of(package).A.__attrs_attrs__ if field.name != "additional_properties"
    }
    assert set(models_of(package).A(**keywords).to_dict()) == set(UNUSUAL_NAMES)


def test_fields_that_differ_only_in_their_style(build: Build) -> None:
    fields = ("imageUrl", "image_url", "image-url", "ImageURL", "IMAGE_URL")
    package = build({"A": plain(*fields)})
    found = decode(package, "A", {name: name for name in fields})
    assert (found.imageUrl, found.image_url, found.IMAGE_URL) == ("imageUrl", "image_url", "IMAGE_URL")


def test_x_python_name_names_the_attribute(build: Build) -> None:
    package = build({"A": {"type": "object", "properties": {"a": {"type": "string", "x-python-name": "other"}}}})
    assert decode(package, "A", {"a": "x"}).other == "x"


SPELLED = {
    "A": {
        "type": "object",
        "required": ["format"],
        "properties": {
            "format": {**STRING, "x-python-aliases": ["format_"]},
            "camelCase": {**STRING, "x-python-aliases": ["camel_case"]},
            "with-dash": STRING,
            "class": STRING,
            "free": {"type": "object", "additionalProperties": True},
            "more": {"type": "array", "items": {"anyOf": [ref("B"), ref("C")]}},
        },
    },
    "B": tagged("b", format={**STRING, "x-python-aliases": ["format_"]}),
    "C": tagged("c", "format_"),
}


def test_rule_other_spellings(build: Build) -> None:
    package = build(SPELLED, sent(ref("A")))
    model = models_of(package).A
    made = model(format_="x", camel_case="y")
    assert (made.format, made.format_, made.camelCase, made.camel_case) == ("x", "x", "y", "y")
    made.format_ = "z"
    assert made.to_dict() == {"format": "z", "camelCase": "y"}
    assert (
        decode(package, "A", {"format_": "kept"}).format_ == importlib.import_module(package.__name__ + ".types").UNSET
    )
    with pytest.raises(TypeError, match="nothing_"):
        model(nothing_="x")
    keys = importlib.import_module(f"{package.__name__}.typed_dicts").ATypedDict.__annotations__.keys()
    assert keys - SPELLED["A"]["properties"].keys() == {"format_", "with_dash", "class_"}


def test_requests_are_respelled_where_the_document_knows_the_field(build: Build) -> None:
    package = build(SPELLED, sent(ref("A")))
    respell = importlib.import_module(f"{package.__name__}.runtime.spelling").respell
    spelled = {"format_": "x", "with_dash": "y", "class_": "z", "camel_case": "kept", "other_": "kept"}
    assert respell(spelled, "A") == {
        "format": "x",
        "with-dash": "y",
        "class": "z",
        "camel_case": "kept",
        "other_": "kept",
    }
    both = {"format_": "x", "format": "y"}
    free = {"free": {"format_": "x"}}
    parts = [
        {"type": "b", "format_": "x"},
        {"type": "c", "format_": "x"},
        {"type": "d", "format_": "x"},
        "format_",
        None,
    ]
    assert respell(both, "A") == both
    assert respell(free, "A") == free
    assert respell({"more": parts}, "A") == {"more": [{"type": "b", "format": "x"}, *parts[1:]]}
    assert respell([1], "A") == [1]


@pytest.mark.parametrize("other", ["b", "to_dict", "class", "a-b", "1", "", 7])
def test_other_spellings_must_be_free(build: Build, other: Any) -> None:
    fields = {"a": {**STRING, "x-python-aliases": [other]}, "b": STRING}
    with pytest.raises(DocumentError, match=r"^#/components/schemas/A/properties/a/x-python-aliases"):
        build({"A": {"type": "object", "properties": fields}})


def test_rule_constant_names(build: Build) -> None:
    schemas = {
        "Kind": {"enum": ["x", "y", "z"]},
        "A": tagged(
            "a", kinds={"type": "array", "items": ref("Kind")}, number={"const": 7}, either={"enum": ["p", "q"]}
        ),
        "Also": ref("A"),
        "AType": plain("b"),
    }
    table = {
        "Kinds": ["A", "kinds"],
        "OneKind": ["Also", "kinds", "y"],
        "TwoKinds": ["A", "kinds", "x", "z"],
        "Gone": ["Nowhere", "kinds"],
        "Kind": ["A", "either"],
    }
    package = build(schemas, **{"x-python-literals": table})
    module = importlib.import_module(f"{package.__name__}.literals")
    found = {name: value for name, value in vars(module).items() if name[0] != "_" and name not in vars(typing)}
    assert found.pop("annotations", None)
    assert found == {
        "AlsoType": Literal["a"],
        "ANumber": Literal[7],
        "AlsoNumber": Literal[7],
        "Kinds": Literal["x", "y", "z"] | str,
        "OneKind": Literal["y"],
        "TwoKinds": Literal["x", "z"] | str,
    }


@pytest.mark.parametrize("place", [["A", "b"], ["A", "type", "other"], ["A", "free"]])
def test_names_of_constants_lead_to_one(build: Build, place: list[str]) -> None:
    with pytest.raises(DocumentError, match=r"^#/x-python-literals/Name"):
        build({"A": tagged("a", "free")}, **{"x-python-literals": {"Name": place}})


def test_names_of_constants_cannot_carry_code(build: Build) -> None:
    with pytest.raises(DocumentError, match=r"^#/x-python-literals/"):
        build({"A": tagged("a")}, **{"x-python-literals": {"x = 1; y": ["A", "type"]}})


def test_own_classes_are_subclasses(build: Build) -> None:
    schemas = {
        "A": plain("a", b=ref("B")),
        "B": plain("c"),
        "Own": {**ref("A"), "x-python-class": True},
        "H": {"type": "object", "properties": {"own": ref("Own")}},
    }
    package = build(schemas)
    models = models_of(package)
    found = decode(package, "H", {"own": {"a": "x", "b": {"c": "y"}, "new": 1}}).own
    assert (type(found), isinstance(found, models.A), type(found.b)) == (models.Own, True, models.B)
    assert found != models.A.from_dict(found.to_dict())
    assert models.Own(a="x").to_dict() == {"a": "x"}


def test_rule_typed_dicts(build: Build) -> None:
    schemas = {
        "Sent": plain("a", list={"type": "array", "items": ref("Both")}),
        "Both": plain("b"),
        "Back": plain("c", list={"type": "array", "items": ref("Both")}),
        "Text": {"anyOf": [STRING, {"type": "array", "items": STRING}]},
        "Also": ref("Back"),
        "Kind": {"enum": ["x", "y"]},
    }
    package = build(schemas, sent(ref("Sent")))
    made = importlib.import_module(f"{package.__name__}.typed_dicts")
    assert made.SentTypedDict.__annotations__["list"] == ForwardRef(
        "Iterable[Both | BothTypedDict]", module=made.__name__
    )
    assert made.BackTypedDict.__annotations__["list"] == ForwardRef(
        "builtins.list[BothTypedDict]", module=made.__name__
    )
    assert made.AlsoTypedDict is made.BackTypedDict
    assert made.TextTypedDict == typing.Union[str, "list[str]"]  # as it is written there
    assert not hasattr(made, "KindTypedDict")


BUILTIN_FIELDS = {
    "list": {"type": "array", "items": STRING},
    "dict": {"type": "object", "additionalProperties": STRING},
    "str": {"type": ["string", "null"]},
    "int": {"type": "array", "items": {"type": "integer"}},
    "float": {"type": "number"},
    "bool": {"type": "boolean"},
    "type": {"const": "a list of str"},
    "builtins": {"type": "array", "items": {"type": "integer"}},
}
HELPERS = ("ref", "each", "values", "either", "best", "lazy")
HELPER_FIELDS = {
    "ref": ref("A"),
    "each": {"type": "array", "items": ref("A")},
    "values": {"type": "object", "additionalProperties": ref("A")},
    "either": {"anyOf": [ref("A"), {"type": "array", "items": ref("A")}]},
    "best": ref("U"),
    "lazy": ref("Deep"),
}


def test_rule_builtin_names(build: Build) -> None:
    source = context_of({"H": {"type": "object", "properties": BUILTIN_FIELDS, "required": ["type"]}})
    found = {field.name: field.annotation for field in source.fields("H")}
    assert found["list"] == "builtins.list[builtins.str] | Unset"
    assert found["str"] == "builtins.str | None | Unset"
    assert found["type"] == 'Literal["a list of str"]'
    package = build({"H": {"type": "object", "properties": BUILTIN_FIELDS, "required": ["type"]}})
    value = {"list": ["x"], "dict": {"k": "v"}, "str": None, "int": [1], "float": 1.5, "bool": True, "type": "y"}
    assert decode(package, "H", value).list == ["x"]


@pytest.mark.parametrize("required", [(), tuple(HELPER_FIELDS)])
def test_fields_named_like_the_decoders_that_models_use(build: Build, required: tuple[str, ...]) -> None:
    package = build(
        {
            "A": plain("a"),
            "B": plain("b"),
            "U": {"anyOf": [ref("A"), ref("B")]},
            "Deep": {"type": "array", "items": {"anyOf": [ref("Deep"), ref("A")]}},
            "H": {"type": "object", "properties": HELPER_FIELDS, "required": list(required)},
        }
    )
    a = {"a": "x"}
    value = {"ref": a, "each": [a], "values": {"k": a}, "either": [a], "best": {"b": "x"}, "lazy": [[a]]}
    found = decode(package, "H", value)
    classes = [found.ref, found.each[0], found.values["k"], found.either[0], found.best]
    assert [type(item).__name__ for item in classes] == ["A", "A", "A", "A", "B"]


def test_a_field_called_unset_does_not_become_the_default_of_others(build: Build) -> None:
    fields = {"UNSET": {"const": "x"}, "Unset": STRING, "Any": STRING, "Literal": STRING, "later": STRING}
    package = build({"H": {"type": "object", "properties": fields, "required": ["UNSET"]}})
    assert models_of(package).H().to_dict() == {"UNSET": "x"}


def test_required_constants_need_not_be_passed(build: Build) -> None:
    package = build({"A": tagged("a", n={"const": 3}), "B": {"type": "object", "properties": {"type": {"const": "b"}}}})
    assert models_of(package).A().to_dict() == {"type": "a"}
    assert models_of(package).B().to_dict() == {}
    assert decode(package, "A", {}).type is importlib.import_module(f"{package.__name__}.types").UNSET


def test_types_that_checkers_see(build: Build, tmp_path: Path) -> None:
    """A type checker accepts all of it, fields that shadow built-in names among them."""
    shadow = {name: schema for name, schema in BUILTIN_FIELDS.items() if name != "builtins"}
    package = build(
        {
            "A": tagged("a"),
            "B": tagged("b", key="type"),
            "U": {"anyOf": [ref("A"), ref("B")]},
            "Unusual": plain(*UNUSUAL_NAMES),
            "Shadow": {"type": "object", "properties": shadow, "required": ["type"]},
            "Deep": {"type": "object", "properties": {"deep": ref("Deep"), "u": ref("U"), "unusual": ref("Unusual")}},
        },
        {"/a": {"post": {"requestBody": {"content": {"application/json": {"schema": ref("Deep")}}}, "responses": {}}}},
    )
    run = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path / "cache"), "-p", package.__name__],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.stdout.startswith("Success"), run.stdout + run.stderr


@pytest.mark.parametrize(
    ("parameters", "names"),
    [
        ([("query", "a"), ("query", "b-c"), ("query", "class")], ["a", "b_c", "class_"]),
        ([("path", "id"), ("query", "id")], ["id_path", "id_query"]),
        ([("query", "t"), ("query", "t<"), ("query", "t>=")], ["t", "t_lt", "t_gte"]),
        ([("query", "+1"), ("query", "-1")], ["plus_1", "minus_1"]),
        ([("query", "i-d"), ("query", "i_d"), ("query", "ID")], ["i_d", "i_d_query", "id"]),
        ([("query", "client"), ("header", "url"), ("query", "body")], ["client_query", "url_header", "body_query"]),
        ([("query", "x"), ("query", "x!"), ("query", "x_not")], ["x", "x_not", "x_not_query"]),
    ],
)
def test_parameters_have_names_of_their_own(parameters: list[tuple[str, str]], names: list[str]) -> None:
    found = argument_names(parameters, {"client", "url", "body"})
    assert len(set(found)) == len(parameters)
    assert all(name.isidentifier() for name in found)
    assert found == names
