"""What generated clients send."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Callable
from email import message_from_bytes
from email.message import Message
from types import ModuleType
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from generated_packages import Mode, Things
from openapi_fragments import SCHEMAS
from openrouter_responses.testing import RawResponse, ReceivedRequest, Server


def parts_of(request: ReceivedRequest) -> list[Message]:
    """Return the parts of a multipart body."""
    head = b"Content-Type: " + request.headers["content-type"].encode() + b"\r\n\r\n"
    return message_from_bytes(head + request.body).get_payload()  # type: ignore[return-value]  # a multipart message has parts


def described(part: Message) -> tuple[Any, ...]:
    name = part.get_param("name", header="content-disposition")
    return name, part.get_filename(), part.get_content_type(), part.get_payload(decode=True)


def test_multipart(things: Things, mode: Mode) -> None:
    file = things.types.File(b"\x00\xff content", "a b.bin", "image/png")
    more = [things.types.File("text", "1.txt", "text/csv"), things.types.File(b"2")]
    body = {"file": file, "purpose": "é", "count": 3, "public": True, "tags": ["x", "y"], "more-files": more,
            "meta": {"k": "v"}}  # fmt: skip
    with Server(RawResponse.json({"id": "f1", "class": "c"}, status=201)) as server:
        response = things.call(mode, server, "files.upload_file", body=body)
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
    assert response.status_code == 201
    assert type(response.parsed) is things.models.FileSchema
    assert response.parsed.class_ == "c"


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
    media_types = [request.headers["content-type"].partition(";")[0] for request in server.requests]
    assert media_types == ["text/plain", "text/plain", "application/octet-stream", "application/octet-stream"]


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


def test_what_is_not_passed_is_not_sent(things: Things, mode: Mode, server: Server) -> None:
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
    media_types = [request.headers["content-type"].partition(";")[0] for request in server.requests]
    assert media_types == ["application/json", "application/json", "multipart/form-data", "multipart/form-data"]
    assert server.requests[0].json() == {"text": "t", "voice": None}
    assert server.requests[1].json() == {"text": "t"}
    assert [described(part)[0] for part in parts_of(server.requests[2])] == ["text", "sample"]
    assert [described(part)[0] for part in parts_of(server.requests[3])] == ["text"]


@pytest.mark.parametrize(
    "media_type", ["application/json; charset=utf-8", "application/vnd.api+json", "Application/JSON"]
)
def test_json_of_any_spelling_is_sent_as_json(
    from_text: Callable[[str], ModuleType], server: Server, media_type: str
) -> None:
    content = f"{{'{media_type}': {{schema: {{$ref: '#/components/schemas/A'}}}}}}"
    statuses = f"{{'200': {{description: '', content: {content}}}}}"
    package = from_text(
        f"paths: {{/a: {{post: {{operationId: a, requestBody: {{content: {content}}}, responses: {statuses}}}}}}}\n"
        f"{SCHEMAS}"
    )
    module: Any = importlib.import_module("small_client.api.default.a")
    with package.Client(server.url) as client:
        response = module.sync(client=client, body={"a": "x"})
    assert server.requests[0].json() == {"a": "x"}
    assert type(response).__name__ == "A"


@pytest.mark.parametrize(
    ("parameter", "value", "query"),
    [
        ("schema: {type: object}, explode: false", {"r": 1, "g": 2}, "q=r,1,g,2"),
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
