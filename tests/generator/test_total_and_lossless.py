"""Decoding is total and lossless for each package: of documents that are made up, and of documents of others."""

from __future__ import annotations

import importlib
import itertools
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from conftest import shared
from generated_packages import ORIGIN, SETTINGS, importable
from instances import Instances
from made_up_documents import json_values, named_schemas
from openapi_fragments import document
from openrouter_codegen.document import DocumentError, load
from openrouter_codegen.project import generate
from openrouter_codegen.rewrite import rewrite

NUMBERS = itertools.count()
DOCUMENTS = ("opc-baseline_openapi_3.0.json", "opc-baseline_openapi_3.1.yaml", "petstore3.yaml", "meilisearch.json",
             "readme-3.0-json-discriminators.json", "readme-3.0-json-polymorphism.json",
             "readme-3.0-json-request-examples.json", "readme-3.0-json-schema-types.json",
             "readme-3.1-json-parameters-style.json", "readme-3.1-json-train-travel.json", "cohere.yaml",
             "twilio.json")  # fmt: skip
"""Those of the folder that are small enough to be generated in a test."""


def make(rewritten: dict[str, Any], folder: Path) -> ModuleType:
    """Generate a package and import it."""
    name = f"made_up_{next(NUMBERS)}"
    generate(rewritten, ORIGIN, SETTINGS, folder / name)
    importlib.invalidate_caches()
    return importlib.import_module(name)


def check(package: ModuleType, name: str, value: Any) -> None:
    """Decode JSON by a named schema, and compare what comes back."""
    loaded = importlib.import_module(f"{package.__name__}.runtime.decode").load(name)
    to_json = importlib.import_module(f"{package.__name__}.runtime.encode").to_json
    if hasattr(loaded, "from_dict"):
        if isinstance(value, dict):
            assert loaded.from_dict(value).to_dict() == value
    elif hasattr(loaded, "decode"):
        assert to_json(loaded.decode(value)) == value


def named(package: ModuleType) -> list[str]:
    """Return the names of the schemas of a package, those of unknown members aside."""
    return list(importlib.import_module(f"{package.__name__}.runtime.validation").contract())


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.syspath_prepend(str(tmp_path))
    yield tmp_path
    for name in [name for name in sys.modules if name.startswith("made_up_") and name != "made_up_documents"]:
        del sys.modules[name]


@settings(
    max_examples=25,
    deadline=None,
    derandomize=True,
    phases=[Phase.generate],  # a package that fails says enough, and making smaller ones takes minutes
    suppress_health_check=list(HealthCheck),
)
@given(schemas=named_schemas, values=st.lists(json_values, min_size=12, max_size=12))
def test_documents_that_are_made_up(folder: Path, schemas: dict[str, Any], values: list[Any]) -> None:
    try:
        rewritten = rewrite(document(schemas))
    except DocumentError:
        return  # such as an allOf that contradicts itself
    package = make(rewritten, folder)
    for name in named(package):
        for value in values:
            check(package, name, value)


@pytest.fixture(scope="module", params=DOCUMENTS)
def foreign(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """A package of a document of others."""
    path = shared("documents") / request.param
    if not path.exists():
        pytest.skip(f"{path} is absent")
    folder = tmp_path_factory.mktemp("foreign")
    name = f"foreign_{DOCUMENTS.index(request.param)}"
    generate(rewrite(load(path)), ORIGIN, SETTINGS, folder / name)
    with importable(folder, name):
        yield importlib.import_module(name)


@settings(max_examples=30, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_documents_of_others(foreign: ModuleType, data: st.DataObject) -> None:
    """Values that fit each schema, the same with something else inside, and any JSON."""
    contract = importlib.import_module(f"{foreign.__name__}.runtime.validation").contract()
    name = data.draw(st.sampled_from(sorted(contract)))
    value = data.draw(Instances(contract).valid(name))
    check(foreign, name, value)
    check(foreign, name, data.draw(json_values))
    if isinstance(value, dict) and value:
        key = data.draw(st.sampled_from(sorted(value)))
        check(foreign, name, {**value, key: data.draw(json_values)})
        check(foreign, name, {other: item for other, item in value.items() if other != key})
