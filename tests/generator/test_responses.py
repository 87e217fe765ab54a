"""What generated clients make of responses."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from generated_packages import (
    Mode,
    Things,
)
from openrouter_responses.testing import RawResponse, Server


@pytest.mark.parametrize(
    ("status", "name", "field"),
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
def test_the_most_exact_status_counts(things: Things, mode: Mode, status: int, name: str, field: str) -> None:
    value = {"detail": "d", "code": 3, "error": {"message": "m"}}
    with Server(RawResponse.json(value, status=status)) as server:
        response = things.call(mode, server, "default.search", q="x")
    assert response.status_code == status
    assert type(response.parsed).__name__ == name
    assert getattr(response.parsed, field) is not things.types.UNSET
    assert response.parsed.to_dict() == value


def test_a_list_of_models_is_parsed(things: Things, mode: Mode) -> None:
    with Server(RawResponse.json([{"id": "1"}, {"id": "2", "new": 1}])) as server:
        response = things.call(mode, server, "default.search", q="x")
    assert [type(item) for item in response.parsed] == [things.models.FileSchema] * 2
    assert response.parsed[1].additional_properties == {"new": 1}


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
    with Server(RawResponse(body=body, headers={"Content-Type": media_type})) as server:
        response = things.call(mode, server, operation, *path)
    assert response.parsed == expected
    assert response.content == body
    assert response.headers["x-generation-id"] == "gen-test-1"


def test_one_operation_responds_with_bytes_or_json(things: Things, mode: Mode) -> None:
    script = [
        RawResponse(body=b"ID3", headers={"Content-Type": "audio/mpeg"}),
        RawResponse.json({"id": "later"}, status=202),
        RawResponse(status=204, headers={"Content-Type": None}),
    ]
    with Server(script) as server:
        responses = [things.call(mode, server, "audio.speak", body={"text": "t"}) for _ in script]
    assert responses[0].parsed == b"ID3"
    assert responses[1].parsed == things.models.FileSchema(id="later")
    assert responses[2].parsed is None


@pytest.mark.parametrize("body", [b"<html>", b"[", b'"text"', b"3", b"null", b"[]", b""])
def test_a_documented_status_with_another_body_does_not_raise(things: Things, mode: Mode, body: bytes) -> None:
    with Server(RawResponse(status=529, body=body, headers={"Content-Type": "application/json"})) as server:
        response = things.call(mode, server, "default.search", q="x")
    assert (response.status_code, response.content) == (529, body)


def test_a_status_that_the_document_does_not_list(things: Things, mode: Mode) -> None:
    with Server(RawResponse.json({"a": 1}, status=529)) as server:
        response = things.call(mode, server, "notes.get_notes")
        assert (response.status_code, response.parsed) == (529, {"a": 1})
        error = things.module("errors").UnexpectedStatus
        with pytest.raises(error, match="unexpected status 529") as caught:
            things.call(mode, server, "notes.get_notes", settings={"raise_on_unexpected_status": True})
    assert (caught.value.status_code, caught.value.content) == (529, b'{"a":1}')


def test_the_short_functions_return_the_body_alone(things: Things) -> None:
    module = things.module("api.notes.get_notes")
    with Server(RawResponse.text("hello", "text/plain")) as server:
        client = things.module("client").Client(server.url)
        with client:
            assert module.sync(client=client) == "hello"

        async def run() -> Any:
            async with client:
                return await module.asyncio(client=client)

        assert asyncio.run(run()) == "hello"
    assert "authorization" not in server.requests[0].headers
