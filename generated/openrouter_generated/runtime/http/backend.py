# Runtime of generated packages, copied by `openrouter generate`. Do not edit: it is replaced.
"""The HTTP libraries that a client can come from: httpx, and httpx2, whose classes have the same names and are others.

The exceptions are functions: an `except` clause calls them only when something was raised, so nothing is looked up, and httpx2
is not imported, until then.
"""

from __future__ import annotations

import sys
from functools import lru_cache
from typing import Any

import httpx

_OTHERS = ("httpx2",)
"""Libraries that are used where a program has imported them."""


class UnreadableBody(Exception):
    """What a body holds cannot be read, or is not what it was; the request was not sent whole."""


def _named(name: str) -> tuple[type[Exception], ...]:
    """Return the class of a name in each library."""
    others = (getattr(sys.modules.get(library), name, None) for library in _OTHERS)
    return (getattr(httpx, name), *(found for found in others if found is not None))


def transport_errors() -> tuple[type[Exception], ...]:
    """Return what sending a request raises where there is no response."""
    return _named("TransportError")


def send_errors() -> tuple[type[Exception], ...]:
    """Return what sending a request raises: no response, or a URL or a body that cannot be used."""
    return (*_named("TransportError"), *_named("InvalidURL"), UnreadableBody)


def read_errors() -> tuple[type[Exception], ...]:
    """Return all that reading a response raises, a body over its limit included."""
    return (*_named("HTTPError"), *_named("StreamError"), OverflowError)


def is_a(error: BaseException, *names: str) -> bool:
    """Whether an exception is one of the classes of these names, of any library."""
    return any(isinstance(error, _named(name)) for name in names)


def read_timeout(message: str) -> Exception:
    """Return the exception for a body that is not complete in time."""
    return httpx.ReadTimeout(message)


def as_timeout(limits: Any) -> httpx.Timeout:
    """Return time limits as httpx has them."""
    if isinstance(limits, httpx.Timeout):
        return limits
    return httpx.Timeout(connect=limits.connect, read=limits.read, write=limits.write, pool=limits.pool)


@lru_cache(maxsize=64)
def library_of(client: type) -> Any:
    """Return the library that a class of clients derives from; httpx where it derives from none."""
    for base in client.__mro__:
        name = base.__module__.partition(".")[0]
        if name in _OTHERS:
            return sys.modules[name]
    return httpx


@lru_cache(maxsize=64)
def client_mode(client: type) -> str | None:
    """Return "sync" or "async" for a class of clients that derives from one of these libraries, else None."""
    for base in client.__mro__:
        if is_own(base) and base.__name__ in ("Client", "AsyncClient"):
            return "async" if base.__name__ == "AsyncClient" else "sync"
    return None


def is_own(cls: type) -> bool:
    """Whether a class is one of these libraries, not derived from one."""
    return cls.__module__.partition(".")[0] in ("httpx", *_OTHERS)


def timeout_of(client: Any, limits: httpx.Timeout) -> Any:
    """Return time limits as the library of a client has them."""
    library = library_of(client.__class__)
    if library is httpx:
        return limits
    return library.Timeout(connect=limits.connect, read=limits.read, write=limits.write, pool=limits.pool)


def is_unsent(error: BaseException | None) -> bool:
    """Whether an exception says by itself that a request was not sent whole."""
    return error is not None and (isinstance(error, UnreadableBody) or is_a(error, "PoolTimeout"))


def takes_parsed_urls(client: Any) -> bool:
    """Whether a client takes URLs as `httpx.URL`; others get the text that their protocol asks for."""
    return isinstance(client, httpx.Client | httpx.AsyncClient)
