"""Running the generator: the same bytes every time, what generated clients send and what they make of answers."""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import inspect
import io
import json
import os
import subprocess
import sys
import traceback
from collections.abc import Callable, Iterator
from email import message_from_bytes
from email.message import Message
from pathlib import Path
from types import ModuleType
from typing import Any, Literal
from urllib.parse import parse_qsl, urlsplit

import pytest

from openrouter_responses.testing import Reply, Request, Server

ROOT = Path(__file__).parent.parent.parent
Mode = Literal["sync", "async"]


def generate(spec: Path, out: Path, *more: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "generator", "--spec", str(spec), "--out", str(out), *more],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def generate_here(spec: Path, out: Path, *more: str) -> subprocess.CompletedProcess[str]:
    """Do the same in this process, which is faster."""
    output, errors = io.StringIO(), io.StringIO()
    arguments = [
        "generator",
        "--spec",
        str(spec),
        "--out",
        str(out),
        "--config",
        str(ROOT / "generator-config.yml"),
        *more,
    ]
    with pytest.MonkeyPatch.context() as patch, contextlib.redirect_stdout(output), contextlib.redirect_stderr(errors):
        patch.setattr(sys, "argv", arguments)
        try:
            code = importlib.import_module("generator.__main__").main()
        except Exception:  # noqa: BLE001
            code = 1
            traceback.print_exc()
    return subprocess.CompletedProcess(arguments, code, output.getvalue(), errors.getvalue())


def files_of(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


# The same bytes


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, bytes]]:
    """Generate from the project's document with two hash seeds and foreign settings around."""
    made = []
    for seed in ("0", "4711"):
        folder = tmp_path_factory.mktemp("seed")
        (folder / "ruff.toml").write_text("line-length = 40\n", encoding="utf-8")
        out = folder / "openrouter_generated"
        done = generate(ROOT / "openapi.yaml", out, PYTHONHASHSEED=seed)
        assert (done.returncode, done.stderr) == (0, "")
        made.append(files_of(out))
    return made


def test_two_runs_write_the_same_bytes(checked: list[dict[str, bytes]]) -> None:
    assert checked[0] == checked[1]


def test_generated_is_what_the_document_makes(checked: list[dict[str, bytes]]) -> None:
    committed = files_of(ROOT / "generated" / "openrouter_generated")
    assert sorted(checked[0]) == sorted(committed)
    assert [name for name, content in checked[0].items() if content != committed[name]] == []


def test_every_module_says_that_it_is_not_to_be_edited(checked: list[dict[str, bytes]]) -> None:
    for name, content in checked[0].items():
        if name.endswith(".py"):
            assert content.startswith(b"# Generated from the OpenAPI document. Do not edit"), name
    assert "py.typed" in checked[0]
    assert not [name for name in checked[0] if "ruff" in name]


