"""The half that touches httpx: requests from calls, values from responses."""

from __future__ import annotations

import asyncio
import io
import json
import pickle
from http import HTTPStatus
from typing import Any

import httpx
import pytest

from openrouter_codegen.runtime.decode import ref
from openrouter_codegen.runtime.http import errors
from openrouter_codegen.runtime.http.authenticated_client import AuthenticatedClient
from openrouter_codegen.runtime.http.client import Client, parse_body
from openrouter_codegen.runtime.http.errors import UnexpectedStatus
from openrouter_codegen.runtime.http.request import Parameter, request_kwargs
from openrouter_codegen.runtime.http.responses import RAW, decode_body, documented
from openrouter_codegen.runtime.types import File
from openrouter_codegen.runtime.unset import UNSET

DOG = {"kind": "dog", "name": "Rex"}
JSON = "application/json"
FORM = "multipart/form-data"


def test_parameters_go_where_they_belong() -> None:
    found = request_kwargs(
        "GET",
        "/a/{id}",
        [
            Parameter("id", "path", "x/y z"),
            Parameter("q", "query", [1, True]),
            Parameter("X-A", "header", ["a", "b"]),
            Parameter("c", "cookie", "d"),
            Parameter("absent", "query", UNSET),
            Parameter("null", "query", None),
        ],
    )
    assert found == {
        "method": "GET",
        "url": "/a/x%2Fy%20z?q=1&q=true",
        "headers": {"X-A": "a,b", "Cookie": "c=d"},
    }


def test_a_model_is_sent_as_the_media_type_of_its_schema(models: Any) -> None:
    media_types = {JSON: "Cat", "application/x-www-form-urlencoded": "Dog"}
    assert request_kwargs("POST", "/", [], models("Dog")(name="Rex"), media_types)["content"] == b"name=Rex&kind=dog"
    sent = request_kwargs("POST", "/", [], models("Cat")(from_="a"), media_types)
    assert json.loads(sent["content"]) == {"kind": "cat", "from": "a"}
    assert sent["headers"] == {"Content-Type": JSON}


def test_a_body_with_a_file_is_multipart() -> None:
    body = {"file": File(io.BytesIO(b"x"), "a.txt", "text/plain"), "more": [1, True], "absent": None}
    sent = request_kwargs("POST", "/", [], body, {JSON: None, FORM: None})["files"]
    assert [(name, value[0], value[2]) for name, value in sent] == [
        ("file", "a.txt", "text/plain"),
        ("more", None, "text/plain"),
        ("more", None, "text/plain"),
    ]


@pytest.mark.parametrize("body", [b"x", "x", File(b"x")])
def test_raw_bodies(body: Any) -> None:
    sent = request_kwargs("POST", "/", [], body, {JSON: "Dog", "image/png": None})
    assert sent["headers"] == {"Content-Type": "image/png"}
    assert sent["content"] in (b"x", "x")


@pytest.mark.parametrize(
    ("content", "media_type", "expected"),
    [
        (b'{"a": 1}', JSON, {"a": 1}),
        (b'{"a": 1}', "application/vnd.api+json; charset=utf-8", {"a": 1}),
        (b"{", JSON, "{"),
        (b"text", "text/plain", "text"),
        (b"\x89", "image/png", b"\x89"),
        (b"", JSON, None),
    ],
)
def test_a_media_type_says_what_a_body_is(content: bytes, media_type: str, expected: Any) -> None:
    assert parse_body(httpx.Response(200, headers={"content-type": media_type}, content=content), None) == expected


@pytest.mark.parametrize(
    ("status", "keys", "found"),
    [
        (404, ("404", "4XX", "default"), "404"),
        (404, ("200", "4XX", "default"), "4XX"),
        (500, ("200", "4XX", "default"), "default"),
        (500, ("200", "4XX"), None),
    ],
)
def test_a_status_is_documented_itself_or_by_its_range(status: int, keys: tuple[str, ...], found: str | None) -> None:
    assert documented(status, dict.fromkeys(keys)) == found


@pytest.mark.parametrize(
    ("media_type", "listed", "expected"),
    [
        (JSON, {JSON: "a", "*/*": "b"}, ("a", DOG)),
        ("application/vnd.dog+json", {"text/xml": "c", JSON: "a"}, ("a", DOG)),
        ("application/vnd.dog+json", {"text/xml": "c"}, DOG),
        ("text/plain", {"*/*": "b"}, ("b", DOG)),
        ("text/plain", {"*/*": None}, json.dumps(DOG)),
        ("text/plain", {"text/plain": "c"}, json.dumps(DOG)),
        ("image/png", {"*/*": RAW}, json.dumps(DOG).encode()),
        (JSON, {JSON: RAW}, json.dumps(DOG).encode()),
        ("", {JSON: None}, json.dumps(DOG).encode()),
    ],
)
def test_the_media_type_decides_how_a_body_is_decoded(media_type: str, listed: dict[str, Any], expected: Any) -> None:
    def decoder(mark: str) -> Any:
        return lambda value: (mark, value)

    decoders = {name: decoder(mark) if isinstance(mark, str) else mark for name, mark in listed.items()}
    response = httpx.Response(200, headers={"content-type": media_type}, content=json.dumps(DOG).encode())
    assert decode_body(response, decoders) == expected


