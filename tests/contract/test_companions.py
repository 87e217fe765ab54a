"""The operations around a response: the document, its cases, the arguments of `models.list`, and the calls against each other."""

from __future__ import annotations

import json
import typing
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import make_companions
from contract.decoded import decoded, unknowns
from contract.json_schema import errors_of
from instances import Instances
from openrouter_generated import models
from openrouter_generated.runtime.validation import violations
from openrouter_responses import OpenRouter
from openrouter_responses.companions import ModelsParams
from openrouter_responses.companions._models_params import FLAGS, LIMITS, LISTS, PARAMETERS, WHOLE
from openrouter_responses.testing import RawResponse, Server
from support import KEY, document

CASES = make_companions.CASES
FEED = {"use_rss", "use_rss_chat_links"}
"""Parameters that ask for a feed instead of a list."""
CALLS: dict[str, Callable[[OpenRouter], Any]] = {
    "get /models": lambda client: client.models.list(),
    "get /model/{author}/{slug}": lambda client: client.models.get("example/writer-1"),
    "get /models/{author}/{slug}/endpoints": lambda client: client.models.endpoints("example/writer-1"),
    "get /generation": lambda client: client.generations.get("gen-1"),
    "get /generation/content": lambda client: client.generations.content("gen-1"),
    "get /credits": lambda client: client.credits.get(),
    "get /key": lambda client: client.key.get(),
    "get /providers": lambda client: client.providers.list(),
    "post /presets/{slug}/responses": lambda client: client.presets.save("support", model="example/writer-1"),
}


def operations() -> dict[str, dict[str, Any]]:
    """All operations but the one that creates a response."""
    found = {
        f"{method} {path}": item for path, methods in document()["paths"].items() for method, item in methods.items()
    }
    return {name: operation for name, operation in found.items() if name != "post /responses"}


def schema_of(operation: str) -> str:
    """Name of the schema of an operation's result."""
    content = operations()[operation]["responses"]["200"]["content"]["application/json"]
    name: str = content["schema"]["$ref"].rpartition("/")[2]
    return name


def shown(value: Any, schema: dict[str, Any], name: str = "") -> Iterator[tuple[str, str]]:
    """What a value shows: pairs of a schema and a field, at any depth."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        schema = document()["components"]["schemas"][name]
    for member in schema.get("anyOf", ()):
        yield from shown(value, member)
    if isinstance(value, list):
        for item in value:
            yield from shown(item, schema.get("items", {}))
    if isinstance(value, dict):
        for field in value.keys() & schema.get("properties", {}).keys():
            yield name, field
            yield from shown(value[field], schema["properties"][field])


def fields_of(name: str, seen: set[str]) -> Iterator[tuple[str, str]]:
    """All pairs of a schema and a field that a schema reaches."""
    if name in seen:
        return
    seen.add(name)
    schema = document()["components"]["schemas"][name]
    yield from ((name, field) for field in schema.get("properties", {}))
    for reference in set(_references(schema)):
        yield from fields_of(reference, seen)


def _references(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if "$ref" in value:
            yield value["$ref"].rpartition("/")[2]
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from _references(item)


def test_each_operation_has_a_call_and_a_case() -> None:
    assert set(CALLS) == set(operations()) == {case["operation"] for case in CASES.values()}


def test_the_file_is_what_the_program_writes() -> None:
    assert make_companions.FILE.read_text("utf-8") == make_companions.text()


def test_the_cases_show_each_field() -> None:
    """Where this fails, add what is missing to `make_companions`."""
    found = {
        pair
        for case in CASES.values()
        for pair in shown(case["body"], {"$ref": f"#/components/schemas/{schema_of(case['operation'])}"})
    }
    seen: set[str] = set()
    assert {pair for name in operations() for pair in fields_of(schema_of(name), seen)} - found == set()


@pytest.mark.parametrize("name", CASES)
def test_a_case_fits_the_document_by_two_checkers(name: str) -> None:
    schema = schema_of(CASES[name]["operation"])
    assert violations(CASES[name]["body"], schema) == []
    assert errors_of(CASES[name]["body"], schema) == []


@pytest.mark.parametrize("name", CASES)
def test_a_call_returns_the_model_of_the_case(name: str) -> None:
    case, found = CASES[name], []
    with (
        Server(RawResponse.json(case["body"])) as server,
        OpenRouter(api_key=KEY, server_url=server.url, on_contract_violation=found.extend) as client,
    ):
        result = CALLS[case["operation"]](client)
    assert type(result) is getattr(models, schema_of(case["operation"]))
    assert result.to_dict() == case["body"]
    assert unknowns(result) == 0
    assert found == []
    method, path = case["operation"].split()
    assert server.last_request.method == method.upper()
    assert len(server.last_request.route.split("/")) == len(path.split("/"))


@pytest.mark.parametrize("name", sorted(CALLS))
@given(data=st.data())
def test_whatever_has_the_schema_is_decoded_whole(name: str, data: st.DataObject) -> None:
    schema = schema_of(name)
    payload = data.draw(Instances(document()["components"]["schemas"]).valid(schema))
    assert json.dumps(decoded(payload, schema).to_dict(), sort_keys=True) == json.dumps(payload, sort_keys=True)
    assert violations(payload, schema) == []


# Arguments of `models.list`


def parameters() -> dict[str, dict[str, Any]]:
    """Schema of each parameter of `GET /models` that is an argument."""
    found = {parameter["name"]: parameter["schema"] for parameter in operations()["get /models"]["parameters"]}
    return {name: schema for name, schema in found.items() if name not in FEED}


def test_the_arguments_are_the_parameters_of_the_document() -> None:
    assert set(parameters()) == PARAMETERS
    assert set(typing.get_type_hints(ModelsParams)) > PARAMETERS


def test_the_numbers_have_the_limits_of_the_document() -> None:
    numbers = {name: schema for name, schema in parameters().items() if {"integer", "number"} & set(types(schema))}
    declared = {name: (schema["minimum"], schema.get("maximum", float("inf"))) for name, schema in numbers.items()}
    assert declared == LIMITS
    assert {name for name, schema in numbers.items() if "integer" in types(schema)} == WHOLE


def test_lists_are_what_the_document_has_with_commas() -> None:
    described = {
        parameter["name"]
        for parameter in operations()["get /models"]["parameters"]
        if "commas" in parameter["description"]
    }
    assert described == LISTS


def test_flags_are_texts_that_are_true_or_false() -> None:
    assert {name for name, schema in parameters().items() if "true" in schema.get("enum", ())} == FLAGS


def types(schema: dict[str, Any]) -> list[str]:
    return [schema["type"]] if isinstance(schema.get("type"), str) else schema.get("type", [])
