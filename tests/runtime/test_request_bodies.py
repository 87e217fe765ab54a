"""Bodies on the wire: which media type is chosen, forms, parts, files."""

from __future__ import annotations

import asyncio
import datetime
import io
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote_plus

import httpx
import pytest

from openrouter_codegen.runtime.http.client import Client
from openrouter_codegen.runtime.http.files import FileStream
from openrouter_codegen.runtime.http.request import request_kwargs
from openrouter_codegen.runtime.http.request_body import _choose
from openrouter_codegen.runtime.types import File
from openrouter_codegen.runtime.unset import UNSET

JSON, FORM, PARTS, XML = (
    "application/json",
    "application/x-www-form-urlencoded",
    "multipart/form-data",
    "application/xml",
)


def sent(body: Any, *media_types: str, encoding: dict[str, Any] | None = None, **named: str) -> httpx.Request:
    """Return the request that a body becomes."""
    known = {**dict.fromkeys(media_types), **named}
    kwargs = request_kwargs("POST", "http://h/", [], body, known, {media_types[0]: encoding or {}})
    request = httpx.Client().build_request(**kwargs)
    request.read()
    return request


def sent_type(request: httpx.Request) -> str:
    return request.headers["content-type"].partition(";")[0]


def form(body: Any, **encoding: Any) -> str:
    return unquote_plus(sent(body, FORM, encoding=encoding).content.decode())


def parts(body: Any, **encoding: Any) -> list[tuple[str, str | None, str | None, bytes]]:
    """Return name, file name, media type and content of each part."""
    files = request_kwargs("POST", "/", [], body, {PARTS: None}, {PARTS: encoding})["files"]
    return [(name, part[0], part[2], _read(part[1])) for name, part in files]


def _read(content: Any) -> bytes:
    if isinstance(content, FileStream):
        return content.read()
    return content.encode() if isinstance(content, str) else content


# Choosing


@pytest.mark.parametrize(
    "body",
    [
        {"file": b"x"},
        {"files": [b"x"]},
        {"files": (File(b"x"),)},
        {"a": {"b": [{"c": io.BytesIO(b"x")}]}},
        {"path": Path(__file__)},
    ],
)
def test_a_file_anywhere_makes_it_multipart(body: Any) -> None:
    assert sent_type(sent(body, JSON, PARTS)) == PARTS


@pytest.mark.parametrize("order", [(XML, JSON, FORM), (FORM, "application/json; charset=utf-8"), ("*/*", JSON)])
def test_an_object_is_json_where_that_is_offered(order: tuple[str, ...]) -> None:
    assert sent_type(sent({"a": 1}, *order)) == JSON


def test_an_object_is_never_sent_as_xml(models: Any) -> None:
    dog = models("Dog")(name="Rex")
    assert sent_type(sent(dog, XML, **{XML: "Dog", FORM: "Dog", JSON: "Dog"})) == JSON
    with pytest.raises(TypeError, match=r"cannot be sent as application/xml: pass str, bytes or a File"):
        sent(dog, XML)
    assert sent("<dog/>", JSON, XML).content == b"<dog/>"


@pytest.mark.parametrize(
    ("body", "media_types", "expected"),
    [
        ({"a": 1}, ("*/*", "application/jsonl", PARTS, FORM, JSON), JSON),
        ({"a": 1}, ("application/jsonl", PARTS, FORM), FORM),
        ({"a": 1}, ("*/*", "application/jsonl", PARTS), PARTS),
        ([1], (XML, "*/*", "application/jsonl"), "application/jsonl"),
        ({"a": 1}, (XML, "*/*"), "*/*"),
        ("text", (JSON, XML, "text/plain"), "text/plain"),
        (b"bytes", (JSON, "text/plain", XML), XML),
        ("text", (JSON, XML), XML),
        (b"bytes", (JSON, "text/plain"), "text/plain"),
        ("text", (PARTS, JSON), PARTS),
        ({"f": b"x"}, (FORM, JSON, PARTS), PARTS),
        ("text", (), ""),
    ],
)
def test_what_a_body_is_sent_as(body: Any, media_types: tuple[str, ...], expected: str) -> None:
    assert _choose(body, dict.fromkeys(media_types)) == expected


