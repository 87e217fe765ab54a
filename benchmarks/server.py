"""The server of the benchmarks: a separate process on the loopback interface that sends prepared bytes.

    python benchmarks/server.py FOLDER   # prints its port, and that for TLS; exits when its standard input is closed

The folder gets a file of certificates to trust: those of certifi, and the authority of this server's.

The path selects the response, so that each client needs only a base URL:

    /burst/N/responses        a stream of N text deltas, as fast as the client reads, in HTTP chunks of 16 KiB
    /chunked/N/responses      the same, with an HTTP chunk and a write per event
    /agent/N/responses        a stream of N turns of an agent, in HTTP chunks of 16 KiB
    /big/BYTES/responses      a stream with one event of BYTES bytes, in HTTP chunks of 16 KiB
    /many/CLIENTS/N/responses one chunk per event, held back until CLIENTS requests have arrived, then sent to all in turn
    /json/responses           a finished response
    /flaky/MS/responses       the same after MS milliseconds; of each hundred, five are refused with 429, and one breaks off

A framing behind the first part, as in /burst.event/N/responses, has events written as other servers do: see `payloads.framed`.
"""

from __future__ import annotations

import asyncio
import functools
import itertools
import ssl
import sys
from collections.abc import Iterator
from pathlib import Path

import certifi
import trustme

import payloads

SLICE = 16 * 1024
MAX_CACHED = 50_000
"""Longest stream, in deltas, whose bytes are cached."""
HOLD_TIMEOUT = 60.0
"""Maximum time in seconds for which streams are held back."""

_STREAM_HEAD = (
    b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ncache-control: no-cache\r\n"
    b"x-generation-id: gen-1790000000\r\ntransfer-encoding: chunked\r\n\r\n"
)
_END = b"0\r\n\r\n"


def _chunk(data: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(data), data)


def _slices(blocks: Iterator[list[bytes]]) -> Iterator[bytes]:
    rest = b""
    for block in blocks:
        data = rest + b"".join(block)
        whole = len(data) - len(data) % SLICE
        for start in range(0, whole, SLICE):
            yield _chunk(data[start : start + SLICE])
        rest = data[whole:]
    yield (_chunk(rest) if rest else b"") + _END


def _events(route: str, size: int) -> Iterator[list[bytes]]:
    route, _, framing = route.partition(".")
    made = {"big": payloads.big, "agent": payloads.agent}.get(route, payloads.stream)
    return (payloads.framed(block, framing) for block in made(size))


def _singles(route: str, size: int) -> Iterator[bytes]:
    for block in _events(route, size):
        yield from map(_chunk, block)
    yield _END


@functools.cache
def _cached(route: str, size: int) -> list[bytes]:
    singly = route.startswith(("chunked", "many"))
    return list(_singles(route, size) if singly else _slices(_events(route, size)))


def _writes(route: str, size: int) -> Iterator[bytes]:
    """Return the bytes of each write."""
    if route.startswith("burst") and size > MAX_CACHED:
        return _slices(_events(route, size))
    return iter(_cached(route, size))


@functools.cache
def _json() -> bytes:
    body = payloads.response_body()
    head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx-generation-id: gen-1790000000\r\n"
    return head + b"content-length: %d\r\n\r\n%b" % (len(body), body)


@functools.cache
def _refusal() -> bytes:
    body = b'{"error": {"code": 429, "message": "slow down"}}'
    head = b"HTTP/1.1 429 Too Many Requests\r\ncontent-type: application/json\r\n"
    return head + b"content-length: %d\r\n\r\n%b" % (len(body), body)


class Connection(asyncio.Protocol):
    """One connection, which responds to one request after another."""

    waiting: list[Connection] = []  # noqa: RUF012  # shared by all connections
    hold_timer: asyncio.TimerHandle | None = None
    flaky = itertools.count()

    def __init__(self) -> None:
        self._received = bytearray()
        self._left = 0
        self._writes: Iterator[bytes] = iter(())
        self._turns = False
        self._paused = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Store the transport."""
        self.transport: asyncio.Transport = transport  # type: ignore[assignment]  # that of a socket

    def connection_lost(self, exc: Exception | None) -> None:
        """Drop pending writes."""
        self._writes = iter(())
        if self in self.waiting:
            self.waiting.remove(self)

    def pause_writing(self) -> None:
        """Pause for a slow client."""
        self._paused = True

    def resume_writing(self) -> None:
        """Continue writing."""
        self._paused = False
        self._write()

    def data_received(self, data: bytes) -> None:
        """Respond once a request is complete."""
        if self._left:  # of a body, which is not kept
            self._left -= len(data)
        else:
            self._received += data
            head, separator, body = bytes(self._received).partition(b"\r\n\r\n")
            if not separator:
                return
            lines = head.lower().split(b"\r\n")
            length = next((int(line[15:]) for line in lines if line.startswith(b"content-length:")), 0)
            self._received[:] = head
            self._left = length - len(body)
        if self._left:
            return
        path = self._received.split(b" ", 2)[1].decode().partition("?")[0]
        self._received.clear()
        self._respond(path.strip("/").split("/"))

    def _respond(self, path: list[str]) -> None:
        route = path[0]
        if route == "json":
            self.transport.write(_json())
            return
        if route == "flaky":
            asyncio.get_running_loop().call_later(int(path[1]) / 1000, self._flaky)
            return
        self.transport.write(_STREAM_HEAD)
        if route == "many":
            self._writes, self._turns = _writes(route, int(path[2])), True
            self._gather(int(path[1]))
        else:
            self._writes, self._turns = _writes(route, int(path[1])), False
            self._write()

    def _flaky(self) -> None:
        number = next(Connection.flaky) % 100
        if number % 20 == 7:
            self.transport.write(_refusal())
        elif number == 50:
            self.transport.write(_json()[:-20])
            self.transport.close()
        else:
            self.transport.write(_json())

    def _gather(self, clients: int) -> None:
        self.waiting.append(self)
        if len(self.waiting) >= clients:
            self._release()
        elif Connection.hold_timer is None:
            Connection.hold_timer = asyncio.get_running_loop().call_later(HOLD_TIMEOUT, self._release)

    @classmethod
    def _release(cls) -> None:
        if cls.hold_timer is not None:
            cls.hold_timer.cancel()
            cls.hold_timer = None
        for connection in cls.waiting:
            asyncio.get_running_loop().call_soon(connection._write)
        cls.waiting.clear()

    def _write(self) -> None:
        for data in self._writes:
            self.transport.write(data)
            if self._paused:
                return
            if self._turns:
                asyncio.get_running_loop().call_soon(self._write)
                return


def _context(trusted: Path) -> ssl.SSLContext:
    """Return a context with a new certificate, and write the file of certificates to trust."""
    authority = trustme.CA()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    trusted.write_bytes(Path(certifi.where()).read_bytes() + authority.cert_pem.bytes())
    return context


async def main() -> None:
    """Serve until standard input is closed."""
    loop = asyncio.get_running_loop()
    for context in (None, _context(Path(sys.argv[1]) / "trusted.pem")):
        server = await loop.create_server(Connection, "127.0.0.1", 0, backlog=4096, ssl=context)
        print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main())
