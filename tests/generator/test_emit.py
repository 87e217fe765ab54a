"""From a rewritten document to Python: types, decoders, tags, names; and that no text of a document becomes code."""

from __future__ import annotations

import ast
import copy
import importlib
import itertools
import subprocess
import sys
import typing
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, ForwardRef, Literal

import pytest
from generator.emit import Emitter

from generator import emit
from generator.document import DocumentError, load
from generator.project import generate
from generator.rewrite import rewrite

CONFIG = Path(__file__).parent.parent.parent / "generator-config.yml"
STRING = {"type": "string"}
NULL = {"type": "null"}
NUMBERS = itertools.count()


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def tagged(tag: str, *fields: str, key: str = "type", **more: Any) -> dict[str, Any]:
    properties = {key: {"const": tag}, **dict.fromkeys(fields, STRING), **more}
    return {"type": "object", "properties": properties, "required": [key, *fields]}


def plain(*fields: str, **more: Any) -> dict[str, Any]:
    return {"type": "object", "properties": {**dict.fromkeys(fields, STRING), **more}}


def document(schemas: dict[str, Any], paths: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    return {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": paths or {},
        "components": {"schemas": schemas},
        **more,
    }


def emitter(schemas: dict[str, Any]) -> Emitter:
    return Emitter(rewrite(document(schemas)))


def annotation(schema: dict[str, Any], use: emit.Use = "model", **others: Any) -> str:
    """Return the type that a schema has as field `x` of `Holder`."""
    source = emitter({"Holder": {"type": "object", "properties": {"x": schema}}, **others})
    return source.annotation(source.schemas["Holder"]["properties"]["x"], use)


def decoder(schema: dict[str, Any], **others: Any) -> str | None:
    source = emitter({"Holder": {"type": "object", "properties": {"x": schema}}, **others})
    return source.decoder(source.schemas["Holder"]["properties"]["x"])


Build = Callable[..., ModuleType]


@pytest.fixture
def build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Build]:
    """Generate a package from named schemas and import it."""
    monkeypatch.syspath_prepend(str(tmp_path))
    built: list[str] = []

    def make(schemas: dict[str, Any], paths: dict[str, Any] | None = None, **more: Any) -> ModuleType:
        name = f"emitted_{next(NUMBERS)}"
        built.append(name)
        generate(rewrite(document(schemas, paths, **more)), "digest", CONFIG, tmp_path / name)
        importlib.invalidate_caches()
        return importlib.import_module(name)

    yield make
    for name in [name for name in sys.modules if name.partition(".")[0] in built]:
        del sys.modules[name]


def models_of(package: ModuleType) -> Any:
    return importlib.import_module(f"{package.__name__}.models")


def decode(package: ModuleType, name: str, value: Any) -> Any:
    """Decode JSON by a named schema, and check that nothing is lost."""
    base = importlib.import_module(f"{package.__name__}._model")
    loaded = base.load(name)
    before = copy.deepcopy(value)
    decoded = getattr(loaded, "from_dict", None)
    decoded = (decoded or loaded.decode)(value)
    assert base.to_json(decoded) == before
    return decoded


def import_all(package: ModuleType) -> list[ModuleType]:
    """Import each module of a package, and each name that its models promise."""
    [root] = package.__path__
    paths = sorted(Path(root).rglob("*.py"))
    names = [".".join(path.relative_to(Path(root).parent).with_suffix("").parts) for path in paths]
    modules = [importlib.import_module(name.removesuffix(".__init__")) for name in names]
    models = models_of(package)
    for name in models.__all__:
        getattr(models, name)
    return modules


