"""A relay between the client and a server that keeps the bytes of both directions."""

from __future__ import annotations

import http.client
import io
import socket
import threading
from contextlib import suppress
from typing import Any
from urllib.parse import urlsplit


class Relay:
    """Passes the bytes of one connection on to a server and keeps them: what went over the wire, read by nobody.

    Attributes:
        url: Its URL, with the path of the server's.
    """

    def __init__(self, target: str) -> None:
        self._target = urlsplit(target)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._kept: tuple[bytearray, bytearray] = (bytearray(), bytearray())
        self._thread = threading.Thread(target=self._run)
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}{self._target.path}"

    def __enter__(self) -> Relay:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._listener.close()
        self._thread.join(10)

    def _run(self) -> None:
        near, _ = self._listener.accept()
        with near, socket.create_connection((self._target.hostname, self._target.port or 80)) as far:
            back = threading.Thread(target=self._pass, args=(far, near, self._kept[1]))
            back.start()
            self._pass(near, far, self._kept[0])
            with suppress(OSError):  # a server that waits for another request would wait long
                far.shutdown(socket.SHUT_RDWR)
            back.join(10)

    @staticmethod
    def _pass(source: socket.socket, target: socket.socket, kept: bytearray) -> None:
        while data := source.recv(65536):
            kept += data
            target.sendall(data)
        with suppress(OSError):  # the other side may have left first
            target.shutdown(socket.SHUT_WR)

    def request(self) -> tuple[bytes, bytes]:
        """The head and the body of the request."""
        head, _, body = bytes(self._kept[0]).partition(b"\r\n\r\n")
        return head, body

    def response(self) -> tuple[http.client.HTTPResponse, bytes]:
        """The response as the standard library reads it off the bytes, and its body."""

        class Read(socket.socket):
            def makefile(self, *_: Any, **__: Any) -> Any:
                return io.BytesIO(kept)

        kept = bytes(self._kept[1])
        with Read() as read:
            response = http.client.HTTPResponse(read, method="POST")
            response.begin()
            return response, response.read()
