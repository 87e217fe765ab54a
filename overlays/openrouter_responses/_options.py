"""How a stream is read."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import httpx

from ._answer import Violations
from ._sse import DEFAULT_LIMIT


class StreamOptions(NamedTuple):
    """How a stream is read.

    Attributes:
        timeout: The time limits that the request was sent with; `read` is the longest silence, comments included.
        event_timeout: Seconds without an event, comments not counted, or None.
        total_timeout: Seconds from the first request to the end, or None.
        max_event_bytes: Bytes that one event may have.
        on_keepalive: Called with the text of each comment.
        on_violation: Called with the places where an event leaves the contract.
        open_streams: Ids of all open streams that share a pool of connections, or None where that is not known.
    """

    timeout: httpx.Timeout
    event_timeout: float | None = None
    total_timeout: float | None = None
    max_event_bytes: int = DEFAULT_LIMIT
    on_keepalive: Callable[[str], object] | None = None
    on_violation: Violations | None = None
    open_streams: set[int] | None = None
