"""A server of bare sockets: a function plays each connection, and the server counts what it has read whole."""

from __future__ import annotations

import re
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Self


class RawConnection:
    """One connection, as the function that plays it sees it.

    Attributes:
        sock: Its socket.
        number: Which connection of the server it is, from 0.
    """

    def __init__(self, server: RawServer, sock: socket.socket, number: int) -> None:
        self.sock = sock
        self.number = number
        self._server = server

    def request(self) -> bytes | None:
        """Read a request to its end and count it; None if the client leaves before."""
        received = b""
        while b"\r\n\r\n" not in received:
            if not (data := self.sock.recv(65536)):
                return None
            received += data
        head, _, body = received.partition(b"\r\n\r\n")
        length = re.search(rb"(?i)content-length: (\d+)", head)
        left = int(length[1]) - len(body) if length else 0
        parts = [received]
        while left > 0:
            if not (data := self.sock.recv(65536)):
                return None
            left -= len(data)
            parts.append(data)
        request = b"".join(parts)
        self._server.requests.append(request)
        return request

    def take(self, size: int) -> None:
        """Read so many bytes, or until the client leaves, and count nothing."""
        while size > 0 and (data := self.sock.recv(min(size, 65536))):
            size -= len(data)

    def send(self, data: bytes) -> None:
        """Send bytes."""
        self.sock.sendall(data)

    def trickle(self, data: bytes, seconds: float, step: int = 1) -> None:
        """Send bytes a few at a time, with a wait after each."""
        for start in range(0, len(data), step):
            self.send(data[start : start + step])
            self.wait(seconds)

    def wait(self, seconds: float) -> None:
        """Wait, but not for longer than the test."""
        self._server.ended.wait(seconds)

    def reset(self) -> None:
        """End the connection with a TCP reset."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.sock.close()

    def wait_for_close(self, seconds: float = 10) -> bool:
        """Read on; whether the client closes the connection meanwhile."""
        self.sock.settimeout(seconds)
        try:
            while self.sock.recv(65536):
                pass
        except TimeoutError:
            return False
        except OSError:
            pass
        return True


class RawServer:
    """Serves until it is left.

    Args:
        play: What happens on a connection; it is closed afterwards.
        context: Speaks TLS, with these settings.
        buffer: Bytes that a connection may hold unread, or None for what the system gives.

    Attributes:
        url: Its URL.
        requests: The requests that were read whole.
        connections: How many there were.
        open: How many are being played.
        ended: Set when the test is over.
    """

    def __init__(
        self, play: Callable[[RawConnection], None], context: ssl.SSLContext | None = None, buffer: int | None = None
    ) -> None:
        self.requests: list[bytes] = []
        self.connections = 0
        self.open = 0
        self.ended = threading.Event()
        self._play = play
        self._context = context
        self._lock = threading.Lock()
        self._listener = socket.socket()
        if buffer is not None:
            self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, buffer)
        self._listener.bind(("127.0.0.1", 0))
        self._listener.listen(512)
        self.url = f"{'https' if context else 'http'}://127.0.0.1:{self._listener.getsockname()[1]}"
        self._thread = threading.Thread(target=self._accept, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.ended.set()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)  # wakes who waits for a connection
        self._listener.close()

    def wait_for(self, condition: Callable[[], bool], seconds: float = 10) -> bool:
        """Whether a condition comes true within a time."""
        end = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > end:
                return False
            time.sleep(0.005)
        return True

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            with self._lock:
                connection = RawConnection(self, sock, self.connections)
                self.connections += 1
                self.open += 1
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: RawConnection) -> None:
        try:
            connection.sock.settimeout(60)  # a test that hangs leaves no thread
            if self._context is not None:
                connection.sock = self._context.wrap_socket(connection.sock, server_side=True)
            connection.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._play(connection)
        except OSError:  # the client left
            pass
        finally:
            connection.sock.close()
            with self._lock:
                self.open -= 1


def http(body: bytes, status: int = 200, *headers: str, media_type: str = "application/json") -> bytes:
    """Return a response in HTTP/1.1, with its length."""
    lines = [f"HTTP/1.1 {status} X", f"Content-Type: {media_type}", f"Content-Length: {len(body)}", *headers, "", ""]
    return "\r\n".join(lines).encode("latin-1") + body


def results_and_streams(result: bytes, events: list[bytes]) -> Callable[[RawConnection], None]:
    """Return what responds to each request of a connection: with events where a stream is asked for, else with a result."""

    def respond(connection: RawConnection) -> None:
        while request := connection.request():
            if b'"stream":true' not in request:
                connection.send(result)
                continue
            connection.send(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n")
            for event in events:
                connection.send(b"%x\r\n%b\r\n" % (len(event), event))
            connection.send(b"0\r\n\r\n")

    return respond
