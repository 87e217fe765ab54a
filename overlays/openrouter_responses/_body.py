"""Reading a whole body, within a limit and a deadline."""

from __future__ import annotations

import time
from contextlib import nullcontext

import httpx

from ._deadline import obey_deadlines, until

BODY_LIMIT = 256 * 1024 * 1024
"""Bytes that a whole body may have, decompressed."""

_UNLIMITED = nullcontext()


class Body:
    """Collects a body.

    Args:
        limit: Bytes that it may have, decompressed.
        cut: Whether to stop at the limit instead of raising.
    """

    def __init__(self, limit: int, *, cut: bool = False) -> None:
        self._chunks: list[bytes] = []
        self._left = limit
        self._limit = limit
        self._cut = cut

    def is_full(self, chunk: bytes) -> bool:
        """Take a chunk and say whether that is enough.

        Raises:
            OverflowError: The body is longer than the limit.
        """
        self._chunks.append(chunk)
        self._left -= len(chunk)
        if self._left < 0 and not self._cut:
            raise OverflowError(f"the body is longer than {self._limit} bytes")
        return self._left < 0

    def so_far(self) -> bytes:
        """Return what has come."""
        return b"".join(self._chunks)[: self._limit]


def read(response: httpx.Response, body: Body, deadline: float | None = None) -> bytes:
    """Read a body; what came before a failure stays in `body`.

    Args:
        response: The answer.
        body: What collects it.
        deadline: The moment, on the monotonic clock in seconds, until which it must be here, or None.

    Raises:
        httpx.ReadTimeout: It is not.
        OverflowError: It is too long.
    """
    if deadline is not None:
        obey_deadlines(response)
    with until(deadline) if deadline is not None else _UNLIMITED:
        for chunk in response.iter_bytes():
            if body.is_full(chunk):
                break
            _check_deadline(deadline)
    return body.so_far()


async def aread(response: httpx.Response, body: Body, deadline: float | None = None) -> bytes:
    """Like `read`, asynchronously."""
    if deadline is not None:
        obey_deadlines(response)
    with until(deadline) if deadline is not None else _UNLIMITED:
        async for chunk in response.aiter_bytes():
            if body.is_full(chunk):
                break
            _check_deadline(deadline)
    return body.so_far()


def _check_deadline(deadline: float | None) -> None:
    if deadline is not None and time.monotonic() > deadline:
        raise httpx.ReadTimeout("the deadline has passed")
