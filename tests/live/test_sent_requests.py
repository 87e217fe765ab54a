"""Requests, as a server gets them, keep to the contract by a checker that was written elsewhere: Prism, in front of a server.

The requests are those of every example in the documents, each of which runs here, of the programs for the official package,
and of calls with arguments that hypothesis makes up. What Prism hands on fits; what it refuses does not.
"""

from __future__ import annotations

import ast
import asyncio
import inspect
import json
import re
import runpy
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from random import Random
from types import CodeType
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import make_companions
import openrouter_responses.testing
from dropin.test_programs import DOCUMENTATION_EXAMPLE, PROGRAMS, SCRIPTS
from instances import Instances
from openrouter_generated.api.responses.create_responses import NULLABLE
from openrouter_generated.models import ResponsesRequest
from openrouter_responses import OpenRouter
from openrouter_responses.testing import FakeResponse, RawResponse, ReceivedRequest, Server, StartServer
from openrouter_responses.testing._script import Script
from servers.real_servers import available, running_prism
from support import DOCUMENT_FILE, KEY, document

pytest_plugins = ["pytester"]

ROOT = DOCUMENT_FILE.parent
MISSING = {"model": "openai/gpt-4o", "input": "Hello", "messages": []}
"""What stands for the dots where an example leaves an argument to its reader."""


class Prism:
    """Judges requests."""

    def __init__(self, url: str) -> None:
        self._client = httpx.Client(base_url=url, timeout=60, trust_env=False)

    def judge(self, request: ReceivedRequest) -> tuple[int, Any]:
        """Send a request as it came; return the status, 200 if it fits, and what is wrong if it does not."""
        headers = {name: value for name, value in request.headers.items() if name not in ("host", "accept-encoding")}
        path = request.path.removeprefix("/api/v1")
        response = self._client.request(request.method, path, headers=headers, content=request.body)
        body = response.json()
        return response.status_code, None if response.is_success else body.get("validation") or body

    def close(self) -> None:
        self._client.close()


def body_of(request: ReceivedRequest) -> RawResponse:
    """A response that Prism lets pass, to any request."""
    body = {"id": "r"} if request.route == "/responses" else make_companions.body_for(request.route)
    return RawResponse.json(body)


@pytest.fixture(scope="session")
def prism() -> Iterator[Prism]:
    with (
        Server(body_of) as behind,
        available(partial(running_prism, DOCUMENT_FILE, behind.url)) as url,
    ):
        judge = Prism(url)
        yield judge
        judge.close()


# The checker itself

GOOD = ReceivedRequest(
    "POST",
    "/responses",
    {"content-type": "application/json", "authorization": "Bearer k"},
    json.dumps({"model": "m", "input": "Hi"}).encode(),
)


def but(body: Any = None, path: str = GOOD.path, method: str = GOOD.method, **headers: str) -> ReceivedRequest:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    content = GOOD.body if body is None else json.dumps(body).encode()
    return ReceivedRequest(method, path, {**GOOD.headers, **named}, content)


BROKEN = {
    "a wrong type": (but({"temperature": "hot"}), 422),
    "a wrong type, deep": (but({"provider": {"sort": 5}}), 422),
    "an item of the input": (but({"input": [{"role": "nobody", "content": 5}]}), 422),
    "a tool without its name": (but({"tools": [{"type": "function", "parameters": {}}]}), 422),
    "a choice that is none": (but({"truncation": "sometimes"}), 422),
    "null where it has no meaning": (but({"model": None}), 422),
    "a text too long": (but({"user": "x" * 257}), 422),
    "metadata, too many": (but({"metadata": {str(number): "" for number in range(17)}}), 422),
    "metadata, a key too long": (but({"metadata": {"k" * 65: ""}}), 422),
    "a list": (but([1]), 422),
    "another media type": (but(content_type="text/plain"), 422),
    "a header": (but(x_openrouter_metadata="perhaps"), 422),
    "no key": (but(authorization=""), 401),
    "another scheme": (but(authorization="Basic eDp5"), 401),
    "another path": (but(path="/others"), 404),
    "another method": (but(method="PUT"), 405),
}


