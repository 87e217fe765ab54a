"""The server: a listening socket, a thread that accepts, and a thread for each connection."""

from __future__ import annotations

import json
import math
import os
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from io import BufferedReader
from types import TracebackType
from typing import Any, Self

from ._reply import Reply, has_body, head_of, pieces_of

# How long `Server.close` waits for its threads, in seconds. Only a reply function that blocks takes that long.
_JOIN_TIMEOUT = 2.0

# SO_LINGER switched on with a time of zero: closing resets the connection. Windows has shorts in that structure.
_LINGER_ZERO = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)


@dataclass(frozen=True)
class Request:
    """One request, as it came.

    Args:
        method: "POST", say.
        path: The request's target with its query, "/responses?x=1", say.
        headers: Values by lower-case name; those of a repeated header are joined by ", ".
        body: The body, its chunks joined; not decompressed.
        version: "HTTP/1.1" or "HTTP/1.0".
    """

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes
    version: str = "HTTP/1.1"

    def json(self) -> Any:
        """The body, decoded from JSON.

        Raises:
            ValueError: The body is not JSON.
        """
        return json.loads(self.body)


Replies = Reply | Iterable[Reply] | Callable[[Request], Reply]
"""What a `Server` can be given: one reply for every request, replies in order, or a function that chooses."""


class Server:
    """An HTTP/1.1 server on a port of its own at 127.0.0.1 that answers every method and path as scripted.

    It runs in threads, from `start` to `close`, or as a context manager, and so serves sync and async tests alike.

    Args:
        replies: One reply for every request; several, given in order, the last of which repeats; or a function that
            gets the request and returns the reply. Requests of several connections call the function at the same
            time. If it fails, the client gets status 500 and an error message that names the exception.

    Raises:
        ValueError: There is no reply at all.

    Attributes:
        requests: The requests so far, in the order in which they were completely read.
    """

    def __init__(self, replies: Replies) -> None:
        self._choose = _chooser(replies)
        self.requests: list[Request] = []
        # Guards what follows, and is notified whenever something of it, or `requests`, changes.
        self._changed = threading.Condition()
        self._answered = 0
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
        """Where it listens, "http://127.0.0.1:PORT"; once it is closed, an address that refuses connections.

        Raises:
            RuntimeError: The server was not started.
        """
        if not self._port:
            raise RuntimeError("the server was not started")
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
        """How many replies the client did not wait for: it closed the connection before they were complete.

        A reply that hangs counts, too. A client that leaves while the rest of a reply fits into the network's buffers
        goes unnoticed; with a `pace`, that does not happen.
        """
        return self._aborted

    def start(self) -> Self:
        """Listen. May be called once more after `close`: the script and the counts go on, at the same address.

        Raises:
            RuntimeError: The server is running, or has been restarted before.
            OSError: The port cannot be bound.
        """
        if self._listener is not None:
            raise RuntimeError("the server is running")
        if self._starts == 2:
            raise RuntimeError("a server can be restarted only once")
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
                    f"({self.open_connections} open), {self.aborted} aborted replies"
                )

    def wait_for_requests(self, n: int = 1, timeout: float = 5.0) -> list[Request]:
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
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

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
            # The client may leave at any time; what that means to a reply, `_answer` has noted.
            with suppress(OSError), sock, sock.makefile("rb") as reader:
                # Each write is to go out by itself, and at once.
                sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                connection = _Connection(sock, reader, closing)
                while self._answer(connection):
                    pass
        finally:
            with self._changed:
                del self._open[threading.current_thread()]
                self._changed.notify_all()

    def _answer(self, connection: _Connection) -> bool:
        """Read a request and write its reply; False when there are to be no more on this connection."""
        try:
            request = connection.read()
        except ValueError as error:
            connection.write(_malformed(error), 0, None)
            return False
        if request is None:
            return False
        with self._changed:
            self.requests.append(request)
            self._answered += 1
            number = self._answered
            self._changed.notify_all()
        reply = self._choose(request, number)
        try:
            return connection.write(reply, number, request)
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


