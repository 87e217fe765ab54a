"""How a response looks on the wire: its headers, and its body in chunks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from http import HTTPStatus
from itertools import chain

from ._raw_response import Chunks, RawResponse, merge_headers

_BLANK_LINE = re.compile(rb"\r\n\r\n|\n\n|\r\r")


def head_of(response: RawResponse, number: int, close: bool) -> bytes:
    """The status line and the headers, for the request of that number; `close` says that the connection ends."""
    lines = [f"HTTP/1.1 {response.status} {reason_of(response)}"]
    lines += [f"{name}: {value}" for name, value in headers_of(response, number, close).items()]
    return "\r\n".join([*lines, "", ""]).encode()


def headers_of(response: RawResponse, number: int, close: bool) -> dict[str, str]:
    """The headers, those that a server adds by itself included."""
    standard = {"X-Generation-Id": f"gen-test-{number}"}
    if close:
        standard["Connection"] = "close"
    if has_body(response) and response.framing == "chunked":
        standard["Transfer-Encoding"] = "chunked"
    elif has_body(response) and response.framing == "length":
        standard["Content-Length"] = str(_declared_length(response))
    headers = merge_headers(standard, response.headers)
    return {name: value for name, value in headers.items() if value is not None}


def reason_of(response: RawResponse) -> str:
    """The reason phrase, empty where the status has none."""
    if response.reason is not None:
        return response.reason
    try:
        return HTTPStatus(response.status).phrase
    except ValueError:
        return ""


def chunks_of(response: RawResponse) -> Iterator[bytes]:
    """The body up to where it ends, in the chunks in which it is written, none of them empty."""
    body = response.body[: response.cut_after]
    start = 0
    for end in chain(_cuts(response.chunks, body), [len(body)]):
        if end > start:
            yield body[start:end]
            start = end


def has_body(response: RawResponse) -> bool:
    """Whether HTTP lets a response of this status have a body."""
    return response.status not in (204, 304)


def _cuts(chunks: Chunks, body: bytes) -> Iterable[int]:
    """The offsets at which a body is cut, in order; some may repeat, none lies beyond the end."""
    if chunks is None:
        return ()
    if isinstance(chunks, int):
        return range(chunks, len(body), chunks)
    if isinstance(chunks, str):
        return (blank.end() for blank in _BLANK_LINE.finditer(body))
    return sorted(offset for offset in chunks if offset < len(body))


def _declared_length(response: RawResponse) -> int:
    sent = len(response.body[: response.cut_after])
    if response.ending == "complete":
        return sent
    # A response that does not end well lacks at least one byte, even where all of the body is sent.
    return max(len(response.body), sent + 1)
