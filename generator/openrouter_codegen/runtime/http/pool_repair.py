"""Keeping the pool of a client whole when calls are cut short.

httpcore loses a slot of its pool where a task is cancelled between being given a connection and using it, or is cancelled a
second time while it closes one: the connection stays "in use" for ever, and once all are, every call waits in vain. So after
each call that was cut short, what no call refers to any more is taken out of the pool and closed. All of that happens
between two awaits, so other tasks of the loop see the pool before it or after it.

What a signal handler raises cuts synchronous calls short in the same way, wherever they are. Other threads use their pool
meanwhile, so its lock is held; a connection that is in use belongs to a request in the pool from its making to its end.

This reads inner lists of httpcore 1.x. Where a transport has none of them, nothing is done.
"""

from __future__ import annotations

import socket
import sys
from collections.abc import Coroutine, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

from .loops import NO_LOOP, running_loop

if TYPE_CHECKING:  # synchronous programs do not wait for the import of asyncio
    import asyncio

_closing: set[asyncio.Task[None]] = set()
"""Tasks that close connections; the loop itself holds them weakly."""


async def close_whole(client: Any, request: Any, response: Any = None) -> None:
    """Close a response that was cut short, if there is one, and leave the client's pool whole, whatever interrupts that."""
    try:
        if response is not None:
            await response.aclose()
    finally:
        repair_pools(client, request)


def repair_pools(client: Any, request: Any = None) -> None:
    """Take out of the pools of an `httpx.AsyncClient` what a cancelled call left there.

    Args:
        client: The client.
        request: The httpx request that is over.
    """
    extensions = getattr(request, "extensions", None)
    for pool in pools(client, request):
        # The pool's own object for a request shares the extensions with httpx's.
        left = [each for each in pool._requests if extensions and each.request.extensions is extensions]
        if left:
            pool._requests = _Requests(each for each in pool._requests if each not in left)
        used = {id(each.connection) for each in pool._requests}
        for connection in list(pool._connections):
            if id(connection) not in used and not connection.is_idle() and not connection.is_closed():
                pool._connections.remove(connection)
                close_later(connection.aclose())
        for connection in pool._assign_requests_to_connections():
            close_later(connection.aclose())


def repair_pool(client: Any, request: Any) -> None:
    """Take out of the pools of an `httpx.Client` what a call left there that was cut short.

    Args:
        client: The client.
        request: The httpx request that is over.
    """
    extensions = getattr(request, "extensions", None)
    for pool in pools(client, request):
        with pool._optional_thread_lock:
            left = [each for each in pool._requests if extensions and each.request.extensions is extensions]
            pool._requests = _Requests(each for each in pool._requests if each not in left)
            used = {id(each.connection) for each in pool._requests}
            own = {id(each.connection) for each in left}
            closing = [
                each
                for each in pool._connections
                if id(each) not in used and (id(each) in own or not (each.is_idle() or each.is_closed()))
            ]
            pool._connections = [each for each in pool._connections if each not in closing]
            closing += pool._assign_requests_to_connections()
        for connection in closing:
            with suppress(Exception):  # as in `_quietly`
                connection.close()


_to_be_closed: WeakSet[Any] = WeakSet()
"""Synchronous clients whose readers were woken."""


def is_closed(client: Any) -> bool:
    """Whether an httpx client was closed, or is being closed; those of other libraries may not show it."""
    return client in _to_be_closed or bool(getattr(client, "is_closed", False))


def wake_readers(client: Any) -> None:
    """End what other threads read on connections of an `httpx.Client` that is to be closed; closing alone would not."""
    _to_be_closed.add(client)
    for pool in pools(client):
        with pool._optional_thread_lock:
            connections = list(pool._connections)
        for connection in connections:
            while (inner := getattr(connection, "_connection", None)) is not None:  # those of proxies have several
                connection = inner
            network = getattr(connection, "_network_stream", None)
            opened = None if network is None else network.get_extra_info("socket")
            if isinstance(opened, socket.socket):
                with suppress(OSError):  # it may be closed already
                    socket.socket.shutdown(opened, socket.SHUT_RDWR)


class _Requests(list[Any]):
    """The requests of a pool, where one that was taken out can be taken out again.

    Another task or thread may be closing the same response at this moment; httpcore takes its request out when that is done.
    """

    def remove(self, value: Any, /) -> None:
        with suppress(ValueError):
            super().remove(value)


def pools(client: Any, request: Any = None) -> Iterator[Any]:
    """Yield the pools of a client's transports, also of those that another transport holds and sends by.

    Args:
        client: The client.
        request: Only the pools that this httpx request may be in, where a transport knows that by its `transport_of`.
    """
    left: list[Any] = [getattr(client, "_transport", None), *getattr(client, "_mounts", {}).values()]
    seen = set[int]()
    while left:
        transport = left.pop()
        if id(transport) in seen:
            continue
        seen.add(id(transport))
        if request is not None and hasattr(transport, "transport_of"):
            left.append(transport.transport_of(request))
            continue
        pool = getattr(transport, "_pool", None)
        if is_pool(pool):
            yield pool
        for held in getattr(transport, "__dict__", {}).values():
            if held is not pool or not is_pool(pool):  # what a pool holds are connections
                left += filter(_is_transport, held if held.__class__ is list else (held,))


def is_pool(pool: Any) -> bool:
    """Whether a pool is one of httpcore's, with the lists that are read here."""
    return all(hasattr(pool, name) for name in ("_requests", "_connections", "_assign_requests_to_connections"))


def _is_transport(value: object) -> bool:
    return hasattr(type(value), "handle_request") or hasattr(type(value), "handle_async_request")


def close_later(closing: Coroutine[Any, Any, None]) -> None:
    """Close a connection in a task of its own, which no cancellation of the caller reaches."""
    loop = running_loop()
    if hasattr(loop, "create_task"):  # one of asyncio's
        task = loop.create_task(_quietly(closing))
        _closing.add(task)
        task.add_done_callback(_closing.discard)
    elif loop is NO_LOOP:
        closing.close()
    else:
        sys.modules["trio"].lowlevel.spawn_system_task(_quietly, closing)


async def _quietly(closing: Coroutine[Any, Any, None]) -> None:
    with suppress(Exception):  # a connection that is thrown away may fail in any way when it is closed
        await closing
