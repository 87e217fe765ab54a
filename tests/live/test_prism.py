"""Packages made from documents that nobody here wrote, against a server that was written elsewhere and checks each request.

`@stoplight/prism-cli` plays the document: what does not keep to it gets status 4xx and the reason, the rest
a response of the document's. Where a request is right and Prism or the document is not, the operation is listed with the
reason.
"""

from __future__ import annotations

import importlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from conftest import shared
from generated_packages import generate_here, importable
from generator.document import load, operations
from generator.rewrite import rewrite
from samples import Samples
from servers.real_servers import available, running_prism_mock

DOCUMENTS = {
    "petstore3.yaml": 19,
    "opc-baseline_openapi_3.1.yaml": 50,
    "readme-3.1-json-parameters-style.json": 22,
    "readme-3.1-json-train-travel.json": 7,
}
"""The documents, and how many operations each has at least."""
_AMBIGUOUS = "the schema allows one of two things, and all values are both"
FAULTS: dict[str, dict[str, str]] = {
    **{name: {} for name in DOCUMENTS},
    "opc-baseline_openapi_3.1.yaml": {
        "post /bodies/refs": _AMBIGUOUS,
        "get /models/allof": f"in the response, {_AMBIGUOUS}",
        "post /types/unions/duplicate-types": _AMBIGUOUS,
        "get /parameter-references/{path_param}": "a header is called 'header param', which no header can be",
    },
    "readme-3.1-json-parameters-style.json": {
        "post /anything/form-data": "Prism reads parts as if they were a query: a list of one is text, JSON is not an object",
        "post /anything/form-data/form": "Prism takes the commas between the parts of an object for reserved characters",
    },
}
"""Operations that fail although what is sent is right, and why."""

CRASHES = (
    "/anything/path/",
    *(
        f"/anything/{place}/{style}"
        for place in ("query", "form-data")
        for style in ("spaceDelimited", "pipeDelimited")
    ),
)
"""Paths of operations that end Prism: it fails on objects there. `tests/runtime/test_parameter_styles.py` has them."""


class Played:
    """A document that Prism plays, and the package that was made of it."""

    def __init__(self, spec: Path, url: str, name: str) -> None:
        self.url = url
        self.name = name
        document = load(spec)
        self.samples = Samples(
            document, importlib.import_module("played_client.types").File(b"x", "a.txt", "text/plain")
        )
        self.written = {(method, path): operation for method, path, operation in operations(document)}
        self.shared = {path: item.get("parameters") or [] for path, item in document["paths"].items()}
        self.rewritten = list(operations(rewrite(document)))
        schemes = importlib.import_module("played_client.client").Client.security_schemes
        self.credentials = {name: ("me", "p") if scheme.kind == "basic" else "k" for name, scheme in schemes.items()}

    def call(self, method: str, path: str, operation: dict[str, Any]) -> Any:
        """Call an operation with all that its document says it takes."""
        module = self._module(operation)
        names = {wire: name for name, wire in self._arguments(module)}
        raw = self.written[method, path]
        declared = [self.samples.follow(item) for item in [*self.shared[path], *(raw.get("parameters") or ())]]
        arguments = {
            names[item["in"], item["name"]]: self.samples.of_holder(item)
            for item in declared
            if (item["in"], item["name"]) in names
        }
        contents = (self.samples.follow(raw.get("requestBody")) or {}).get("content") or {}
        if contents:
            arguments["body"] = self._body(contents)
        client_module: Any = importlib.import_module("played_client.client")
        client = client_module.Client(self.url, token="t", timeout=20.0)
        client._credentials = self.credentials  # by the names of schemes, as documents have them
        own = getattr(module, "SERVER", None)
        client._servers = {own: self.url} if own else {}
        with client:
            return module.sync_detailed(client=client, **arguments), module

    def _body(self, contents: dict[str, Any]) -> Any:
        types = ("json", "form", "multipart")
        media = next((media for name in types for media in contents if name in media), next(iter(contents)))
        if any(name in media for name in types):
            return self.samples.of_holder(contents[media])
        return "x" if media.startswith("text/") else b"x"

    @staticmethod
    def _module(operation: dict[str, Any]) -> Any:
        root = Path(importlib.import_module("played_client").__path__[0])
        [path] = (root / "api").glob(f"*/{operation['operationId']}.py")
        return importlib.import_module(f"played_client.api.{path.parent.name}.{path.stem}")

    @staticmethod
    def _arguments(module: Any) -> Iterator[tuple[str, tuple[str, str]]]:
        """Yield each argument of an operation with location and name of its parameter, as its module says it."""
        text = Path(module.__file__).read_text(encoding="utf-8")
        for line in text.splitlines():
            if "_request.Parameter(" in line:
                wire, location, rest = line.strip().removeprefix("_request.Parameter(").split(", ", 2)
                yield rest.rstrip("),").partition(",")[0], (json.loads(location), json.loads(wire))


@pytest.fixture(scope="module", params=DOCUMENTS)
def played(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Played]:
    """Generate a package of a document, and start Prism with that."""
    folder = tmp_path_factory.mktemp("played")
    spec = _with_responses(shared("documents") / request.param, folder / "document.json")
    done = generate_here(spec, folder / "played_client")
    assert (done.returncode, done.stderr) == (0, "")
    with available(lambda: running_prism_mock(spec)) as url, importable(folder, "played_client"):
        yield Played(spec, url, request.param)


def _with_responses(spec: Path, target: Path) -> Path:
    """Write a document with a response for each operation: for one without, Prism responds with an error without details."""
    document = load(spec)
    for _, _, operation in operations(document):
        if not any(response.get("description") for response in (operation.get("responses") or {}).values()):
            operation["responses"] = {"200": {"description": "", "content": {"application/json": {}}}}
    target.write_text(json.dumps(document), encoding="utf-8")
    return target


def test_each_request_is_valid_and_each_response_is_decoded(played: Played) -> None:
    problems: dict[str, str] = {}
    for method, path, operation in played.rewritten:
        name = f"{method} {path}"
        if path.startswith(CRASHES):
            continue
        try:
            response, module = played.call(method, path, operation)
        except Exception as error:  # noqa: BLE001  # what goes wrong is listed
            problems[name] = f"{type(error).__name__}: {error}"
            continue
        if response.content.startswith(b'{"type":"https://stoplight.io'):
            problems[name] = response.content.decode()
        elif isinstance(response.parsed, dict) and module.RESPONSES.get(str(response.status_code)) is not None:
            problems[name] = f"not decoded: {response.parsed!r:.200}"
    unexpected = {name: problem[:600] for name, problem in problems.items() if name not in FAULTS[played.name]}
    assert unexpected == {}
    assert FAULTS[played.name].keys() - problems.keys() == set()
    assert len(played.rewritten) >= DOCUMENTS[played.name]
