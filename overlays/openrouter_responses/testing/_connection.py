"""One connection of the server: requests in, responses out, over a socket."""

from __future__ import annotations

import math
import os
import socket
import struct
import threading
import time
from collections.abc import Mapping
from io import BufferedReader

from ._raw_response import RawResponse
from ._received_request import ReceivedRequest
from ._wire import chunks_of, has_body, head_of

# SO_LINGER switched on with a time of zero: closing resets the connection. Windows has shorts in that structure.
_LINGER_ZERO = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)


class Connection:
    """One accepted connection: requests in, responses out.

    Its methods raise OSError when the client is gone or the server closes.
    """

    def __init__(self, sock: socket.socket, reader: BufferedReader, closing: threading.Event) -> None:
        self._sock = sock
        self._reader = reader
        self.closing = closing

    def read(self) -> ReceivedRequest | None:
        """The next request, None at the end of the connection; ValueError if it is not HTTP."""
        if not self._reader.peek(1):
            return None
        line = self._line()
        words = line.split(" ")
        if len(words) != 3 or not words[2].startswith("HTTP/"):
            raise ValueError(f"not a request line: {line!r}")
        headers = self._headers()
        return ReceivedRequest(words[0], words[1], headers, self._body(headers), words[2])

    def write(self, response: RawResponse, request: ReceivedRequest | None) -> bool:
        """Send the response to a request, None for one that was no HTTP; False when the connection is to be closed then."""
        close = _closes(response, request)
        self._pause(response.delay)
        if response.responds:
            self._sock.sendall(head_of(response, request.number if request else 0, close))
            if has_body(response) and not (request and request.method == "HEAD"):
                self._write_body(response)
        if response.ending == "hang":
            self._pause(math.inf)
        if response.ending == "reset":
            self._sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_ZERO)
        return response.ending == "complete" and not close

    def _write_body(self, response: RawResponse) -> None:
        chunked = response.framing == "chunked"
        for index, chunk in enumerate(chunks_of(response)):
            if index:
                self._pause(response.pace)
            self._sock.sendall(b"%x\r\n%b\r\n" % (len(chunk), chunk) if chunked else chunk)
        if chunked and response.ending == "complete":
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
            raise ConnectionAbortedError("closed during a response")
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


def _closes(response: RawResponse, request: ReceivedRequest | None) -> bool:
    """Whether a complete response to the request is the last one on its connection."""
    if response.framing == "close" or request is None or request.version == "HTTP/1.0":
        return True
    given = {name.lower(): value or "" for name, value in response.headers.items()}
    return any("close" in headers.get("connection", "").lower() for headers in (given, request.headers))
