"""Decoding is total and lossless for every model and every union; the list of violations agrees with JSON Schema."""

from __future__ import annotations

import copy
import json
import pickle
from decimal import Decimal
from functools import cache
from importlib.resources import files
from pathlib import Path
from random import Random
from typing import Any

import attrs
import pytest
import yaml
from hypothesis import given, note, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from conftest import shared
from instances import Instances
from openrouter_generated import models
from openrouter_generated.runtime.decode import load
from openrouter_generated.runtime.encode import to_json
from openrouter_generated.runtime.model import ApiModel, UnknownModel
from openrouter_generated.runtime.validation import violations
from openrouter_generated.types import UNSET

# The same examples on every run: a test that fails fails for everybody.
few = settings(max_examples=10, deadline=None, derandomize=True, database=None)
many = settings(few, max_examples=800)

CONTRACT: dict[str, Any] = json.loads(files("openrouter_generated").joinpath("contract.json").read_text("utf-8"))
INSTANCES = Instances(CONTRACT)
LOADED = {name: load(name) for name in sorted(models.MODULES) if name in CONTRACT}
MODELS = {name: it for name, it in LOADED.items() if isinstance(it, type) and issubclass(it, ApiModel)}
UNIONS = {name: it for name, it in LOADED.items() if hasattr(it, "decode")}
SCALARS = sorted(LOADED.keys() - MODELS.keys() - UNIONS.keys())
"""Enums and other schemas whose values stay as they came."""
FAMILIES = {name: getattr(models, f"Unknown{name}") for name in sorted(UNIONS) if f"Unknown{name}" in models.__all__}
"""Unions of which an unknown member has a class."""

# Arbitrary JSON

scalars = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=12)
names = st.sampled_from(
    ["type", "id", "outcome", "UNKNOWN", "raw", "is_unknown", "additional_properties", "async", "async_", "_meta",
     "self",
     "to_dict", "from_dict", "_wire", "__class__", "__dict__", "data", ""]
) | st.text(max_size=8)  # fmt: skip
anything = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=3),
    max_leaves=8,
)


@cache
def tags() -> list[str]:
    """Every constant that the contract names: what a tag can be."""
    found: set[str] = set()

    def look(schema: Any) -> None:
        if isinstance(schema, dict):
            if isinstance(schema.get("const"), str):
                found.add(schema["const"])
            schema = list(schema.values())
        if isinstance(schema, list):
            for item in schema:
                look(item)

    look(CONTRACT)
    return sorted(found)


def objects(*fields: str) -> st.SearchStrategy[dict[str, Any]]:
    """JSON objects that hold some of the fields, with any values, and other fields."""
    values = anything | st.sampled_from(tags()) | st.dictionaries(st.just("type"), st.sampled_from(tags()), min_size=1)
    own = st.sampled_from(fields) if fields else names
    return st.dictionaries(own | names, values | st.lists(values, max_size=2), max_size=6)


# What must hold


def check_model(model: Any, data: dict[str, Any]) -> None:
    """Assert all that holds for a model, whatever it was decoded from."""
    assert model.to_dict() == data
    assert json.dumps(model.to_dict()) is not None
    assert "\n" not in repr(model)
    for twin in (
        copy.copy(model),
        copy.deepcopy(model),
        pickle.loads(pickle.dumps(model)),
        attrs.evolve(model),
        type(model).from_dict(data),
    ):
        assert type(twin) is type(model)
        assert twin == model
        assert twin.to_dict() == data
        assert not twin.__ne__(model)
    assert model != data
    assert model.is_unknown is isinstance(model, UnknownModel)


def check_fields(model: ApiModel, data: dict[str, Any]) -> None:
    """Assert that each field reads as what came, or as absent."""
    known: set[str] = set()
    for field in attrs.fields(type(model)):
        wire = model._wire.get(field.name, field.name)
        value = getattr(model, field.name)
        if field.name == "additional_properties":
            continue
        known.add(wire)
        if wire in data:
            assert to_json(value) == data[wire]
        else:
            assert value is UNSET
    assert to_json(model.additional_properties) == {key: value for key, value in data.items() if key not in known}