# Types


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (STRING, "str"),
        ({"type": "integer"}, "int"),
        ({"type": "number"}, "float"),
        ({"type": "boolean"}, "bool"),
        (NULL, "None"),
        ({}, "Any"),
        ({"type": "object"}, "dict[str, Any]"),
        ({"type": "object", "additionalProperties": {"type": "integer"}}, "dict[str, int]"),
        ({"type": "array", "items": STRING}, "list[str]"),
        ({"type": "array"}, "list[Any]"),
        ({"type": "array", "items": {"type": ["array", "null"], "items": STRING}}, "list[list[str] | None]"),
        ({"type": ["string", "null"]}, "str | None"),
        ({"type": ["null", "string", "integer"]}, "str | int | None"),
        ({"const": "a"}, 'Literal["a"]'),
        ({"const": 1}, "Literal[1]"),
        ({"const": True}, "Literal[True]"),
        ({"const": 1.5}, "float"),
        ({"type": "string", "format": "binary"}, "File"),
        (ref("A"), "A"),
        ({"anyOf": [ref("A"), NULL]}, "A | None"),
        ({"type": "array", "items": ref("A")}, "list[A]"),
    ],
)
def test_types(schema: dict[str, Any], expected: str) -> None:
    assert annotation(schema, A=plain("a")) == expected


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "array", "items": ref("A")}, "Iterable[A | ATypedDict]"),
        ({"type": "object", "additionalProperties": ref("A")}, "Mapping[str, A | ATypedDict]"),
        ({"type": "object"}, "Mapping[str, Any]"),
        (ref("U"), "UTypedDict"),
        (ref("E"), "E"),
    ],
)
def test_types_of_what_is_sent(schema: dict[str, Any], expected: str) -> None:
    others = {"A": plain("a"), "B": plain("b"), "U": {"anyOf": [ref("A"), ref("B")]}, "E": {"enum": ["x", "y"]}}
    assert annotation(schema, "typed_dict", **others) == expected


def test_rule_open_enums(build: Build) -> None:
    assert list(emit.literal({"enum": ["a", "b"]})) == ['Literal["a", "b"]', "str"]
    assert list(emit.literal({"enum": [1, 2]})) == ["Literal[1, 2]", "int"]
    assert list(emit.literal({"enum": [0.5, 1.5]})) == ["float"]
    assert list(emit.literal({"enum": ["a", 1, None]})) == ['Literal["a", 1, None]', "int", "str"]
    assert list(emit.literal({"const": "a"})) == ['Literal["a"]']
    package = build({"E": {"enum": ["a", "b"]}, "A": {"type": "object", "properties": {"e": ref("E")}}})
    assert decode(package, "A", {"e": "of tomorrow"}).e == "of tomorrow"


# Decoders


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (STRING, None),
        ({"type": "object"}, None),
        ({"type": "array", "items": STRING}, None),
        (ref("A"), 'ref("A")'),
        ({"anyOf": [ref("A"), NULL, STRING]}, 'ref("A")'),
        ({"type": "array", "items": ref("A")}, 'each(ref("A"))'),
        ({"type": "array", "items": {"type": "array", "items": ref("A")}}, 'each(each(ref("A")))'),
        ({"type": "object", "additionalProperties": ref("A")}, 'values(ref("A"))'),
        ({"anyOf": [ref("A"), {"type": "array", "items": ref("A")}]}, 'either(ref("A"), each(ref("A")))'),
        (ref("Words"), None),
        (ref("List"), 'each(ref("A"))'),
        (ref("U"), 'ref("U")'),
        ({"anyOf": [STRING, ref("A"), ref("B")]}, 'ref("HolderXObject")'),
    ],
)
def test_decoders(schema: dict[str, Any], expected: str | None) -> None:
    others = {
        "A": tagged("a"),
        "B": tagged("b"),
        "U": {"anyOf": [ref("A"), ref("B")]},
        "List": {"type": "array", "items": ref("A")},
        "Words": {"type": "array", "items": STRING},
    }
    assert decoder(schema, **others) == expected


