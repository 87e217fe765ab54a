"""A package is proven before it takes its place: what is refused, what is omitted, and what a killed run leaves."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from generated_packages import ROOT, files_of, generate_here
from openapi_fragments import SCHEMAS
from openrouter_codegen import staging
from openrouter_codegen.document import DocumentError
from openrouter_codegen.examples import Example
from openrouter_codegen.proof import prove

HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"
ONE = f"{HEAD}paths: {{/a: {{get: {{operationId: a, responses: {{}}}}}}}}\n{SCHEMAS}"
JSON = "application/json: {schema: {$ref: '#/components/schemas/A'}"


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """Generate a package of one operation and one schema."""
    (tmp_path / "document.yaml").write_text(ONE, encoding="utf-8")
    done = generate_here(tmp_path / "document.yaml", tmp_path / "client")
    assert (done.returncode, done.stderr, done.stdout) == (0, "", "")
    return tmp_path / "client"


def again(package: Path, text: str, *more: str) -> subprocess.CompletedProcess[str]:
    """Generate another document into the same folder."""
    (package.parent / "document.yaml").write_text(text, encoding="utf-8")
    return generate_here(package.parent / "document.yaml", package, *more)


def proof(package: Path, *examples: Example, operations: tuple[tuple[str, str], ...] = (("GET", "a"),)) -> list[str]:
    places = {"api/default/a.py": "#/paths/~1a/get", "models/a.py": "#/components/schemas/A"}
    return prove(package, places, operations, examples, ())


# What is proven


def test_a_module_that_cannot_be_imported_is_refused_with_the_pointer_of_its_place(package: Path) -> None:
    for file, text, pointer, word in (
        ("api/default/a.py", "def f(a, a): ...\n", "#/paths/~1a/get", "SyntaxError"),
        ("models/a.py", "import nowhere_to_be_found\n", "#/components/schemas/A", "ModuleNotFoundError"),
    ):
        whole = (package / file).read_text(encoding="utf-8")
        (package / file).write_text(text, encoding="utf-8")
        with pytest.raises(DocumentError) as caught:
            proof(package)
        assert str(caught.value).startswith(f"{pointer}: ")
        assert word in str(caught.value)
        assert "\n" not in str(caught.value)
        (package / file).write_text(whole, encoding="utf-8")
    assert proof(package) == []


def test_a_large_package_is_proven_in_parts(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("openrouter_codegen.proof.MODULES_PER_PROCESS", 9)
    monkeypatch.setattr("openrouter_codegen.proof.LARGE_MODULE", 9_000)
    assert proof(package, Example("#/wrong", 'ref("A")', "A", {"a": 1})) == [
        "#/wrong: the example does not fit: $.a is 1, not string"
    ]
    (package / "literals.py").write_text("1 / 0\n", encoding="utf-8")
    with pytest.raises(DocumentError, match=r"^#: the module literals.py cannot be imported: ZeroDivisionError"):
        proof(package)


@pytest.mark.parametrize("operations", [(), (("POST", "a"),), (("GET", "a"), ("GET", "b"))])
def test_operations_out_are_operations_in(package: Path, operations: tuple[tuple[str, str], ...]) -> None:
    with pytest.raises(DocumentError, match=r"^#/paths: the operation [ab] \((GET|POST)\) is"):
        proof(package, operations=operations)


def test_examples_are_decoded_without_loss(package: Path) -> None:
    fits = Example("#/fits", 'ref("A")', "A", {"a": "x", "more": [1, {"b": None}]})
    unfit = Example("#/unfit", 'each(ref("A"))', None, "text")
    wrong = Example("#/wrong", 'ref("A")', "A", {"a": 1})
    assert proof(package, fits, unfit, wrong) == ["#/wrong: the example does not fit: $.a is 1, not string"]
    with pytest.raises(DocumentError, match=r"^#/raises: decoding the example raises KeyError"):
        proof(package, Example("#/raises", 'ref("Nowhere")', None, {}))
    with pytest.raises(DocumentError, match=r"^#/loses: decoding the example loses something"):
        proof(package, Example("#/loses", "lambda value: {}", None, {"a": 1}))


def test_examples_of_a_document_are_found_wherever_they_stand(package: Path) -> None:
    text = f"""{HEAD}