DOCUMENT = """
openapi: 3.0.3
info: {title: Things, version: 1.2.3, description: Everything that a client has to send.}
servers: [{url: https://things.example/v1}]
security: [{bearer: []}]
paths:
  /files:
    post:
      operationId: uploadFile
      tags: [files]
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              required: [file, purpose]
              properties:
                file: {type: string, format: binary}
                purpose: {type: string}
                count: {type: integer}
                public: {type: boolean}
                tags: {type: array, items: {type: string}}
                more-files: {type: array, items: {type: string, format: binary}}
                meta: {type: object, additionalProperties: {type: string}}
      responses:
        '201': {description: made, content: {application/json: {schema: {$ref: '#/components/schemas/File'}}}}
  /files/{file-id}/parts/{class}:
    get:
      operationId: getPart
      tags: [files]
      parameters:
        - {name: file-id, in: path, required: true, schema: {type: string}}
        - {name: class, in: path, required: true, schema: {type: integer}}
      responses:
        '200': {description: bytes, content: {application/octet-stream: {schema: {type: string, format: binary}}}}
        '404': {description: none, content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}
  /notes:
    get:
      operationId: getNotes
      tags: [notes]
      responses: {'200': {description: text, content: {text/plain: {schema: {type: string}}}}}
    put:
      operationId: putNotes
      tags: [notes]
      requestBody: {content: {text/plain: {schema: {type: string}}}}
      responses: {'204': {description: done}}
  /blob:
    put:
      operationId: putBlob
      tags: [notes]
      requestBody:
        required: true
        content: {application/octet-stream: {schema: {type: string, format: binary}}}
      responses: {'204': {description: done}}
  /events:
    get:
      operationId: getEvents
      tags: [notes]
      responses: {'200': {description: events, content: {text/event-stream: {schema: {type: string}}}}}
  /token:
    post:
      operationId: makeToken
      tags: [auth]
      requestBody:
        required: true
        content:
          application/x-www-form-urlencoded:
            schema:
              type: object
              required: [grant_type]
              properties:
                grant_type: {type: string}
                scope: {type: array, items: {type: string}}
                offline: {type: boolean}
      responses: {'200': {description: ok, content: {application/json: {schema: {type: object}}}}}
  /search:
    get:
      operationId: search
      parameters:
        - {name: q, in: query, required: true, schema: {type: string}}
        - {name: many, in: query, schema: {type: array, items: {type: string}}}
        - {name: joined, in: query, explode: false, schema: {type: array, items: {type: integer}}}
        - {name: filter, in: query, style: deepObject, explode: true, schema: {$ref: '#/components/schemas/Filter'}}
        - {name: flags, in: query, schema: {type: object, additionalProperties: {type: string}}}
        - {name: exact, in: query, schema: {type: boolean, default: true}}
        - {name: limit, in: query, schema: {type: integer, nullable: true}}
        - {name: X-Trace-Id, in: header, schema: {type: string}}
        - {name: X-Dry-Run, in: header, schema: {type: boolean}}
        - {name: X-Ids, in: header, schema: {type: array, items: {type: integer}}}
        - {name: session, in: cookie, schema: {type: string}}
        - {name: theme, in: cookie, schema: {type: string}}
        - {name: client, in: query, schema: {type: string}}
        - {name: body, in: query, schema: {type: string}}
        - {name: import, in: query, schema: {type: string}}
      responses:
        '200':
          description: ok
          content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/File'}}}}
        '404': {description: none, content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}
        4XX: {description: bad, content: {application/problem+json: {schema: {$ref: '#/components/schemas/Bad'}}}}
        '524': {description: slow, content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}
        '529': {description: full, content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}
        default: {description: other, content: {application/json: {schema: {$ref: '#/components/schemas/Other'}}}}
  /speech:
    post:
      operationId: speak
      tags: [audio]
      requestBody:
        required: true
        content:
          application/json: {schema: {$ref: '#/components/schemas/Speech'}}
          multipart/form-data: {schema: {$ref: '#/components/schemas/SpeechForm'}}
      responses:
        '200': {description: ok, content: {audio/mpeg: {schema: {type: string, format: binary}}}}
        '202': {description: later, content: {application/json: {schema: {$ref: '#/components/schemas/File'}}}}
components:
  schemas:
    File: {type: object, required: [id], properties: {id: {type: string}, class: {type: string}}}
    Filter: {type: object, properties: {min: {type: integer}, name: {type: string}}}
    Problem: {type: object, properties: {error: {type: object, properties: {message: {type: string}}}}}
    Bad: {type: object, properties: {detail: {type: string}}}
    Other: {type: object, properties: {code: {type: integer}}}
    Speech: {type: object, required: [text], properties: {text: {type: string}, voice: {type: string, nullable: true}}}
    SpeechForm: {type: object, properties: {text: {type: string}, sample: {type: string, format: binary}}}
"""


class Things:
    """The generated package of `DOCUMENT`, and how to call it."""

    def __init__(self, name: str) -> None:
        self.name = name

    def module(self, name: str) -> Any:
        return importlib.import_module(f"{self.name}.{name}" if name else self.name)

    @property
    def models(self) -> Any:
        return self.module("models")

    @property
    def types(self) -> Any:
        return self.module("types")

    def call(self, mode: Mode, server: Server, operation: str, *path: Any, **arguments: Any) -> Any:
        """Call an operation; settings of the client come as `settings`."""
        module = self.module(f"api.{operation}")
        settings = {"token": "secret-token", **arguments.pop("settings", {})}
        client = self.module("client").Client(server.url, **settings)
        if mode == "sync":
            with client:
                return module.sync_detailed(*path, client=client, **arguments)

        async def run() -> Any:
            async with client:
                return await module.asyncio_detailed(*path, client=client, **arguments)

        return asyncio.run(run())


