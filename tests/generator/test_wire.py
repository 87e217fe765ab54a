"""What a document says of servers, credentials, media types and streams, in the package that is made of it."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from generated_packages import Mode, call_operation, generate_here, importable
from openrouter_responses.testing import RawResponse, Server

DOCUMENT = """
openapi: 3.2.0
info: {title: Wire, version: '1'}
servers:
  - {url: 'https://{region}.wire.example/v1', variables: {region: {default: eu, enum: [eu, us]}}}
  - {url: 'https://test.wire.example'}
security: [{key: []}, {user: []}]
paths:
  /things/{id}:
    parameters: [{name: id, in: path, required: true, style: matrix, explode: true, schema: {type: array, items: {type: string}}}]
    get:
      operationId: getThing
      security: []
      parameters:
        - {name: body, in: query, schema: {type: string}}
        - {name: At, in: query, schema: {type: string}}
        - {name: 'At<', in: query, schema: {type: string}}
        - {name: 'At>', in: query, schema: {type: string}}
        - {name: at, in: header, schema: {type: string}}
        - {name: id, in: header, schema: {type: string}}
      responses:
        '200':
          description: ''
          content:
            application/xml: {schema: {type: string}}
            application/json: {schema: {$ref: '#/components/schemas/Thing'}}
            application/vnd.other+json: {schema: {$ref: '#/components/schemas/Other'}}
        default: {description: '', content: {'*/*': {schema: {$ref: '#/components/schemas/Other'}}}}
    query:
      operationId: queryThing
      requestBody:
        required: true
        content:
          application/json: {schema: {type: object, properties: {q: {type: string}}}}
          application/xml: {schema: {type: string}}
      parameters: [{name: body, in: query, schema: {type: string}}]
      responses: {'200': {description: '', content: {'*/*': {schema: {type: string, format: binary}}}}}
    additionalOperations:
      Copy: {operationId: copyThing, responses: {'204': {description: ''}}}
  /upload:
    servers: [{url: 'https://{region}.upload.example'}]
    post:
      operationId: upload
      requestBody:
        content:
          application/json: {schema: {$ref: '#/components/schemas/Upload'}}
          multipart/form-data:
            schema: {$ref: '#/components/schemas/Upload'}
            encoding: {meta: {contentType: application/vnd.meta+json}, tags: {style: form, explode: false}}
      responses: {'200': {description: ''}}
  /elsewhere:
    get: {operationId: elsewhere, servers: [{url: 'https://b.example/x'}], responses: {'200': {description: ''}}}
  /search:
    get:
      operationId: search
      parameters: [{name: any, in: querystring, content: {application/x-www-form-urlencoded: {schema: {type: object}}}}]
      responses: {'200': {description: ''}}
  /events:
    post:
      operationId: events
      responses:
        '200':
          description: ''
          content:
            text/event-stream:
              itemSchema:
                type: object
                properties:
                  event: {type: string}
                  data: {type: string, contentMediaType: application/json, contentSchema: {$ref: '#/components/schemas/Thing'}}
            application/json: {schema: {$ref: '#/components/schemas/Other'}}
  /lines:
    get:
      operationId: lines
      responses: {'200': {description: '', content: {application/jsonl: {itemSchema: {$ref: '#/components/schemas/Thing'}}}}}
  /deltas:
    get:
      operationId: deltas
      responses: {'200': {description: '', content: {text/event-stream: {schema: {$ref: '#/components/schemas/Thing'}}}}}
components:
  schemas:
    Thing: {type: object, required: [n], properties: {n: {type: integer}}}
    Other: {type: object, required: [m], properties: {m: {type: integer}}}
    Upload:
      type: object
      properties:
        file: {type: string, format: binary}
        files: {type: array, items: {type: string, format: binary}}
        meta: {type: object, properties: {a: {type: integer}}}
        tags: {type: array, items: {type: string}}
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Key}
    user: {type: http, scheme: basic}
    token: {type: oauth2, flows: {}}
    timeout: {type: apiKey, in: query, name: t}
    certificate: {type: mutualTLS}