def fields_of(name: str) -> list[str]:
    return list(CONTRACT[name].get("properties", {}))


def test_models_and_unions_are_all_here() -> None:
    classes = {
        name
        for name in models.__all__
        if isinstance(cls := getattr(models, name), type)
        and issubclass(cls, ApiModel)
        and not name.startswith("Unknown")
    }
    assert classes - models.ALIASES.keys() == MODELS.keys()
    assert len(MODELS) > 250
    assert len(UNIONS) > 40
    assert len(FAMILIES) > 15


@pytest.mark.parametrize("name", MODELS)
def test_a_model_takes_any_object(name: str) -> None:
    cls: type[ApiModel] = MODELS[name]

    @few
    @given(objects(*fields_of(name)))
    def check(data: dict[str, Any]) -> None:
        before = copy.deepcopy(data)
        model = cls.from_dict(data)
        check_model(model, data)
        check_fields(model, data)
        assert data == before

    check()


@pytest.mark.parametrize("name", MODELS)
def test_a_model_takes_what_the_contract_allows(name: str) -> None:
    cls: type[ApiModel] = MODELS[name]

    @few
    @given(INSTANCES.valid(name))
    def check(data: dict[str, Any]) -> None:
        check_model(cls.from_dict(data), data)
        check_fields(cls.from_dict(data), data)
        assert violations(data, name) == []
        assert list(strict(name).iter_errors(data)) == []

    check()


@pytest.mark.parametrize("name", MODELS)
def test_a_model_that_knows_nothing_has_absent_fields(name: str) -> None:
    model = MODELS[name].from_dict({})
    assert all(getattr(model, field) is UNSET for field in attrs.fields_dict(type(model)) if field[:4] != "addi")
    assert model.additional_properties == {}
    assert model.to_dict() == {}


@pytest.mark.parametrize("name", UNIONS)
def test_a_union_takes_any_json(name: str) -> None:
    decode = UNIONS[name].decode

    @few
    @given(objects("type", "id", "name", "content") | st.lists(objects("type", "text")) | anything)
    def check(data: Any) -> None:
        value = decode(data)
        assert to_json(value) == data
        if isinstance(value, ApiModel):
            check_model(value, data)

    check()


@pytest.mark.parametrize("name", UNIONS)
def test_a_union_takes_what_the_contract_allows(name: str) -> None:
    decode = UNIONS[name].decode

    @few
    @given(INSTANCES.valid(name))
    def check(data: Any) -> None:
        value = decode(data)
        assert to_json(value) == data
        if isinstance(value, ApiModel):
            check_model(value, data)
            assert not value.is_unknown
        assert violations(data, name) == []
        assert list(strict(name).iter_errors(data)) == []

    check()


@pytest.mark.parametrize("name", SCALARS)
def test_a_scalar_takes_what_the_contract_allows(name: str) -> None:
    @few
    @given(INSTANCES.valid(name), anything)
    def check(data: Any, other: Any) -> None:
        assert violations(data, name) == []
        assert list(strict(name).iter_errors(data)) == []
        agree(name, other)

    check()


def tag_of(name: str) -> str:
    cls: Any = FAMILIES[name]
    return cls._tag


@pytest.mark.parametrize("name", FAMILIES)
def test_an_unknown_tag_gives_the_familys_unknown_class(name: str) -> None:
    tag = tag_of(name)

    @few
    @given(objects("name"), st.sampled_from(["no.such.type", "UNKNOWN", "", 7, ["message"], {"a": 1}]))
    def check(data: dict[str, Any], type_value: Any) -> None:
        data = {**data, tag: type_value}
        value = UNIONS[name].decode(data)
        assert type(value) is FAMILIES[name]
        assert getattr(value, tag) == "UNKNOWN"
        assert value.raw == data
        assert value.is_unknown is True
        check_model(value, data)

    check()