@contextlib.contextmanager
def importable(folder: Path, name: str) -> Iterator[None]:
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    try:
        yield
    finally:
        sys.path.remove(str(folder))
        for module in [module for module in sys.modules if module.partition(".")[0] == name]:
            del sys.modules[module]


@pytest.fixture(scope="module")
def things(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Things]:
    folder = tmp_path_factory.mktemp("things")
    (folder / "things.yaml").write_text(DOCUMENT, encoding="utf-8")
    done = generate(folder / "things.yaml", folder / "things_client")
    assert (done.returncode, done.stderr) == (0, "")
    with importable(folder, "things_client"):
        yield Things("things_client")


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> Mode:
    return request.param  # type: ignore[no-any-return]


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(Reply.json({})) as running:
        yield running


def parts_of(request: Request) -> list[Message]:
    """Return the parts of a multipart body."""
    head = b"Content-Type: " + request.headers["content-type"].encode() + b"\r\n\r\n"
    return message_from_bytes(head + request.body).get_payload()  # type: ignore[return-value]


def described(part: Message) -> tuple[Any, ...]:
    name = part.get_param("name", header="content-disposition")
    return name, part.get_filename(), part.get_content_type(), part.get_payload(decode=True)


# What is sent


def test_multipart(things: Things, mode: Mode) -> None:
    file = things.types.File(b"\x00\xff content", "a b.bin", "image/png")
    more = [things.types.File("text", "1.txt", "text/csv"), things.types.File(b"2")]
    body = {"file": file, "purpose": "é", "count": 3, "public": True, "tags": ["x", "y"], "more-files": more,
            "meta": {"k": "v"}}  # fmt: skip
    with Server(Reply.json({"id": "f1", "class": "c"}, status=201)) as server:
        answer = things.call(mode, server, "files.upload_file", body=body)
    parts = [described(part) for part in parts_of(server.requests[0])]
    assert parts[0] == ("file", "a b.bin", "image/png", b"\x00\xff content")
    assert [(part[0], part[3]) for part in parts[1:]] == [
        ("purpose", "é".encode()),
        ("count", b"3"),
        ("public", b"true"),
        ("tags", b"x"),
        ("tags", b"y"),
        ("more-files", b"text"),
        ("more-files", b"2"),
        ("meta", b'{"k": "v"}'),
    ]
    assert server.requests[0].method == "POST"
    assert answer.status_code == 201
    assert type(answer.parsed) is things.models.FileSchema
    assert answer.parsed.class_ == "c"


def test_multipart_of_a_model_sends_the_names_of_the_wire(things: Things, mode: Mode, server: Server) -> None:
    model = things.models.UploadFileBody
    file = things.types.File(b"x")
    things.call(mode, server, "files.upload_file", body=model(file=file, purpose="p", more_files=[file]))
    assert [described(part)[0] for part in parts_of(server.requests[0])] == ["file", "purpose", "more-files"]


def test_null_in_a_multipart_body_is_not_the_word_none(things: Things, mode: Mode, server: Server) -> None:
    body = {"file": things.types.File(b"x"), "purpose": "p", "count": None, "meta": {"k": None}}
    things.call(mode, server, "files.upload_file", body=body)
    assert b"None" not in server.requests[0].body


def test_form(things: Things, mode: Mode, server: Server) -> None:
    body = {"grant_type": "a&b=c é", "scope": ["x", "y"], "offline": False}
    things.call(mode, server, "auth.make_token", body=body)
    [request] = server.requests
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert parse_qsl(request.body.decode()) == [
        ("grant_type", "a&b=c é"),
        ("scope", "x"),
        ("scope", "y"),
        ("offline", "false"),
    ]


