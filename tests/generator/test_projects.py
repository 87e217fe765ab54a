"""What surrounds a generated package: its README, the project around it, names and templates of the user's own."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from generated_packages import generate_here
from openrouter_responses.cli import main

DOCUMENT = """\
openapi: 3.1.0
info: {title: 'Cats *and* `dogs`', version: 1.2.3}
servers: [{url: https://cats.example}]
paths:
  /cats/{id}:
    get:
      operationId: getCat
      description: "One *cat*.\\n\\nMore of it."
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: q, in: query, required: true, schema: {type: string}}
        - {name: r, in: query, schema: {type: string}}
      responses: {"200": {description: One, content: {application/json: {schema: {$ref: '#/components/schemas/Cat'}}}}}
  /cats:
    post:
      operationId: addCat
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Cat'}}}}
      responses: {"200": {description: All, content: {text/event-stream: {itemSchema: {type: object}}}}}
  /broken:
    get: {operationId: broken, responses: {"200": {$ref: '#/components/responses/Nothing'}}}
components:
  schemas:
    Cat: {type: object, properties: {name: {type: string}, friend: {$ref: '#/components/schemas/Cat'}}}
    Dog: {type: object, properties: {name: {type: string}}}
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "api.yaml").write_text(DOCUMENT, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_readme_has_an_example_of_each_operation(folder: Path) -> None:
    assert generate_here(folder / "api.yaml", folder / "cats_client", "--skip-broken").returncode == 0
    text = (folder / "cats_client" / "README.md").read_text(encoding="utf-8")
    assert text.startswith("# Cats \\*and\\* \\`dogs\\`\n")
    assert "`GET /cats/{id}`: One \\*cat\\*.\n" in text
    assert "- `GET /broken`: #/" in text
    blocks = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    assert len(blocks) == 3
    code = "\n".join(blocks)
    called = {ast.unparse(node.func) for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Call)}
    assert called == {"Client", "get_cat.sync", "add_cat.sync", "add_cat.stream", "print"}
    assert "get_cat.sync(..., client=client, q=...)" in code
    # With values, each call reaches the network, which is not there.
    program = (
        code.replace("Client()", "Client('http://127.0.0.1:1')")
        .replace("(...,", "('1',")
        .replace("body=...", "body={}")
    )
    program = program.replace("=...", "='a'")
    guarded = re.sub(
        r"^(result = .*|with .*\n.*\n.*)$",
        lambda found: "try:\n" + re.sub("(?m)^", "    ", found[0]) + "\nexcept httpx.ConnectError: print('reached')\n",
        program,
        flags=re.MULTILINE,
    )
    done = subprocess.run(
        [sys.executable, "-c", f"import httpx\n{guarded}"], cwd=folder, capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr) == ("reached\n" * 3, "")


