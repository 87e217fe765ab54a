"""How a reply looks on the wire: its headers, and its body in pieces."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from http import HTTPStatus
from itertools import chain

from ._raw_response import Chunks, RawResponse, merge_headers

_BLANK_LINE = re.compile(rb"\r\n\r\n|\n\n|\r\r")


def head_of(reply: RawResponse, number: int, close: bool) -> bytes:
    """The status line and the headers, for the request of that number; `close` says that the connection ends."""
    lines = [f"HTTP/1.1 {reply.status} {reason_of(reply)}"]
    lines += [f"{name}: {value}" for name, value in headers_of(reply, number, close).items()]
    return "\r\n".join([*lines, "", ""]).encode()


def headers_of(reply: RawResponse, number: int, close: bool) -> dict[str, str]:
    """The headers, those that a server adds by itself included."""
    standard = {"X-Generation-Id": f"gen-test-{number}"}
    if close:
        standard["Connection"] = "close"
    if has_body(reply) and reply.framing == "chunked":
        standard["Transfer-Encoding"] = "chunked"
    elif has_body(reply) and reply.framing == "length":
        standard["Content-Length"] = str(_declared_length(reply))
    headers = merge_headers(standard, reply.headers)
    return {name: value for name, value in headers.items() if value is not None}


def reason_of(reply: RawResponse) -> str:
    """The reason phrase, empty where the status has none."""
    if reply.reason is not None:
        return reply.reason
    try:
        return HTTPStatus(reply.status).phrase
    except ValueError:
        return ""


def chunks_of(reply: RawResponse) -> Iterator[bytes]:
    """The body up to where it ends, in the pieces in which it is written, none of them empty."""
    body = reply.body[: reply.cut_after]
    start = 0
    for end in chain(_cuts(reply.chunks, body), [len(body)]):
        if end > start:
            yield body[start:end]
            start = end


def has_body(reply: RawResponse) -> bool:
    """Whether HTTP lets a response of this status have a body."""
    return reply.status not in (204, 304)


def _cuts(chunks: Chunks, body: bytes) -> Iterable[int]:
    """The offsets at which a body is cut, in order; some may repeat, none lies beyond the end."""
    if chunks is None:
        return ()
    if isinstance(chunks, int):
        return range(chunks, len(body), chunks)
    if isinstance(chunks, str):
        return (blank.end() for blank in _BLANK_LINE.finditer(body))
    return sorted(offset for offset in chunks if offset < len(body))


def _declared_length(reply: RawResponse) -> int:
    sent = len(reply.body[: reply.cut_after])
    if reply.ending == "complete":
        return sent
    # A reply that does not end well lacks at least one byte, even where all of the body is sent.
    return max(len(reply.body), sent + 1)