"""


@pytest.fixture(scope="module")
def wire(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """Generate the package, and return what imports its modules."""
    folder = tmp_path_factory.mktemp("wire")
    (folder / "wire.yaml").write_text(DOCUMENT, encoding="utf-8")
    done = generate_here(folder / "wire.yaml", folder / "wire_client")
    assert (done.returncode, done.stderr) == (0, "")
    with importable(folder, "wire_client"):
        yield lambda name: importlib.import_module(f"wire_client.{name}")


def call(wire: Any, mode: Mode, server: Server, operation: str, *path: Any, **arguments: Any) -> Any:
    """Call an operation on a server that stands for all addresses of the document."""
    settings = {"servers": dict.fromkeys(("https://us.upload.example", "https://b.example/x"), server.url)}
    settings |= {"server_variables": {"region": "us"}, "key": "k"} | arguments.pop("settings", {})
    client = wire("client").Client(server.url, **settings)
    return call_operation(wire(f"api.default.{operation}"), client, mode, *path, **arguments)


def test_methods_and_paths(wire: Any, mode: Mode, server: Server) -> None:
    call(wire, mode, server, "get_thing", ["a", "b"])
    call(wire, mode, server, "query_thing", ["a"], body={"q": "x"}, body_query="y")
    call(wire, mode, server, "copy_thing", ["a"])
    call(wire, mode, server, "search", any_={"a": 1, "b": [2, 3]})
    assert [f"{request.method} {request.path}" for request in server.requests] == [
        "GET /things/;id=a;id=b",
        "QUERY /things/;id=a?body=y",
        "Copy /things/;id=a",
        "GET /search?a=1&b=2&b=3",
    ]
    assert server.requests[1].json() == {"q": "x"}


def test_names_of_parameters_that_differ_little(wire: Any, mode: Mode, server: Server) -> None:
    names = list(inspect.signature(wire("api.default.get_thing").sync).parameters)
    assert len(set(names)) == 8
    assert {"id_path", "id_header", "body", "at_lt", "at_gt"} <= set(names)
    arguments = {name: name for name in names[2:]}
    call(wire, mode, server, "get_thing", ["a"], **arguments)
    [request] = server.requests
    for wire_name in ("body=", "At=", "At%3C=", "At%3E="):
        assert wire_name in request.path
    assert {"at", "id"} <= request.headers.keys()


def test_urls(wire: Any, mode: Mode, server: Server) -> None:
    client = wire("client")
    assert client.DEFAULT_BASE_URL == "https://eu.wire.example/v1"
    assert client.SERVERS == ("https://{region}.wire.example/v1", "https://test.wire.example")
    assert client.Client(server_variables={"region": "us"}).base_url == "https://us.wire.example/v1"
    assert wire("api.default.elsewhere")._get_kwargs()["url"] == "https://b.example/x/elsewhere"
    call(wire, mode, server, "elsewhere")
    call(wire, mode, server, "upload", body={})
    assert [request.path for request in server.requests] == ["/elsewhere", "/upload"]


def test_credentials(wire: Any, mode: Mode, server: Server) -> None:
    parameters = inspect.signature(wire("client").Client.__init__).parameters
    assert list(parameters)[2:-1] == ["key", "user", "token_credential", "timeout_credential", "server_variables"]
    call(wire, mode, server, "get_thing", ["a"])
    call(wire, mode, server, "search")
    call(wire, mode, server, "search", settings={"key": None, "user": ("me", "p")})
    call(wire, mode, server, "search", settings={"key": None, "token_credential": "t", "token": "t"})
    found = [(request.headers.get("x-key"), request.headers.get("authorization")) for request in server.requests]
    assert found == [(None, None), ("k", None), (None, "Basic bWU6cA=="), (None, None)]
    assert "secret" not in repr(wire("client").Client(key="secret", user=("secret", "secret")))


@pytest.mark.parametrize(
    ("status", "media_type", "body", "expected"),
    [
        (200, "application/json", b'{"n": 1}', "Thing(n=1)"),
        (200, "application/vnd.other+json; charset=utf-8", b'{"m": 1}', "Other(m=1)"),
        (200, "application/vnd.new+json", b'{"n": 1}', "Thing(n=1)"),
        (200, "application/xml", b"<a/>", "b'<a/>'"),
        (500, "application/json", b'{"m": 1}', "Other(m=1)"),
        (500, "text/plain", b'{"m": 1}', "Other(m=1)"),
        (500, "text/html", b"<html>", "'<html>'"),
    ],
)
def test_the_decoder_follows_the_media_type(
    wire: Any, mode: Mode, status: int, media_type: str, body: bytes, expected: str
) -> None:
    with Server(RawResponse(status=status, body=body, headers={"Content-Type": media_type})) as server:
        assert repr(call(wire, mode, server, "get_thing", ["a"]).parsed) == expected


def test_what_is_bytes_in_the_document_is_bytes(wire: Any, mode: Mode) -> None:
    with Server(RawResponse.json({"a": 1})) as server:
        assert call(wire, mode, server, "query_thing", ["a"], body={}).parsed == b'{"a":1}'
    assert wire("api.default.query_thing").sync.__annotations__["return"] == "bytes | None"
    assert wire("api.default.get_thing").sync.__annotations__["return"] == "bytes | Thing | Other | None"


def test_bodies_follow_their_encoding(wire: Any, mode: Mode, server: Server) -> None:
    call(wire, mode, server, "upload", body={"meta": {"a": 1}, "tags": ["x", "y"]})
    call(wire, mode, server, "upload", body={"files": [b"1"], "meta": {"a": 1}, "tags": ["x", "y"]})
    call(wire, mode, server, "upload", body=wire("models").Upload(file=wire("types").File(b"1")))
    first, second, third = server.requests
    assert first.json() == {"meta": {"a": 1}, "tags": ["x", "y"]}
    assert b"Content-Type: application/vnd.meta+json\r\n\r\n" in second.body
    assert b"\r\n\r\nx,y\r\n" in second.body
    assert third.headers["content-type"].startswith("multipart/form-data")


def items(wire: Any, mode: Mode, server: Server, operation: str) -> list[Any]:
    """Return the items of a stream."""
    module = wire(f"api.default.{operation}")
    client = wire("client").Client(server.url, key="k", total_timeout=30.0)
    if mode == "sync":
        with client, module.stream(client=client) as stream:
            return list(stream)

    async def run() -> list[Any]:
        async with client, module.astream(client=client) as stream:
            return [item async for item in stream]

    return asyncio.run(run())


def test_streams(wire: Any, mode: Mode) -> None:
    thing = wire("models").Thing
    with Server(RawResponse.stream([b'event: x\ndata: {"n": 1}\n\n', {"n": 2}], chunks=3)) as server:
        first, second = items(wire, mode, server, "events")
        assert (first.event, first.data, second.data) == ("x", thing(n=1), thing(n=2))
        assert server.requests[0].headers["x-key"] == "k"
        assert items(wire, mode, server, "deltas") == [thing(n=1), thing(n=2)]
    with Server(RawResponse(body=b'{"n": 1}\n{"n": 2}\n', headers={"Content-Type": "application/jsonl"})) as server:
        assert items(wire, mode, server, "lines") == [thing(n=1), thing(n=2)]
    with Server(RawResponse.json({"m": 1})) as server, pytest.raises(wire("errors").NotAStream) as caught:
        items(wire, mode, server, "events")
    assert caught.value.parsed == wire("models").Other(m=1)


USE = """
import io
from pathlib import Path
from wire_client.client import Client, RetryPolicy
from wire_client.models import Thing
from wire_client.api.default import deltas, upload