@pytest.mark.parametrize("name", FAMILIES)
def test_each_known_tag_gives_its_class_however_little_came(name: str) -> None:
    tag = tag_of(name)
    seen = 0
    for member in CONTRACT[name]["anyOf"]:
        schema = CONTRACT[member["$ref"].rpartition("/")[2]]
        constant = schema.get("properties", {}).get(tag, {})
        constant = CONTRACT[constant["$ref"].rpartition("/")[2]] if "$ref" in constant else constant
        for type_value in [constant["const"]] if "const" in constant else constant.get("enum", ()):
            value = UNIONS[name].decode({tag: type_value})
            assert not value.is_unknown
            assert getattr(value, tag) == type_value
            assert value.to_dict() == {tag: type_value}
            seen += 1
    assert seen > 1


def test_what_is_not_an_object_is_refused_by_a_model_and_kept_by_a_field() -> None:
    for value in (None, 1, "text", [1], True):
        with pytest.raises(TypeError, match="takes a JSON object"):
            models.Usage.from_dict(value)
        assert models.OpenResponsesResult.from_dict({"usage": value}).usage == value


def test_a_repr_shows_the_start_of_what_is_long() -> None:
    long = "x" * 50_000
    for name, cls in MODELS.items():
        model = cls.from_dict({**dict.fromkeys(fields_of(name), long), "more": long, "many": [long] * 100})
        assert len(repr(model)) < 300 * len(fields_of(name)) + 10_000
    part = {"type": "output_text", "text": long, "annotations": [{"type": "url_citation", "url": long}] * 100}
    message = {"type": "message", "content": [part] * 100}
    assert len(repr(models.OpenResponsesResult.from_dict({"output": [message] * 100}))) < 30_000


