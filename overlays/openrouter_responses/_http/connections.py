"""The connections of one client: a synchronous `httpx.Client`, and an asynchronous one for each event loop."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, Any, TypeVar, cast
from weakref import WeakKeyDictionary, WeakSet

import httpx

from openrouter_generated.runtime.http.loops import running_loop
from openrouter_generated.runtime.http.open_responses import aclose_dropped, close_dropped
from openrouter_generated.runtime.http.pool_repair import wake_readers

if TYPE_CHECKING:
    import ssl
    from collections.abc import Mapping

    from .._core.rate_gate import Limits
    from .._core.usage_counter import UsageCounter
    from ..httpclient import AsyncHttpClient, HttpClient
    from .gate import Gate

_Client = TypeVar("_Client", httpx.Client, httpx.AsyncClient)

KEPT_CONNECTIONS = 100
"""How many connections a pool of this library's making keeps for later calls."""
_CONNECTIONS, _SPARE_CONNECTIONS = 1000, 100
"""How many connections a pool has unless limits ask for more, and how many in addition to those: other calls need some, too."""


class Connections:
    """Makes the httpx clients when they are first needed, and closes those that it made.

    Args:
        settings: Arguments of the clients that are made here, see `network.httpx_settings`.
        client: The user's own client for synchronous calls, or None; it is not closed here.
        async_client: The user's own client for asynchronous calls, or None; it is not closed here.
        limits: Those of all calls, and those of models by their names; None without limits.
        speaks_tls: Whether the URL of the API begins with "https:".

    Raises:
        TypeError: A synchronous client is given where an asynchronous one is needed, or the reverse.

    Attributes:
        settings: Arguments of the clients that are made here.
        user_client: The user's own client for synchronous calls, or None.
        user_async_client: The user's own client for asynchronous calls, or None.
        limits: Limits of calls, or None.
        speaks_tls: Whether calls usually need certificates, so that they are loaded before the first connection.
        open_streams: Ids of the streams that are open.
        closed: Whether `close` was called.
    """

    def __init__(
        self,
        settings: dict[str, Any],
        client: httpx.Client | HttpClient | None = None,
        async_client: httpx.AsyncClient | AsyncHttpClient | None = None,
        limits: tuple[Limits, Mapping[str, Limits]] | None = None,
        *,
        speaks_tls: bool,
    ) -> None:
        if isinstance(client, httpx.AsyncClient):
            raise TypeError("client must be an httpx.Client; pass an httpx.AsyncClient as async_client")
        if isinstance(async_client, httpx.Client):
            raise TypeError("async_client must be an httpx.AsyncClient; pass an httpx.Client as client")
        self.settings = settings
        self.user_client = cast("httpx.Client | None", client)
        self.user_async_client = cast("httpx.AsyncClient | None", async_client)
        self.limits = limits
        self.speaks_tls = speaks_tls
        self.closed = False
        self._context: ssl.SSLContext | None = None
        self._reset()

    def _reset(self) -> None:
        """Start without connections, in this process."""
        from .._core.usage_counter import UsageCounter  # imported with the first client

        self.open_streams: set[int] = set()
        self._client: httpx.Client | None = None
        self._async_clients: WeakKeyDictionary[Any, httpx.AsyncClient] = WeakKeyDictionary()
        self._lock = threading.Lock()
        self._group_clients: WeakSet[httpx.Client] = WeakSet()
        self._usage = UsageCounter(threading.RLock())
        self._gate = None if self.limits is None else _gate(*self.limits)
        self._process = os.getpid()

    def client(self) -> httpx.Client:
        """Return the client for synchronous calls, made when first needed and anew in a forked process.

        Streams that were dropped open are closed first.
        """
        self.check_open()
        close_dropped()
        if self.user_client is not None:
            return self.user_client
        with self._lock:  # threads that call first at once share one
            if self._client is None:
                self._client = self._make_client()
            return self._client

    def _make_client(self) -> httpx.Client:
        return _made_lean(httpx.Client(limits=self._pool_limits(), **self._settings_with_context()))

    def _settings_with_context(self) -> dict[str, Any]:
        """Return the settings with one context for TLS, for all pools: making one takes longer than a call."""
        verify = self.settings["verify"]
        if not isinstance(verify, bool):
            return self.settings
        if self._context is None:
            from .lazy_context import context_for  # imported with the first connections

            self._context = context_for(verify, self.settings["trust_env"], speaks_tls=self.speaks_tls)
        return {**self.settings, "verify": self._context}

    def async_client(self) -> httpx.AsyncClient:
        """Return the client for asynchronous calls; each event loop has its own."""
        self.check_open()
        if self.user_async_client is not None:
            return self.user_async_client
        loop = running_loop()
        with self._lock:
            for ended in [other for other in self._async_clients if _is_closed(other)]:
                del self._async_clients[ended]
            client = self._async_clients.get(loop)
            if client is None:
                client = _made_lean(self._make_async_client())
                self._async_clients[loop] = client
            return client

    def _make_async_client(self) -> httpx.AsyncClient:
        """Make a client whose calls are spread over small pools, see `SpreadTransport`.

        Over HTTP/2 calls share a connection; and which proxy of the environment a URL goes through, httpx alone knows.
        """
        settings = self._settings_with_context()
        if settings["http2"] or (settings["proxy"] is None and settings["trust_env"] and _has_proxies()):
            return httpx.AsyncClient(limits=self._pool_limits(), **settings)
        from .spread_transport import SpreadTransport  # synchronous programs do without

        limits = self._pool_limits()
        spread = SpreadTransport(lambda small: httpx.AsyncHTTPTransport(limits=small, **settings), limits)
        own: dict[str, Any] = {**settings, "proxy": None, "trust_env": False}  # proxies are for the transports
        return httpx.AsyncClient(limits=limits, **own, mounts={"all://": spread})

    def async_run_client(self) -> httpx.AsyncClient:
        """Return a client for a run of many requests, to be closed with `aclose_run_client`; the user's own, if there is one."""
        self.check_open()
        if self.user_async_client is not None:
            return self.user_async_client
        return _made_lean(self._make_async_client())

    async def aclose_run_client(self, client: httpx.AsyncClient) -> None:
        """Close what `async_run_client` returned, if it was made there."""
        if client is not self.user_async_client:
            await client.aclose()

    def group_client(self) -> httpx.Client:
        """Return a client for a few workers of many, to be closed with `close_group_client`.

        For each call an httpx pool looks at all its connections, and for each of those that waits at all of them again: pools
        of a few connections are much faster together than a large one. The user's own client is used as it is, and so is one
        for HTTP/2, whose calls share a connection. Asynchronous clients do the same by themselves, see `SpreadTransport`.
        """
        if self.user_client is not None or self.settings["http2"]:
            return self.client()
        self.check_open()
        client = self._make_client()
        self._group_clients.add(client)
        return client

    def close_group_client(self, client: httpx.Client) -> None:
        """Close what `group_client` returned, if it was made there."""
        if client in self._group_clients:
            client.close()

    def _pool_limits(self) -> httpx.Limits:
        """Return the limits of a pool, which has room for as many calls as the limits of calls let be under way."""
        asked = 0
        if self.limits is not None:
            own, models = self.limits
            asked = own.max_concurrency or sum(limits.max_concurrency or 0 for limits in models.values())
        most = max(_CONNECTIONS, asked + _SPARE_CONNECTIONS)
        return httpx.Limits(max_connections=most, max_keepalive_connections=KEPT_CONNECTIONS)

    def usage(self) -> UsageCounter:
        """Return what adds up the usage of this process's responses."""
        if self._process != os.getpid():
            self._reset()
        return self._usage

    def gate(self) -> Gate | None:
        """Return the gate that calls of this process go through, or None where the client has no limits."""
        if self._process != os.getpid():
            self._reset()
        return self._gate

    def check_open(self) -> None:
        """Check that calls can be made.

        Raises:
            RuntimeError: `close` was called.
        """
        if self.closed:
            from .failures import CLOSED  # imported with the first call

            raise RuntimeError(CLOSED)
        if self._process != os.getpid():
            self._reset()  # connections of the parent must neither be used nor closed here

    def close(self) -> None:
        """Close the connections of synchronous calls; no call can be made after it, and those under way end."""
        self.closed = True
        close_dropped()
        if self._process == os.getpid():
            if self._gate is not None:
                self._gate.close()
            for client in filter(None, (self._client, *self._group_clients)):
                wake_readers(client)
                client.close()

    async def aclose(self) -> None:
        """Close the connections of synchronous and asynchronous calls; no call can be made after it."""
        self.close()
        await aclose_dropped(running_loop())
        client = self._async_clients.pop(running_loop(), None)
        if client is not None and self._process == os.getpid():
            await client.aclose()

    def __getstate__(self) -> dict[str, Any]:
        """Return what another process needs: the settings and the user's clients, but no connections."""
        return {
            "settings": self.settings,
            "user_client": self.user_client,
            "user_async_client": self.user_async_client,
            "limits": self.limits,
            "speaks_tls": self.speaks_tls,
            "closed": self.closed,
        }

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
        self._context = None
        self._reset()


def _gate(limits: Limits, models: Mapping[str, Limits]) -> Gate:
    from .gate import Gate  # few clients have limits

    return Gate(limits, models)


def _has_proxies() -> bool:
    """Whether the environment names proxies, as httpx reads it."""
    from urllib.request import getproxies  # as httpx does

    return not getproxies().keys().isdisjoint(("all", "http", "https"))


def _made_lean(client: _Client) -> _Client:
    """Remove from a client what costs each request more: headers that it has itself, and the search for cookies."""
    from openrouter_generated.runtime.http.cookies import look_where_set  # imported with the first client

    look_where_set(client)
    for name in ("accept", "user-agent"):
        del client.headers[name]
    return client


def _is_closed(loop: Any) -> bool:
    """Whether a loop of asyncio has ended; what stands for others goes when they do."""
    return bool(getattr(loop, "is_closed", bool)())