def test_what_a_decoder_is_not_meant_for_stays_as_it_came(build: Build) -> None:
    holder = {
        "one": ref("A"),
        "many": {"type": "array", "items": ref("A")},
        "map": {"type": "object", "additionalProperties": ref("A")},
        "both": {"anyOf": [ref("A"), {"type": "array", "items": ref("A")}]},
        "union": ref("U"),
    }
    package = build(
        {
            "A": tagged("a"),
            "B": tagged("b"),
            "U": {"anyOf": [ref("A"), ref("B")]},
            "H": {"type": "object", "properties": holder},
        }
    )
    for odd in (None, 1, 1.5, True, "text", [], {}, [1, None, {}], {"x": 1, "type": 3}, [[{"type": []}]]):
        decode(package, "H", dict.fromkeys(holder, odd))
    found = decode(package, "H", {"many": [{"type": "a"}, 3], "map": {"k": {"type": "a"}}, "both": [{"type": "a"}]})
    assert [type(item).__name__ for item in found.many] == ["A", "int"]
    assert type(found.map["k"]).__name__ == type(found.both[0]).__name__ == "A"


def test_maps_inside_objects_and_objects_with_more_fields(build: Build) -> None:
    open_object = {**plain("a"), "additionalProperties": ref("B")}
    package = build({"A": open_object, "B": plain("b"), "M": {"type": "object", "additionalProperties": ref("B")}})
    found = decode(package, "A", {"a": "x", "more": {"b": "y"}})
    assert type(found.additional_properties["more"]).__name__ == "B"
    assert type(decode(package, "M", {"k": {"b": "y"}})["k"]).__name__ == "B"


def test_rule_recursive_aliases(build: Build) -> None:
    package = build(
        {
            "Json": {"anyOf": [STRING, {"type": "array", "items": ref("Json")}, ref("Map"), ref("A")]},
            "Map": {"type": "object", "additionalProperties": ref("Json")},
            "Deep": {"type": "array", "items": ref("Deep")},
            "A": tagged("a"),
            "H": {"type": "object", "properties": {"json": ref("Json"), "deep": ref("Deep"), "self": ref("H")}},
        },
        {
            "/h": {
                "post": {
                    "requestBody": {"content": {"application/json": {"schema": ref("H")}}},
                    "responses": {"200": {"description": "", "content": {"application/json": {"schema": ref("Json")}}}},
                }
            }
        },
    )
    import_all(package)
    decode(package, "H", {"json": ["x", ["y", {"k": ["z"]}]], "deep": [[[]]], "self": {"self": {"json": "x"}}})


def test_unions_that_contain_each_other_end(build: Build) -> None:
    package = build(
        {
            "A": {"anyOf": [ref("B"), STRING]},
            "B": {"anyOf": [ref("A"), ref("C"), ref("D")]},
            "C": tagged("c"),
            "D": tagged("d"),
        }
    )
    import_all(package)


# Tags


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
    source = emitter({"A": tagged("a"), "B": tagged("b"), "U": {"anyOf": [ref("A"), ref("B")]}})
    assert source.unions["U"] == emit.Union("type", {"a": ["A"], "b": ["B"]})


def test_a_declared_tag_maps_values_that_the_members_do_not_list(build: Build) -> None:
    mapping = {"c": "#/components/schemas/Cat", "d": "Dog", "puppy": "#/components/schemas/Dog"}
    declared = {"oneOf": [ref("Cat"), ref("Dog")], "discriminator": {"propertyName": "kind", "mapping": mapping}}
    package = build({"Cat": plain("kind", "name"), "Dog": plain("kind", "name"), "Pet": declared})
    kinds = [{"kind": kind} for kind in ("c", "d", "puppy", "fish")]
    assert names(package, "Pet", *kinds) == ["Cat", "Dog", "Dog", "UnknownPet"]


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


# Names


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
    assert emit.attribute_name(wire, set()) == expected


def test_attribute_names_are_unique() -> None:
    taken: set[str] = set()
    found = [emit.attribute_name(wire, taken) for wire in ("a-b", "a b", "a_b", "_", "__", "", "é", "class", "class_")]
    assert len(set(found)) == len(found)
    assert all(name.isidentifier() and not name.startswith("_") for name in found)


