"""The decoder of server-sent events: the standard's rules and samples, any cutting, limits, a second decoder."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from openrouter_generated.runtime.sse import (
    DEFAULT_LIMIT,
    EventTooLarge,
    ServerSentEvent,
    SSEDecoder,
    looks_like_events,
)
from openrouter_generated.runtime.sse_split import SSESplitter
from support import run_python

BOM = b"\xef\xbb\xbf"


def decode(*chunks: bytes, limit: int = DEFAULT_LIMIT) -> list[ServerSentEvent]:
    """Decode a whole stream."""
    decoder = SSEDecoder(limit)
    events = [event for chunk in chunks for event in decoder.feed(chunk)]
    return events + decoder.finish()


def triples(events: list[ServerSentEvent]) -> list[tuple[str, str, str]]:
    return [(event.data.decode("utf-8", "replace"), event.event, event.id) for event in events]


def one_by_one(stream: bytes) -> list[bytes]:
    return [stream[place : place + 1] for place in range(len(stream))]


def cuttings(stream: bytes) -> Iterator[list[bytes]]:
    """The stream whole, byte by byte, with empty chunks between, and cut in two at every place."""
    yield [stream]
    yield one_by_one(stream)
    yield [chunk for byte in one_by_one(stream) for chunk in (b"", byte)]
    for place in range(len(stream) + 1):
        yield [stream[:place], stream[place:]]


STREAMS: dict[str, tuple[bytes, list[tuple[str, str, str]]]] = {
    # Samples of the standard's section on parsing and interpreting an event stream.
    "sample: one event of three lines": (
        b"data: YHOO\ndata: +2\ndata: 10\n\n",
        [("YHOO\n+2\n10", "", "")],
    ),
    # Its last block has no blank line; there the standard drops it, and this decoder delivers it.
    "sample: comment, id, id reset, leading space": (
        b": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event",
        [("first event", "", "1"), ("second event", "", ""), (" third event", "", "")],
    ),
    "sample: empty data": (b"data\n\ndata\ndata\n\ndata:", [("", "", ""), ("\n", "", ""), ("", "", "")]),
    "sample: one optional space": (b"data:test\n\ndata: test\n\n", [("test", "", ""), ("test", "", "")]),
    # Rules.
    "byte order mark": (BOM + b"data: a\n\n", [("a", "", "")]),
    "only the first byte order mark is one": (BOM + BOM + b"data: a\n\ndata: b\n\n", [("b", "", "")]),
    "byte order mark in data": (b"data: \xef\xbb\xbfa\n\n", [("\ufeffa", "", "")]),
    "byte order mark before a blank line": (BOM + b"\n\ndata: a\n\n", [("a", "", "")]),
    "beginning of a byte order mark only": (b"\xef\xbbdata: a\n\ndata: b\n\n", [("b", "", "")]),
    "LF": (b"event: e\ndata: a\n\ndata: b\n\n", [("a", "e", ""), ("b", "", "")]),
    "CR": (b"event: e\rdata: a\r\rdata: b\r\r", [("a", "e", ""), ("b", "", "")]),
    "CRLF": (b"event: e\r\ndata: a\r\n\r\ndata: b\r\n\r\n", [("a", "e", ""), ("b", "", "")]),
    "mixed line ends": (b"data: a\r\ndata: b\rdata: c\n\r\ndata: d\n\r", [("a\nb\nc", "", ""), ("d", "", "")]),
    "LF CR is two line ends": (b"data: a\n\rdata: b\n\n", [("a", "", ""), ("b", "", "")]),
    "nothing but line ends": (b"\r\n\n\r\r\n\n", []),
    "empty": (b"", []),
    "comments": (b": OPENROUTER PROCESSING\n\n:\n\n: \n:data: no\ndata: a\n: between\ndata: b\n\n", [("a\nb", "", "")]),
    "only one space goes": (b"data:  a \n\n", [(" a ", "", "")]),
    "a tab stays": (b"data:\ta\n\n", [("\ta", "", "")]),
    "colon in the value": (b"data: a: b:c\n\n", [("a: b:c", "", "")]),
    "names are exact": (b"Data: a\n data: b\ndata : c\ndatax: d\n\n", []),
    "unknown fields": (b"color: red\nwhatever\ndata: a\n\n", [("a", "", "")]),
    "event without data": (b"event: e\n\ndata: a\n\n", [("a", "", "")]),
    "the last event line wins": (b"event: e\nevent: f\ndata: a\n\n", [("a", "f", "")]),
    "event behind data": (b"data: a\nevent: e\n\n", [("a", "e", "")]),
    "id alone is not an event": (b"id: 7\n\n", []),
    "id stays": (b"id: 7\n\ndata: a\n\ndata: b\n\n", [("a", "", "7"), ("b", "", "7")]),
    "id with NUL is ignored": (b"id: 7\nid: 8\x009\ndata: a\n\n", [("a", "", "7")]),
    "retry alone is not an event": (b"retry: 10\n\n", []),
    "done is data": (b"data: [DONE]\n\n", [("[DONE]", "", "")]),
    "done without a space": (b"data:[DONE]\n\n", [("[DONE]", "", "")]),
    "last event without blank line": (b"data: a\n\ndata: b\n", [("a", "", ""), ("b", "", "")]),
    "last event without line end": (b"data: a\n\nevent: e\ndata: b", [("a", "", ""), ("b", "e", "")]),
    "last line is a comment": (b"data: a\n: b", [("a", "", "")]),
    "last line is half a name": (b"data: a\ndat", [("a", "", "")]),
    "other line separators are text": (
        'data: {"a": "\u2028\u2029\x0b\x0c\x1c\x85"}\n\n'.encode(),
        [('{"a": "\u2028\u2029\x0b\x0c\x1c\x85"}', "", "")],
    ),
    "characters of many bytes": (
        "event: ünï\ndata: 😀é\nid: 鍵\n\n".encode(),
        [("😀é", "ünï", "鍵")],
    ),
    "invalid UTF-8": (b"event: \xff\ndata: \xffa\n\n", [("\ufffda", "\ufffd", "")]),
}


@pytest.mark.parametrize("name", STREAMS)
def test_events(name: str) -> None:
    stream, expected = STREAMS[name]
    for chunks in cuttings(stream):
        assert triples(decode(*chunks)) == expected, chunks


def test_data_stays_bytes() -> None:
    (event,) = decode(b"data: \xff\xfe\n\n")
    assert event.data == b"\xff\xfe"


@pytest.mark.parametrize("ends", [b"\n", b"\r", b"\r\n"])
def test_event_comes_with_its_blank_line(ends: bytes) -> None:
    """Nothing waits for the next chunk, not even after a CR, which an LF may follow."""
    decoder = SSEDecoder()
    assert decoder.feed(b"data: a" + ends) == []
    assert triples(decoder.feed(ends[:1])) == [("a", "", "")]
    assert decoder.feed(ends[1:]) == []
    assert triples(decoder.feed(b"data: b" + ends + ends)) == [("b", "", "")]
    assert decoder.finish() == []


@pytest.mark.parametrize("place", range(len(BOM) + 1))
def test_byte_order_mark_cut(place: int) -> None:
    decoder = SSEDecoder()
    assert decoder.feed(BOM[:place]) == []
    assert decoder.feed(BOM[place:]) == []
    assert triples(decoder.feed(b"data: a\n\n")) == [("a", "", "")]


def test_finishing_twice_delivers_once() -> None:
    decoder = SSEDecoder()
    decoder.feed(b"data: a")
    assert triples(decoder.finish()) == [("a", "", "")]
    assert decoder.finish() == []


@pytest.mark.parametrize(
    ("stream", "expected"),
    [
        (b"retry: 10\n\n", 10),
        (b"retry:0\n", 0),
        (b"retry: 10\nretry: 250\n", 250),
        (b"retry: 10\nretry: 1.5\nretry: -1\nretry: \nretry\nretry:  7\nretry: 1 \nretry: \xd9\xa1\n", 10),
        (b"retry: \xc2\xb2\n", None),
        (b"retry: " + b"9" * 15 + b"\nretry: " + b"8" * 16 + b"\n", 10**15 - 1),
        (b"data: a\n\n", None),
    ],
)
def test_retry(stream: bytes, expected: int | None) -> None:
    for chunks in cuttings(stream):
        decoder = SSEDecoder()
        for chunk in chunks:
            decoder.feed(chunk)
        decoder.finish()
        assert decoder.retry == expected, chunks


def test_retry_of_absurd_length_breaks_nothing() -> None:
    """Python refuses to parse integers of thousands of digits; a line that means nothing here must not end a stream."""
    assert triples(decode(b"retry: " + b"9" * 5000 + b"\ndata: a\n\n")) == [("a", "", "")]


def test_comments_are_reported() -> None:
    stream = b": OPENROUTER PROCESSING\n\n:\n: \n:a: b\n:  c\ndata: d\n: \xff\n\ndata: e\n:last"
    for chunks in cuttings(stream):
        comments: list[str] = []
        decoder = SSEDecoder(on_comment=comments.append)
        events = [event for chunk in chunks for event in decoder.feed(chunk)] + decoder.finish()
        assert comments == ["OPENROUTER PROCESSING", "", "", "a: b", " c", "\ufffd", "last"]
        assert [event.data for event in events] == [b"d", b"e"]


# Events, many at once.


def data_of(chunks: list[bytes], limit: int = DEFAULT_LIMIT) -> list[bytes]:
    return [data for data, _ in split(chunks, limit)[0]]


@pytest.mark.parametrize(
    "stream",
    [
        b"data: a\n\n",
        b"data: a\n\ndata: b\n\ndata: c\n\n",
        b"data: a\n\ndata: b\ndata: c\n\ndata: d\n\n",
        b"data: a\n\nevent: x\ndata: b\n\ndata: c\n\n",
        b"data: a\n\ndata:b\n\ndata: c\n\n",
        b"data: a\n\n\ndata: b\n\n",
        b"data: a\n\n: comment\n\ndata: b\n\n",
        b"data: a\r\n\r\ndata: b\n\n",
        b"data: a\rb\n\ndata: c\n\n",
        b"data: \n\ndata: data: a\n\n",
        b"error: a\n\ndata: b\n\n",
        b"datum: a\n\n",
        b"data: a\n\ndata: b\n\ndata: c",
        b"data: a\n\ndata\n\n",
        b"\n\ndata: a\n\n",
        BOM + b"data: a\n\ndata: b\n\n",
        b"data: a\n\n" + BOM + b"data: b\n\n",
    ],
)
def test_splitting_gives_what_lines_give(stream: bytes) -> None:
    expected = [event.data for event in decode(stream)]
    for chunks in cuttings(stream):
        assert data_of(chunks) == expected, chunks


def test_splitting_takes_no_event_over_the_limit() -> None:
    event = b"data: " + b"a" * 100 + b"\n\n"
    for chunks in cuttings(event):
        assert data_of([*chunks, *chunks], limit=120) == [b"a" * 100] * 2
        with pytest.raises(EventTooLarge):
            data_of(chunks, limit=90)
    assert DEFAULT_LIMIT == 64 * 1024 * 1024


@pytest.mark.parametrize(
    "line", [b"data: a", b"event: a", b"id:", b"retry: 1", b": comment", b"\r\n data:", BOM + b"\ndata:"]
)
def test_the_beginning_of_a_stream_of_events(line: bytes) -> None:
    assert looks_like_events(line) is True
    assert looks_like_events(line.replace(b":", b"s:").lstrip()) is False


def test_the_beginning_of_something_else() -> None:
    assert [looks_like_events(start) for start in (b"{", b"<html>", b"dat:", b"data", b"", b" \n", b"i", BOM[:2], BOM)] == [
        False, False, False, None, None, None, None, None, None,
    ]  # fmt: skip


# Limits.


def feed_until_refused(decoder: SSEDecoder, chunk: bytes, most: int) -> int:
    """Feed the same chunk until the decoder refuses it; return how many bytes it took."""
    for count in range(most):
        try:
            decoder.feed(chunk)
        except EventTooLarge:
            return count * len(chunk)
    raise AssertionError(f"{most} times {chunk!r} were taken")


@pytest.mark.parametrize("start", [b"", b"data: ", b": ", b"event: ", b"id: ", b"x", BOM, BOM + b"data: "])
@pytest.mark.parametrize("chunk", [b"a", b"a" * 7, b" ", b":", b"data: "])
def test_endless_line(start: bytes, chunk: bytes) -> None:
    decoder = SSEDecoder(limit=100)
    decoder.feed(start)
    assert feed_until_refused(decoder, chunk, 200) <= 110


@pytest.mark.parametrize(
    "line",
    [b"data: a\n", b"data:a\r\n", b"data: 0123456789\r", b"data: a\n: comment\n", b"data:\n", b"data\n"],
)
@pytest.mark.parametrize("cut", [False, True])
def test_endless_event(line: bytes, cut: bool) -> None:
    """Lines of data without a blank line between them: each has to count, an empty one too, since each is kept."""
    decoder = SSEDecoder(limit=100)
    for _ in range(100 + 2):
        try:
            for chunk in one_by_one(line) if cut else [line]:
                decoder.feed(chunk)
        except EventTooLarge:
            return
    raise AssertionError(f"102 times {line!r} were taken as one event")


@pytest.mark.parametrize(
    "line", [b"data: " + b"a" * 50, b": " + b"a" * 50, b"event: " + b"e" * 50, b"id: " + b"1" * 50]
)
@pytest.mark.parametrize("ends", [b"\n", b"\r\n"])
def test_limit_is_for_one_event(line: bytes, ends: bytes) -> None:
    """A stream may be longer than the limit, with or without data in it."""
    stream = (line + ends + ends) * 20
    for chunks in ([stream], one_by_one(stream)):
        events = decode(*chunks, limit=100)
        assert len(events) == (20 if line.startswith(b"data") else 0)


def test_keep_alives_alone_may_go_on() -> None:
    """Comments without a blank line between them are not an event that grows."""
    decoder = SSEDecoder(limit=100)
    for _ in range(1000):
        assert decoder.feed(b": OPENROUTER PROCESSING\n") == []
    assert triples(decoder.feed(b"data: a\n\n")) == [("a", "", "")]


@given(size=st.integers(0, 60), parts=st.integers(1, 5), cut=st.integers(1, 70))
def test_limit_does_not_depend_on_cutting(size: int, parts: int, cut: int) -> None:
    """What is clearly below or clearly above the limit is so, wherever the chunks end."""
    stream = b"data: " + b"a" * size + b"\n\n"
    chunks = [stream[place : place + cut] for place in range(0, len(stream), cut)] * parts
    assert len(decode(*chunks, limit=80)) == parts
    if size >= 20:
        with pytest.raises(EventTooLarge, match="longer than 10 bytes"):
            decode(*chunks, limit=10)


def test_event_of_the_limit() -> None:
    assert decode(b"data: " + b"a" * 100 + b"\n\n", limit=100)[0].data == b"a" * 100
    with pytest.raises(EventTooLarge):
        decode(b"data: " + b"a" * 101 + b"\n\n", limit=100)


def test_small_chunks_stay_linear() -> None:
    """A long event byte by byte: joined anew at each chunk, it would copy a hundred billion bytes."""
    size = 500_000
    byte = b"a"
    decoder = SSEDecoder()
    decoder.feed(b"data: ")
    for _ in range(size):
        decoder.feed(byte)
    (event,) = decoder.feed(b"\n\n")
    assert len(event.data) == size


def test_many_lines_stay_linear() -> None:
    """Many lines of data, each its own chunk; and many events in one chunk."""
    count = 100_000
    decoder = SSEDecoder()
    for _ in range(count):
        decoder.feed(b"data: a\n")
    (event,) = decoder.feed(b"\n")
    assert event.data.count(b"\n") == count - 1
    assert len(decoder.feed(b"data: a\n\n" * count)) == count


# A second decoder: by the standard's text, on the whole decoded input, without regard to speed or chunks.


def naive(stream: bytes) -> tuple[list[tuple[str, str, str]], list[str], int | None]:
    """Return events, comments and the reconnection time."""
    text = stream.decode("utf-8", "replace").removeprefix("\ufeff")
    # The one rule of ours: the end of the stream is a line end and a blank line.
    lines = [*re.split("\r\n|\n|\r", text), ""]
    events: list[tuple[str, str, str]] = []
    comments: list[str] = []
    data = event_type = last_id = ""
    retry = None
    for line in lines:
        if line == "":
            if data != "":
                events.append((data[:-1], event_type, last_id))
            data = event_type = ""
            continue
        if line.startswith(":"):
            comments.append(line[2:] if line[1:2] == " " else line[1:])
            continue
        field, value = line, ""
        if ":" in line:
            field, value = line.split(":", 1)
            if value.startswith(" "):
                value = value[1:]
        if field == "event":
            event_type = value
        elif field == "data":
            data += value + "\n"
        elif field == "id":
            if "\0" not in value:
                last_id = value
        elif field == "retry" and re.fullmatch("[0-9]+", value):
            retry = int(value)
    return events, comments, retry


ALPHABET = [
    b"data", b"data:", b"data: ", b":", b" ", b"\r", b"\n", b"\r\n", b"\n\n", b"event", b"event: ", b"id", b"id: ",
    b"retry: ", b"12", b"a", b"\0", b"[DONE]", BOM, BOM[:1], BOM[1:], "é".encode(), "\u2028".encode(), "😀".encode(),
    b"\xf0\x9f", b"\xff", b"\x0b", b"\x0c", b"\x85",
]  # fmt: skip


@st.composite
def chunked(draw: st.DrawFn) -> list[bytes]:
    """A stream of the alphabet, cut anywhere."""
    stream = b"".join(draw(st.lists(st.sampled_from(ALPHABET), max_size=40)))
    places = sorted(draw(st.lists(st.integers(0, len(stream)), max_size=12)))
    return [stream[start:end] for start, end in zip([0, *places], [*places, len(stream)], strict=True)]


@settings(max_examples=800)
@given(chunks=chunked())
@example(chunks=[BOM[:1], BOM[1:], b"data: a\r", b"\n\r", b"\n"])
@example(chunks=[b"id: 1\r", b"", b"\n\r"])
@example(chunks=[BOM[:1], b"\ndata: a"])
def test_against_naive(chunks: list[bytes]) -> None:
    events, comments, retry = naive(b"".join(chunks))
    for cut in (chunks, one_by_one(b"".join(chunks))):
        reported: list[str] = []
        decoder = SSEDecoder(on_comment=reported.append)
        got = [event for chunk in cut for event in decoder.feed(chunk)] + decoder.finish()
        assert triples(got) == events
        assert reported == comments
        assert decoder.retry == retry


@given(
    payloads=st.lists(st.text(st.characters(exclude_characters="\r\n", exclude_categories=["Cs"]))),
    cut=st.integers(1, 9),
)
def test_what_is_written_is_read(payloads: list[str], cut: int) -> None:
    stream = "".join(f"data: {payload}\n\n" for payload in payloads).encode()
    chunks = [stream[place : place + cut] for place in range(0, len(stream), cut)]
    assert [event.data.decode() for event in decode(*chunks)] == payloads


def test_a_last_event_without_its_blank_line_may_be_as_long_as_any() -> None:
    (event,) = decode(b"data: " + b"a" * 90, limit=100)
    assert len(event.data) == 90


# The splitter, which delivers what the decoder does.

Split = tuple[list[tuple[bytes, str]], list[str], int | None, bytes]
"""Data and names of the events, comments, reconnection time, lines outside."""


def split(chunks: list[bytes], limit: int = DEFAULT_LIMIT) -> Split:
    comments: list[str] = []
    splitter, events = SSESplitter(limit, comments.append), []
    for chunk in chunks:
        datas = splitter.split(chunk)
        events += [(_as_bytes(data), splitter.name(number)) for number, data in enumerate(datas)]
    events += [(event.data, event.event) for event in splitter.finish()]
    return events, comments, splitter.retry, bytes(splitter.outside)


def decoded(chunks: list[bytes]) -> Split:
    comments: list[str] = []
    decoder = SSEDecoder(on_comment=comments.append)
    events = [event for chunk in chunks for event in decoder.feed(chunk)] + decoder.finish()
    return [(event.data, event.event) for event in events], comments, decoder.retry, bytes(decoder.outside)


def _as_bytes(data: str | bytes) -> bytes:
    return data.encode() if isinstance(data, str) else data


@pytest.mark.parametrize("name", STREAMS)
def test_splitting(name: str) -> None:
    stream, expected = STREAMS[name]
    for chunks in cuttings(stream):
        events = [(data.decode("utf-8", "replace"), name) for data, name in split(chunks)[0]]
        assert events == [(data, name) for data, name, _ in expected], chunks


EVENTS = [b'{"type":"a.b","delta":" x"}', b'{"n":1}', b"[DONE]", "é".encode(), b"\xff", b"", b" after two spaces"]


@st.composite
def written_by_servers(draw: st.DrawFn) -> list[bytes]:
    """A stream that is mostly written in one way, with what stands between events now and then, cut anywhere."""
    data = st.sampled_from(EVENTS)
    field = draw(st.sampled_from([b"data: ", b"data: ", b"data:"]))
    heads = [
        b"",
        b"event: a.b\n",
        b"event: c\n",
        b"event:c\n",
        b"id: 7\n",
        b"id: 8\nevent: a.b\n",
        b"event: a.b\nid: 9\n",
        b": comment\n",
        b"x\n",
    ]
    usual = draw(st.sampled_from(heads))
    block = st.one_of(
        st.builds(lambda value: usual + field + value + b"\n\n", data),
        st.builds(lambda value: usual + field + value + b"\n\n", data),
        st.builds(lambda head, value: head + b"data: " + value + b"\n\n", st.sampled_from(heads), data),
        st.builds(lambda head, value: b"data:" + value + b"\n" + head + b"\n", st.sampled_from(heads), data),
        st.builds(lambda value: b"data: " + value + b"\ndata: more\n\n", data),
        st.sampled_from([b": comment\n\n", b": comment\n", b"\n", b"event: c\n\n", b"retry: 5\n\n", b"junk\n\n"]),
        st.sampled_from([BOM, b"data", b"\r"]),
    )
    stream = b"".join(draw(st.lists(block, max_size=20)))
    stream = stream.replace(b"\n", draw(st.sampled_from([b"\n", b"\n", b"\r\n", b"\r"])))
    places = sorted(draw(st.lists(st.integers(0, len(stream)), max_size=12)))
    return [stream[start:end] for start, end in zip([0, *places], [*places, len(stream)], strict=True)]


@settings(max_examples=1500)
@given(chunks=st.one_of(chunked(), written_by_servers()))
@example(chunks=[BOM[:1], BOM[1:], b"event"])
@example(chunks=[b": c", b"omment\ndata: a\n\n"])
@example(chunks=[b"data: a\r\n\r\n", b"data: b\r\n\r\ndata: c\r\n\r", b"\ndata: d\r\n\r\n"])
@example(chunks=[b"data: a\n\n", b"data: b\r\n\n", b"data: c\rdata: d\n\n"])
@example(chunks=[b"data: a\n\n", b"data: b\ndata: c\n\n"])
@example(chunks=[b"data:a\n\n", b"data: b\n\n", b"data:\n\n"])
@example(chunks=[b"data:a\n\n", b"data:b\n\n", b"data: c\n\n"])
@example(chunks=[b"id: 1\r\ndata: a\r\n\r\n" * 2, b"id: 2\r data: b\r\n\r\nid: 3\r\ndata: c\r\n\r\n"])
@example(chunks=[b"data: a\r\n\r\n", b"data: b\r\n\r\ndata: c\n\n", b"data: d\r\rdata: e\r\n\r\n"])
def test_splitting_against_decoding(chunks: list[bytes]) -> None:
    for cut in (chunks, one_by_one(b"".join(chunks))):
        assert split(cut) == decoded(cut)


@pytest.mark.parametrize("head", [b"", b"event: a.b\n", b"id: %d\n", b"id: %d\nevent: a.b\n", b"event: a.b\nid:%d\n"])
@pytest.mark.parametrize("line_end", [b"\n", b"\r\n"])
@pytest.mark.parametrize("field", [b"data: ", b"data:"])
@pytest.mark.parametrize("tail", [b"", b"id: %d\n"])
def test_a_run_of_events_is_split_in_one_step(
    head: bytes, line_end: bytes, field: bytes, tail: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever stands around the data: once a chunk has shown it and the next has gone on, no event of it is taken apart."""
    event = (head + field + b'{"n": 1}\n' + tail + b"\n").replace(b"\n", line_end)
    stream = b"".join(event.replace(b"%d", b"%d" % number) for number in range(200))
    splitter = SSESplitter()
    splitter.split(stream[:500])
    splitter.split(stream[500:833])
    slow_ways = list[object]()
    for name in ("feed", "_split_blocks"):
        monkeypatch.setattr(SSESplitter, name, noted(getattr(SSESplitter, name), slow_ways))
    chunks = [stream[place : place + 333] for place in range(833, len(stream), 333)]
    assert sum(len(splitter.split(chunk)) for chunk in chunks) > 60
    cut_at_a_blank_line = sum(chunk.endswith(b"\n\r") for chunk in chunks)  # which may be the whole line
    assert len(slow_ways) <= 4 * cut_at_a_blank_line