def test_text_is_json_where_nothing_else_is_offered() -> None:
    assert sent("é", JSON).content == '"é"'.encode()
    with pytest.raises(TypeError, match=r"a body of type list cannot be sent as application/xml"):
        sent([1], XML, "image/png")


@pytest.mark.parametrize(
    ("body", "media_type", "content"),
    [
        ({"a": 1}, JSON, b'{"a":1}'),
        ("é", "text/plain", "é".encode()),
        (b"x", "application/octet-stream", b"x"),
        (File(b"x", mime_type="image/png"), "image/png", b"x"),
        (File(b"x"), "application/octet-stream", b"x"),
    ],
)
def test_ranges_of_media_types(body: Any, media_type: str, content: bytes) -> None:
    request = sent(body, "*/*")
    assert (sent_type(request), request.content) == (media_type, content)


def test_sequences_of_json() -> None:
    assert sent(({"a": n} for n in (1, 2)), "application/x-ndjson").content == b'{"a":1}\n{"a":2}\n'
    assert sent([1, "a"], "application/json-seq").content == b'\x1e1\n\x1e"a"\n'


# Forms


def test_fields_of_forms_by_default() -> None:
    body = {"id": "a&b", "ok": True, "none": None, "tags": ["x", "y"], "address": {"city": "é"}, "many": [{"a": 1}]}
    assert form(body) == 'id=a&b&ok=true&none=&tags=x&tags=y&address={"city":"é"}&many={"a":1}'
    assert form({"on": datetime.date(2026, 1, 2)}) == "on=2026-01-02"


@pytest.mark.parametrize(
    ("rule", "value", "expected"),
    [
        ({"style": "deepObject", "explode": True}, {"city": "x", "at": {"lat": 1}}, "f[city]=x&f[at][lat]=1"),
        ({"style": "deepObject"}, [{"a": 1}], "f[0][a]=1"),
        ({"style": "form", "explode": False}, ["x", "y"], "f=x,y"),
        ({"explode": True}, {"a": 1, "b": 2}, "a=1&b=2"),
        ({"style": "spaceDelimited", "explode": False}, ["x", "y"], "f=x y"),
        ({"style": "pipeDelimited"}, ["x", "y"], "f=x|y"),
        ({"contentType": "application/json"}, ["x", {"y": 1}], 'f=["x",{"y":1}]'),
        ({"contentType": "text/plain"}, ["x", "y"], "f=x&f=y"),
        ({"contentType": "application/*"}, ["x", "y"], "f=x&f=y"),
        ({"contentType": "text/plain"}, None, "f="),
    ],
)
def test_fields_of_forms_by_their_encoding(rule: dict[str, Any], value: Any, expected: str) -> None:
    assert form({"f": value}, f=rule) == expected


def test_reserved_characters_in_forms() -> None:
    assert sent({"f": "a/b?c d"}, FORM, encoding={"f": {"allowReserved": True}}).content == b"f=a/b?c+d"
    assert sent({"f": "a/b?c d"}, FORM).content == b"f=a%2Fb%3Fc+d"
    assert sent({"f": "a/b?c d"}, FORM, encoding={"f": {"allowReserved": False}}).content == b"f=a%2Fb%3Fc+d"


def test_a_form_is_an_object() -> None:
    with pytest.raises(TypeError, match="a form must be an object"):
        sent([1], FORM)


# Parts


def test_parts_by_default() -> None:
    body = {"text": "é", "n": 3, "ok": False, "none": None, "meta": {"a": 1}, "tags": ["x", 2], "more": [{"a": 1}]}
    assert parts(body) == [
        ("text", None, "text/plain", "é".encode()),
        ("n", None, "text/plain", b"3"),
        ("ok", None, "text/plain", b"false"),
        ("meta", None, "application/json", b'{"a": 1}'),
        ("tags", None, "text/plain", b"x"),
        ("tags", None, "text/plain", b"2"),
        ("more", None, "application/json", b'{"a": 1}'),
    ]


