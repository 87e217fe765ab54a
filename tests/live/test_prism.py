"""Packages made from documents that nobody here wrote, against a server that was written elsewhere and checks each request.

`@stoplight/prism-cli` plays the document: what does not keep to it gets status 4xx and the reason, the rest
a response of the document's. Where a request is right and Prism or the document is not, the operation is listed with the
reason.
"""

from __future__ import annotations

import importlib
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from conftest import shared
from generated_packages import generate_here, importable
from openrouter_codegen.document import load, operations
from openrouter_codegen.rewrite import rewrite
from samples import Samples
from servers.real_servers import available, running_prism_mock

DOCUMENTS = {
    "cohere.yaml": 39,
    "meilisearch.json": 103,
    "opc-baseline_openapi_3.0.json": 49,
    "opc-baseline_openapi_3.1.yaml": 46,
    "pagerduty.json": 410,
    "petstore3.yaml": 19,
    "readme-3.0-json-discriminators.json": 1,
    "readme-3.0-json-polymorphism.json": 5,
    "readme-3.0-json-request-examples.json": 9,
    "readme-3.0-json-schema-types.json": 18,
    "readme-3.1-json-parameters-style.json": 10,
    "readme-3.1-json-train-travel.json": 7,
    "twilio.json": 132,
}
"""The documents, and how many operations of each are right both ways at least."""
EVERY = {"meilisearch.json": 4, "pagerduty.json": 25, "twilio.json": 12}
"""Of which of them only some operations are called, unless the variable ALL_OPERATIONS is set: all of them take Prism minutes."""
_AMBIGUOUS = "the schema allows one of two things, and all values are both"
_HEADER = "a header is called 'header param', which no header can be"
_NOTHING = "no value fits its schema"
_TEXT = "Prism takes a text for a string, whatever its schema says"
FAULTS: dict[str, dict[str, str]] = {
    **{name: {} for name in DOCUMENTS},
    "meilisearch.json": {
        f"{method} /indexes/{{indexUid}}/settings/{setting}": _TEXT
        for method in ("put", "delete")
        for setting in ("facet-search", "search-cutoff-ms")
    },
    "opc-baseline_openapi_3.0.json": {"get /parameter-references/{path_param}": _HEADER},
    "opc-baseline_openapi_3.1.yaml": {
        "post /bodies/refs": _AMBIGUOUS,
        "post /types/unions/duplicate-types": _AMBIGUOUS,
    },
    "pagerduty.json": {
        "put /incidents/{id}/custom_fields/values": "the example of a value is not of its schema's types"
    },
    "readme-3.0-json-discriminators.json": dict.fromkeys(
        (
            "patch /discriminator-with-mapping",
            "patch /discriminator-with-no-mapping",
            "patch /embedded-discriminator",
            "patch /oneof-allof-top-level-disc",
            "patch /nested-one-of-object-with-nested-one-of",
            "patch /mapping-with-duplicate-schemas",
            "patch /mapping-of-schema-names",
            "patch /improper-discriminator-placement",
            "post /potentially-undefined-formData",
        ),
        _AMBIGUOUS,
    ),
    "readme-3.0-json-polymorphism.json": dict.fromkeys(
        (
            "patch /pets",
            "post /anything/one-of-object",
            "post /anything/one-of-object-ref",
            "post /one-of-complex",
            "post /anything/nested-one-of-object-ref",
            "post /anything/nested-one-of-ref",
            "post /anything/nested-one-of-object-with-nested-one-of",
            "post /one-of-with-type",
        ),
        _AMBIGUOUS,
    ),
    "readme-3.0-json-schema-types.json": {
        f"{method} /anything/quirks/polymorphism": _NOTHING for method in ("put", "post", "patch")
    },
    "readme-3.1-json-parameters-style.json": {
        "post /anything/form-data": "Prism reads parts as if they were a query: a list of one is text, JSON is not an object",
        "post /anything/form-data/form": "Prism takes the commas between the parts of an object for reserved characters",
    },
    "twilio.json": dict.fromkeys(
        (
            "post /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings.json",
            "post /2010-04-01/Accounts/{AccountSid}/ConnectApps/{Sid}.json",
            "post /2010-04-01/Accounts/{AccountSid}/Messages.json",
            "post /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json",
        ),
        "Prism takes a list of one in a form for text",
    ),
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
IGNORED = {"accept": "application/json", "authorization": "Bearer t", "content-type": "application/json"}
"""Header parameters that have no meaning, as OpenAPI says, and what Prism takes; it does not know versions of media types."""
RESPONSE = "the document's example of the response does not fit its schema"
PRISM = b'{"type":"https://stoplight.io'


class Played:
    """A document that Prism plays, and the package that was made of it."""

    def __init__(self, spec: Path, url: str, name: str) -> None:
        self.url = url
        self.name = name
        document = load(spec)
        self.file = importlib.import_module("played_client.types").File(b"x", "a.txt", "text/plain")
        self.attempts = [Samples(document, self.file)]
        self.attempts += [Samples(document, self.file, choice, examples=False) for choice in range(3)]
        self.written = {(method, path): operation for method, path, operation in operations(document)}
        self.shared = {path: item.get("parameters") or [] for path, item in document["paths"].items()}
        self.rewritten = list(operations(rewrite(document)))
        schemes = importlib.import_module("played_client.client").Client.security_schemes
        self.credentials = {name: ("me", "p") if scheme.type == "basic" else "k" for name, scheme in schemes.items()}

    def problem(self, method: str, path: str, operation: dict[str, Any]) -> str | None:
        """Call an operation until it is right both ways, first with the document's examples, which may be stale.

        Returns:
            What is wrong with the request, `RESPONSE` if only with what Prism itself responds with, or None.
        """
        problems: list[str] = []
        for samples in self.attempts:
            try:
                response, module = self.call(method, path, operation, samples)
            except Exception as error:  # noqa: BLE001  # what goes wrong is listed
                problems.append(f"{type(error).__name__}: {error}")
                continue
            if response.content.startswith(PRISM):
                places = [fault["location"][0] for fault in json.loads(response.content).get("validation", ())]
                problems.append(RESPONSE if set(places) == {"response"} else response.content.decode())
            elif _is_raw(response, module):
                problems.append(f"not decoded: {response.parsed!r:.200}")
            else:
                return None
        return RESPONSE if RESPONSE in problems else problems[0]

    def call(self, method: str, path: str, operation: dict[str, Any], samples: Samples) -> Any:
        """Call an operation with all that its document says it takes."""
        module = self._module(operation)
        names = {wire: name for name, wire in self._arguments(module)}
        raw = self.written[method, path]
        declared = [samples.follow(item) for item in [*self.shared[path], *(raw.get("parameters") or ())]]
        arguments = {
            names[item["in"], item["name"]]: samples.of_holder(item)
            for item in declared
            if (item["in"], item["name"]) in names
        }
        arguments.update({name: IGNORED[wire.lower()] for (_, wire), name in names.items() if wire.lower() in IGNORED})
        contents = (samples.follow(raw.get("requestBody")) or {}).get("content") or {}
        if contents:
            arguments["body"] = self._body(contents, samples)
        client_module: Any = importlib.import_module("played_client.client")
        client = client_module.Client(self.url, token="t", timeout=20.0)
        client._credentials = self.credentials  # by the names of schemes, as documents have them
        own = getattr(module, "SERVER", None)
        client._servers = {own: self.url} if own else {}
        with client:
            return module.sync_detailed(client=client, **arguments), module

    def _body(self, contents: dict[str, Any], samples: Samples) -> Any:
        types = ("json", "form", "multipart")
        media = next((media for name in types for media in contents if name in media), next(iter(contents)))
        samples.file = "x" if "json" in media else self.file
        if any(name in media for name in types):
            return samples.of_holder(contents[media])
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


def _is_raw(response: Any, module: Any) -> bool:
    """Whether an object that has a class stayed JSON."""
    decoder = module.RESPONSES.get(str(response.status_code))
    return callable(decoder) and type(response.parsed) is dict and type(decoder({})) is not dict


@pytest.fixture(scope="module", params=DOCUMENTS)
def played(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Played]:
    """Generate a package of a document, and start Prism with that."""
    folder = tmp_path_factory.mktemp("played")
    spec = _with_responses(shared("documents") / request.param, folder / "document.json")
    done = generate_here(spec, folder / "played_client")
    assert done.returncode == 0, done.stderr
    with available(lambda: running_prism_mock(spec)) as url, importable(folder, "played_client"):
        yield Played(spec, url, request.param)


def _with_responses(spec: Path, target: Path) -> Path:
    """Write a document that Prism can play: it needs a response for each operation, and follows references in extensions."""
    document = load(spec)
    for _, _, operation in operations(document):
        for key in [key for key in operation if key.startswith("x-")]:
            del operation[key]
        if not any(response.get("description") for response in (operation.get("responses") or {}).values()):
            operation["responses"] = {"200": {"description": "", "content": {"application/json": {}}}}
    target.write_text(json.dumps(document), encoding="utf-8")
    return target


def test_each_request_is_valid_and_each_response_is_decoded(played: Played) -> None:
    problems: dict[str, str] = {}
    step = 1 if os.environ.get("ALL_OPERATIONS") else EVERY.get(played.name, 1)
    called = [one for one in played.rewritten if not one[1].startswith(CRASHES)][::step]
    for method, path, operation in called:
        if (problem := played.problem(method, path, operation)) is not None:
            problems[f"{method} {path}"] = problem
    wrong = {name: problem[:600] for name, problem in problems.items() if problem != RESPONSE}
    right = len(called) - len(problems)
    assert {name: problem for name, problem in wrong.items() if name not in FAULTS[played.name]} == {}
    names = {f"{method} {path}" for method, path, _ in called}
    assert (FAULTS[played.name].keys() & names) - wrong.keys() == set()
    assert right >= DOCUMENTS[played.name] // step - 3 * (step > 1)
