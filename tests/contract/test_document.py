"""The OpenAPI document itself, the names that it promises, and the package that is generated from it."""

from __future__ import annotations

import hashlib
import pkgutil
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import openapi_spec_validator
import pytest
import yaml

import openrouter_generated
from conftest import shared
from openrouter_generated import models, typed_dicts
from openrouter_responses import components

DOCUMENT_FILE = Path(__file__).parent.parent.parent / "openapi.yaml"
DOCUMENT: dict[str, Any] = yaml.safe_load(DOCUMENT_FILE.read_text(encoding="utf-8"))
SCHEMAS: dict[str, Any] = DOCUMENT["components"]["schemas"]
KEYWORDS = frozenset((
    "$ref", "additionalProperties", "allOf", "anyOf", "const", "default", "deprecated", "description", "discriminator",
    "enum", "exclusiveMaximum", "exclusiveMinimum", "format", "items", "maxItems", "maxLength", "maxProperties",
    "maximum", "minItems", "minLength", "minProperties", "minimum", "oneOf", "pattern", "properties", "propertyNames",
    "required", "type",
))  # fmt: skip
"""What a schema may say; anything else is a slip, such as a comma in a flow mapping, that no validator reports."""


def subschemas(schema: Any, path: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """A schema and all schemas in it, with where they stand; references are not followed."""
    if not isinstance(schema, dict):
        return
    yield path, schema
    for name, field in schema.get("properties", {}).items():
        yield from subschemas(field, f"{path}.{name}")
    for word in ("items", "additionalProperties", "propertyNames"):
        yield from subschemas(schema.get(word), f"{path}[{word}]")
    for word in ("allOf", "anyOf", "oneOf"):
        for index, member in enumerate(schema.get(word, ())):
            yield from subschemas(member, f"{path}[{word} {index}]")


def nodes(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from nodes(item)


ALL = [pair for name, schema in SCHEMAS.items() for pair in subschemas(schema, name)]


def is_alias(schema: dict[str, Any]) -> bool:
    return set(schema) == {"$ref"}


def test_the_document_is_valid_openapi() -> None:
    openapi_spec_validator.validate(DOCUMENT)


def test_every_keyword_is_known() -> None:
    unknown = [(path, word) for path, schema in ALL for word in schema if word not in KEYWORDS and word[:2] != "x-"]
    assert unknown == []


def test_every_schema_is_described() -> None:
    assert [name for name, schema in SCHEMAS.items() if not is_alias(schema) and not schema.get("description")] == []


def test_every_field_is_described() -> None:
    """A field that only refers to a schema needs its own words, too: what the field is, not what its type is."""
    bare = [
        f"{path}.{name}"
        for path, schema in ALL
        for name, field in schema.get("properties", {}).items()
        if not field.get("description")
    ]
    assert bare == []


OPERATIONS = [operation for item in DOCUMENT["paths"].values() for operation in item.values()]


def test_every_parameter_and_response_is_described() -> None:
    described = [
        thing
        for operation in OPERATIONS
        for thing in (
            operation,
            *operation.get("parameters", ()),
            *(response for response in operation["responses"].values() if "$ref" not in response),
            *([operation["requestBody"]] if "requestBody" in operation else ()),
        )
    ]
    described += DOCUMENT["components"]["responses"].values()
    assert len(described) > len(OPERATIONS) * 2
    assert [thing for thing in described if not re.search(r"[.`]$", thing.get("description", "").strip())] == []


def test_every_response_that_operations_share_is_one_of_them() -> None:
    shared_ = {node["$ref"] for node in nodes(DOCUMENT["paths"]) if "/responses/" in str(node.get("$ref"))}
    assert shared_ == {f"#/components/responses/{name}" for name in DOCUMENT["components"]["responses"]}


def test_every_operation_has_a_name_a_tag_and_the_key() -> None:
    names = [operation["operationId"] for operation in OPERATIONS]
    tags = {tag["name"] for tag in DOCUMENT["tags"]}
    assert len(set(names)) == len(names)
    assert {tag for operation in OPERATIONS for tag in operation["tags"]} == tags
    assert DOCUMENT["security"] == [{"bearerAuth": []}]
    assert [operation for operation in OPERATIONS if "security" in operation] == []


def test_descriptions_are_sentences() -> None:
    texts = [(path, schema["description"]) for path, schema in ALL if "description" in schema]
    assert [path for path, text in texts if not re.search(r"""[.:!?]["')`]*$""", text.strip())] == []


def test_every_reference_resolves() -> None:
    lost = []
    for node in nodes(DOCUMENT):
        if isinstance(target := node.get("$ref"), str):
            found: Any = DOCUMENT
            for step in target.removeprefix("#/").split("/"):
                found = found.get(step) if isinstance(found, dict) else None
            if found is None:
                lost.append(target)
    assert lost == []


def test_every_reference_of_a_discriminator_resolves() -> None:
    mapped = [target for _, schema in ALL for target in schema.get("discriminator", {}).get("mapping", {}).values()]
    assert [target for target in mapped if target.rpartition("/")[2] not in SCHEMAS] == []


def test_every_schema_is_reached_from_an_operation_or_is_an_alias() -> None:
    reached: set[str] = set()
    queue: list[Any] = [DOCUMENT["paths"], DOCUMENT["components"]["responses"]]
    while queue:
        for node in nodes(queue.pop()):
            name = str(node.get("$ref", "")).rpartition("/")[2]
            if name in SCHEMAS and name not in reached:
                reached.add(name)
                queue.append(SCHEMAS[name])
    assert [name for name, schema in SCHEMAS.items() if name not in reached and not is_alias(schema)] == []


def test_required_fields_exist() -> None:
    absent = [
        f"{path}.{name}"
        for path, schema in ALL
        for name in schema.get("required", ())
        if name not in schema.get("properties", {})
    ]
    assert absent == []


def test_no_object_is_closed() -> None:
    """Unknown fields may appear at any time: a document that forbids them would be wrong the next day."""
    assert [path for path, schema in ALL if schema.get("additionalProperties") is False] == []


def test_responses_of_the_fourteen_error_statuses_are_declared() -> None:
    statuses = set(DOCUMENT["paths"]["/responses"]["post"]["responses"])
    expected = {400, 401, 402, 403, 404, 408, 413, 422, 429, 500, 502, 503, 524, 529}
    assert {int(status) for status in statuses} - {200} == expected


def test_the_limits_of_the_page_are_declared() -> None:
    request, metadata = SCHEMAS["ResponsesRequest"]["properties"], SCHEMAS["RequestMetadata"]
    assert request["metadata"]["anyOf"] == [{"$ref": "#/components/schemas/RequestMetadata"}, {"type": "null"}]
    assert metadata["maxProperties"] == 16
    assert metadata["propertyNames"]["maxLength"] == 64
    assert metadata["additionalProperties"]["maxLength"] == 512
    assert request["user"]["maxLength"] == request["session_id"]["maxLength"] == 256
    assert not {"minimum", "maximum"} & request["max_output_tokens"].keys()


# Names that programs import


def reference_names() -> dict[str, str]:
    """Names of the reference that the facts list, and what each stands for, as the reference spells them in Python."""
    facts = shared("facts")
    texts = [(facts / name).read_text("utf-8") for name in ("schemas-2026-08.txt", "schemas-added-by-2026-11.txt")]
    found = {name: text for all_ in texts for name, text in re.findall(r"^(\w+) = (.*)$", all_, re.MULTILINE)}
    acronyms = {"Api": "API", "Http": "HTTP", "Json": "JSON", "Ttl": "TTL", "Url": "URL"}

    def spell(name: str) -> str:
        for word, acronym in acronyms.items():
            name = re.sub(rf"{word}(?=[A-Z0-9]|$)", acronym, name)
        return name.replace("_", "")

    # A schema that others only extend has no class of its own: its fields are theirs.
    extended = {spell(base) for text in found.values() for base in re.findall(r"(\w+) & object", text)}
    whole = {spell(name) for text in found.values() for name in re.findall(r"\b(\w+)\b(?! & object)", text)}
    return {
        spelled: text for name, text in found.items() if (spelled := spell(name)) not in extended or spelled in whole
    }


def test_every_name_of_the_reference_is_a_component() -> None:
    names = [name for name in reference_names() if not name.startswith("Unknown")]
    assert len(names) > 400
    assert [name for name in names if name not in SCHEMAS] == []


def test_every_name_of_the_reference_can_be_imported_from_components() -> None:
    assert [name for name in reference_names() if not hasattr(components, name)] == []


# The generated package


def test_every_module_imports() -> None:
    names = [
        module.name
        for module in pkgutil.walk_packages(openrouter_generated.__path__, f"{openrouter_generated.__name__}.")
    ]
    assert len(names) > 400
    for name in names:
        assert import_module(name).__name__ == name


def test_every_name_of_the_models_resolves() -> None:
    assert len(set(models.__all__)) == len(models.__all__) > 500
    for name in models.__all__:
        assert getattr(models, name) is not None
        assert getattr(components, name) is getattr(models, name)


def test_every_alias_resolves_to_what_it_stands_for() -> None:
    assert models.ALIASES
    for alias, target in models.ALIASES.items():
        assert getattr(models, alias) is getattr(models, target)
        assert alias not in models.MODULES


def test_every_component_has_a_name_in_the_models() -> None:
    assert [name for name in SCHEMAS if not hasattr(models, name)] == []


def test_every_alias_of_the_document_is_one_of_the_models() -> None:
    aliases = {name: schema["$ref"].rpartition("/")[2] for name, schema in SCHEMAS.items() if is_alias(schema)}
    for name, target in aliases.items():
        assert getattr(models, name) is getattr(models, target)


def test_an_unknown_name_is_an_attribute_error() -> None:
    for module in (models, components):
        with pytest.raises(AttributeError, match="NoSuchSchema"):
            module.NoSuchSchema  # noqa: B018  # pyright: ignore  # asked for on purpose


def test_every_typed_dict_resolves() -> None:
    names = [name for name in vars(typed_dicts) if name.endswith("TypedDict")]
    assert len(names) > 100
    for name in names:
        assert getattr(components, name) is getattr(typed_dicts, name)


def test_the_package_names_the_document_it_was_generated_from() -> None:
    assert DOCUMENT["info"]["version"] == openrouter_generated.API_VERSION
    text = DOCUMENT_FILE.read_text(encoding="utf-8")
    assert hashlib.sha256(text.encode()).hexdigest() == openrouter_generated.API_DIGEST