ODD_NAMES = [
    "class", "def", "None", "a-b", "a b", "a_b", "a.b", "1st", "_x", "__x__", "", "é", "名前", "self", "cls", "data",
    "from_dict", "to_dict", "as_datetime", "is_unknown", "additional_properties", "raw", "_decoders", "__dict__",
    "__class__", "__slots__", "__init__", "__annotations__", "key'", 'key"', "key\\", "key\n", "{x}", "{{ x }}",
    "$ref", "properties", "required", "description", "builtins",
]  # fmt: skip


def test_fields_of_any_name_round_trip(build: Build) -> None:
    package = build({"A": plain(*ODD_NAMES), "B": {**plain(*ODD_NAMES), "required": ODD_NAMES}})
    whole = {name: f"value {index}" for index, name in enumerate(ODD_NAMES)}
    for name in ("A", "B"):
        found = decode(package, name, whole)
        assert sorted(value for key, value in vars(found).items()) == sorted(whole.values())
        decode(package, name, {})
        decode(package, name, {"unknown": 1, **whole, "field_1st_": 2, "class_": 3})
    keywords = {
        field.name: "x" for field in models_of(package).A.__attrs_attrs__ if field.name != "additional_properties"
    }
    assert set(models_of(package).A(**keywords).to_dict()) == set(ODD_NAMES)


def test_fields_that_differ_only_in_their_style(build: Build) -> None:
    fields = ("imageUrl", "image_url", "image-url", "ImageURL", "IMAGE_URL")
    package = build({"A": plain(*fields)})
    found = decode(package, "A", {name: name for name in fields})
    assert (found.imageUrl, found.image_url, found.IMAGE_URL) == ("imageUrl", "image_url", "IMAGE_URL")


def test_x_python_name_names_the_attribute(build: Build) -> None:
    package = build({"A": {"type": "object", "properties": {"a": {"type": "string", "x-python-name": "other"}}}})
    assert decode(package, "A", {"a": "x"}).other == "x"


def sent(schema: dict[str, Any]) -> dict[str, Any]:
    body = {"content": {"application/json": {"schema": schema}}}
    return {"/a": {"post": {"requestBody": body, "responses": {}}}}


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
    respell = importlib.import_module(f"{package.__name__}._spelling").respell
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


def test_names_of_constants_are_no_way_for_code(build: Build) -> None:
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
    source = emitter({"H": {"type": "object", "properties": BUILTIN_FIELDS, "required": ["type"]}})
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


def test_required_constants_need_not_be_said(build: Build) -> None:
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
            "Odd": plain(*ODD_NAMES),
            "Shadow": {"type": "object", "properties": shadow, "required": ["type"]},
            "Deep": {"type": "object", "properties": {"deep": ref("Deep"), "u": ref("U"), "odd": ref("Odd")}},
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


# Text of a document is never code

CALL = "pwned()"
BREAKOUTS = [
    f'"""\n{CALL}\n"""',
    f'\\"""\n{CALL}\n#',
    f'x\\\\"""+{CALL}+"""',
    f"'''\n{CALL}\n'''",
    f'"; {CALL}; "',
    f"'); {CALL}; ('",
    f"]\n{CALL}\n[",
    f"{{{{ {CALL} }}}}",
    f"{{% for x in {CALL} %}}{{% endfor %}}",
    f"\\N{{{CALL}}} \\x \\u12 \\",
    f'ends in a quote "{CALL}"',
    f"ends in a backslash {CALL}\\",
    f"line\r\n{CALL}\u2028{CALL}\x0c{CALL}\x85{CALL}\x1b",
    f"nul\x00{CALL}",
    "é 名前 \U0001f600 ‮ \ufeff " + CALL,
]


