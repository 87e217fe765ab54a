"""Many small pools of connections in place of a large one.

For each call an httpcore pool looks at all its connections, and for each of those that waits at all of them again: a thousand
calls at once take longer in there than in all else that happens to them. So calls go to the first of many pools that has room.

This reads inner lists of httpcore 1.x, as `pool_repair` does. Where a pool has none of them, it is one large pool.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any
from weakref import WeakKeyDictionary

import httpx

from openrouter_generated.runtime.http.pool_repair import close_later, is_pool

CALLS_OF_A_POOL = 8
"""How many calls a pool has under way at most."""
_LOOK_SECONDS = 1.0
"""Seconds after which pools without calls are looked at: servers close the connections that wait there."""
_ROOM_SECONDS = 0.01
"""Seconds after which a call that waits for room looks again."""


class SpreadTransport(httpx.AsyncBaseTransport):
    """Sends each request through the first pool that has room.

    Args:
        make: Makes a pool with limits.
        limits: Limits of all pools together. Where as many calls are under way, others wait, as long as their pool timeout.
    """

    def __init__(self, make: Callable[[httpx.Limits], httpx.AsyncHTTPTransport], limits: httpx.Limits) -> None:
        self._make = make
        self._most = -(-(limits.max_connections or 0) // CALLS_OF_A_POOL)
        self._queue: Any = None  # in which calls wait for room; made when the first has to
        self._waiting = 0
        self._is_closed = False
        self._kept = (limits.max_keepalive_connections or 0) // CALLS_OF_A_POOL
        self._looked = 0.0
        self._sent_by: WeakKeyDictionary[httpx.Request, httpx.AsyncHTTPTransport] = WeakKeyDictionary()
        self.transports = [self._make_small(0)]
        self._is_spread = is_pool(_pool(self.transports[0])) and self._most > 0
        if not self._is_spread:
            self.transports = [make(limits)]

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request; see `httpx.AsyncBaseTransport`."""
        now = time.monotonic()
        if now - self._looked > _LOOK_SECONDS:
            self._looked = now
            self._close_expired()
        transport = None if self._waiting else self._next()
        if transport is None:
            transport = await self._wait_for_room(request)
        self._sent_by[request] = transport
        return await transport.handle_async_request(request)

    def transport_of(self, request: httpx.Request) -> httpx.AsyncHTTPTransport | None:
        """Return what a request was sent by, or None if it was not sent here."""
        return self._sent_by.get(request)

    def _next(self) -> httpx.AsyncHTTPTransport | None:
        """Return a pool that has room, or None where as many calls are under way as may be."""
        if not self._is_spread:
            return self.transports[0]
        for transport in self.transports:
            if len(_pool(transport)._requests) < CALLS_OF_A_POOL:
                return transport
        number = len(self.transports)
        if number >= self._most:
            return None
        self.transports.append(self._make_small(number))
        return self.transports[-1]

    async def _wait_for_room(self, request: httpx.Request) -> httpx.AsyncHTTPTransport:
        """Wait in the order of the calls: the first of them looks for room, the others wait for the first."""
        from anyio import Lock, fail_after, sleep

        transport: httpx.AsyncHTTPTransport | None = None
        if self._queue is None:
            self._queue = Lock()
        self._waiting += 1
        try:
            with fail_after(request.extensions.get("timeout", {}).get("pool")):
                async with self._queue:
                    while transport is None and not self._is_closed:
                        transport = self._next()
                        if transport is None:
                            await sleep(_ROOM_SECONDS)
        except TimeoutError:
            raise httpx.PoolTimeout("", request=request) from None
        finally:
            self._waiting -= 1
        if transport is None:
            raise httpx.ConnectError("the client was closed", request=request)
        return transport

    def _make_small(self, number: int) -> httpx.AsyncHTTPTransport:
        kept = CALLS_OF_A_POOL if number < self._kept else 0
        return self._make(httpx.Limits(max_connections=CALLS_OF_A_POOL, max_keepalive_connections=kept))

    def _close_expired(self) -> None:
        """Close connections that have waited for too long, or that the server closed, in pools that no call looks at."""
        for pool in map(_pool, self.transports):
            if self._is_spread and pool._connections and not pool._requests:
                for connection in pool._assign_requests_to_connections():
                    close_later(connection.aclose())

    async def aclose(self) -> None:
        """Close all connections."""
        self._is_closed = True
        for transport in self.transports:
            await transport.aclose()


def _pool(transport: Any) -> Any:
    return getattr(transport, "_pool", None)