def test_text_and_bytes_as_body(things: Things, mode: Mode, server: Server) -> None:
    things.call(mode, server, "notes.put_notes", body="é text")
    things.call(mode, server, "notes.put_notes", body=b"bytes")
    things.call(mode, server, "notes.put_blob", body=b"\x00\xff")
    things.call(mode, server, "notes.put_blob", body=things.types.File(b"file"))
    assert [request.body for request in server.requests] == ["é text".encode(), b"bytes", b"\x00\xff", b"file"]
    kinds = [request.headers["content-type"].partition(";")[0] for request in server.requests]
    assert kinds == ["text/plain", "text/plain", "application/octet-stream", "application/octet-stream"]


def test_a_body_that_is_not_required_may_be_left_out(things: Things, mode: Mode, server: Server) -> None:
    things.call(mode, server, "notes.put_notes")
    assert server.requests[0].body == b""
    assert "content-type" not in server.requests[0].headers


def test_parameters(things: Things, mode: Mode, server: Server) -> None:
    things.call(
        mode,
        server,
        "default.search",
        q="a b&c=é/",
        many=["x", "y,z"],
        joined=[1, 2],
        filter_=things.models.Filter(min=3, name="n"),
        flags={"one": "1", "two": "2"},
        exact=False,
        x_trace_id="t",
        x_dry_run=True,
        x_ids=[1, 2],
        session="s1",
        theme="dark",
    )
    [request] = server.requests
    assert urlsplit(request.path).path == "/search"
    assert parse_qsl(urlsplit(request.path).query) == [
        ("q", "a b&c=é/"),
        ("many", "x"),
        ("many", "y,z"),
        ("joined", "1,2"),
        ("filter[min]", "3"),
        ("filter[name]", "n"),
        ("one", "1"),
        ("two", "2"),
        ("exact", "false"),
    ]
    assert (request.headers["x-trace-id"], request.headers["x-dry-run"], request.headers["x-ids"]) == (
        "t",
        "true",
        "1,2",
    )
    assert set(request.headers["cookie"].split("; ")) == {"session=s1", "theme=dark"}
    assert request.headers["authorization"] == "Bearer secret-token"


def test_what_is_not_said_is_not_sent(things: Things, mode: Mode, server: Server) -> None:
    things.call(mode, server, "default.search", q="x", limit=None, many=[])
    [request] = server.requests
    assert request.path == "/search?q=x"
    assert not {"cookie", "x-trace-id", "x-dry-run", "x-ids"} & request.headers.keys()


def test_parameters_whose_names_the_operation_needs_itself(things: Things, mode: Mode, server: Server) -> None:
    signature = inspect.signature(things.module("api.default.search").sync_detailed)
    module = things.module("api.default.search")
    wires = {"client", "body", "import"}
    names = [name for name in signature.parameters if name.strip("_").partition("_")[0] in wires and name != "client"]
    assert len(names) == 3
    things.call(mode, server, "default.search", q="x", **{name: name for name in names})
    assert {name for name, _ in parse_qsl(urlsplit(server.requests[0].path).query)} == {"q", *wires}
    assert module.METHOD == "GET"


def test_path_parameters_are_one_segment_each(things: Things, mode: Mode, server: Server) -> None:
    things.call(mode, server, "files.get_part", "a/../b?c#d {class} é%", 7)
    assert server.requests[0].path == "/files/a%2F..%2Fb%3Fc%23d%20%7Bclass%7D%20%C3%A9%25/parts/7"


def test_two_bodies_for_one_operation(things: Things, mode: Mode, server: Server) -> None:
    models, file = things.models, things.types.File(b"sample")
    bodies = [
        {"text": "t", "voice": None},
        models.Speech(text="t"),
        {"text": "t", "sample": file},
        models.SpeechForm(text="t"),
    ]
    for body in bodies:
        things.call(mode, server, "audio.speak", body=body)
    kinds = [request.headers["content-type"].partition(";")[0] for request in server.requests]
    assert kinds == ["application/json", "application/json", "multipart/form-data", "multipart/form-data"]
    assert server.requests[0].json() == {"text": "t", "voice": None}
    assert server.requests[1].json() == {"text": "t"}
    assert [described(part)[0] for part in parts_of(server.requests[2])] == ["text", "sample"]
    assert [described(part)[0] for part in parts_of(server.requests[3])] == ["text"]


# What is parsed


