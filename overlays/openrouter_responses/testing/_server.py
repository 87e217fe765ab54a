"""The server: a listening socket, a thread that accepts, and a thread for each connection."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import Protocol, Self

from ._connection import Connection
from ._raw_response import RawResponse
from ._received_request import ReceivedRequest
from ._script import Script, ServerScript

# How long `Server.close` waits for its threads, in seconds. Only a response function that blocks takes that long.
_JOIN_TIMEOUT = 2.0


class Server(Script):
    """An HTTP/1.1 server on a port of its own at 127.0.0.1 that responds to every method and path as scripted.

    It runs in threads, from `start` to `close`, or as a context manager, and so serves sync and async tests alike.

    Args:
        script: One response or function of the request for every request, several in order, or a mapping of paths, such as
            "/models", to either; a path that is not in it gets status 501. If a function fails, the client gets status 500 and
            an error message that names the exception. Requests of several connections call functions at the same time.
        strict: What becomes of a request beyond several responses. If not, the last one repeats. If so, the client gets
            status 501, and leaving the `with` block raises AssertionError, as it does where responses were not asked for.

    Raises:
        ValueError: There is no response at all.

    Attributes:
        requests: The requests so far, in the order in which they were completely read.
    """

    def __init__(self, script: ServerScript, strict: bool = False) -> None:
        super().__init__(script, strict)
        # Guards what follows, and is notified whenever something of it, or `requests`, changes.
        self._changed = threading.Condition()
        self._accepted = 0
        self._aborted = 0
        self._open: dict[threading.Thread, socket.socket] = {}
        self._starts = 0
        self._port = 0
        self._listener: socket.socket | None = None
        self._acceptor: threading.Thread | None = None
        self._closing = threading.Event()

    @property
    def url(self) -> str:
        """Where it listens, "http://127.0.0.1:PORT"; once it is closed, a URL that refuses connections.

        Raises:
            RuntimeError: The server was not started.
        """
        if not self._port:
            raise RuntimeError("the server is not running: use it in a with statement, or call start()")
        return f"http://127.0.0.1:{self._port}"

    @property
    def connections(self) -> int:
        """How many connections have been accepted so far."""
        return self._accepted

    @property
    def open_connections(self) -> int:
        """How many connections neither side has closed; a client's close shows a moment later: see `wait_for`."""
        return len(self._open)

    @property
    def aborted(self) -> int:
        """How many responses the client did not wait for: it closed the connection before they were complete.

        A response that hangs counts, too. A client that leaves while the rest of a response fits into the network's buffers
        goes unnoticed; with a `pace`, that does not happen.
        """
        return self._aborted

    def start(self) -> Self:
        """Listen. May be called once more after `close`: the script and the counts go on, at the same URL.

        Raises:
            RuntimeError: The server is running, or has been restarted before.
            OSError: The port cannot be bound.
        """
        if self._listener is not None:
            raise RuntimeError("the server is already running")
        if self._starts == 2:
            raise RuntimeError("the server cannot be restarted twice")
        # A backlog for tests that open many connections at once: those beyond it would be held up by a second.
        self._listener = socket.create_server(("127.0.0.1", self._port), backlog=1024)
        self._starts += 1
        self._port = self._listener.getsockname()[1]
        self._closing = threading.Event()
        self._acceptor = threading.Thread(target=self._accept, args=(self._listener, self._closing), daemon=True)
        self._acceptor.start()
        return self

    def close(self) -> None:
        """Stop listening and close all connections, whatever they are doing; does nothing when it is not running."""
        if self._listener is None or self._acceptor is None:
            return
        self._closing.set()
        # Not every system ends an `accept` when its socket is closed; a connection always does.
        with suppress(OSError):
            socket.create_connection(("127.0.0.1", self._port), timeout=_JOIN_TIMEOUT).close()
        self._acceptor.join(_JOIN_TIMEOUT)
        self._listener.close()
        self._listener = self._acceptor = None
        self._close_connections()

    def wait_for(self, predicate: Callable[[], bool], timeout: float = 5.0) -> None:
        """Wait until something holds: `server.wait_for(lambda: server.open_connections == 0)`.

        Args:
            predicate: Called now and at each change of the server's counts and requests.
            timeout: Seconds to wait at most.

        Raises:
            TimeoutError: It does not hold by then.
        """
        with self._changed:
            if not self._changed.wait_for(predicate, timeout):
                raise TimeoutError(
                    f"not within {timeout} s: {len(self.requests)} requests, {self.connections} connections "
                    f"({self.open_connections} open), {self.aborted} aborted responses"
                )

    def wait_for_requests(self, n: int = 1, timeout: float = 5.0) -> list[ReceivedRequest]:
        """Wait until `requests` holds at least n requests, and return them all.

        Args:
            n: How many requests.
            timeout: Seconds to wait at most.

        Raises:
            TimeoutError: They did not come by then.
        """
        self.wait_for(lambda: len(self.requests) >= n, timeout)
        return list(self.requests)

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None
    ) -> None:
        self.close()
        if self._strict and exc_type is None:
            self.check()

    def _accept(self, listener: socket.socket, closing: threading.Event) -> None:
        while not closing.is_set():
            try:
                sock, _ = listener.accept()
            except OSError:
                # A client that left at once, or no file descriptor to be had: the next one may fare better.
                closing.wait(0.01)
                continue
            if closing.is_set():
                sock.close()
                return
            thread = threading.Thread(target=self._serve, args=(sock, closing), daemon=True)
            with self._changed:
                self._accepted += 1
                self._open[thread] = sock
                self._changed.notify_all()
            thread.start()

    def _serve(self, sock: socket.socket, closing: threading.Event) -> None:
        try:
            # The client may leave at any time; what that means to a response, `_fake_response` has noted.
            with suppress(OSError), sock, sock.makefile("rb") as reader:
                # Each write is to go out by itself, and at once.
                sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                connection = Connection(sock, reader, closing)
                while self._fake_response(connection):
                    pass
        finally:
            with self._changed:
                del self._open[threading.current_thread()]
                self._changed.notify_all()

    def _fake_response(self, connection: Connection) -> bool:
        """Read a request and write its response; False when there are to be no more on this connection."""
        try:
            request = connection.read()
        except ValueError as error:
            connection.write(_malformed(error), None)
            return False
        if request is None:
            return False
        with self._changed:
            request = self._record(request)
            self._changed.notify_all()
        response = self._response_to(request)
        try:
            return connection.write(response, request)
        except OSError:
            if not connection.closing.is_set():
                with self._changed:
                    self._aborted += 1
                    self._changed.notify_all()
            return False

    def _close_connections(self) -> None:
        deadline = time.monotonic() + _JOIN_TIMEOUT
        with self._changed:
            connections = dict(self._open)
        for sock in connections.values():
            # This ends whatever call the connection's thread is in; the thread then closes the socket.
            with suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
        for thread in connections:
            if thread is not threading.current_thread():
                thread.join(max(0.0, deadline - time.monotonic()))


def _malformed(error: ValueError) -> RawResponse:
    return RawResponse.text(f"malformed request: {error}\n", "text/plain", status=400, framing="close")


class StartServer(Protocol):
    """What the pytest fixture `openrouter_server` is: a function that starts servers, which end with the test."""

    def __call__(self, script: ServerScript, *, strict: bool = True) -> Server:
        """Start a server with what `Server` takes; strict by default."""
        ...
