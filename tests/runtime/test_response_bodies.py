"""Reading bodies of responses: limits of bytes, compressed chunks, and what an unexpected response says."""

from __future__ import annotations

import asyncio
import gzip
import pickle
import time
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import pytest

from openrouter_codegen.runtime.body import BODY_LIMIT, Body
from openrouter_codegen.runtime.http.body import aread, limit_decoding, read
from openrouter_codegen.runtime.http.errors import NotAStream, UnexpectedStatus


class Chunks(httpx.SyncByteStream):
    """A body that comes in chunks."""

    def __init__(self, *chunks: bytes) -> None:
        self.chunks = chunks
        self.is_closed = False

    def __iter__(self) -> Iterator[bytes]:
        yield from self.chunks

    def close(self) -> None:
        """Note it."""
        self.is_closed = True


class AsyncChunks(httpx.AsyncByteStream):
    """The same, asynchronous."""

    def __init__(self, *chunks: bytes) -> None:
        self.chunks = chunks
        self.is_closed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self.chunks:
            yield chunk

    async def aclose(self) -> None:
        """Note it."""
        self.is_closed = True


def take(mode: str, chunks: list[bytes], body: Body, moment: float | None = None) -> bytes:
    if mode == "sync":
        return read(httpx.Response(200, stream=Chunks(*chunks)), body, moment)
    return asyncio.run(aread(httpx.Response(200, stream=AsyncChunks(*chunks)), body, moment))


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_a_body_may_have_as_many_bytes_as_its_limit(mode: str) -> None:
    body = Body(5)
    assert (take(mode, [b"abc", b"de"], body), body.is_whole) == (b"abcde", True)
    body = Body(4)
    with pytest.raises(OverflowError, match=r"^the body is longer than 4 bytes$"):
        take(mode, [b"abc", b"de", b"f"], body)
    assert not body.is_whole
    body = Body(5, truncate=True)
    assert (take(mode, [b"abc", b"de"], body), body.is_whole) == (b"abcde", True)
    body = Body(4, truncate=True)
    assert (take(mode, [b"abc", b"de", b"f"], body), body.is_whole) == (b"abcd", False)
    assert BODY_LIMIT == 256 * 1024 * 1024


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_a_body_must_be_complete_by_its_moment(mode: str) -> None:
    body = Body(100)
    with pytest.raises(httpx.ReadTimeout, match="the deadline has passed"):
        take(mode, [b"abc", b"de"], body, time.monotonic() - 1)
    assert (body.content(), body.is_whole) == (b"abc", False)
    body = Body(100)
    assert (take(mode, [b"abc", b"de"], body, time.monotonic() + 1000), body.is_whole) == (b"abcde", True)


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("coding", ["identity", "gzip"])
def test_a_body_is_decoded_by_httpx_where_it_has_a_coding(mode: str, coding: str) -> None:
    sent = gzip.compress(b"abc") if coding == "gzip" else b"abc"
    headers = {"content-encoding": coding}
    if mode == "sync":
        found = read(httpx.Response(200, headers=headers, stream=Chunks(sent[:4], sent[4:])), Body(10))
    else:
        found = asyncio.run(
            aread(httpx.Response(200, headers=headers, stream=AsyncChunks(sent[:4], sent[4:])), Body(10))
        )
    assert found == b"abc"


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("ends", ["read", "close"])
def test_a_body_that_a_hook_of_httpx_has_taken(mode: str, ends: str) -> None:
    """What was read is there; what was closed unread raises what httpx raises."""

    async def run() -> bytes:
        if mode == "sync":
            response = httpx.Response(200, stream=Chunks(b"abc"))
            response.read() if ends == "read" else response.close()
            return read(response, Body(10))
        later = httpx.Response(200, stream=AsyncChunks(b"abc"))
        await (later.aread() if ends == "read" else later.aclose())
        return await aread(later, Body(10))

    if ends == "read":
        assert asyncio.run(run()) == b"abc"
    else:
        with pytest.raises(httpx.StreamClosed):
            asyncio.run(run())


class Logging(httpx.Response):
    """A class of a program's own, as recipes for logging have it."""

    def iter_bytes(self, *arguments: Any) -> Iterator[bytes]:
        """Show each chunk."""
        for chunk in super().iter_bytes(*arguments):
            yield b"<" + chunk + b">"

    async def aiter_bytes(self, *arguments: Any) -> AsyncIterator[bytes]:
        """Show each chunk."""
        async for chunk in super().aiter_bytes(*arguments):
            yield b"<" + chunk + b">"


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_a_response_of_a_class_of_the_program_is_read_in_its_way(mode: str) -> None:
    if mode == "sync":
        assert read(Logging(200, stream=Chunks(b"abc")), Body(10)) == b"<abc>"
    else:
        assert asyncio.run(aread(Logging(200, stream=AsyncChunks(b"abc")), Body(10))) == b"<abc>"


