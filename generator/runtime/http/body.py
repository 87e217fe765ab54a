"""Reading a whole body, within a limit of bytes and a deadline."""

from __future__ import annotations

import time
from contextlib import nullcontext

import httpx

from .backend import read_timeout
from .deadline import deadline, obey_deadlines

BODY_LIMIT = 256 * 1024 * 1024
"""Bytes that a whole body may have, decompressed."""

_UNLIMITED = nullcontext()


class Body:
    """Collects a body.

    Args:
        limit: Bytes that it may have, decompressed.
        truncate: Whether to stop at the limit instead of raising.
    """

    def __init__(self, limit: int, *, truncate: bool = False) -> None:
        self._chunks: list[bytes] = []
        self._left = limit
        self._limit = limit
        self._truncate = truncate

    def add(self, chunk: bytes) -> bool:
        """Take a chunk and return whether the body is full.

        Raises:
            OverflowError: The body is longer than the limit.
        """
        self._chunks.append(chunk)
        self._left -= len(chunk)
        if self._left < 0 and not self._truncate:
            raise OverflowError(f"the body is longer than {self._limit} bytes")
        return self._left < 0

    def content(self) -> bytes:
        """Return what has come."""
        return b"".join(self._chunks)[: self._limit]


def read(response: httpx.Response, body: Body, moment: float | None = None) -> bytes:
    """Read a body; what came before a failure stays in `body`.

    Args:
        response: The response.
        body: What collects it.
        moment: When it must be complete, on the monotonic clock in seconds, or None.

    Raises:
        httpx.ReadTimeout: It is not complete by then.
        OverflowError: It is too long.
    """
    if moment is not None:
        obey_deadlines(response)
    with deadline(moment) if moment is not None else _UNLIMITED:
        for chunk in response.iter_bytes():
            if body.add(chunk):
                break
            _check(moment)
    return body.content()


async def aread(response: httpx.Response, body: Body, moment: float | None = None) -> bytes:
    """Like `read`, asynchronously."""
    if moment is not None:
        obey_deadlines(response)
    with deadline(moment) if moment is not None else _UNLIMITED:
        async for chunk in response.aiter_bytes():
            if body.add(chunk):
                break
            _check(moment)
    return body.content()


def _check(moment: float | None) -> None:
    if moment is not None and time.monotonic() > moment:
        raise read_timeout("the deadline has passed")
