"""Keeping the pool of an asynchronous client whole when calls are cancelled.

httpcore loses a slot of its pool where a task is cancelled between being given a connection and using it, or is cancelled a
second time while it closes one: the connection stays "in use" for ever, and once all are, every call waits in vain. So after
each call that was cut short, what no call refers to any more is taken out of the pool and closed. All of that happens
between two awaits, so other tasks of the loop see the pool before it or after it.

This reads inner lists of httpcore 1.x. Where a transport has none of them, nothing is done.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterator
from contextlib import suppress
from typing import Any

_closing: set[asyncio.Task[None]] = set()
"""Tasks that close connections; the loop itself holds them weakly."""


def repair_pools(client: Any, response: Any = None) -> None:
    """Take out of the pools of an `httpx.AsyncClient` what a cancelled call left there.

    Args:
        client: The client.
        response: The response that the call was reading, if it had one.
    """
    if response is not None:
        _forget_request(response)
    for pool in _pools(client):
        used = {id(request.connection) for request in pool._requests}
        for connection in list(pool._connections):
            if id(connection) not in used and not connection.is_idle() and not connection.is_closed():
                pool._connections.remove(connection)
                _close_later(connection.aclose())
        for connection in pool._assign_requests_to_connections():
            _close_later(connection.aclose())


def _pools(client: Any) -> Iterator[Any]:
    transports = [getattr(client, "_transport", None), *getattr(client, "_mounts", {}).values()]
    for transport in transports:
        pool = getattr(transport, "_pool", None)
        if all(hasattr(pool, name) for name in ("_requests", "_connections", "_assign_requests_to_connections")):
            yield pool


def _forget_request(response: Any) -> None:
    """Take the request of a response out of its pool's list, where closing the response was cut short."""
    stream = getattr(response.stream, "_stream", None)  # of httpx, around that of its transport
    stream = getattr(stream, "_httpcore_stream", None)
    request, pool = getattr(stream, "_pool_request", None), getattr(stream, "_pool", None)
    if request is not None and pool is not None and request in pool._requests:
        pool._requests.remove(request)


def _close_later(closing: Coroutine[Any, Any, None]) -> None:
    """Close a connection in a task of its own, which no cancellation of the caller reaches."""
    try:
        task = asyncio.get_running_loop().create_task(_quietly(closing))
    except RuntimeError:  # the loop of trio, which shields what is being closed itself
        closing.close()
        return
    _closing.add(task)
    task.add_done_callback(_closing.discard)


async def _quietly(closing: Coroutine[Any, Any, None]) -> None:
    with suppress(Exception):  # a connection that is thrown away may fail in any way when it is closed
        await closing
