"""Streams of items, from bytes that are cut anywhere."""

from __future__ import annotations

from typing import Any

import pytest

from openrouter_codegen.runtime.item_stream import ItemFormat, item_reader
from openrouter_codegen.runtime.media_types import (
    base_type,
    best_match,
    is_form_urlencoded,
    is_json,
    is_multipart,
    is_sequence,
    is_stream,
)

SSE = "text/event-stream; charset=utf-8"


def items(media_type: str, body: bytes, item_format: ItemFormat = "data", size: int = 1) -> list[Any]:
    """Return the items of a body that comes in chunks of a size."""
    reader = item_reader(media_type, lambda value: ("decoded", value), item_format)
    found = [item for start in range(0, len(body), size) for item in reader.feed(body[start : start + size])]
    found += reader.finish()
    assert all(mark == "decoded" for mark, _ in found)
    return [value for _, value in found]


@pytest.mark.parametrize("size", [1, 2, 3, 7, 1000])
@pytest.mark.parametrize(
    ("media_type", "body", "expected"),
    [
        ("application/jsonl", b'{"a": 1}\n\n{"a": "\xc3\xa9"}\r\n[2]', [{"a": 1}, {"a": "é"}, [2]]),
        ("application/x-ndjson", b"1\n2\n", [1, 2]),
        ("application/x-ndjson", b"", []),
        ("application/json-seq", b'\x1e{"a":\n1}\n\x1e2\n', [{"a": 1}, 2]),
        ("application/geo+json-seq", b"\x1e1\n", [1]),
        (SSE, b': hello\n\nevent: x\ndata: {"a":\ndata: 1}\n\ndata: 2\n\n', [{"a": 1}, 2]),
        (SSE, b"data: 1\r\n\r\ndata: text\r\n\r\ndata: 2", [1, "text", 2]),
        (SSE, b"data: 1\n\ndata: [DONE]\n\ndata: 2\n\n", [1]),
    ],
)
def test_items(media_type: str, body: bytes, expected: list[Any], size: int) -> None:
    assert items(media_type, body, size=size) == expected


def test_what_an_event_is() -> None:
    body = b'event: x\nid: 7\ndata: {"a": 1}\n\ndata: b\n\n'
    assert items(SSE, body, "text") == ['{"a": 1}', "b"]
    first = {"event": "x", "id": "7"}
    assert items(SSE, body, "event") == [{**first, "data": {"a": 1}}, {"id": "7", "data": "b"}]
    assert items(SSE, body, "text-event") == [{**first, "data": '{"a": 1}'}, {"id": "7", "data": "b"}]


def test_a_record_that_is_not_json_raises() -> None:
    with pytest.raises(ValueError, match="item 2 of the stream is not valid JSON"):
        items("application/jsonl", b'{"a": 1}\n{"a": \n')


def test_an_endless_record_raises(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("openrouter_codegen.runtime.item_stream.DEFAULT_LIMIT", 100)
    for size in (1, 1000):
        with pytest.raises(ValueError, match="longer than 100 bytes"):
            items("application/jsonl", b"1" * 101, size=size)
    longest = int("1" * 100)
    for size in (1, 7, 101):
        assert items("application/jsonl", b"1" * 100 + b"\n" + b"1" * 100, size=size) == [longest, longest]


def test_a_reader_is_finished_once() -> None:
    events = item_reader(SSE, None, "data")
    assert (events.feed(b"data: 1\n\n"), events.is_finished) == ([1], False)
    assert (events.feed(b"data: [DONE]\n\ndata: 2\n\n"), events.is_finished) == ([], True)
    assert events.feed(b"data: 3\n\n") == []
    lines = item_reader("application/jsonl", None, "data")
    assert (lines.feed(b"1\n2"), lines.finish(), lines.finish(), lines.is_finished) == ([1], [2], [], False)


def test_media_types() -> None:
    assert base_type(" Application/JSON ; charset=utf-8") == "application/json"
    assert is_json("application/problem+json")
    assert is_json("text/json")
    assert not is_json("text/plain")
    assert is_sequence("application/json-seq")
    assert not is_sequence("application/json")
    assert is_stream("application/jsonl")
    assert not is_form_urlencoded("multipart/form-data")
    assert is_multipart("multipart/form-data")
    assert not is_json("application/geo+json-seq")
    assert is_sequence("application/geo+json-seq")
    assert is_stream("text/event-stream")
    assert not is_stream("application/json")
    assert is_form_urlencoded("application/x-www-form-urlencoded")
    assert not is_multipart("multipart/mixed")
    known = ["*/*", "application/*", "Application/JSON; v=1"]
    found = [best_match(media_type, known) for media_type in ("application/json", "application/xml", "text/plain")]
    assert found == ["Application/JSON; v=1", "application/*", "*/*"]
    assert best_match("text/plain", known[1:]) is None
