"""Documents that nobody here wrote: all operations come out, import, decode the examples and can be called."""

from __future__ import annotations

import functools
import itertools
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from conftest import SHARED, shared
from openrouter_codegen.document import load, operations
from openrouter_codegen.rewrite import rewrite

ROOT = Path(__file__).parent.parent.parent
HERE = Path(__file__).parent
FOLDER = SHARED / "upstream"
NAMES = sorted(path.stem for path in FOLDER.glob("*.yaml")) or ["absent"]
NEWEST = NAMES[-1]


def run(*arguments: str | Path, cwd: Path = ROOT, timeout: float = 90) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, (ROOT / "overlays", ROOT)))}
    return subprocess.run(
        [sys.executable, "-W", "error", *map(str, arguments)],
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )


def generate(spec: Path, out: Path, *more: str) -> subprocess.CompletedProcess[str]:
    return run("-m", "openrouter_codegen", "generate", spec, out, *more)


@dataclass(frozen=True)
class Generated:
    """A document and the package that was made of it."""

    spec: Path
    folder: Path
    run: subprocess.CompletedProcess[str]

    @functools.cached_property
    def document(self) -> Any:
        """The document as people write it."""
        return load(self.spec)

    @functools.cached_property
    def schemas(self) -> Any:
        """The named schemas of the rewritten document."""
        return rewrite(self.document)["components"]["schemas"]

    @property
    def package(self) -> str:
        """The package's name."""
        return self.folder.name


@pytest.fixture(scope="module")
def all_generated(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Generated]:
    """Generate each document once, side by side."""
    folder = shared("upstream")
    out = tmp_path_factory.mktemp("upstream")

    def make(name: str) -> Generated:
        spec = folder / f"{name}.yaml"
        target = out / name.replace("-", "_")
        return Generated(spec, target, generate(spec, target))

    with ThreadPoolExecutor() as pool:
        return dict(zip(NAMES, pool.map(make, NAMES), strict=True))


@pytest.fixture(scope="module", params=NAMES)
def generated(request: pytest.FixtureRequest, all_generated: dict[str, Generated]) -> Generated:
    return all_generated[request.param]


@pytest.fixture(scope="module")
def newest(all_generated: dict[str, Generated]) -> Generated:
    return all_generated[NEWEST]


def modules(generated: Generated) -> list[Path]:
    """Return the modules of the operations."""
    return [path for path in sorted((generated.folder / "api").glob("*/*.py")) if path.name != "__init__.py"]


def test_it_is_generated_without_a_warning(generated: Generated) -> None:
    assert generated.run.returncode == 0, generated.run.stderr
    assert generated.run.stderr == ""
    assert "arning" not in generated.run.stdout


def test_each_operation_has_a_module(generated: Generated) -> None:
    wanted = [(method.upper(), path) for method, path, _ in operations(generated.document)]
    found = []
    for path in modules(generated):
        text = path.read_text(encoding="utf-8")
        found.append((re.findall(r'^METHOD = "(.*)"$', text, re.M)[0], re.findall(r'^PATH = "(.*)"$', text, re.M)[0]))
    assert sorted(found) == sorted(wanted)
    assert len(wanted) > 20


def test_the_rewritten_document_is_as_simple_as_promised(generated: Generated) -> None:
    schemas = generated.schemas

    def check(schema: Any, where: str, named: bool = False) -> Iterator[str]:
        if not named and (schema.get("properties") or "enum" in schema):
            yield f"{where} has no name"
        if named and {"type": "null"} in schema.get("anyOf", ()):
            yield f"{where} takes null itself"
        if set(schema) & {"allOf", "oneOf", "nullable", "$defs"} or isinstance(schema.get("type"), list):
            yield f"{where} is not rewritten"
        for name, value in (schema.get("properties") or {}).items():
            yield from check(value, f"{where}.{name}")
        for index, value in enumerate(schema.get("anyOf", ())):
            enum = named and "enum" in value
            yield from check({} if enum else value, f"{where}|{index}")
        for key in ("items", "additionalProperties"):
            if isinstance(schema.get(key), dict):
                yield from check(schema[key], f"{where}.{key}")

    assert [problem for name, schema in schemas.items() for problem in check(schema, name, True)] == []
    assert set(re.findall(r'"#/components/schemas/([^"]*)"', json.dumps(schemas))) <= schemas.keys()


