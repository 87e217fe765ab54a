# Runtime of generated packages, copied by `openrouter generate`. Do not edit: it is replaced.
"""Reading a whole body, within a limit of bytes and a deadline."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterator
from contextlib import nullcontext
from typing import Any

import httpx

from ..body import Body
from . import backend
from .exchange import can_wait_until, deadline
from .open_responses import close_generators

_UNLIMITED = nullcontext()
_REPLACED = ("_content", "iter_bytes", "iter_raw", "aiter_bytes", "aiter_raw")
"""What a hook may have given to a response: a body that it has read, or other ways to read it."""

_STEPS = {"gzip": 4096, "deflate": 4096}
"""Bytes that are decompressed at once, by content coding: DEFLATE makes at most a thousand of each."""
_STEP = 64
"""The same for other codings, which make millions of a few bytes."""


def limit_decoding(response: httpx.Response) -> str | None:
    """Keep what decoding a body can take of memory within bounds.

    httpx decodes each chunk whole, so chunks of a compressed body are cut small before they are decoded.

    Args:
        response: A response whose body is not read yet.

    Returns:
        Why the body must not be decoded at all, or None.
    """
    declared = response.headers.get("content-encoding")
    if declared is None:
        return None
    codings = [name for name in map(str.strip, declared.lower().split(",")) if name not in ("", "identity")]
    if len(codings) > 1:
        shown = declared if len(declared) <= 40 else f"{declared[:40]}..."
        return f"the body is compressed {len(codings)} times ({shown}), and more than once is not decoded"
    step = _STEPS.get(codings[0], _STEP) if codings else 0
    if step and isinstance(response.stream, httpx.SyncByteStream):
        response.stream = _Sliced(response.stream, step)
    elif step and isinstance(response.stream, httpx.AsyncByteStream):
        response.stream = _AsyncSliced(response.stream, step)
    return None


class _Sliced(httpx.SyncByteStream):
    """A stream in chunks of a bounded size."""

    def __init__(self, stream: httpx.SyncByteStream, step: int) -> None:
        self._stream = stream
        self._step = step

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._stream:
            yield from _slices(chunk, self._step)

    def close(self) -> None:
        self._stream.close()


class _AsyncSliced(httpx.AsyncByteStream):
    """The same, asynchronous."""

    def __init__(self, stream: httpx.AsyncByteStream, step: int) -> None:
        self._stream = stream
        self._step = step

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._stream:
            for part in _slices(chunk, self._step):
                yield part

    async def aclose(self) -> None:
        await self._stream.aclose()


def _slices(chunk: bytes, step: int) -> Iterator[bytes]:
    for start in range(0, len(chunk), step):
        yield chunk[start : start + step]


def take_plain_stream(response: httpx.Response) -> Any:
    """Return what a body is read from where it comes as it is: not compressed, and not read already; else None.

    It saves what httpx does for each chunk in `iter_raw`. The body counts as consumed then, and the caller closes the response.
    Responses of a class of somebody else's, and those that a hook has changed, are read in their own way.
    """
    if not (backend.is_own(response.__class__) and response.__dict__.keys().isdisjoint(_REPLACED)):
        return None
    if response.is_stream_consumed or response.is_closed or "content-encoding" in response.headers:
        return None
    response.is_stream_consumed = True
    return response.stream


def read(response: httpx.Response, body: Body, moment: float | None = None) -> bytes:
    """Read a body, and close the response where it was read to its end; what came before a failure stays in `body`.

    Args:
        response: The response.
        body: What collects it.
        moment: When it must be complete, on the monotonic clock in seconds, or None.

    Raises:
        httpx.ReadTimeout: It is not complete by then.
        OverflowError: It is too long.
    """
    if moment is not None:
        can_wait_until(response)
    plain = take_plain_stream(response)
    with deadline(moment) if moment is not None else _UNLIMITED:
        for chunk in response.iter_bytes() if plain is None else plain:
            if plain is not None:
                response._num_bytes_downloaded += len(chunk)  # pyright: ignore[reportPrivateUsage]  # as `iter_raw` does
            if body.add(chunk):
                break
            _check_deadline(moment)
        else:
            response.close()
            body.is_whole = True
    return body.content()


async def aread(response: httpx.Response, body: Body, moment: float | None = None) -> bytes:
    """Like `read`, asynchronously."""
    if moment is not None:
        can_wait_until(response)
    plain = take_plain_stream(response)
    with deadline(moment) if moment is not None else _UNLIMITED:
        chunks = response.aiter_bytes() if plain is None else aiter(plain)
        async for chunk in chunks:
            if plain is not None:
                response._num_bytes_downloaded += len(chunk)  # pyright: ignore[reportPrivateUsage]  # as `iter_raw` does
            if body.add(chunk):
                await close_generators(chunks)  # trio warns of those that are left suspended
                break
            _check_deadline(moment)
        else:
            await response.aclose()
            body.is_whole = True
    return body.content()


def _check_deadline(moment: float | None) -> None:
    if moment is not None and time.monotonic() > moment:
        raise backend.read_timeout("the deadline has passed")
