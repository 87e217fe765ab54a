"""A context for TLS that loads its certificates when the first connection needs it.

Loading some 140 certificates takes longer than all else of a first call together. A server on this machine, as in tests, or a
gateway is mostly called without TLS.
"""

from __future__ import annotations

import os
import ssl
from collections.abc import Callable
from functools import partial
from typing import Any, Self

import httpx


def context_for(verify: bool, trust_env: bool, *, speaks_tls: bool) -> ssl.SSLContext:
    """Return the context that httpx makes with these settings, or where that is seldom needed, what stands for it."""
    return _load(verify, trust_env) if speaks_tls else LazyContext(partial(_load, verify, trust_env))


def _load(verify: bool, trust_env: bool) -> ssl.SSLContext:
    """Return the context that httpx makes.

    Raises:
        RuntimeError: The certificates cannot be read; they could when the client was made, see `check_environment`.
    """
    try:
        return httpx.create_ssl_context(verify=verify, trust_env=trust_env)
    except OSError as error:
        named = [name for name in ("SSL_CERT_FILE", "SSL_CERT_DIR") if trust_env and os.environ.get(name)]
        place = f" of the environment variable {named[0]}, {os.environ[named[0]]!r:.300}," if named else ""
        raise RuntimeError(f"the certificates{place} cannot be read, and nothing was sent: {error}") from error


class LazyContext(ssl.SSLContext):
    """A context in the pools of a client whose usual URL does not need one; the URL of a single call may.

    What makes a connection goes to the context proper. All else would find one that trusts nobody. With asyncio such a connection
    begins in a thread: anyio does that with all classes but `ssl.SSLContext`.

    Args:
        make: Makes the context.
    """

    def __new__(cls, make: Callable[[], ssl.SSLContext]) -> Self:
        return super().__new__(cls, ssl.PROTOCOL_TLS_CLIENT)

    def __init__(self, make: Callable[[], ssl.SSLContext]) -> None:
        self._make = make
        self._protocols: list[str] | None = None

    def set_alpn_protocols(self, alpn_protocols: Any) -> None:
        """Take note of what is spoken over TLS: where loading fails, httpcore closes the socket in what comes next alone."""
        self._protocols = alpn_protocols

    def wrap_socket(self, *arguments: Any, **options: Any) -> ssl.SSLSocket:
        """Return a socket that speaks TLS."""
        return self._context().wrap_socket(*arguments, **options)

    def wrap_bio(self, *arguments: Any, **options: Any) -> ssl.SSLObject:
        """Return an object that speaks TLS over buffers."""
        return self._context().wrap_bio(*arguments, **options)

    def _context(self) -> ssl.SSLContext:
        # Without a lock, which a forked process might find taken: of two that are made at once, the first counts.
        made: ssl.SSLContext = self.__dict__.get("_made") or self.__dict__.setdefault("_made", self._make())
        if self._protocols is not None:
            made.set_alpn_protocols(self._protocols)
        return made