@pytest.mark.parametrize(
    ("status", "kind", "field"),
    [
        (404, "Problem", "error"),
        (400, "Bad", "detail"),
        (418, "Bad", "detail"),
        (499, "Bad", "detail"),
        (524, "Problem", "error"),
        (529, "Problem", "error"),
        (500, "Other", "code"),
        (302, "Other", "code"),
        (599, "Other", "code"),
        (999, "Other", "code"),
    ],
)
def test_the_most_exact_status_counts(things: Things, mode: Mode, status: int, kind: str, field: str) -> None:
    value = {"detail": "d", "code": 3, "error": {"message": "m"}}
    with Server(Reply.json(value, status=status)) as server:
        answer = things.call(mode, server, "default.search", q="x")
    assert answer.status_code == status
    assert type(answer.parsed).__name__ == kind
    assert getattr(answer.parsed, field) is not things.types.UNSET
    assert answer.parsed.to_dict() == value


def test_a_list_of_models_is_parsed(things: Things, mode: Mode) -> None:
    with Server(Reply.json([{"id": "1"}, {"id": "2", "new": 1}])) as server:
        answer = things.call(mode, server, "default.search", q="x")
    assert [type(item) for item in answer.parsed] == [things.models.FileSchema] * 2
    assert answer.parsed[1].additional_properties == {"new": 1}


@pytest.mark.parametrize(
    ("operation", "path", "media_type", "body", "expected"),
    [
        ("files.get_part", ("f", 1), "application/octet-stream", b"\x00\xff", b"\x00\xff"),
        ("files.get_part", ("f", 1), "video/mp4", b"\x00", b"\x00"),
        ("notes.get_notes", (), "text/plain; charset=utf-8", "é".encode(), "é"),
        ("notes.get_notes", (), "text/plain; charset=latin-1", "é".encode("latin-1"), "é"),
        ("notes.get_events", (), "text/event-stream", b"data: 1\n\ndata: [DONE]\n\n", "data: 1\n\ndata: [DONE]\n\n"),
        ("notes.get_notes", (), "application/json", b"[1]", [1]),
        ("notes.get_notes", (), "application/json", b"no JSON", "no JSON"),
        ("notes.get_notes", (), "application/vnd.x+json; v=1", b'{"a": 1}', {"a": 1}),
        ("notes.get_notes", (), None, b'{"a": 1}', {"a": 1}),
        ("notes.get_notes", (), "text/plain", b"", None),
    ],
)
def test_what_a_media_type_says(
    things: Things,
    mode: Mode,
    operation: str,
    path: tuple[Any, ...],
    media_type: str | None,
    body: bytes,
    expected: Any,
) -> None:
    with Server(Reply(body=body, headers={"Content-Type": media_type})) as server:
        answer = things.call(mode, server, operation, *path)
    assert answer.parsed == expected
    assert answer.content == body
    assert answer.headers["x-generation-id"] == "gen-test-1"


def test_one_operation_answers_with_bytes_or_json(things: Things, mode: Mode) -> None:
    replies = [
        Reply(body=b"ID3", headers={"Content-Type": "audio/mpeg"}),
        Reply.json({"id": "later"}, status=202),
        Reply(status=204, headers={"Content-Type": None}),
    ]
    with Server(replies) as server:
        answers = [things.call(mode, server, "audio.speak", body={"text": "t"}) for _ in replies]
    assert answers[0].parsed == b"ID3"
    assert answers[1].parsed == things.models.FileSchema(id="later")
    assert answers[2].parsed is None


@pytest.mark.parametrize("body", [b"<html>", b"[", b'"text"', b"3", b"null", b"[]", b""])
def test_a_documented_status_with_another_body_does_not_raise(things: Things, mode: Mode, body: bytes) -> None:
    with Server(Reply(status=529, body=body, headers={"Content-Type": "application/json"})) as server:
        answer = things.call(mode, server, "default.search", q="x")
    assert (answer.status_code, answer.content) == (529, body)


def test_a_status_that_the_document_does_not_list(things: Things, mode: Mode) -> None:
    with Server(Reply.json({"a": 1}, status=529)) as server:
        answer = things.call(mode, server, "notes.get_notes")
        assert (answer.status_code, answer.parsed) == (529, {"a": 1})
        error = things.module("errors").UnexpectedStatus
        with pytest.raises(error, match="unexpected status 529") as caught:
            things.call(mode, server, "notes.get_notes", settings={"raise_on_unexpected_status": True})
    assert (caught.value.status_code, caught.value.content) == (529, b'{"a":1}')