client = Client(key=lambda: "k", user=("a", "b"), server_variables={"region": "us"}, retry=RetryPolicy(), total_timeout=3)
upload.sync(client=client, body={"file": b"x", "files": [Path("a"), io.BytesIO()], "tags": ("x",)})
with deltas.stream(client=client) as stream:
    for thing in stream:
        number: int = thing.n
async def run() -> Thing:
    async with deltas.astream(client=client) as stream:
        return await anext(stream)
Client(server_variables={"region": "no"})  # type: ignore[arg-type]  # pyright: ignore  # an ignore without an error is reported
Client(user="a")  # type: ignore[arg-type]  # pyright: ignore  # as above
"""


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_type_checkers_accept_the_package_and_its_use(wire: Any, tmp_path: Path, checker: str) -> None:
    folder = Path(wire("client").__file__).parent.parent
    (folder / "use.py").write_text(USE, encoding="utf-8")
    (folder / "pyrightconfig.json").write_text(
        '{"typeCheckingMode": "strict", "reportMissingModuleSource": false}', "utf-8"
    )
    command = {
        "mypy": ["mypy", "--strict", "--cache-dir", str(tmp_path), "use.py", "wire_client"],
        "pyright": ["pyright", "--pythonpath", sys.executable, "."],
    }
    done = subprocess.run(
        [sys.executable, "-m", *command[checker]], cwd=folder, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_relative_servers_stand_on_the_documents_own_url(tmp_path: Path) -> None:
    text = "openapi: 3.2.0\n$self: 'https://docs.example/api/openapi.yaml'\ninfo: {title: T, version: '1'}\npaths: {}\n"
    for url, expected in (("/v3", "https://docs.example/v3"), ("v3", "https://docs.example/api/v3")):
        (tmp_path / "a.yaml").write_text(f"{text}servers: [{{url: {url}}}]\n", encoding="utf-8")
        assert generate_here(tmp_path / "a.yaml", tmp_path / "relative_client").returncode == 0
        with importable(tmp_path, "relative_client"):
            client: Any = importlib.import_module("relative_client.client")
            assert (url, client.DEFAULT_BASE_URL) == (url, expected)


def test_what_needs_no_host_says_so(from_text: Callable[[str], Any]) -> None:
    package = from_text("servers: [{url: /v3}]\npaths: {/a: {get: {operationId: a, responses: {}}}}\n")
    with pytest.raises(ValueError, match="the server '/v3' has no host: pass base_url"):
        importlib.import_module("small_client.api.default.a").sync(client=package.Client())
