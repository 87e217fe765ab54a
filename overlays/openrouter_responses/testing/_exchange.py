"""A request as it was sent, and its response as it came: a httpx client that keeps both."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import httpx

from ._raw_response import Ending

CODINGS = frozenset(("connection", "content-encoding", "content-length", "host", "keep-alive", "transfer-encoding"))
"""Headers that describe how a body travelled; it is kept without that."""


@dataclass(frozen=True)
class Exchange:
    """A request as it was sent, and its response.

    Attributes:
        request: Body of the request.
        path: Path of the URL that it was sent to.
        sent: Headers of the request.
        status: Status of the response.
        received: Headers of the response.
        body: Body of the response, without its codings.
        cuts: Offsets in the body at which a new chunk of it arrived.
        ending: How the response ended.
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
    """Keeps what was sent last and the whole response to it, which it only then hands on."""

    def __init__(self, body_limit: int) -> None:
        super().__init__()
        self.exchange: Exchange | None = None
        self._body_limit = body_limit

    def send(self, request: httpx.Request, **options: Any) -> httpx.Response:
        response = super().send(request, **options)
        try:
            body, cuts, ending = _read(response, self._body_limit)
        finally:
            response.close()
        path = request.url.raw_path.decode("ascii").partition("?")[0]
        sent, received = httpx.Headers(request.headers), response.headers
        self.exchange = Exchange(request.content, path, sent, response.status_code, received, body, cuts, ending)
        plain = [(name, value) for name, value in received.multi_items() if name not in CODINGS]
        return httpx.Response(response.status_code, headers=plain, content=body, request=request)


def _read(response: httpx.Response, limit: int) -> tuple[bytes, list[int], Ending]:
    """The body, where it arrived in chunks, and how it ended."""
    body = bytearray()
    cuts: list[int] = []
    ending: Ending = "complete"
    try:
        for chunk in response.iter_bytes():
            if body:
                cuts.append(len(body))
            body += chunk
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