paths:
  /a:
    post:
      operationId: a
      requestBody: {{content: {{{JSON}, example: {{a: 1}}}}}}}}
      responses:
        '200': {{description: '', content: {{{JSON}, examples: {{e: {{$ref: '#/components/examples/E'}}}}}}}}}}
components:
  examples: {{E: {{value: {{a: 2}}}}}}
  schemas: {{A: {{type: object, properties: {{a: {{type: string}}}}, example: {{a: 3}}, examples: [{{a: x}}, {{a: 4}}]}}}}
"""
    done = again(package, text, "--show-examples")
    assert done.returncode == 0
    assert [line.split(": ")[1] for line in done.stderr.splitlines()] == [
        "#/paths/~1a/post/requestBody/content/application~1json/example",
        "#/paths/~1a/post/responses/200/content/application~1json/examples/e/value",
        "#/components/schemas/A/example",
        "#/components/schemas/A/examples/1",
    ]
    done = again(package, text)
    assert (done.returncode, done.stderr) == (0, "")
    assert "4 examples do not fit" in done.stdout


# Taking the place of the old package


def test_a_failure_leaves_the_old_package_and_nothing_next_to_it(
    package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = files_of(package)

    def refuse(*_: object) -> list[str]:
        raise DocumentError("#/paths/~1a/get", "the module cannot be imported")

    monkeypatch.setattr("openrouter_codegen.project.prove", refuse)
    assert again(package, ONE.replace("/a", "/b")).returncode == 1
    assert files_of(package) == before
    assert sorted(path.name for path in package.parent.iterdir()) == ["client", "document.yaml"]


@pytest.mark.parametrize("exchange", [True, False], ids=["one-step", "two-steps"])
def test_a_new_package_takes_the_place_whole(package: Path, exchange: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    if not exchange:
        monkeypatch.setattr(staging, "_exchange", lambda *_: False)
    (package / "old.py").write_text("# Generated from another document\n", encoding="utf-8")
    assert again(package, ONE.replace("/a", "/b")).returncode == 0
    assert 'PATH = "/b"' in (package / "api" / "default" / "a.py").read_text(encoding="utf-8")
    assert not (package / "old.py").exists()
    assert sorted(path.name for path in package.parent.iterdir()) == ["client", "document.yaml"]


KILLED = """
import os, signal, sys
from pathlib import Path
import openrouter_codegen.project, openrouter_codegen.staging
step, spec, out, config = sys.argv[1:]
module, name = step.rsplit(".", 1)
setattr(sys.modules[module], name, lambda *a, **k: os.kill(os.getpid(), signal.SIGKILL))
from openrouter_codegen.document import load
from openrouter_codegen.rewrite import rewrite
from openrouter_codegen.settings import read_settings
origin = openrouter_codegen.project.Origin("document", "digest", "generator")
openrouter_codegen.project.generate(rewrite(load(Path(spec))), origin, read_settings(Path(config)), Path(out))
"""


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL is POSIX's")
@pytest.mark.parametrize("old", [True, False], ids=["old-package", "no-package"])
@pytest.mark.parametrize(
    "step",
    [
        "openrouter_codegen.project._write_more",
        "openrouter_codegen.project.copy_runtime",
        "openrouter_codegen.project.prove",
        "openrouter_codegen.staging._swap",
    ],
)
def test_a_run_that_is_killed_leaves_the_old_package_and_the_next_one_cleans_up(
    tmp_path: Path, step: str, old: bool
) -> None:
    spec, out = tmp_path / "document.yaml", tmp_path / "client"
    spec.write_text(ONE, encoding="utf-8")
    if old:
        assert generate_here(spec, out).returncode == 0
    before = files_of(out)
    arguments = [step, str(spec), str(out), str(ROOT / "generator-config.yml")]
    done = subprocess.run([sys.executable, "-c", KILLED, *arguments], cwd=ROOT, check=False, timeout=60)
    assert done.returncode == -signal.SIGKILL
    assert files_of(out) == before
    assert out.exists() is old
    assert list(tmp_path.glob(".client.*.new"))
    assert generate_here(spec, out).returncode == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["client", "document.yaml"]


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL is POSIX's")
def test_a_run_that_is_killed_at_any_moment_leaves_a_whole_package(package: Path) -> None:
    old = files_of(package)
    spec = package.parent / "document.yaml"
    spec.write_text(ONE.replace("/a", "/b"), encoding="utf-8")
    command = [sys.executable, "-m", "openrouter_codegen", "generate", str(spec), str(package)]
    states = []
    for number in range(6):
        process = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.DEVNULL)
        time.sleep(0.2 + 0.4 * number)
        process.kill()
        process.wait()
        states.append(files_of(package))
    new = files_of(package) if generate_here(spec, package).returncode == 0 else {}
    assert all(state in (old, files_of(package)) for state in states)
    assert new != old


def test_an_old_package_that_a_killed_run_moved_away_is_put_back(package: Path) -> None:
    before = files_of(package)
    aside = package.parent / ".client.0.new"
    aside.mkdir()
    package.rename(aside / "old")
    assert again(package, "swagger: '2.0'\n").returncode == 1
    assert not package.exists()  # the document was refused before anything was looked at
    assert again(package, ONE.replace("get:", "got:")).returncode == 1
    assert (
        again(package, f"{HEAD}paths: {{/a: {{get: {{responses: {{'200': {{$ref: '#/nowhere'}}}}}}}}}}").returncode == 1
    )
    with staging.staged(package):
        assert files_of(package) == before
        (package.parent / "x").mkdir()
        new = next(package.parent.glob(".client.*.new")) / "client"
        new.mkdir()
        (new / "contract.json").write_text("{}", encoding="utf-8")
    assert files_of(package) == {"contract.json": b"{}"}


@pytest.mark.parametrize("missing", ["contract.json", "models", "runtime"])
def test_half_a_package_of_an_older_generator_is_replaced(package: Path, missing: str) -> None:
    before = files_of(package)
    (package / "contract.json").unlink()
    for path in sorted((package / missing).rglob("*"), reverse=True) if missing != "contract.json" else ():
        path.rmdir() if path.is_dir() else path.unlink()
    (package / ".ruff_cache").mkdir()
    (package / ".ruff_cache" / "x").write_text("", encoding="utf-8")
    assert again(package, ONE).returncode == 0
    assert files_of(package) == before


@pytest.mark.parametrize("name", ["chapter.txt", "api/mine.py"])
def test_a_folder_with_a_file_of_somebody_else_is_not_replaced(package: Path, name: str) -> None:
    (package / "contract.json").unlink()
    (package / name).write_text("print('mine')\n", encoding="utf-8")
    done = again(package, ONE)
    assert done.returncode == 1
    assert "was not generated" in done.stderr
    assert (package / name).exists()


# Leaving out what is broken

BROKEN = f"""{HEAD}
paths:
  /good: {{get: {{operationId: good, responses: {{'200': {{description: '', content: {{{JSON}}}}}}}}}}}}}
  /shared:
    get:
      operationId: needs_b
      responses: {{'200': {{description: '', content: {{application/json: {{schema: {{$ref: '#/components/schemas/C'}}}}}}}}}}
    post: {{operationId: kept, responses: {{}}}}
    put: {{$ref: './elsewhere.yaml'}}
  /circle: {{$ref: '#/paths/~1circle'}}
  /item: {{$ref: '#/components/pathItems/P'}}
  /thing/{{id}}: {{get: {{operationId: undeclared, responses: {{'200': {{$ref: '#/components/responses/None'}}}}}}}}
