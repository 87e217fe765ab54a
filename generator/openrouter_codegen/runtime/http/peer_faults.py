"""What a connection says of its peer: that it has refused a request unread, or that it breaks the protocol.

This reads what httpcore 1.x raises over HTTP/2, by names of attributes: the package h2 may not be installed.
"""

from __future__ import annotations

import sys
from typing import Any

_REFUSED_STREAM = 7
"""An error code: the stream was closed before it was processed in any way (RFC 9113, sections 7 and 8.7)."""

_NAMES = {
    "send_request_headers": "LocalProtocolError",
    "receive_response_headers": "RemoteProtocolError",
    "receive_response_body": "RemoteProtocolError",
}


def refuses(cause: BaseException | None, stream: int | None) -> bool:
    """Whether the peer says that it has not looked at the request of an HTTP/2 stream (RFC 9113, section 8.7).

    Args:
        cause: What httpx raised; httpcore puts the event of h2 into its own exception.
        stream: Number of the stream.
    """
    while cause is not None:
        event = cause.args[0] if cause.args else None
        if getattr(event, "remote_reset", False):
            return bool(getattr(event, "error_code", None) == _REFUSED_STREAM)
        last: Any = getattr(event, "last_stream_id", None)
        if isinstance(last, int):
            return stream is not None and stream > last
        cause = cause.__cause__
    return False


def library_of(request: Any) -> Any:
    """Return the library that a request of httpcore, or of a successor with the same names, belongs to."""
    return sys.modules.get(type(request).__module__.partition(".")[0])


def unnamed(error: Any, library: Any, step: str) -> Exception | None:
    """Return the library's own exception for one that it does not know while it sends headers or reads, or None.

    Over HTTP/2 it lets through what h2 raises of a broken frame, and a status that is not a number; over HTTP/1.1, what h11
    raises of a connection whose last call was cut short. What is raised while a body is sent may be the caller's own.

    Args:
        error: What was raised.
        library: See `library_of`.
        step: What it did, as its traces call it.
    """
    made: Any = getattr(library, _NAMES.get(step, ""), None)
    if made is None or not isinstance(error, Exception) or type(error).__module__.partition(".")[0] == library.__name__:
        return None
    found: Exception = made(str(error) or type(error).__name__)
    return found
