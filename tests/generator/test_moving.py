"""One program on a package of openapi-python-client's own templates and on one of ours: docs/moving.md says what differs."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from generated_packages import ROOT
from openrouter_responses.cli import main
from openrouter_responses.testing import RawResponse, Server

DOCUMENT = """\
openapi: 3.0.3
info: {title: Pets, version: 1.0.0}
servers: [{url: https://pets.example}]
security: [{token: []}]
paths:
  /pets/{id}:
    get:
      tags: [pets]
      operationId: getPet
      parameters:
        - {name: id, in: path, required: true, schema: {type: integer}}
        - {name: verbose, in: query, schema: {type: boolean}}
      responses:
        "200": {description: One, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
        "404": {description: None, content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}
  /pets:
    post:
      tags: [pets]
      operationId: addPet
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {"201": {description: Made, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
components:
  securitySchemes: {token: {type: http, scheme: bearer}}
  schemas:
    Pet:
      type: object
      required: [name]
      properties: {name: {type: string}, age: {type: integer}, tags: {type: array, items: {type: string}}}
    Problem: {type: object, required: [reason], properties: {reason: {type: string}}}
"""
PET = {"name": "Rex", "age": 3, "tags": ["good"], "new": 1}


def program() -> str:
    """Return the program that the page shows."""
    text = (ROOT / "docs" / "moving.md").read_text(encoding="utf-8")
    (found,) = re.findall(r"```python\n(import sys\n.*?)```", text, re.DOTALL)
    return str(found)


@pytest.fixture
def packages(tmp_path: Path) -> Path:
    """A folder with both packages."""
    (tmp_path / "pets.yaml").write_text(DOCUMENT, encoding="utf-8")
    stock = [sys.executable, "-m", "openapi_python_client", "generate", "--path", "pets.yaml"]
    stock += ["--meta", "none", "--output-path", "stock/pets_client"]
    subprocess.run(stock, cwd=tmp_path, check=True, capture_output=True)
    assert main(["generate", str(tmp_path / "pets.yaml"), str(tmp_path / "ours" / "pets_client")]) == 0
    return tmp_path


STREAMING = """\
openapi: 3.2.0
info: {title: Pets, version: 1.0.0}
servers: [{url: SERVER}]
security: [{token: []}]
paths:
  /pets:
    get:
      tags: [pets]
      operationId: listPets
      responses: {"200": {description: All, content: {application/json: {schema: {type: array, items: {type: string}}}}}}
  /events:
    get:
      tags: [pets]
      operationId: watchPets
      responses: {"200": {description: All, content: {text/event-stream: {itemSchema: {properties: {data: {type: string}}}}}}}
components:
  securitySchemes: {token: {type: http, scheme: bearer}}
"""


def test_what_the_page_on_generating_shows(tmp_path: Path) -> None:
    text = (ROOT / "docs" / "generating.md").read_text(encoding="utf-8")
    (code,) = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    stream = RawResponse(200, b"data: hello\n\n", {"Content-Type": "text/event-stream"})
    with Server([RawResponse(429, b"", {"Retry-After": "0"}), RawResponse.json(["Rex"]), stream]) as server:
        (tmp_path / "pets.yaml").write_text(STREAMING.replace("SERVER", server.url), encoding="utf-8")
        assert main(["generate", str(tmp_path / "pets.yaml"), str(tmp_path / "petstore_client")]) == 0
        done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False)
        assert (done.stdout, done.stderr) == ("hello\n", "")
        assert [request.headers["authorization"] for request in server.requests] == ["Bearer ..."] * 3


def test_one_program_runs_on_both(packages: Path) -> None:
    (packages / "program.py").write_text(program(), encoding="utf-8")
    printed: dict[str, str] = {}
    for which in ("stock", "ours"):
        script = [
            RawResponse.json(PET),
            RawResponse.json(PET, 201),
            RawResponse.json({"reason": "gone"}, 404),
            RawResponse.json(PET),
        ]
        with Server(script) as server:
            done = subprocess.run(
                [sys.executable, str(packages / "program.py"), server.url],
                cwd=packages / which, env={"PYTHONPATH": str(packages / which)}, capture_output=True, text=True, check=False,
            )  # fmt: skip
            assert done.stderr == ""
            sent = [
                (request.method, request.path, request.headers.get("x-app"), request.body)
                for request in server.requests
            ]
            printed[which] = f"{done.stdout}{sent}"
    assert printed["ours"] == printed["stock"]
    assert "Rex" in printed["ours"]