def is_harmless(package: ModuleType) -> list[ModuleType]:
    """Check that the text calls nothing in any module, and import them all."""
    [root] = package.__path__
    for path in sorted(Path(root).rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
        for node in ast.walk(tree):
            called = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "pwned"
            assert not called, f"{path}:{node.lineno}"  # pyright: ignore
    return import_all(package)


@pytest.mark.parametrize("text", BREAKOUTS)
def test_text_of_a_document_is_never_code(build: Build, text: str) -> None:
    constant = {"const": text, "description": text}
    schemas = {
        f"Model {text}": {
            "type": "object",
            "description": text,
            "properties": {text: {"type": "string", "description": text, "default": text}, "c": constant},
            "required": ["c", text],
        },
        "Enum": {"enum": [text, f"{text}2"], "description": text},
        "Alias": {"type": "array", "items": STRING, "description": text},
        "A": {**tagged(text, key=f"tag{text}"), "description": text},
        "B": {**tagged(f"b{text}", key=f"tag{text}"), "title": text},
        "Union": {"anyOf": [ref("A"), ref("B")], "description": text},
        "Limited": {
            "type": "object",
            "properties": {
                text: {"type": "string", "pattern": text},
                "e": ref("Enum"),
                "u": ref("Union"),
                "list": {"enum": [text, "x"]},
            },
        },
    }
    json_of = lambda schema: {"application/json": {"schema": schema}}  # noqa: E731
    operation = {
        "operationId": text,
        "summary": text,
        "description": text,
        "tags": [f"tag {text}"],
        "parameters": [
            {"name": text, "in": "query", "description": text, "schema": constant},
            {"name": f"h{text}", "in": "header", "schema": {"enum": [text, "b"]}},
        ],
        "requestBody": {
            "description": text,
            "content": {**json_of(ref("Limited")), f"text/{text}": {"schema": STRING}},
        },
        "responses": {
            "200": {"description": text, "content": json_of(constant)},
            "400": {"description": text, "content": json_of({"const": f"{text}]"})},
            f"x{text}": {"description": text, "content": json_of(ref("Union"))},
        },
    }
    package = build(
        schemas,
        {f"/a/{text.replace('{', '(').replace('}', ')')}": {"post": operation}},
        info={"title": text, "description": text, "version": text},
        servers=[{"url": text, "description": text}],
    )
    is_harmless(package)
    assert text == package.API_VERSION
    assert text == importlib.import_module(f"{package.__name__}.client").DEFAULT_BASE_URL
    found = decode(package, "Limited", {text: text, "u": {f"tag{text}": text}})
    assert type(found.u).__name__ == "A"
    assert decode(package, "Limited", {"u": {f"tag{text}": "new"}}).u.is_unknown
    assert models_of(package).A().to_dict() == {f"tag{text}": text}


def test_constants_with_brackets_and_bars_stay_whole(build: Build) -> None:
    """The types of answers are joined: a bar or a bracket inside a string is none of theirs."""
    contents = [
        {"description": "", "content": {"application/json": {"schema": {"const": constant}}}}
        for constant in ("]|x", "]|y", "a|None", "[|")
    ]
    responses = dict(zip(("200", "201", "400", "500"), contents, strict=True))
    package = build({}, {"/a": {"get": {"operationId": "get_it", "responses": responses}}})
    [root] = package.__path__
    source = (Path(root) / "api" / "default" / "get_it.py").read_text(encoding="utf-8")
    tree = ast.parse(source)
    strings = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    assert {"]|x", "]|y", "a|None", "[|"} <= strings


@pytest.mark.parametrize(
    "extension",
    [
        {"x-python-mixin": f"os import path\n{CALL}\nfrom os:path"},
        {"x-python-mixin": f"os:path as x; {CALL}; y"},
        {"x-python-arguments": ["a", f'"""\n    {CALL}\n    """']},
        {"x-python-arguments": [f'`."""\n\n{CALL}  #']},
        {"properties": {"a": {"type": "string", "x-python-aliases": [f"b(self): {CALL}\n    def c"]}}},
    ],
)
def test_extensions_are_no_way_for_code_either(build: Build, extension: dict[str, Any]) -> None:
    """They are refused, or harmless."""
    schema = {**plain("a", *extension.get("x-python-arguments", ())), **extension}
    body = {"content": {"application/json": {"schema": ref("A")}}}
    try:
        package = build({"A": schema}, {"/a": {"post": {"requestBody": body, "responses": {}}}})
    except DocumentError:
        pass
    else:
        is_harmless(package)


@pytest.mark.parametrize("number", [".inf", "-.inf", ".nan"])
def test_numbers_that_yaml_has_and_json_does_not(build: Build, tmp_path: Path, number: str) -> None:
    """They are refused, or harmless."""
    fields = f"a: {{type: number, maximum: {number}}}, b: {{const: {number}}}"
    content = "{content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}"
    (tmp_path / "a.yaml").write_text(
        f"openapi: 3.1.0\npaths: {{/a: {{post: {{requestBody: {content}, responses: {{}}}}}}}}\n"
        f"components: {{schemas: {{A: {{type: object, properties: {{{fields}}}, required: [b]}}}}}}\n",
        encoding="utf-8",
    )
    try:
        loaded = load(tmp_path / "a.yaml")
        package = build(loaded["components"]["schemas"], loaded["paths"])
    except DocumentError:
        pass
    else:
        is_harmless(package)


def test_rule_docstrings() -> None:
    for text in BREAKOUTS:
        made = emit.docstring(text, [("name", text)])
        [statement] = ast.parse(f'"""{made}"""').body
        assert isinstance(statement, ast.Expr)
        assert isinstance(statement.value, ast.Constant)
    assert emit.docstring("") == "No description."
    assert emit.docstring("a\n\n  b") == "a b"
    assert emit.docstring("x " * 100).splitlines()[0].startswith("x x")
    assert all(len(line) <= 112 for line in emit.docstring("word " * 100, [("a", "word " * 100)]).splitlines())
    assert emit.docstring("d", [("a", "first"), ("b", "")]) == "d\n\nAttributes:\n    a: first"


@pytest.mark.parametrize("text", [*BREAKOUTS, "plain", 'quo"te', "\ud800", "\\u0041", "tab\t"])
def test_quoted_text_is_the_text(text: str) -> None:
    assert ast.literal_eval(emit.quote(text)) == text


# Limits


def test_limits_are_those_of_the_fields_that_have_some() -> None:
    source = emitter(
        {
            "Name": {"type": "string", "maxLength": 3},
            "Body": {
                "type": "object",
                "properties": {
                    "name": ref("Name"),
                    "maybe": {"anyOf": [ref("Name"), NULL]},
                    "map": {"type": "object", "maxProperties": 1, "additionalProperties": ref("Name")},
                    "free": STRING,
                    "either": {"anyOf": [ref("Name"), {"type": "integer", "minimum": 1}]},
                },
            },
        }
    )
    assert source.limits(ref("Body")) == {
        "name": {"maxLength": 3},
        "maybe": {"maxLength": 3},
        "map": {"maxProperties": 1, "additionalProperties": {"maxLength": 3}},
    }


def test_limits_of_a_map_that_contains_itself_end() -> None:
    deep = {"type": "object", "additionalProperties": ref("Deep"), "maxProperties": 9}
    source = emitter({"Deep": deep, "Body": {"type": "object", "properties": {"deep": ref("Deep")}}})
    assert source.limits(ref("Body"))["deep"]["maxProperties"] == 9


@pytest.mark.parametrize("values", [[True, 1], [0, False], [1, 1.0, "1"], [["a"], ["b"]], [{"a": 1}, {"b": 2}]])
def test_constants_that_python_takes_for_equal_or_cannot_hash(build: Build, values: list[Any]) -> None:
    package = build({"A": {"type": "object", "properties": {"e": {"enum": values}, "c": {"const": values[0]}}}})
    import_all(package)
    for value in values:
        decode(package, "A", {"e": value, "c": value})


def test_deterministic_whatever_the_order_of_hashes() -> None:
    source = emitter({"A": tagged("a"), "B": tagged("b"), "U": {"anyOf": [ref("B"), ref("A")]}})
    assert source.flat("U") == ["B", "A"]
    assert source.used(source.schemas["U"]) == ["A", "B"]
    assert source.names() == ["A", "B", "U", "UnknownU"]