def test_the_short_functions_return_the_body_alone(things: Things) -> None:
    module = things.module("api.notes.get_notes")
    with Server(Reply.text("hello", "text/plain")) as server:
        client = things.module("client").Client(server.url)
        with client:
            assert module.sync(client=client) == "hello"

        async def run() -> Any:
            async with client:
                return await module.asyncio(client=client)

        assert asyncio.run(run()) == "hello"
    assert "authorization" not in server.requests[0].headers


# The client


def test_no_text_of_a_client_shows_the_token(things: Things) -> None:
    module = things.module("client")
    for client in (
        module.Client("http://x", token="secret-token"),
        module.AuthenticatedClient("http://x", "secret-token"),
    ):
        assert "secret-token" not in f"{client!r} {client!s} {client}"
        assert "http://x" in repr(client)


def test_an_authenticated_client_needs_a_token(things: Things, server: Server) -> None:
    module = things.module("client")
    with pytest.raises(ValueError, match="token"):
        module.AuthenticatedClient(server.url)
    with module.AuthenticatedClient(server.url, "abc") as client:
        things.module("api.notes.get_notes").sync(client=client)
    assert server.requests[0].headers["authorization"] == "Bearer abc"


def test_a_client_closes_what_it_opened(things: Things, server: Server) -> None:
    module, operation = things.module("client"), things.module("api.notes.get_notes")
    with module.Client(server.url) as client:
        operation.sync(client=client)
        operation.sync(client=client)
        assert server.connections == 1
    assert client.get_httpx_client().is_closed
    server.wait_for(lambda: server.open_connections == 0)

    async def run() -> Any:
        async with module.Client(server.url) as other:
            await operation.asyncio(client=other)
            return other

    assert asyncio.run(run()).get_async_httpx_client().is_closed
    server.wait_for(lambda: server.open_connections == 0)


def test_settings_of_the_client(things: Things, server: Server) -> None:
    module = things.module("client")
    assert module.DEFAULT_BASE_URL == "https://things.example/v1"
    assert module.Client().base_url == module.DEFAULT_BASE_URL
    settings = {"headers": {"X-One": "1"}, "cookies": {"c": "2"}, "timeout": 5.0, "httpx_args": {"params": {"z": "3"}}}
    things.call("sync", server, "notes.get_notes", settings=settings)
    [request] = server.requests
    assert (request.headers["x-one"], request.headers["cookie"], request.path) == ("1", "c=2", "/notes?z=3")
    assert module.Client().get_httpx_client().timeout.read is not None


def test_the_base_url_keeps_its_path(things: Things, server: Server) -> None:
    operation = things.module("api.notes.get_notes")
    for base in (f"{server.url}/v1", f"{server.url}/v1/"):
        with things.module("client").Client(base) as client:
            operation.sync(client=client)
    assert [request.path for request in server.requests] == ["/v1/notes", "/v1/notes"]


def test_what_the_package_says_of_its_document(things: Things) -> None:
    package = things.module("")
    assert package.API_VERSION == "1.2.3"
    assert len(package.API_DIGEST) == 64
    assert set(package.__all__) <= set(dir(package)) | {"Client", "AuthenticatedClient"}
    with pytest.raises(AttributeError, match="nowhere"):
        package.nowhere  # noqa: B018


# Documents of other kinds


@pytest.fixture
def from_text(tmp_path: Path) -> Iterator[Callable[[str], ModuleType]]:
    """Generate from the text of paths and more; import and return the package."""
    with importable(tmp_path, "small_client"):

        def make(text: str) -> ModuleType:
            spec = tmp_path / "document.yaml"
            spec.write_text(f"openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\n{text}", encoding="utf-8")
            done = generate_here(spec, tmp_path / "small_client")
            assert (done.returncode, done.stderr) == (0, "")
            return importlib.import_module("small_client")

        yield make


JSON_ANSWER = "{'200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}"
SCHEMAS = "components: {schemas: {A: {type: object, properties: {a: {type: string}}}}}\n"