class _Connection:
    """One accepted connection: requests in, replies out.

    Its methods raise OSError when the client is gone or the server closes.
    """

    def __init__(self, sock: socket.socket, reader: BufferedReader, closing: threading.Event) -> None:
        self._sock = sock
        self._reader = reader
        self.closing = closing

    def read(self) -> Request | None:
        """The next request, None at the end of the connection; ValueError if it is not HTTP."""
        if not self._reader.peek(1):
            return None
        line = self._line()
        words = line.split(" ")
        if len(words) != 3 or not words[2].startswith("HTTP/"):
            raise ValueError(f"not a request line: {line!r}")
        headers = self._headers()
        return Request(words[0], words[1], headers, self._body(headers), words[2])

    def write(self, reply: Reply, number: int, request: Request | None) -> bool:
        """Send the reply to a request; False when the connection is to be closed then."""
        close = _closes(reply, request)
        self._pause(reply.delay)
        if reply.answered:
            self._sock.sendall(head_of(reply, number, close))
            if has_body(reply) and not (request and request.method == "HEAD"):
                self._write_body(reply)
        if reply.ending == "hang":
            self._pause(math.inf)
        if reply.ending == "reset":
            self._sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_ZERO)
        return reply.ending == "complete" and not close

    def _write_body(self, reply: Reply) -> None:
        chunked = reply.framing == "chunked"
        for index, piece in enumerate(pieces_of(reply)):
            if index:
                self._pause(reply.pace)
            self._sock.sendall(b"%x\r\n%b\r\n" % (len(piece), piece) if chunked else piece)
        if chunked and reply.ending == "complete":
            self._sock.sendall(b"0\r\n\r\n")

    def _pause(self, seconds: float) -> None:
        """Wait, as long as the client and the server stay."""
        if not seconds:
            return
        deadline = time.monotonic() + seconds
        # Watching the socket serves for both: it becomes readable when either side closes it. (A client that only
        # stops sending looks the same, and is taken for one that left.)
        self._sock.settimeout(None if math.isinf(seconds) else seconds)
        try:
            ahead = self._sock.recv(1, socket.MSG_PEEK)
        except TimeoutError:
            return
        finally:
            self._sock.settimeout(None)
        if not ahead:
            raise ConnectionAbortedError("closed during a reply")
        # The client has sent its next request already, behind which its close cannot be seen.
        if self.closing.wait(None if math.isinf(seconds) else max(0.0, deadline - time.monotonic())):
            raise ConnectionAbortedError("the server is closed")

    def _line(self) -> str:
        line = self._reader.readline()
        if not line.endswith(b"\n"):
            raise ConnectionAbortedError("closed inside a request")
        return line.decode("latin-1").rstrip("\r\n")

    def _headers(self) -> dict[str, str]:
        headers: dict[str, str] = {}
        while line := self._line():
            name, colon, value = line.partition(":")
            if not colon:
                raise ValueError(f"not a header: {line!r}")
            name, value = name.lower(), value.strip()
            headers[name] = f"{headers[name]}, {value}" if name in headers else value
        return headers

    def _body(self, headers: Mapping[str, str]) -> bytes:
        if headers.get("transfer-encoding", "").lower() != "chunked":
            return self._exactly(int(headers.get("content-length", "0")))
        chunks: list[bytes] = []
        while size := int(self._line().partition(";")[0], 16):
            chunks.append(self._exactly(size))
            self._line()
        self._headers()  # the trailer
        return b"".join(chunks)

    def _exactly(self, size: int) -> bytes:
        data = self._reader.read(size)
        if len(data) < size:
            raise ConnectionAbortedError("closed inside a request")
        return data


def _chooser(replies: Replies) -> Callable[[Request, int], Reply]:
    """One form for all that a server can be given: the reply to a request and its number, which counts from 1."""
    if callable(replies):
        return lambda request, _: _call(replies, request)
    script = [replies] if isinstance(replies, Reply) else list(replies)
    if not script:
        raise ValueError("a server needs at least one reply")
    return lambda _, number: script[min(number, len(script)) - 1]


def _call(choose: Callable[[Request], Reply], request: Request) -> Reply:
    try:
        reply = choose(request)
        if not isinstance(reply, Reply):  # pyright: ignore[reportUnnecessaryIsInstance] - users may have no type checker
            raise TypeError(f"a Reply is needed, not {reply!r}")
    # Whatever it is (pytest's own failures are no Exceptions): there is nobody else in this thread to hear of it.
    except BaseException as error:  # noqa: BLE001
        message = f"the server's reply function raised {type(error).__name__}: {error}"
        return Reply.json({"error": {"code": 500, "message": message}}, status=500)
    return reply


def _malformed(error: ValueError) -> Reply:
    return Reply.text(f"malformed request: {error}\n", "text/plain", status=400, framing="close")


def _closes(reply: Reply, request: Request | None) -> bool:
    """Whether a complete reply to the request is the last one on its connection."""
    if reply.framing == "close" or request is None or request.version == "HTTP/1.0":
        return True
    given = {name.lower(): value or "" for name, value in reply.headers.items()}
    return any("close" in headers.get("connection", "").lower() for headers in (given, request.headers))
