"""The server of the benchmarks: a process of its own on the loopback interface that writes bytes it has already made.

    python benchmarks/server.py          # prints its port; ends when its standard input is closed

The address says what comes, so that each client is set up by its base URL alone:

    /burst/N/responses        a stream of N text deltas, as fast as the client reads, in HTTP chunks of 16 KiB
    /chunked/N/responses      the same, each event an HTTP chunk and a write of its own
    /big/BYTES/responses      a stream with one event of so many bytes, in HTTP chunks of 16 KiB
    /many/CLIENTS/N/responses one event a chunk, held back until so many requests are here, then sent to all in turn
    /json/responses           a finished response
"""

from __future__ import annotations

import asyncio
import functools
import sys
from collections.abc import Iterator

import payloads

SLICE = 16 * 1024
KEPT = 50_000
"""Longest stream, in deltas, whose bytes are kept."""
PATIENCE = 60.0
"""Seconds that streams are held back for clients that do not come."""

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


def _singles(deltas: int) -> Iterator[bytes]:
    for block in payloads.stream(deltas):
        yield from map(_chunk, block)
    yield _END


@functools.cache
def _made(kind: str, size: int) -> list[bytes]:
    if kind == "big":
        return list(_slices(payloads.big(size)))
    return list(_slices(payloads.stream(size)) if kind == "burst" else _singles(size))


def _writes(kind: str, size: int) -> Iterator[bytes]:
    """Return what is written, write by write."""
    if kind == "burst" and size > KEPT:
        return _slices(payloads.stream(size))
    return iter(_made(kind, size))


@functools.cache
def _json() -> bytes:
    body = payloads.answer()
    head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx-generation-id: gen-1790000000\r\n"
    return head + b"content-length: %d\r\n\r\n%b" % (len(body), body)


class Connection(asyncio.Protocol):
    """One connection; answers one request after another."""

    waiting: list[Connection] = []  # noqa: RUF012  # shared by all connections
    patience: asyncio.TimerHandle | None = None

    def __init__(self) -> None:
        self._received = bytearray()
        self._writes: Iterator[bytes] = iter(())
        self._turns = False
        self._paused = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport."""
        self.transport: asyncio.Transport = transport  # type: ignore[assignment]  # that of a socket

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget what was to be written."""
        self._writes = iter(())
        if self in self.waiting:
            self.waiting.remove(self)

    def pause_writing(self) -> None:
        """Wait for a slow client."""
        self._paused = True

    def resume_writing(self) -> None:
        """Go on writing."""
        self._paused = False
        self._write()

    def data_received(self, data: bytes) -> None:
        """Answer when a request is here whole."""
        self._received += data
        head, separator, body = bytes(self._received).partition(b"\r\n\r\n")
        if not separator:
            return
        lines = head.lower().split(b"\r\n")
        length = next((int(line[15:]) for line in lines if line.startswith(b"content-length:")), 0)
        if len(body) < length:
            return
        self._received.clear()
        path = head.split(b" ", 2)[1].decode().partition("?")[0]
        self._answer(path.strip("/").split("/"))

    def _answer(self, path: list[str]) -> None:
        kind = path[0]
        if kind == "json":
            self.transport.write(_json())
            return
        self.transport.write(_STREAM_HEAD)
        if kind == "many":
            self._writes, self._turns = _writes(kind, int(path[2])), True
            self._gather(int(path[1]))
        else:
            self._writes, self._turns = _writes(kind, int(path[1])), False
            self._write()

    def _gather(self, clients: int) -> None:
        self.waiting.append(self)
        if len(self.waiting) >= clients:
            self._release()
        elif Connection.patience is None:
            Connection.patience = asyncio.get_running_loop().call_later(PATIENCE, self._release)

    @classmethod
    def _release(cls) -> None:
        if cls.patience is not None:
            cls.patience.cancel()
            cls.patience = None
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


async def main() -> None:
    """Serve until standard input is closed."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Connection, "127.0.0.1", 0, backlog=4096)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main())