@pytest.mark.parametrize(
    "text",
    [
        f"paths: {{/a: {{get: {{operationId: a, responses: {JSON_ANSWER}}}}}}}\n{SCHEMAS}",
        "paths: {/a: {get: {operationId: a, responses: {'200': {description: '', content: {text/plain: {}}}}}}}\n",
        "paths: {/a: {get: {operationId: a, responses: {'204': {description: ''}}}}}\n",
        f"paths: {{/a: {{get: {{operationId: a}}}}}}\n{SCHEMAS}",
        "paths: {/a: {get: {operationId: a, responses: {200: {description: ''}, 4XX: {description: ''}}}}}\n",
        "paths: {/a: {$ref: '#/components/pathItems/A'}}\n"
        f"components: {{pathItems: {{A: {{get: {{operationId: a, responses: {{}}}}}}}}, {SCHEMAS[13:-2]}}}\n",
        f"paths: {{/a: {{summary: s, get: {{operationId: a, tags: [class, b], responses: {{}}}}}}}}\n{SCHEMAS}",
        f"paths: {{/a: {{get: {{operationId: a, tags: [], responses: {JSON_ANSWER}}}}}}}\n{SCHEMAS}x-more: 1\n",
    ],
    ids=[
        "reads-only",
        "no-schemas",
        "no-content",
        "no-responses",
        "integer-status",
        "path-item-reference",
        "tags",
        "x",
    ],
)
def test_an_operation_comes_out_of(from_text: Callable[[str], ModuleType], text: str, server: Server) -> None:
    package = from_text(text)
    [path] = [path for path in Path(package.__path__[0], "api").glob("*/*.py") if path.name != "__init__.py"]
    module: Any = importlib.import_module(f"small_client.api.{path.parent.name}.{path.stem}")
    with package.Client(server.url) as client:
        module.sync(client=client)
    assert server.requests[0].path == "/a"


@pytest.mark.parametrize(
    "text", [f"paths: {{}}\n{SCHEMAS}", "paths: {}\n", SCHEMAS], ids=["schemas", "nothing", "no-paths"]
)
def test_a_document_without_operations_is_a_package(from_text: Callable[[str], ModuleType], text: str) -> None:
    assert from_text(text).API_VERSION == "1"


def test_variables_of_the_server_have_their_defaults(from_text: Callable[[str], ModuleType]) -> None:
    from_text(
        "servers: [{url: 'https://{region}.example/{version}',\n"
        "  variables: {region: {default: eu}, version: {default: v2}}}]\n"
        f"paths: {{}}\n{SCHEMAS}"
    )
    assert importlib.import_module("small_client.client").DEFAULT_BASE_URL == "https://eu.example/v2"


@pytest.mark.parametrize(
    "media_type", ["application/json; charset=utf-8", "application/vnd.api+json", "Application/JSON"]
)
def test_json_of_any_spelling_is_sent_as_json(
    from_text: Callable[[str], ModuleType], server: Server, media_type: str
) -> None:
    content = f"{{'{media_type}': {{schema: {{$ref: '#/components/schemas/A'}}}}}}"
    answers = f"{{'200': {{description: '', content: {content}}}}}"
    package = from_text(
        f"paths: {{/a: {{post: {{operationId: a, requestBody: {{content: {content}}}, responses: {answers}}}}}}}\n"
        f"{SCHEMAS}"
    )
    module: Any = importlib.import_module("small_client.api.default.a")
    with package.Client(server.url) as client:
        answer = module.sync(client=client, body={"a": "x"})
    assert server.requests[0].json() == {"a": "x"}
    assert type(answer).__name__ == "A"


