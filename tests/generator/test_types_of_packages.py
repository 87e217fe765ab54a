"""Type checkers, at their strictest, on packages of documents of all sorts."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from conftest import SHARED
from generated_packages import ORIGIN, SETTINGS
from openapi_fragments import OBJECT, STRING, document, plain, ref, sent
from openrouter_codegen.document import load
from openrouter_codegen.project import generate
from openrouter_codegen.rewrite import rewrite
from rewriting import responding

OWN: dict[str, Any] = {
    "nothing": document(),
    "no_schemas": document(paths={"/a": {"get": responding(STRING)}}),
    "maps_next_to_fields": document(
        {"H": {**plain("empty"), "additionalProperties": {"type": "array", "items": ref("N")}}, "N": plain("n")},
        sent(ref("H")),
    ),
    "fields_like_classes": document(
        {name: {"type": "object", "properties": dict.fromkeys(("A", "Any", "str", "list", "int"), ref("A"))} for name in "AB"},
        sent(ref("B")),
    ),
    "parents": document(
        {
            "Pet": {**plain("kind"), "discriminator": {"propertyName": "kind"}},
            "Cat": {"allOf": [ref("Pet"), {"properties": {"kind": {"const": "Cat"}, "friend": ref("Pet")}}]},
            "Tree": {"oneOf": [{"type": "array", "items": ref("Tree")}, {"type": "object", "additionalProperties": ref("Tree")}]},
        },
        sent(ref("Pet")),
    ),
    "values": document(
        {"A": {"type": "object", "properties": {
            "big": {"const": 10**30}, "bigs": {"enum": [10**30, 1, "a"]}, "small": {"enum": [-(2**63), 2**63 - 1]},
            "f": {"enum": [1.5, [1]]}, "o": {"const": {"a": 1}}, "os": {"enum": [{"a": 1}, None, True]}}}},
        sent(ref("A")),
    ),
    "names_of_nothing": document({"A": plain("", "a")}, sent(ref("A"))),
    "read_only": document(
        {"A": {**plain("a"), "properties": {"id": {**STRING, "readOnly": True}, "o": OBJECT}, "required": ["id", "o"]}},
        {"/a": {"get": responding(ref("A"))}, "/b": sent(ref("A"))["/a"]},
    ),
    "names": document({name: {"type": "object", "properties": {"x": ref("PATH")}} for name in ("PATH", "gpt4o", "MODULES")},
                      sent(ref("gpt4o"))),
}  # fmt: skip
FOREIGN = ("cohere.yaml", "meilisearch.json", "opc-baseline_openapi_3.0.json", "opc-baseline_openapi_3.1.yaml",
           "petstore3.yaml", "readme-3.0-json-discriminators.json", "readme-3.0-json-polymorphism.json",
           "readme-3.0-json-request-examples.json", "readme-3.0-json-schema-types.json",
           "readme-3.1-json-parameters-style.json", "readme-3.1-json-train-travel.json", "twilio.json")  # fmt: skip
"""Those of the folder that have some hundreds of modules; the one that has thousands takes pyright many minutes."""


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that holds all of the packages; those of others where their documents are there."""
    folder = tmp_path_factory.mktemp("typed")
    documents = dict(OWN)
    for name in FOREIGN:
        if (SHARED / "documents" / name).exists():
            documents[f"foreign_{FOREIGN.index(name)}"] = load(SHARED / "documents" / name)
    for name, made in documents.items():
        generate(rewrite(made), ORIGIN, SETTINGS, folder / f"typed_{name}")
    return folder


def test_mypy_is_strict_and_content(packages: Path, tmp_path: Path) -> None:
    names = [argument for path in sorted(packages.iterdir()) for argument in ("-p", path.name)]
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path), *names]
    done = subprocess.run(command, cwd=packages, capture_output=True, text=True, check=False)
    assert done.stdout.startswith("Success"), done.stdout + done.stderr


def test_pyright_is_strict_and_content(packages: Path, tmp_path: Path) -> None:
    here = os.path.relpath(packages, tmp_path)  # pyright ignores paths that are absolute, and is content with nothing
    settings = {"include": [here], "typeCheckingMode": "strict", "pythonVersion": "3.11"}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    command = [sys.executable, "-m", "pyright", "--stats", "--pythonpath", sys.executable, "-p", str(tmp_path)]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr
    found = re.search(r"Total files checked: (\d+)", done.stdout)
    assert found is not None
    assert int(found[1]) >= len(list(packages.rglob("*.py")))