components:
  pathItems:
    P:
      get: {{operationId: item, responses: {{}}}}
      put: {{operationId: bad, parameters: [{{in: body, name: b}}], responses: {{}}}}
  schemas:
    A: {{type: object, properties: {{a: {{type: string}}}}}}
    B: {{type: unheard-of}}
    C: {{type: object, properties: {{b: {{$ref: '#/components/schemas/B'}}}}}}
"""


def test_a_broken_operation_costs_that_operation_only_and_is_listed(package: Path) -> None:
    refused = again(package, BROKEN)
    assert (refused.returncode, len(refused.stderr.splitlines())) == (1, 1)
    done = again(package, BROKEN, "--skip-broken")
    assert done.returncode == 0
    assert sorted(name for name in files_of(package) if name.startswith("api/default/")) == [
        "api/default/__init__.py",
        "api/default/good.py",
        "api/default/item.py",
        "api/default/kept.py",
    ]
    assert sorted(name for name in files_of(package) if name.startswith("models/")) == [
        "models/__init__.py",
        "models/a.py",
    ]
    readme = (package / "README.md").read_text(encoding="utf-8")
    listed = {line.strip().partition(": ")[0]: line for line in done.stderr.splitlines()[1:]}
    assert sorted(listed) == [
        "#/components/schemas/B",
        "#/components/schemas/C",
        "#/paths/~1circle",
        "GET /shared",
        "GET /thing/{id}",
        "PUT /item",
        "PUT /shared",
    ]
    for name, line in listed.items():
        assert f"- `{name}`: {line.strip().partition(': ')[2]}" in readme
    assert "'unheard-of'" in listed["GET /shared"], "the reason is that of the schema that it needs"


def test_a_whole_document_has_no_list(package: Path) -> None:
    again(package, BROKEN, "--skip-broken")
    done = again(package, ONE, "--skip-broken")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Omitted" not in (package / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "text",
    [
        "openapi: 3.1.0\npaths: {}\n",
        f"{HEAD}paths: [1]\n",
        f"{HEAD}components: {{schemas: 3}}\n",
        f"{HEAD}components: 3\n",
    ],
)
def test_what_no_operation_is_to_blame_for_is_refused(package: Path, text: str) -> None:
    done = again(package, text, "--skip-broken")
    assert done.returncode == 1
    assert "document.yaml: #" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_parent_whose_fields_are_broken_is_left_out_by_its_own_name(package: Path) -> None:
    text = (
        "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {/pets: {get: {responses: {'200': {description: '', content: "
        "{application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}}}, /good: {get: {operationId: good, responses: {}}}}"
        "\ncomponents: {schemas: {Pet: {type: object, properties: {tag: {type: string}, bad: {type: invalid}}, "
        "discriminator: {propertyName: tag}}, Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {a: {}}}]}}}\n"
    )
    refused = again(package, text)
    assert "PetBase" not in refused.stderr
    done = again(package, text, "--skip-broken")
    assert done.returncode == 0, done.stderr
    listed = {line.strip().partition(": ")[0] for line in done.stderr.splitlines()[1:]}
    assert listed == {"#/components/schemas/Cat", "#/components/schemas/Pet", "GET /pets"}


# OpenAPI 3.2


def test_methods_of_openapi_3_2_are_operations(package: Path) -> None:
    text = (
        "openapi: 3.2.0\ninfo: {title: T, version: 1.0}\npaths: {'/a/{id}': {parameters: [{in: path, name: id, required: true}], "
        "query: {operationId: q, responses: {}}, get: {operationId: g, responses: {}}, "
        "additionalOperations: {COPY: {operationId: c, responses: {}}}}}\n"
    )
    assert again(package, text).returncode == 0
    found = {
        path.stem: [
            line for line in path.read_text(encoding="utf-8").splitlines() if line.startswith(("METHOD", "PATH"))
        ]
        for path in (package / "api" / "default").glob("?.py")
    }
    assert found == {
        name: [f'METHOD = "{method}"', 'PATH = "/a/{id}"']
        for name, method in (("q", "QUERY"), ("g", "GET"), ("c", "COPY"))
    }
    assert again(package, text, "--operations", "copy /a/{id}").returncode == 0
    assert [path.stem for path in (package / "api" / "default").glob("?.py")] == ["c"]


def test_what_looks_like_an_operation_and_is_not_taken_is_refused(package: Path) -> None:
    done = again(package, f"{HEAD}paths: {{/a: {{GET: {{responses: {{}}}}}}}}\n")
    assert "#/paths/~1a/GET: " in done.stderr