@pytest.mark.parametrize(
    ("parameter", "value", "query"),
    [
        ("schema: {type: object}, explode: false", {"r": 1, "g": 2}, "q=r%2C1%2Cg%2C2"),
        ("schema: {type: array, items: {type: string}}, style: pipeDelimited, explode: false", ["a", "b"], "q=a%7Cb"),
        ("schema: {type: array, items: {type: string}}, style: spaceDelimited, explode: false", ["a", "b"], "q=a+b"),
        ("content: {application/json: {schema: {type: object}}}", {"a": [1, None]}, "q=%7B%22a%22%3A%5B1%2Cnull%5D%7D"),
    ],
)
def test_other_styles_of_query_parameters(
    from_text: Callable[[str], ModuleType], server: Server, parameter: str, value: Any, query: str
) -> None:
    package = from_text(
        f"paths: {{/a: {{post: {{operationId: a, parameters: [{{name: q, in: query, {parameter}}}], responses: {{}},\n"
        f"  requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/A'}}}}}}}}}}}}}}\n"
        f"{SCHEMAS}"
    )
    module: Any = importlib.import_module("small_client.api.default.a")
    with package.Client(server.url) as client:
        module.sync(client=client, q=value)
    sent = urlsplit(server.requests[0].path).query.replace(" ", "").replace("%20", "+")
    assert sent == query


# The command line


@pytest.mark.parametrize(
    ("text", "more", "said"),
    [
        ("openapi: 3.1.0\npaths: {", (), "neither YAML nor JSON"),
        ("swagger: '2.0'\n", (), "no OpenAPI 3 document"),
        (
            f"openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths: {{}}\n{SCHEMAS}",
            ("--operations", "get /a"),
            "#/paths/~1a/get",
        ),
        (
            f"openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths: {{}}\n{SCHEMAS}",
            ("--operations", "responses"),
            "responses",
        ),
        (f"openapi: 3.1.0\npaths: {{}}\n{SCHEMAS}", (), "info"),
        (
            "openapi: 3.1.0\ninfo: {title: T, version: '1'}\ncomponents: {schemas: {A: {type: x}}}",
            (),
            "#/components/schemas/A/type",
        ),
        ("openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {'/a/{id}': {get: {responses: {}}}}\n", (), "id"),
        (
            "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"
            "paths: {/a: {get: {parameters: [{in: query}], responses: {}}}}\n",
            (),
            "#/paths/~1a/get/parameters",
        ),
    ],
    ids=["yaml", "swagger", "operation", "choice", "info", "type", "path-parameter", "parameter"],
)
def test_a_refusal_is_one_line_and_leaves_what_was_there(
    tmp_path: Path, text: str, more: tuple[str, ...], said: str
) -> None:
    spec, out = tmp_path / "document.yaml", tmp_path / "client"
    spec.write_text(f"openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths: {{}}\n{SCHEMAS}", encoding="utf-8")
    assert generate_here(spec, out).returncode == 0
    before = files_of(out)
    spec.write_text(text, encoding="utf-8")
    done = generate_here(spec, out, *more)
    assert done.returncode == 1
    assert said in done.stderr
    assert "document.yaml" in done.stderr
    assert "Traceback" not in done.stderr
    assert files_of(out) == before


def test_a_document_that_is_not_there(tmp_path: Path) -> None:
    done = generate_here(tmp_path / "nowhere.yaml", tmp_path / "out")
    assert done.returncode == 1
    assert "nowhere.yaml" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_second_run_leaves_nothing_of_the_first(tmp_path: Path) -> None:
    spec, out = tmp_path / "document.json", tmp_path / "client"
    document: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {},
        "components": {"schemas": {"Old": {"type": "object", "properties": {"a": {"type": "string"}}}}},
    }
    spec.write_text(json.dumps(document), encoding="utf-8")
    assert generate_here(spec, out).returncode == 0
    assert "models/old.py" in files_of(out)
    document["components"]["schemas"]["New"] = document["components"]["schemas"].pop("Old")
    spec.write_text(json.dumps(document), encoding="utf-8")
    assert generate_here(spec, out).returncode == 0
    assert "models/new.py" in files_of(out)
    assert "models/old.py" not in files_of(out)


def test_a_folder_that_holds_something_else_is_not_emptied(tmp_path: Path) -> None:
    spec, out = tmp_path / "document.yaml", tmp_path / "work"
    spec.write_text(f"openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths: {{}}\n{SCHEMAS}", encoding="utf-8")
    (out / "thesis").mkdir(parents=True)
    (out / "thesis" / "chapter.txt").write_text("years of work", encoding="utf-8")
    generate_here(spec, out)
    assert (out / "thesis" / "chapter.txt").exists()