def test_no_class_has_a_name_by_position(generated: Generated) -> None:
    written = json.dumps(list(generated.document["components"]["schemas"]))
    assert [name for name in generated.schemas if re.search(r"Option\d+", name) and name not in written] == []


IMPORT_ALL = """
import importlib, pkgutil, sys
package = importlib.import_module(sys.argv[1])
names = [module.name for module in pkgutil.walk_packages(package.__path__, package.__name__ + ".")]
for name in names:
    importlib.import_module(name)
models = importlib.import_module(package.__name__ + ".models")
for name in models.__all__:
    getattr(models, name)
for name in package.__all__:
    getattr(package, name)
print(len(names), len(models.__all__))
"""


def test_each_module_imports(generated: Generated) -> None:
    done = run("-c", IMPORT_ALL, generated.package, cwd=generated.folder.parent)
    assert done.returncode == 0, done.stderr
    names, models = map(int, done.stdout.split())
    assert names > len(modules(generated))
    assert models >= len(generated.document["components"]["schemas"]) / 2


DECODE_EXAMPLES = """
import json, sys
from importlib import import_module
package, path = sys.argv[1:]
base, models = import_module(package + ".runtime.model"), import_module(package + ".models")
load, to_json = import_module(package + ".runtime.decode").load, import_module(package + ".runtime.encode").to_json
violations = import_module(package).violations
problems, fitting, count = [], 0, 0

def unknown(value):
    if isinstance(value, base.UnknownModel):
        return [type(value).__name__]
    if isinstance(value, base.ApiModel):
        value = vars(value)
    parts = value if isinstance(value, list) else value.values() if isinstance(value, dict) else ()
    return [name for part in parts for name in unknown(part)]

for name, text in json.load(open(path, encoding="utf-8")):
    name = models.ALIASES.get(name, name)
    if name not in models.MODULES:
        problems.append(f"{name} is nowhere")
        continue
    loaded = load(name)
    decode = getattr(loaded, "from_dict", None) or getattr(loaded, "decode", None)
    if decode is None:
        continue
    count += 1
    value = json.loads(text)
    if hasattr(loaded, "from_dict") and not isinstance(value, dict):
        continue
    decoded = decode(value)
    fits = not violations(value, name)
    fitting += fits
    if fits and unknown(decoded):
        problems.append(f"{name} fits, yet {unknown(decoded)} is in it")
    if to_json(decoded) != json.loads(text):
        problems.append(f"{name} loses something of {text}")
    if isinstance(value, dict) and not isinstance(decoded, (base.ApiModel, dict)):
        problems.append(f"{name} does not decode {text}")
print(json.dumps([count, fitting, problems]))
"""


def test_each_example_of_the_document_decodes_without_loss(generated: Generated, tmp_path: Path) -> None:
    from openapi_python_client.strings import ClassName

    examples = [
        (str(ClassName(name, "Schema")), json.dumps(example))
        for name, schema in generated.document["components"]["schemas"].items()
        for example in [*([schema["example"]] if "example" in schema else []), *(schema.get("examples") or ())]
    ]
    path = tmp_path / "examples.json"
    path.write_text(json.dumps(examples), encoding="utf-8")
    done = run("-c", DECODE_EXAMPLES, generated.package, path, cwd=generated.folder.parent)
    assert done.returncode == 0, done.stderr
    count, fitting, problems = json.loads(done.stdout)
    assert problems == []
    assert count > len(examples) / 2 > 60
    assert fitting > 0.8 * count