@pytest.mark.parametrize("line_end", [b"\n", b"\r\n"])
@pytest.mark.parametrize("field", [b"data: ", b"data:"])
def test_events_of_several_names_are_not_taken_apart(
    line_end: bytes, field: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ["item.added", "text.delta", "text.delta", "item.done", ""]
    events = [b"event: %s\n%s%d\n\n" % (name.encode(), field, number) for number, name in enumerate(names)]
    splitter = SSESplitter()
    splitter.split(events[0].replace(b"\n", line_end))
    monkeypatch.setattr(SSESplitter, "_split_blocks", lambda *_: pytest.fail("it was taken apart"))
    chunk = b"".join(events).replace(b"\n", line_end)
    for _ in range(3):
        assert splitter.split(chunk) == ["0", "1", "2", "3", "4"]
        assert [splitter.name(number) for number in range(5)] == names
    assert splitter.split(chunk[:-3]) == ["0", "1", "2", "3"]
    assert splitter.split(chunk[-3:]) == ["4"]
    assert splitter.name(0) == ""


def test_a_run_after_events_of_several_names_is_split_in_one_step(monkeypatch: pytest.MonkeyPatch) -> None:
    splitter = SSESplitter()
    assert splitter.split(b"event: a\ndata: 1\n\nevent: b\ndata: 2\n\n") == ["1", "2"]
    assert splitter.split(b"event: b\ndata: 3\n\n" * 2) == ["3", "3"]
    for name in ("_split_rows", "_split_blocks"):
        monkeypatch.setattr(SSESplitter, name, lambda *_: pytest.fail("it was taken apart"))
    assert splitter.split(b"event: b\ndata: 4\n\n" * 2) == ["4", "4"]


def test_comments_between_events_of_several_names_do_not_hold_up_the_runs_after_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    splitter = SSESplitter()
    assert splitter.split(b"event: a\ndata: 1\n\nevent: b\ndata: 2\n\n") == ["1", "2"]
    assert splitter.split(b": c\n\nevent: b\ndata: 3\n\n" * 2) == ["3", "3"]
    monkeypatch.setattr(SSESplitter, "_split_blocks", lambda *_: pytest.fail("it was taken apart"))
    assert splitter.split(b"event: b\ndata: 4\n\n" + b": c\n\nevent: b\ndata: 5\n\n") == ["4", "5"]


@pytest.mark.parametrize("ending", [b"\r\n\r\n", b"\r\n\r", b"\n\n", b"\r\r", b"\n\r\n"])
def test_events_are_complete_with_their_blank_line_after_others_with_crlf(ending: bytes) -> None:
    splitter = SSESplitter()
    assert splitter.split(b"data: a\r\n\r\n") == ["a"]
    assert splitter.split(b"data: b" + ending) == ["b"]
    assert splitter.split(b"data: c\r\n\r\ndata: d" + ending) == ["c", "d"]
    assert splitter.split(b"\n" * ending.endswith(b"\r") + b"data: e\n\n") == ["e"]


def test_comments_before_the_data_of_each_event_are_reported() -> None:
    comments: list[str] = []
    splitter = SSESplitter(on_comment=comments.append)
    for _ in range(3):
        assert splitter.split(b": a\ndata: 1\n\n: a\ndata: 2\n\n") == ["1", "2"]
    assert comments == ["a"] * 6


@pytest.mark.parametrize(
    "other", [b": ping\r\n\r\n", b'event: a.b\r\ndata: {"n": 1}\r\n\r\n'], ids=["comment", "event"]
)
@pytest.mark.parametrize("size", [26, 333])
def test_a_stream_that_had_crlf_once_is_split_in_one_step_again(
    other: bytes, size: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    event = b'event: a.b\ndata: {"n": 1}\n\n'
    splitter = SSESplitter()
    for chunk in (event * 3, other + event * 3, event * 3):
        splitter.split(chunk)
    for name in ("feed", "_split_blocks"):
        monkeypatch.setattr(SSESplitter, name, lambda *_: pytest.fail("it was taken apart"))
    stream = event * 100
    assert sum(len(splitter.split(stream[place : place + size])) for place in range(0, len(stream), size)) == 100


def noted(function: Callable[..., Any], calls: list[object]) -> Callable[..., Any]:
    """Return a function that writes down with what it is called."""

    def call(*arguments: object) -> Any:
        calls.append(arguments)
        return function(*arguments)

    return call


@pytest.mark.parametrize("head", [b"", b"event: a.b\n"])
def test_comments_between_events_leave_a_run_whole(head: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    comments: list[str] = []
    splitter = SSESplitter(on_comment=comments.append)
    splitter.split(head + b"data: 0\n\n")
    monkeypatch.setattr(SSESplitter, "_split_blocks", lambda *_: pytest.fail("it was taken apart"))
    events = [head + b"data: %d\n\n" % number for number in range(6)]
    events[1] += b": one\n\n"
    events[3] += b": two\n: three\n\n:four\n\n"
    events[5] += b": five\n\n"
    assert splitter.split(b"".join(events)) == ["0", "1", "2", "3", "4", "5"]
    assert [splitter.name(number) for number in range(6)] == [head[7:-1].decode()] * 6
    assert comments == ["one", "two", "three", "four", "five"]


def test_what_is_no_comment_between_events_is_taken_by_the_rules() -> None:
    comments: list[str] = []
    splitter = SSESplitter(on_comment=comments.append)
    splitter.split(b"data: 0\n\n")
    run = b"data: 1\n\n: a\n\ndata: 2\n: inside\n\ndata: 3\n\n: b\nretry: 7\n\ndata: 4\n\nevent: lost\n\ndata: 5\n\n"
    assert splitter.split(run) == ["1", "2", "3", "4", "5"]
    assert comments == ["a", "inside", "b"]
    assert splitter.retry == 7


def test_comments_do_not_wait_for_an_event() -> None:
    comments: list[str] = []
    splitter = SSESplitter(on_comment=comments.append)
    splitter.split(b"data: a\n\nevent: b\n: ping\n")
    assert comments == ["ping"]
    assert splitter.split(b"data: c\n\n") == ["c"]
    assert splitter.name(0) == "b"


@pytest.mark.parametrize("head", [b"", b"event: a.b\n"])
@pytest.mark.parametrize("cut", [1, 7, 100_000])
def test_splitting_bounds_each_event(head: bytes, cut: int) -> None:
    """The limit is for one event, however many there are in a chunk; those before it are delivered."""
    stream = (head + b"data: " + b"a" * 30 + b"\n\n") * 30
    splitter, taken = SSESplitter(limit=40), 0
    for place in range(0, len(stream), cut):
        taken += len(splitter.split(stream[place : place + cut]))
    assert taken == 30


@pytest.mark.parametrize("size", [60, 2000])
@pytest.mark.parametrize("head", [b"", b"event: a.b\n"])
def test_events_before_one_that_is_too_large_are_delivered(size: int, head: bytes) -> None:
    stream = (head + b"data: ok\n\n") * 30 + head + b"data: " + b"a" * size
    for end in (b"", b"\n\n"):
        with pytest.raises(EventTooLarge) as raised:
            SSESplitter(limit=40).split(stream + end)
        assert [event[:2] for event in raised.value.events] == [(b"ok", "a.b" if head else "")] * 30


def test_a_long_event_in_many_lines_is_split_in_linear_time() -> None:
    splitter = SSESplitter()
    for _ in range(100_000):
        assert not splitter.split(b"data: a\n")
    (data,) = splitter.split(b"\n")
    assert len(data) == 2 * 100_000 - 1


def test_a_beginning_of_many_comments_is_not_remembered() -> None:
    program = """
import tracemalloc
from openrouter_generated.runtime.sse_split import SSESplitter
splitter, sizes = SSESplitter(), []
tracemalloc.start()
for number in range(5):
    comments = b"".join(b":%d %d\\n" % (number, line) for line in range(5_000))
    assert len(splitter.split(comments + b"data: a\\n\\ndata: b\\n\\n")) == 2
    sizes.append(tracemalloc.get_traced_memory()[0])
print(max(sizes))
"""
    done = run_python("-c", program)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) < 200_000  # the comments of one chunk take more