def test_a_guess_that_is_not_json_is_text_or_bytes() -> None:
    for media_type, expected in (("text/plain", "{"), ("image/png", b"{")):
        response = httpx.Response(200, headers={"content-type": media_type}, content=b"{")
        assert decode_body(response, {"*/*": ref("Dog")}) == expected
    assert parse_body(httpx.Response(200, content=b'{"a": 1}'), lambda value: [value]) == [{"a": 1}]
    assert (
        parse_body(httpx.Response(200, content=b'{"a": 1}', headers={"content-type": "text/plain"}), ref("Dog"))
        == '{"a": 1}'
    )


def respond(request: httpx.Request) -> httpx.Response:
    status = int(request.url.path.rpartition("/")[2])
    return httpx.Response(status, json=DOG, headers={"x-auth": request.headers.get("authorization", "")})


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_a_client_sends_and_decodes(models: Any, mode: str) -> None:
    settings = {"token": "t", "httpx_args": {"transport": httpx.MockTransport(respond)}}
    responses = {"200": ref("Dog"), "4XX": None, "default": ref("Pet")}

    def call(status: int, **more: Any) -> Any:
        client = Client("http://a.example", **settings, **more)
        kwargs = request_kwargs("GET", f"/{status}", [])
        known = responses if not more else {"200": None}
        if mode == "sync":
            with client:
                return client.send(kwargs, known)

        async def run() -> Any:
            async with client:
                return await client.asend(kwargs, known)

        return asyncio.run(run())

    found = call(200)
    assert (found.status_code, found.parsed, found.headers["x-auth"]) == (200, models("Dog")(name="Rex"), "Bearer t")
    assert call(404).parsed == DOG
    assert type(call(500).parsed).__name__ == "Dog"
    with pytest.raises(UnexpectedStatus, match=r"unexpected status 404: .*Rex"):
        call(404, raise_on_unexpected_status=True)


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize(
    ("status", "error"),
    [
        (400, errors.BadRequestError),
        (401, errors.AuthenticationError),
        (402, errors.StatusError),
        (403, errors.PermissionDeniedError),
        (404, errors.NotFoundError),
        (409, errors.ConflictError),
        (422, errors.UnprocessableEntityError),
        (429, errors.RateLimitError),
        (500, errors.InternalServerError),
        (599, errors.InternalServerError),
    ],
)
def test_each_status_has_its_exception(mode: str, status: int, error: type[errors.StatusError]) -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(status, json={"why": "x" * 1000}))
    client = Client("http://h", raise_on_error_status=True, httpx_args={"transport": transport})
    kwargs = {"method": "get", "url": "/a"}
    with pytest.raises(error) as raised:
        client.send(kwargs, {str(status): None}) if mode == "sync" else asyncio.run(client.asend(kwargs, {}))
    assert type(raised.value) is error
    assert raised.value.parsed == {"why": "x" * 1000}
    assert len(str(raised.value)) < 600
    assert raised.value.headers["content-type"] == "application/json"
    copied = pickle.loads(pickle.dumps(raised.value))
    assert (type(copied), copied.status_code, copied.content) == (error, status, raised.value.content)


@pytest.mark.parametrize("status", [200, 204, 302, 399])
def test_a_status_below_400_raises_nothing(status: int) -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(status, json={}))
    client = Client("http://h", raise_on_error_status=True, httpx_args={"transport": transport})
    assert client.send({"method": "get", "url": "/a"}, {}).status_code == status


def test_a_status_has_its_name() -> None:
    def send(status: int) -> Any:
        client = Client(
            "http://h", httpx_args={"transport": httpx.MockTransport(lambda request: httpx.Response(status))}
        )
        return client.send({"method": "get", "url": "/a"}, {}).status_code

    assert send(404) is HTTPStatus.NOT_FOUND
    assert f"{send(404)}" == "404"
    assert send(599) == 599


def test_the_default_url_is_that_of_the_class() -> None:
    class Ours(Client):
        default_base_url = "http://ours.example"

    class OursWithToken(AuthenticatedClient, Ours):
        pass

    assert (Client().base_url, Ours().base_url, Ours("http://b.example").base_url) == (
        "",
        "http://ours.example",
        "http://b.example",
    )
    assert OursWithToken(token="t").base_url == "http://ours.example"
    with pytest.raises(ValueError, match="token"):
        OursWithToken()
    assert "secret" not in repr(OursWithToken(token="secret"))