CALL_ALL = '''
import asyncio, contextlib, inspect, json, sys
from importlib import import_module
from pathlib import Path
from openrouter_responses.testing import RawResponse, Server

package, folder = sys.argv[1:]
client_module, types = import_module(package + ".client"), import_module(package + ".types")
paths = [path for path in sorted(Path(folder, "api").glob("*/*.py")) if path.name != "__init__.py"]
status, body, calls, problems = 200, b"{}", 0, []
server = Server(lambda request: RawResponse(status=status, body=body, headers={"Content-Type": "application/json"}))


def least(module):
    """Return the arguments that an operation must have."""
    arguments = {}
    for name, parameter in inspect.signature(module.sync_detailed).parameters.items():
        if name == "client" or parameter.default is not inspect.Parameter.empty:
            continue
        if name == "body":
            media_types = module.MEDIA_TYPES
            structured = any("json" in media or "form" in media for media in media_types)
            arguments[name] = {} if structured else b"bytes"
        else:
            arguments[name] = "x/y"
    return arguments


async def one(module, name, client, arguments):
    global calls
    calls += 1
    before = len(server.requests)
    try:
        function = getattr(module, name)
        response = function(client=client, **arguments)
        if inspect.isawaitable(response):
            response = await response
        assert len(server.requests) == before + 1, "not one request"
        if name.endswith("detailed"):
            assert isinstance(response, types.Response), response
            assert response.status_code == status, response
            assert response.content == body, response
        request = server.requests[-1]
        assert request.method == module.METHOD
        assert "{" not in request.path and "x/y" not in request.path, request.path
    except Exception as error:  # whatever goes wrong is listed
        problems.append(f"{module.__name__}.{name} {status}: {type(error).__name__}: {error}")


async def main():
    global status, body
    async with client_module.Client(server.url, token="t", raise_on_unexpected_status=True) as client:
        client.get_httpx_client()
        for path in paths:
            module = import_module(f"{package}.api.{path.parent.name}.{path.stem}")
            arguments = least(module)
            for key in module.RESPONSES:
                status, body = int(key.replace("X", "1").replace("default", "418")), b"{}"
                if status in (204, 304):
                    body = b""
                names = ["sync", "asyncio"] + ["sync_detailed", "asyncio_detailed"] * (status < 300)
                for name in names:
                    await one(module, name, client, arguments)
        client.get_httpx_client().close()

with server:
    asyncio.run(main())
print(json.dumps([len(paths), calls, problems]))
'''


def test_each_operation_can_be_called(generated: Generated) -> None:
    done = run("-c", CALL_ALL, generated.package, generated.folder, cwd=generated.folder.parent)
    assert done.returncode == 0, done.stderr
    count, calls, problems = json.loads(done.stdout)
    assert problems == []
    assert count == len(modules(generated))
    assert calls > 6 * count


def test_type_checkers_accept_the_newest(newest: Generated, tmp_path: Path) -> None:
    done = run(
        "-m", "mypy", "--strict", "--cache-dir", tmp_path, "-p", newest.package, cwd=newest.folder.parent
    )  # fmt: skip
    assert done.stdout.startswith("Success"), done.stdout + done.stderr


def test_statuses_that_python_has_no_name_for_are_in_the_tables(newest: Generated) -> None:
    texts = [path.read_text(encoding="utf-8") for path in modules(newest)]
    for status in ("524", "529"):
        documented = sum(status in operation["responses"] for _, _, operation in operations(newest.document))
        assert documented > 0
        assert sum(f'"{status}": ref(' in text for text in texts) == documented