def test_a_good_request_passes(prism: Prism) -> None:
    assert prism.judge(GOOD) == (200, None)


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_request_is_refused(prism: Prism, name: str) -> None:
    request, status = BROKEN[name]
    found, problems = prism.judge(request)
    assert found == status
    assert problems


def test_a_call_that_breaks_the_contract_is_refused(prism: Prism) -> None:
    with Server(FakeResponse("Hi")) as server, OpenRouter(api_key=KEY, server_url=server.url, validate=False) as client:
        client.beta.responses.send(model="m", input="Hi", user="x" * 257)
    status, [problem] = prism.judge(server.last_request)
    assert (status, problem["location"]) == (422, ["body", "user"])


# Examples


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[ReceivedRequest]:
    """Every request that any server or transport of `openrouter_responses.testing` gets, whoever started it."""
    requests: list[ReceivedRequest] = []
    record = Script._record

    def listen(script: Script, request: ReceivedRequest) -> ReceivedRequest:
        requests.append(record(script, request))
        return requests[-1]

    monkeypatch.setattr(Script, "_record", listen)
    return requests


def blocks(name: str, text: str) -> dict[str, str]:
    """The Python in a document."""
    found = re.findall(r"^```python\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    return {f"{name} {number}": code for number, code in enumerate(found, 1)}


PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
DOCUMENTS = {
    **{path.name: path.read_text(encoding="utf-8") for path in PAGES},
    "module": openrouter_responses.testing.__doc__ or "",
}
BLOCKS = {
    name: code
    for document, text in DOCUMENTS.items()
    # Those of other packages run in tests/generator/test_moving.py, those on clusters where `clusters.py` is used.
    if document not in ("engines.md", "generating.md", "moving.md")
    for name, code in blocks(document, text).items()
}
SUITES = [name for name, code in BLOCKS.items() if re.search(r"^def test_", code, re.MULTILINE)]


def test_documents_hold_examples() -> None:
    assert {"README.md 1", "testing.md 2"} <= BLOCKS.keys() - SUITES
    assert {"testing.md 1", "testing.md 3", "module 1"} <= set(SUITES)


CALLS = r"\.(send|map)(_async)?\(|client\.\w+\.(list|get|endpoints|content|save)\("


def judge_all(prism: Prism, requests: list[ReceivedRequest], code: str = ".send(") -> None:
    requests = list(requests)  # those that are handed on by Prism are heard, too
    assert bool(requests) is bool(re.search(CALLS, code))
    assert [prism.judge(request) for request in requests] == [(200, None)] * len(requests)


def response_to(request: ReceivedRequest) -> FakeResponse | RawResponse:
    return FakeResponse("Why not? Because.") if request.route == "/responses" else body_of(request)


def run_block(code: CodeType, names: dict[str, Any]) -> None:
    """Run a part of a program, in an event loop where it awaits something."""
    awaited = eval(code, names)
    if code.co_flags & inspect.CO_COROUTINE:
        asyncio.run(awaited)


def with_files(code: str, folder: Path) -> str:
    """Return an example with the files that it reads, which are made, and with a journal in the same folder."""

    def path_of(match: re.Match[str]) -> str:
        path = folder / match[1]
        if path.suffix != ".db":
            path.write_bytes(b"content")
        return repr(str(path))

    return re.sub(r'(?<=[(=])"(\w+\.(?:jpg|pdf|mp3|mp4|txt|db))"', path_of, code)


@pytest.mark.parametrize("name", [name for name in BLOCKS if name not in SUITES])
def test_an_example_of_the_documents(
    prism: Prism,
    heard: list[ReceivedRequest],
    openrouter_server: StartServer,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    name: str,
) -> None:
    """A part of a program finds `OpenRouter` and a `client`; in place of `...` it gets what it needs."""
    code = re.sub(r"(\w+)=\.\.\.", lambda match: f"{match[1]}={MISSING[match[1]]!r}", BLOCKS[name])
    code = with_files(code, tmp_path)
    monkeypatch.chdir(ROOT)
    openrouter_server(response_to)
    with OpenRouter() as client:
        run_block(
            compile(code, name, "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT), {"OpenRouter": OpenRouter, "client": client}
        )
    judge_all(prism, heard, code)


@pytest.mark.parametrize("name", SUITES)
def test_an_example_of_a_test_suite(
    prism: Prism, heard: list[ReceivedRequest], pytester: pytest.Pytester, name: str
) -> None:
    pytester.makepyfile(BLOCKS[name])
    result = pytester.runpytest_inprocess("-q")
    result.assert_outcomes(passed=len(re.findall(r"^def test_", BLOCKS[name], re.MULTILINE)))
    judge_all(prism, heard)


def test_the_tests_of_the_weather_agent(prism: Prism, heard: list[ReceivedRequest], pytester: pytest.Pytester) -> None:
    result = pytester.runpytest_inprocess(
        "-q", "-p", "no:cacheprovider", "--rootdir", ROOT, ROOT / "examples" / "weather"
    )
    assert result.ret == 0
    assert len(heard) > 10
    judge_all(prism, heard)


def test_the_demo(prism: Prism, heard: list[ReceivedRequest], capsys: pytest.CaptureFixture[str]) -> None:
    runpy.run_path(str(ROOT / "examples" / "demo.py"), run_name="__main__")
    assert "completed" in capsys.readouterr().out
    judge_all(prism, heard)


def test_the_example_of_the_api_documentation(
    prism: Prism, heard: list[ReceivedRequest], openrouter_server: StartServer
) -> None:
    openrouter_server(FakeResponse("Hello."))
    exec(compile(DOCUMENTATION_EXAMPLE, "page", "exec"), {})
    judge_all(prism, heard)


@pytest.mark.parametrize("name", SCRIPTS)
def test_a_program_for_the_official_package(
    prism: Prism, heard: list[ReceivedRequest], openrouter_server: StartServer, name: str
) -> None:
    openrouter_server(SCRIPTS[name](), strict=False)
    runpy.run_path(str(PROGRAMS / f"{name}.py"), run_name="__main__")
    judge_all(prism, heard)


# Requests that are made up

INSTANCES = Instances(document()["components"]["schemas"])


def mixed(value: Any, model: Any, random: Random) -> Any:
    """A value as JSON here and as models there: each object is one or the other."""
    if isinstance(value, dict) and hasattr(model, "from_dict") and random.random() < 0.5:
        return model
    if isinstance(value, dict):
        return {name: mixed(nested, getattr(model, name, None), random) for name, nested in value.items()}
    if isinstance(value, list):
        models = model if isinstance(model, list) else [None] * len(value)
        return [mixed(nested, inner, random) for nested, inner in zip(value, models, strict=True)]
    return value


@pytest.fixture(scope="module")
def caller() -> Iterator[tuple[OpenRouter, Server]]:
    with Server(FakeResponse("Hello.")) as server, OpenRouter(api_key=KEY, server_url=server.url) as client:
        yield client, server


@settings(
    max_examples=300, deadline=None, derandomize=True, database=None, suppress_health_check=[HealthCheck.too_slow]
)
@given(INSTANCES.valid("ResponsesRequest", 6), st.randoms(use_true_random=False))
def test_a_request_that_is_made_up(
    prism: Prism, caller: tuple[OpenRouter, Server], asked: dict[str, Any], random: Random
) -> None:
    client, server = caller
    model = ResponsesRequest.from_dict(asked)
    stream = asked.pop("stream", None)
    arguments: dict[str, Any] = {name: mixed(value, getattr(model, name), random) for name, value in asked.items()}
    with client.beta.responses.send(stream=stream, **arguments) as response:
        for _ in response:
            pass
    expected = {name: value for name, value in asked.items() if value is not None or name in NULLABLE}
    assert server.last_request.json() == {**expected, **({"stream": True} if stream else {})}
    assert prism.judge(server.last_request) == (200, None)
