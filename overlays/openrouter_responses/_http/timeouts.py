"""Time limits of one attempt, as httpx has them."""

from __future__ import annotations

import httpx

from openrouter_generated.runtime.http.backend import as_timeout

_DEFAULTS = {
    stream: httpx.Timeout(connect=10.0, write=30.0, read=120.0 if stream else 600.0, pool=60.0)
    for stream in (False, True)
}
"""Time limits in seconds where nothing else is asked for, of finished responses and of streams."""


def timeout_for(value: float | httpx.Timeout | None, *, stream: bool) -> httpx.Timeout:
    """Return the time limits of an attempt.

    Args:
        value: Seconds without receiving a byte, which bound the other limits, too; or limits as httpx has them.
        stream: Whether the response is a stream.
    """
    if value is None:
        return _DEFAULTS[stream]
    if not isinstance(value, int | float):
        return as_timeout(value)
    return httpx.Timeout(connect=min(10.0, value), write=min(30.0, value), read=value, pool=min(60.0, value))
