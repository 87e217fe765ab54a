"""Bare sockets: what a server sends, byte for byte, and addresses where nobody listens."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from openrouter_responses.testing import Server

LAST_REQUEST = b"POST /responses HTTP/1.1\r\nHost: test\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"


@contextmanager
def refused_address() -> Iterator[str]:
    """Gives a host and port where connections are refused, and nobody else listens meanwhile."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))  # bound but not listening
        yield f"127.0.0.1:{sock.getsockname()[1]}"


class WireResponse(NamedTuple):
    """What came over a bare socket until it was closed."""

    status_line: str
    headers: dict[str, str]
    body: bytes
    was_reset: bool


def connect(server: Server) -> socket.socket:
    host, port = server.url.removeprefix("http://").split(":")
    return socket.create_connection((host, int(port)), timeout=5)


def exchange(server: Server, request: bytes = LAST_REQUEST) -> WireResponse:
    received, was_reset = b"", False
    with connect(server) as sock:
        sock.sendall(request)
        try:
            while data := sock.recv(65536):
                received += data
        except ConnectionResetError:
            was_reset = True
    head, _, body = received.partition(b"\r\n\r\n")
    status_line, *lines = head.decode().split("\r\n")
    return WireResponse(status_line, dict(line.split(": ", 1) for line in lines), body, was_reset)


def receive_until(sock: socket.socket, end: bytes) -> bytes:
    """What comes, up to and with `end`; fails if more comes along, or the connection ends first."""
    received = b""
    while end not in received:
        data = sock.recv(65536)
        assert data
        received += data
    assert received.endswith(end)
    return received


def is_silent(sock: socket.socket) -> bool:
    """Whether nothing comes for a moment, not even the end of the connection."""
    sock.settimeout(0.01)
    try:
        sock.recv(1)
    except TimeoutError:
        return True
    return False