def test_only_what_a_chosen_operation_reaches_is_generated(newest: Generated, tmp_path: Path) -> None:
    target = tmp_path / "pruned"
    done = generate(newest.spec, target, "--operations", "post /responses")
    assert (done.returncode, done.stderr) == (0, "")
    pruned = Generated(newest.spec, target, done)
    assert [path.stem for path in modules(pruned)] == ["create_responses"]

    schemas = newest.document["components"]["schemas"]
    reached: set[str] = set()
    todo: list[Any] = [newest.document["paths"]["/responses"]["post"]]
    while todo:
        for reference in re.findall(r'"#/components/([^"]*)"', json.dumps(todo.pop(), default=str)):
            section, _, name = reference.partition("/")
            if reference not in reached:
                reached.add(reference)
                todo.append(newest.document["components"][section][name])
    reached_names = {name.partition("/")[2] for name in reached if name.startswith("schemas/")}
    done = run("-c", "import pruned.models as models; print(*models.MODULES)", cwd=tmp_path)
    made = set(done.stdout.split())
    assert not made & (schemas.keys() - reached_names)
    assert {"OpenResponsesResult", "StreamEvents", "OutputItems"} <= made
    assert len(made) < 0.7 * len(schemas)


# Growth


def grown(document: Any, times: int) -> Any:
    """Return a document whose schemas and operations are there several times under other names."""
    whole = {**document, "paths": {}, "components": {**document["components"], "schemas": {}}}
    for number in range(times):
        text = json.dumps([document["paths"], document["components"]["schemas"]], default=str)
        text = re.sub(r'"#/components/schemas/([^"]+)"', rf'"#/components/schemas/\1Copy{number}"', text)
        paths, schemas = json.loads(text)
        whole["paths"].update({f"/v{number}{path}": item for path, item in paths.items()})
        whole["components"]["schemas"].update({f"{name}Copy{number}": schema for name, schema in schemas.items()})
    for _, path, operation in operations(whole):
        operation["operationId"] = f"{operation['operationId']}{path.split('/')[1]}"
    return whole


def small() -> Any:
    """Return a document with a bit of everything, for its size."""
    reference = "#/components/schemas/"
    schemas = {}
    for index in range(6):
        fields = {
            "type": {"const": f"t{index}"},
            "inner": {"type": "object", "properties": {"a": {"enum": ["x", "y"]}}},
            "next": {"$ref": f"{reference}Thing{(index + 1) % 6}"},
        }
        schemas[f"Thing{index}"] = {"type": "object", "properties": fields, "required": ["type"]}
    schemas["Things"] = {"anyOf": [{"$ref": f"{reference}Thing{index}"} for index in range(6)]}
    content = {"application/json": {"schema": {"$ref": f"{reference}Things"}}}
    operation = {
        "operationId": "send",
        "requestBody": {"content": content},
        "responses": {"200": {"description": "", "content": content}},
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/a": {"post": operation}},
        "components": {"schemas": schemas},
    }


def lines_of(folder: Path) -> int:
    paths = itertools.chain(folder.rglob("*.py"), folder.rglob("*.json"))
    return sum(len(path.read_text(encoding="utf-8").splitlines()) for path in paths)


@pytest.mark.parametrize("hooks", ["formatted", "as rendered"])
def test_what_is_written_grows_as_the_document(tmp_path: Path, hooks: str) -> None:
    """Ten times more schemas and operations are ten times more lines, also before the formatter drops unused ones."""
    config = tmp_path / "config.yml"
    text = (ROOT / "generator-config.yml").read_text(encoding="utf-8")
    config.write_text(text if hooks == "formatted" else "literal_enums: true\npost_hooks: []\n", encoding="utf-8")
    lines = {}
    for times in (2, 4, 22):
        spec, target = tmp_path / f"{times}.json", tmp_path / f"package_{times}"
        spec.write_text(json.dumps(grown(small(), times)), encoding="utf-8")
        done = generate(spec, target, "--config", str(config))
        assert (done.returncode, done.stderr) == (0, "")
        lines[times] = lines_of(target)
    assert 9 < (lines[22] - lines[2]) / (lines[4] - lines[2]) < 11


def test_this_file_ran_against_real_documents() -> None:
    """Say it once and loudly where the real documents are absent."""
    assert list(shared("upstream").glob("*.yaml"))