def test_a_package_imports_nothing_of_ours(folder: Path) -> None:
    assert generate_here(folder / "api.yaml", folder / "cats_client", "--skip-broken").returncode == 0
    program = """
import importlib, pkgutil, sys
import cats_client
for module in pkgutil.walk_packages(cats_client.__path__, "cats_client."):
    importlib.import_module(module.name)
cats_client.models.Cat(name="2026-01-01").as_datetime("name")
roots = {name.partition(".")[0] for name in sys.modules}
assert {"httpx", "attr", "dateutil"} <= roots
print(sorted(name for name in roots if "openrouter" in name or "pydantic" in name or "openapi" in name))
"""
    done = subprocess.run([sys.executable, "-c", program], cwd=folder, capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("[]\n", "")


def test_a_project_that_can_be_built(folder: Path) -> None:
    assert main(["generate", "api.yaml", "cats/cats_client", "--skip-broken", "--meta", "pyproject"]) == 0
    subprocess.run(
        [
            sys.executable,
            "-m",
            "pip",
            "wheel",
            "--quiet",
            "--no-deps",
            "--no-build-isolation",
            "--wheel-dir",
            "dist",
            "./cats",
        ],
        cwd=folder,
        check=True,
        timeout=120,
    )
    (wheel,) = (folder / "dist").glob("cats_client-1.2.3-*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    assert {
        "cats_client/__init__.py",
        "cats_client/py.typed",
        "cats_client/contract.json",
        "cats_client/README.md",
    } <= names
    assert {"cats_client/openapi-lock.json", "cats_client/api/default/get_cat.py"} <= names


def test_a_project_for_uv(folder: Path) -> None:
    assert main(["generate", "api.yaml", "cats_client", "--skip-broken", "--meta", "uv"]) == 0
    project = tomllib.loads((folder / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["build-system"] == {"requires": ["uv_build>=0.8"], "build-backend": "uv_build"}
    assert project["tool"]["uv"]["build-backend"] == {"module-name": "cats_client", "module-root": ""}
    assert project["project"]["description"] == "Client of Cats *and* `dogs`"


def test_a_pyproject_that_is_there_is_the_users(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "pyproject.toml").write_text("# mine", encoding="utf-8")
    assert main(["generate", "api.yaml", "cats_client", "--skip-broken", "--meta", "pyproject"]) == 0
    assert (folder / "pyproject.toml").read_text(encoding="utf-8") == "# mine"
    assert "is there already; it was not changed" in capsys.readouterr().err


@pytest.mark.parametrize("version", ["", "v1", "2024-01-01", '1"0'])
def test_a_version_that_no_distribution_can_have(folder: Path, version: str) -> None:
    text = DOCUMENT.replace("version: 1.2.3", f"version: '{version}'")
    (folder / "api.yaml").write_text(text, encoding="utf-8")
    assert main(["generate", "api.yaml", "cats_client", "--skip-broken", "--meta", "pyproject"]) == 0
    assert tomllib.loads((folder / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"] == "0.1.0"


def test_templates_of_the_users_own(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "mine").mkdir()
    (folder / "mine" / "errors.py.jinja").write_text(
        "{{ header }}\nfrom .runtime.http.errors import NotAStream, UnexpectedStatus\n\nMINE = 1\n", encoding="utf-8"
    )
    assert main(["generate", "api.yaml", "cats_client", "--skip-broken", "--templates", "mine"]) == 0
    assert "MINE = 1" in (folder / "cats_client" / "errors.py").read_text(encoding="utf-8")
    assert main(["check", "cats_client"]) == 0
    (folder / "mine" / "errors.py.jinja").write_text("{{ header }}\nMINE = 2\n", encoding="utf-8")
    assert main(["check", "cats_client"]) == 3
    assert main(["generate", "api.yaml", "cats_client", "--templates", "gone"]) == 2
    assert "there is no folder gone" in capsys.readouterr().err


def configured(folder: Path, settings: str) -> int:
    (folder / "settings.yml").write_text(settings, encoding="utf-8")
    return main(["generate", "api.yaml", "cats_client", "--skip-broken", "--config", "settings.yml"])


def test_names_of_the_users_own(folder: Path) -> None:
    assert configured(folder, "class_overrides: {Cat: {class_name: Dog}, Dog: {class_name: Hound}}") == 0
    program = (
        "from cats_client.models import Dog, Hound\n"
        "from cats_client.api.default import get_cat\n"
        "print(type(Dog.from_dict({'friend': {}}).friend).__name__, get_cat.sync.__annotations__['return'])"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=folder, capture_output=True, text=True, check=True)
    assert done.stdout.startswith("Dog Dog")


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ("class_overrides: {Bird: {class_name: X}}", "the document does not have"),
        ("class_overrides: {Cat: {class_name: not a name}}", "not a class name"),
        ("class_overrides: {Cat: {class_name: Any}}", "it is taken"),
        ("class_overrides: {Cat: {class_name: X}, Dog: {class_name: X}}", "it is taken"),
        ("class_overrides: {Cat: {module_name: x}}", "has no effect here"),
        ("content_type_overrides: {a/b: application/json}", "has no effect here"),
        ("class_overrides: 7", "class_overrides"),
        ("class_overrides: {Cat: {classname: X}}", "it takes class_name"),
        ("literal_enums: false", "has no effect here"),
        ("docstrings_on_attributes: true", "has no effect here"),
    ],
)
def test_settings_that_cannot_be_met(
    folder: Path, settings: str, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert configured(folder, settings) == 1
    error = capsys.readouterr().err
    assert error.startswith("settings.yml: ")
    assert message in error
    assert len(error.splitlines()) == 1


@pytest.mark.parametrize("title", ["Rockets \U0001f680", "a\x7fb", 'a"b\\c', "null", "~"])
def test_titles_become_valid_toml(folder: Path, title: str) -> None:
    written = json.dumps(title, ensure_ascii=False).replace("\x7f", "\\u007f")
    text = DOCUMENT.replace("'Cats *and* `dogs`'", written if len(title) > 4 or "\x7f" in title else title)
    (folder / "api.yaml").write_text(text, encoding="utf-8")
    assert main(["generate", "api.yaml", "_cats", "--skip-broken", "--meta", "pyproject"]) == 0
    project = tomllib.loads((folder / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["name"] == "cats"
    assert project["description"] == ("Client of _cats" if title in ("null", "~") else f"Client of {title}")


@pytest.mark.parametrize(
    ("name", "text", "problem"),
    [
        ("model.py.jinja", "{% if %}", "model.py.jinja:1"),
        ("model.py.jinja", "{{ nosuch.x }}", "nosuch"),
        ("typo.jinja", "", "has no effect"),
    ],
)
def test_templates_that_cannot_be_used(
    folder: Path, name: str, text: str, problem: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "mine").mkdir()
    (folder / "mine" / name).write_text(text, encoding="utf-8")
    assert main(["generate", "api.yaml", "cats_client", "--skip-broken", "--templates", "mine"]) == 1
    error = capsys.readouterr().err
    assert problem in error
    assert len(error.splitlines()) == 1
