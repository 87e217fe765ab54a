"""A request as it was sent, and its answer as it came: a client of httpx that keeps both."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import httpx

from ._reply import Ending

CODINGS = frozenset(("connection", "content-encoding", "content-length", "host", "keep-alive", "transfer-encoding"))
"""Headers that describe how a body travelled; it is kept without that."""


@dataclass(frozen=True)
class Exchange:
    """A request as it was sent, and its answer.

    Attributes:
        request: Body of the request.
        path: Path of the address that it was sent to.
        sent: Headers of the request.
        status: Status of the answer.
        received: Headers of the answer.
        body: Body of the answer, without its codings.
        cuts: Offsets in the body at which a new piece of it arrived.
        ending: How the answer ended.
    """

    request: bytes
    path: str
    sent: httpx.Headers
    status: int
    received: httpx.Headers
    body: bytes
    cuts: list[int]
    ending: Ending


class RecordingClient(httpx.Client):
    """Keeps what was sent last and the whole answer to it, which it only then hands on."""

    def __init__(self, body_limit: int) -> None:
        super().__init__()
        self.exchange: Exchange | None = None
        self._body_limit = body_limit

    def send(self, request: httpx.Request, **options: Any) -> httpx.Response:
        answer = super().send(request, **options)
        try:
            body, cuts, ending = _read(answer, self._body_limit)
        finally:
            answer.close()
        path = request.url.raw_path.decode("ascii").partition("?")[0]
        sent, received = httpx.Headers(request.headers), answer.headers
        self.exchange = Exchange(request.content, path, sent, answer.status_code, received, body, cuts, ending)
        plain = [(name, value) for name, value in received.multi_items() if name not in CODINGS]
        return httpx.Response(answer.status_code, headers=plain, content=body, request=request)


def _read(answer: httpx.Response, limit: int) -> tuple[bytes, list[int], Ending]:
    """The body, where it arrived in pieces, and how it ended."""
    body = bytearray()
    cuts: list[int] = []
    ending: Ending = "complete"
    try:
        for piece in answer.iter_bytes():
            if body:
                cuts.append(len(body))
            body += piece
            if len(body) > limit:
                raise ValueError(f"the body is longer than {limit} bytes")
    except httpx.ReadTimeout:
        ending = "hang"
    except httpx.ReadError:
        ending = "reset"
    except httpx.RemoteProtocolError:
        ending = "cut"
    except httpx.DecodingError as error:
        raise ValueError(f"the body cannot be decompressed: {error}") from error
    return bytes(body), cuts, ending
