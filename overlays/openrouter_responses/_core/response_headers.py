"""What headers of a response say of stored responses and rate limits."""

from __future__ import annotations

import math
from collections.abc import Mapping

from openrouter_generated.runtime.named_tuple import NamedTuple

_MILLISECONDS = 100_000_000_000
"""A moment above this is in milliseconds: in seconds it would be in the year 5138."""


class Cache(NamedTuple):
    """What is known of a stored response, see `x_open_router_cache`.

    Attributes:
        status: "HIT" where the response was stored before, "MISS" where it was not.
        age: Seconds for which it has been stored, or None.
        ttl: Seconds for which it stays stored, or None.
        source_id: Id of the generation that was stored, or None.
    """

    status: str
    age: float | None
    ttl: float | None
    source_id: str | None

    @property
    def is_hit(self) -> bool:
        """Whether the response was stored before; it is not billed then."""
        return self.status.upper() == "HIT"


class RateLimit(NamedTuple):
    """How many requests may be sent; numbers that the headers do not have are None.

    Attributes:
        limit: Requests that may be sent in the period.
        remaining: How many of them are left.
        reset: When the period ends: seconds since 1970, or from the response on, as the server says it.
    """

    limit: float | None
    remaining: float | None
    reset: float | None


def cache_of(headers: Mapping[str, str]) -> Cache | None:
    """Return what headers say of a stored response, or None where they say nothing."""
    status = headers.get("x-openrouter-cache-status")
    if not status:
        return None
    age, ttl = (_number(headers.get(f"x-openrouter-cache-{name}")) for name in ("age", "ttl"))
    return Cache(status, age, ttl, headers.get("x-openrouter-cache-source-id"))


def rate_limit_of(headers: Mapping[str, str]) -> RateLimit | None:
    """Return what headers say of rate limits, or None where they say nothing."""
    limit, remaining, reset = (_number(headers.get(f"x-ratelimit-{name}")) for name in ("limit", "remaining", "reset"))
    if limit is remaining is reset is None:
        return None
    return RateLimit(limit, remaining, reset / 1000 if reset is not None and reset > _MILLISECONDS else reset)


def _number(text: str | None) -> float | None:
    """Return the number that a header holds; whole ones as int."""
    try:
        number = float(text or "")
    except ValueError:
        return None
    if not math.isfinite(number):
        return None
    return int(number) if number.is_integer() else number