def test_parts_by_their_encoding() -> None:
    assert parts({"f": {"a": 1}}, f={"contentType": "text/xml"})[0][2] == "text/xml"
    assert parts({"f": "x"}, f={"contentType": "application/json"}) == [("f", None, "application/json", b'"x"')]
    assert parts({"f": b"x"}, f={"contentType": "image/png, image/jpeg"})[0][2] == "image/png"
    assert parts({"f": File(b"x", mime_type="a/b")}, f={"contentType": "image/png"})[0][2] == "a/b"
    assert parts({"f": "x"}, f={"contentType": "text/*"})[0][2] == "text/plain"
    assert parts({"f": b"x"}, f={"contentType": "image/*"})[0][2] is None
    assert parts({"f": ["x", "y"]}, f={"style": "form", "explode": False}) == [("f", None, "text/plain", b"x,y")]
    deep = parts({"f": {"a": {"b": 1}}}, f={"style": "deepObject"})
    assert deep == [("f[a][b]", None, "text/plain", b"1")]


def test_files_of_every_type(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"content")
    headers = {"X-Part": "1"}
    with path.open("rb") as file:
        found = parts({
            "bytes": b"x",
            "array": bytearray(b"x"),
            "path": path,
            "open": file,
            "memory": io.BytesIO(b"x"),
            "file": File(path, mime_type="text/csv", headers=headers),
            "named": File(b"x", "n.bin"),
            "nameless": File(b"x"),
        })  # fmt: skip
    assert [(name, file_name) for name, file_name, _, _ in found] == [
        ("bytes", "bytes"),
        ("array", "array"),
        ("path", "a.txt"),
        ("open", "a.txt"),
        ("memory", "memory"),
        ("file", "a.txt"),
        ("named", "n.bin"),
        ("nameless", None),
    ]
    assert b"X-Part: 1" in sent({"file": File(b"x", "a", headers=headers)}, PARTS).content


def test_files_in_lists_and_objects_have_names_that_say_where() -> None:
    body = {
        "files": [b"1", b"2"],
        "items": [{"file": b"3", "title": "t"}, {"file": b"4"}],
        "one": {"file": b"5", "n": 1},
    }
    assert [(name, content) for name, _, _, content in parts(body)] == [
        ("files", b"1"),
        ("files", b"2"),
        ("items[0][file]", b"3"),
        ("items[0][title]", b"t"),
        ("items[1][file]", b"4"),
        ("one[file]", b"5"),
        ("one[n]", b"1"),
    ]
    assert [name for name, *_ in parts({"files": (content for content in (b"1", b"2"))})] == ["files", "files"]
    assert [name for name, *_ in parts({"files": [[b"1"], [b"2", b"3"]]})] == ["files"] * 3


def test_models_and_what_is_absent_in_parts(models: Any) -> None:
    cat = models("Cat")(friends=[models("Dog")(name=b"x")], from_=UNSET)
    assert [name for name, *_ in parts({"cat": cat, "none": UNSET, "list": [UNSET, 1]})] == [
        "cat[kind]",
        "cat[friends][0][name]",
        "cat[friends][0][kind]",
        "list",
    ]
    assert sent_type(sent({"cat": cat}, JSON, PARTS)) == PARTS


class Dumped:
    """A model of pydantic, which is iterable, too."""

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        return iter([("a", 1)])

    def model_dump(self, **options: Any) -> dict[str, Any]:
        return {"a": 1}


def test_a_model_of_pydantic_is_a_part_of_json() -> None:
    assert parts({"f": Dumped()}) == [("f", None, "application/json", b'{"a": 1}')]


def test_a_multipart_body_without_parts_is_one() -> None:
    request = sent({}, PARTS)
    boundary = request.headers["content-type"].partition("boundary=")[2]
    assert request.content == f"--{boundary}--\r\n".encode()