@pytest.mark.parametrize("depth", [100, 800])
def test_json_may_be_nested_as_deeply_as_the_parser_takes_it(depth: int) -> None:
    text = '{"in":[' * (depth // 2) + "]}" * (depth // 2)
    for data in (f'{{"metadata":{text}}}', f'{{"unknown":{text}}}', f'{{"output":[{{"type":"unusual","in":{text}}}]}}'):
        model = models.OpenResponsesResult.from_dict(json.loads(data))
        assert json.dumps(model.to_dict(), separators=(",", ":")) == data
        assert len(repr(model)) < 1000


# Real payloads, changed


@cache
def recorded() -> list[tuple[str, Any]]:
    """Every JSON object of the recordings, with the name of the schema that it is of."""
    found: list[tuple[str, Any]] = []
    for path in sorted(Path(shared("recordings")).rglob("*")):
        if path.name.endswith(".error.json"):
            found.append(("ErrorResponse", json.loads(path.read_bytes())["body"]))
        elif path.suffix == ".json" and path.name != "manifest.json":
            found.append(("OpenResponsesResult", json.loads(path.read_bytes())))
        elif path.suffix == ".sse":
            lines = [
                line.removeprefix(b"data:").strip() for line in path.read_bytes().split(b"\n") if line[:5] == b"data:"
            ]
            events = [json.loads(line) for line in lines if line != b"[DONE]"]
            found += [("StreamEvents", event) for event in events]
    return [(name, json.loads(value) if isinstance(value, str) else value) for name, value in found]


def places(value: Any) -> list[tuple[Any, Any]]:
    """Every place in JSON: the container and the key."""
    if isinstance(value, dict):
        own = [(value, key) for key in value]
    else:
        own = [(value, index) for index in range(len(value))] if isinstance(value, list) else []
    return own + [place for container, key in own for place in places(container[key])]


def change(value: Any, random: Random) -> Any:
    """A copy with a few things dropped, made null, of another type, renamed, added, or of unknown tags and values."""
    changed = {"root": copy.deepcopy(value)}
    for _ in range(random.randint(1, 4)):
        container, key = random.choice(places(changed["root"]) or [(changed, "root")])
        how = random.choice(("drop", "null", "retype", "rename", "add", "unknown", "tag"))
        if how == "tag" and isinstance(container, dict):
            key = next((name for name in ("type", "status", "role", "code") if name in container), key)
        if how == "drop":
            del container[key]
            if container is changed:
                changed["root"] = {}
        elif how == "null":
            container[key] = None
        elif how == "retype":
            container[key] = random.choice(([], {}, "text", 0, 1.5, 10**30, True, [{}], {"type": "message"}, [None]))
        elif how in ("unknown", "tag"):
            container[key] = random.choice(("a value of tomorrow", *tags()))
        elif isinstance(container, dict) and container is not changed:
            container[f"{key}_of_tomorrow"] = container.pop(key) if how == "rename" else random.choice((1, {}, None))
    return changed["root"]


def decode(name: str, data: Any) -> Any:
    """Decode by a model or a union; scalars are what they are."""
    if name in MODELS:
        return MODELS[name].from_dict(data)
    return UNIONS[name].decode(data)


def test_recorded_payloads_round_trip() -> None:
    for name, data in recorded():
        if isinstance(data, dict):
            check_model(decode(name, data), data)
            assert len(repr(decode(name, data))) < 60_000


@many
@given(st.integers(0, 2**32 - 1))
def test_changed_recordings_round_trip(seed: int) -> None:
    random = Random(seed)
    name, data = random.choice(recorded())
    data = change(data, random)
    note(f"{name}: {data}")
    if isinstance(data, dict):
        check_model(decode(name, data), data)


# Violations, against an independent validator


@cache
def document(closed: bool) -> dict[str, Any]:
    """The document's schemas; closed ones refuse fields that they do not know, as the list of violations does."""
    text = (Path(__file__).parent.parent.parent / "openapi.yaml").read_text(encoding="utf-8")
    components: dict[str, Any] = {"components": {"schemas": yaml.safe_load(text)["components"]["schemas"]}}

    def close(schema: Any) -> None:
        if isinstance(schema, dict):
            if schema.get("properties") and isinstance(schema["properties"], dict) and "type" in schema:
                schema.setdefault("additionalProperties", False)
            schema = list(schema.values())
        if isinstance(schema, list):
            for item in schema:
                close(item)

    if closed:
        close(components)
    return components


@cache
def strict(name: str, closed: bool = False) -> Draft202012Validator:
    """A validator of JSON Schema for a schema of the document, or of what a schema of the contract came from."""
    schemas = document(closed)["components"]["schemas"]
    if name in schemas:
        return Draft202012Validator({"$ref": f"#/components/schemas/{name}", **document(closed)})
    return Draft202012Validator({**CONTRACT[name], **document(closed)})


def test_the_schemas_are_valid_json_schema() -> None:
    for name, schema in document(False)["components"]["schemas"].items():
        Draft202012Validator.check_schema(schema)
        assert name in CONTRACT or "$ref" in schema


def agree(name: str, data: Any) -> None:
    """Assert that the list of violations is empty where JSON Schema has nothing to say, and only there."""
    found = violations(data, name)
    if strict(name, closed=True).is_valid(data):
        assert found == []
    else:
        assert found != []
    for violation in found:
        assert violation.path.startswith("$")
        assert violation.expected
        assert len(violation.found) <= 80


@many
@given(st.integers(0, 2**32 - 1))
def test_violations_of_changed_recordings_agree_with_json_schema(seed: int) -> None:
    random = Random(seed)
    name, data = random.choice(recorded())
    data = change(data, random)
    note(f"{name}: {json.dumps(data)}")
    agree(name, data)


@many
@given(st.integers(0, 2**32 - 1))
def test_violations_of_changed_valid_json_agree_with_json_schema(seed: int) -> None:
    random = Random(seed)
    name = random.choice(list(LOADED))
    data = change(INSTANCES.make(CONTRACT[name], random, 4), random)
    note(f"{name}: {json.dumps(data)}")
    agree(name, data)


@few
@given(objects("type", "id", "output", "error"), st.sampled_from(sorted(LOADED)))
def test_violations_of_any_json_agree_with_json_schema(data: Any, name: str) -> None:
    agree(name, data)


@pytest.mark.parametrize(
    "number", [10**400, -(10**400), 1e300, 2**63, 1.0, 0.5], ids=lambda number: f"{Decimal(number):.3g}"
)
def test_violations_take_any_number(number: float) -> None:
    agree("Usage", {"input_tokens": number, "output_tokens": 1, "total_tokens": 1, "cost": number})