def test_a_response_that_a_hook_has_changed_is_read_in_its_way() -> None:
    response: Any = httpx.Response(200, stream=Chunks(b"abc"))
    response.iter_bytes = lambda: iter([b"other"])
    assert read(response, Body(10)) == b"other"
    response = httpx.Response(200, stream=Chunks(b"abc"))
    response._content = b"set"
    assert read(response, Body(10)) == b"set"


class FailingToClose(Chunks):
    """A body whose connection breaks when it is closed."""

    def close(self) -> None:
        """Break."""
        raise httpx.ReadError("broken")


def test_what_closing_raises_is_raised_by_reading() -> None:
    body = Body(10)
    with pytest.raises(httpx.ReadError, match="broken"):
        read(httpx.Response(200, stream=FailingToClose(b"abc")), body)
    assert (body.content(), body.is_whole) == (b"abc", False)


def test_what_reads_a_body_is_closed_where_that_is_too_long() -> None:
    """Trio warns of asynchronous generators that are left suspended."""
    ended: list[str] = []

    class Endless(AsyncChunks):
        async def __aiter__(self) -> AsyncIterator[bytes]:
            try:
                while True:
                    yield b"abc"
            finally:
                ended.append("closed")

    async def run() -> None:
        assert await aread(httpx.Response(200, stream=Endless()), Body(5, truncate=True)) == b"abcab"
        assert ended == ["closed"]

    asyncio.run(run())


def test_a_body_is_read_once() -> None:
    response = httpx.Response(200, stream=Chunks(b"abc"))
    assert read(response, Body(10)) == b"abc"
    assert (response.num_bytes_downloaded, response.is_closed) == (3, True)
    with pytest.raises(httpx.StreamConsumed):
        read(response, Body(10))


def test_the_beginning_of_a_body() -> None:
    body = Body(100)
    for chunk in (b"abc", b"de", b"fgh"):
        body.add(chunk)
    assert [body.beginning(size) for size in (0, 1, 3, 4, 5, 7, 8, 50)] == [
        b"", b"a", b"abc", b"abcd", b"abcde", b"abcdefg", b"abcdefgh", b"abcdefgh",
    ]  # fmt: skip


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize(
    ("coding", "sizes"),
    [
        (None, [10_000]),
        ("", [10_000]),
        ("identity", [10_000]),
        ("gzip", [4096, 4096, 1808]),
        (" GZip , identity", [4096, 4096, 1808]),
        ("deflate", [4096, 4096, 1808]),
        ("br", [64] * 156 + [16]),
    ],
)
def test_compressed_chunks_are_cut_before_they_are_decoded(mode: str, coding: str | None, sizes: list[int]) -> None:
    stream: Any = (Chunks if mode == "sync" else AsyncChunks)(b"x" * 10_000)
    response = httpx.Response(200, headers={} if coding is None else {"content-encoding": coding}, stream=stream)
    assert limit_decoding(response) is None
    limited: Any = response.stream

    async def run() -> list[int]:
        found = [len(chunk) async for chunk in limited]
        await limited.aclose()
        return found

    if mode == "sync":
        assert [len(chunk) for chunk in limited] == sizes
        limited.close()
    else:
        assert asyncio.run(run()) == sizes
    assert stream.is_closed


@pytest.mark.parametrize(
    ("declared", "shown"),
    [("gzip, br", "gzip, br"), ("gzip," * 7 + "gzip ", "gzip," * 7 + "gzip "), ("gzip," * 9, "gzip," * 8 + "...")],
)
def test_a_body_that_is_compressed_twice_is_not_decoded(declared: str, shown: str) -> None:
    problem = limit_decoding(httpx.Response(200, headers={"content-encoding": declared}, stream=Chunks()))
    times = declared.count("gzip") + declared.count("br")
    assert problem == f"the body is compressed {times} times ({shown}), and more than once is not decoded"


def test_errors_show_the_beginning_of_the_body_and_survive_a_pickle() -> None:
    error = UnexpectedStatus(404, b"a\xff" + b"b" * 1000)
    assert str(error) == f"unexpected status 404: a\ufffd{'b' * 498}"
    other = NotAStream(200, b"{}", {"a": 1}, {"b": "c"})
    assert str(other) == "no stream, but status 200: {}"
    for again in (pickle.loads(pickle.dumps(error)), pickle.loads(pickle.dumps(other))):
        assert (again.status_code, again.content) in ((404, error.content), (200, b"{}"))
    again = pickle.loads(pickle.dumps(other))
    assert (again.parsed, again.headers, str(again)) == ({"a": 1}, {"b": "c"}, str(other))