def test_a_multipart_body_names_its_fields() -> None:
    with pytest.raises(TypeError, match="name the field of the file"):
        sent(b"x", PARTS)


def test_a_file_opened_as_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("x", encoding="utf-8")
    with (tmp_path / "a").open(encoding="utf-8") as file, pytest.raises(TypeError, match="binary mode"):
        sent(file, "application/octet-stream")


# Sending


class Unseekable(io.BytesIO):
    """A file like a pipe."""

    def seekable(self) -> bool:
        """Say no."""
        return False


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("source", ["path", "open", "middle", "pipe", "bytes", "part"])
def test_files_are_sent_both_ways(tmp_path: Path, mode: str, source: str) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"<" + b"0123456789" * 20_000)
    received: list[tuple[str | None, bytes]] = []

    def respond(request: httpx.Request) -> httpx.Response:
        received.append((request.headers.get("content-length"), request.content))
        return httpx.Response(200, json={})

    with path.open("rb") as file:
        if source == "middle":
            file.read(1)
        body: Any = {
            "path": path,
            "open": file,
            "middle": file,
            "pipe": Unseekable(path.read_bytes()),
            "bytes": memoryview(path.read_bytes()),
            "part": {"f": path},
        }[source]
        kwargs = request_kwargs(
            "POST", "/", [], body, {PARTS if source == "part" else "application/octet-stream": None}
        )
        client = Client("http://h", httpx_args={"transport": httpx.MockTransport(respond)})
        if mode == "sync":
            client.send(kwargs, {})
        else:
            asyncio.run(client.asend(kwargs, {}))
    [(length, content)] = received
    whole = path.read_bytes()[1 if source == "middle" else 0 :]
    assert whole == content if source != "part" else whole in content
    assert length == (None if source == "pipe" else str(len(content)))


def test_a_file_is_read_from_where_it_stands(tmp_path: Path) -> None:
    """As often as it is sent; what cannot be rewound has no size."""
    path = tmp_path / "a.bin"
    path.write_bytes(b"0123456789")
    with path.open("rb") as file:
        file.seek(4)
        stream = FileStream(file)
        assert (stream.size(), stream.can_rewind, stream.read(2), stream.read()) == (6, True, b"45", b"6789")
        assert (stream.seek(0, os.SEEK_END), stream.tell()) == (6, 0)
        stream.rewind()
        assert b"".join(stream) == b"456789"
        stream.close()
        assert not file.closed
    opened = FileStream(path)
    assert (opened.size(), opened.can_rewind, opened.read(3)) == (10, True, b"012")
    opened.rewind()
    assert (opened.read(3), opened.read(), opened.seek(0), opened.read(-1)) == (b"012", b"3456789", 0, b"0123456789")
    opened.close()
    opened.close()
    pipe = FileStream(Unseekable(b"01"))
    pipe.rewind()
    assert (pipe.size(), pipe.can_rewind, pipe.read()) == (None, False, b"01")
    with pytest.raises(OSError, match="size of the file is not known"):
        pipe.seek(0, os.SEEK_END)


@pytest.mark.parametrize("at_once", [True, False])
def test_a_file_that_was_opened_to_be_sent_is_closed_at_its_end(tmp_path: Path, at_once: bool) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"0123456789")
    stream = FileStream(path)
    assert stream.read(4) == b"0123"
    file: Any = stream._file
    assert not file.closed
    assert b"".join([stream.read()] if at_once else iter(lambda: stream.read(4), b"")) == b"456789"
    assert file.closed


def test_a_json_body_that_holds_bytes_says_where(models: Any) -> None:
    with pytest.raises(TypeError, match=r"body\.files\[0\] cannot be sent as JSON: it is of type bytes"):
        sent({"files": [b"x"]}, JSON)
    assert json.loads(sent(models("Dog")(name="a"), JSON).content) == {"kind": "dog", "name": "a"}
