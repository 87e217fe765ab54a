# Runtime of generated packages, copied by `openrouter generate`. Do not edit: it is replaced.
"""Connecting within the time of an attempt: looking up the name of a host, and trying one IP address after the other.

The system looks up a name in one go that nothing ends, and `socket` gives the whole time to each address anew. So where a
synchronous attempt has a moment at which it ends, the name is looked up in a thread that is left alone then, and all
addresses share the time. Calls for the same host wait for the same thread: however many there are, and however long a
resolver is silent, there is about one thread for each host.

This replaces the network backend of a pool of httpcore 1.x. Where a transport has none, connecting is left as it is.
Asynchronous clients need nothing of it: asyncio and trio look names up in threads of their own, and tasks are cancelled.
"""

from __future__ import annotations

import socket
import threading
import time
from ipaddress import ip_address
from typing import Any

from .exchange import current_exchange
from .peer_faults import library_of
from .pool_repair import pools

_running: dict[tuple[str, int], _LookUp] = {}
"""Look-ups that are not over; without a lock, which a signal handler or a forked process might find taken."""


def connect_in_time(client: Any) -> None:
    """Have an `httpx.Client` keep the time limits of attempts, see `Exchange.moment`, while it makes connections."""
    for pool in pools(client):
        backend, library = getattr(pool, "_network_backend", None), library_of(pool)
        if hasattr(backend, "connect_tcp") and hasattr(library, "ConnectTimeout") and not isinstance(backend, _Backend):
            pool._network_backend = _Backend(backend, library)


class _Backend:
    """A network backend of httpcore that looks up names itself where the attempt under way ends at a moment.

    Args:
        backend: Makes the connections.
        library: httpcore, or a successor with the same names.
    """

    def __init__(self, backend: Any, library: Any) -> None:
        self._backend = backend
        self._library = library

    def __getattr__(self, name: str) -> Any:
        return getattr(self._backend, name)

    def connect_tcp(self, host: str, port: int, timeout: float | None = None, **options: Any) -> Any:
        exchange = current_exchange()
        limit = None if exchange is None or exchange.moment is None else exchange.timeout(timeout)
        if limit is None:
            return self._backend.connect_tcp(host=host, port=port, timeout=timeout, **options)
        end = time.monotonic() + limit
        addresses = self._addresses(host, port, limit)
        while True:
            share = max(0.001, (end - time.monotonic()) / len(addresses))
            try:
                return self._backend.connect_tcp(host=addresses.pop(0), port=port, timeout=share, **options)
            except (self._library.ConnectError, self._library.ConnectTimeout):
                if not addresses:
                    raise

    def _addresses(self, host: str, port: int, limit: float) -> list[str]:
        try:
            return _addresses_in_time(host, port, limit)
        except TimeoutError as error:
            raise self._library.ConnectTimeout(str(error)) from None
        except (OSError, UnicodeError) as error:  # as httpcore names it where it looks up a name
            raise self._library.ConnectError(str(error)) from error


class _LookUp(threading.Thread):
    """Looks up a name.

    Attributes:
        is_over: Set when it has ended.
        addresses: What it found.
        error: What it raised instead, or None.
    """

    def __init__(self, host: str, port: int) -> None:
        super().__init__(name=f"look-up of {host}", daemon=True)
        self._asked = host, port
        self.is_over = threading.Event()
        self.addresses: list[str] = []
        self.error: BaseException | None = None

    def run(self) -> None:
        try:
            self.addresses = _addresses(*self._asked)
        except BaseException as error:  # noqa: BLE001  # whatever it is, it is raised in the threads that wait for it
            self.error = error
        finally:
            if _running.get(self._asked) is self:
                _running.pop(self._asked, None)
            self.is_over.set()


def _addresses_in_time(host: str, port: int, limit: float) -> list[str]:
    """Return all IP addresses of a host.

    Raises:
        TimeoutError: They are not known within so many seconds.
        OSError: There are none.
    """
    try:
        ip_address(host)
    except ValueError:
        pass
    else:
        return [host]
    look_up = _running.get((host, port))
    if look_up is None or not look_up.is_alive():  # it does not live on in a forked process
        look_up = _LookUp(host, port)
        try:
            look_up.start()
        except RuntimeError:  # there are too many threads, or the interpreter is about to end
            return _addresses(host, port)
        if not look_up.is_over.is_set():
            _running[host, port] = look_up
    if not look_up.is_over.wait(limit):
        raise TimeoutError(f"the name {host} could not be looked up in time")
    if look_up.error is not None:
        raise look_up.error
    return list(look_up.addresses)


def _addresses(host: str, port: int) -> list[str]:
    found = socket.getaddrinfo(host, port, 0, socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))
