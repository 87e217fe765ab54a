"""Whether and when to send a request again: one pure policy for both shells."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import Any, Literal, NamedTuple

Failure = Literal["connect", "closed", "timeout"]

RETRIED = frozenset((408, 429, 502, 503, 524, 529))
"""Statuses that are retried; 500 is, too, where the server does not say by `error_type` what failed."""


class RetryPolicy(NamedTuple):
    """When to try again.

    Attributes:
        max_retries: How many requests may follow the first.
        initial: Upper bound of the first wait, in seconds; later ones grow by `factor`. The wait is drawn evenly
            between 0 and the bound ("full jitter"), so that clients do not come back together.
        maximum: Upper bound of every wait, in seconds.
        factor: What the bound grows by.
        retry_after_limit: Seconds of `Retry-After` that are waited for; a server that asks for more gets no retry.
        budget: Seconds that all tries and waits may take, or None.
        connection_errors: Whether no connection, or one closed before headers, is retried: nothing was generated.
        read_timeouts: Whether a read timeout is retried: the generation is billed, so only when asked for.
        statuses: Statuses that are retried.
    """

    max_retries: int = 2
    initial: float = 0.5
    maximum: float = 8.0
    factor: float = 2.0
    retry_after_limit: float = 60.0
    budget: float | None = None
    connection_errors: bool = True
    read_timeouts: bool = False
    statuses: frozenset[int] = RETRIED


class Outcome(NamedTuple):
    """What became of a request.

    Attributes:
        status: The HTTP status, or 0 where no answer came.
        headers: The answer's headers.
        error_type: The server's name for the kind of error.
        availability: What the server says of the model's availability.
        failure: Why no answer came.
    """

    status: int = 0
    headers: Mapping[str, str] = {}
    error_type: str | None = None
    availability: Mapping[str, Any] | None = None
    failure: Failure | None = None


def is_retryable(policy: RetryPolicy, outcome: Outcome) -> bool:
    """Whether the same request may succeed later without being billed twice."""
    if outcome.failure is not None:
        return policy.read_timeouts if outcome.failure == "timeout" else policy.connection_errors
    if outcome.availability is not None and isinstance(outcome.availability.get("retryable"), bool):
        return bool(outcome.availability["retryable"])
    return outcome.status in policy.statuses or (outcome.status == 500 and outcome.error_type is None)


def wait(policy: RetryPolicy, retries: int, outcome: Outcome, elapsed: float, draw: float, now: float) -> float | None:
    """Say how long to wait before the next request.

    Args:
        policy: The policy.
        retries: How many retries there were.
        outcome: What became of the last request.
        elapsed: Seconds since the first request began.
        draw: A random number from 0 to 1.
        now: The time, in seconds since 1970, for a `Retry-After` that is a date.

    Returns:
        Seconds, or None to give up.
    """
    if retries >= policy.max_retries or not is_retryable(policy, outcome):
        return None
    asked = retry_after(outcome, now)
    if asked is not None and asked > policy.retry_after_limit:
        return None
    bound = min(policy.maximum, policy.initial * policy.factor ** min(retries, 64))
    delay = draw * bound if asked is None else asked + draw * min(bound, 0.1)
    return None if policy.budget is not None and elapsed + delay > policy.budget else delay


def retry_after(outcome: Outcome, now: float) -> float | None:
    """Read how many seconds the server asks to wait: `Retry-After` (RFC 9110, section 10.2.3) or its `availability`.

    Nonsense is ignored.
    """
    seconds = _seconds(outcome.headers.get("retry-after", ""), now)
    if seconds is not None:
        return seconds
    asked = (outcome.availability or {}).get("retry_after")
    return float(asked) if isinstance(asked, (int, float)) and asked is not True and 0 <= asked < 1e9 else None


def _seconds(value: str, now: float) -> float | None:
    if re.fullmatch(r"[ \t]*[0-9]{1,15}(\.[0-9]+)?[ \t]*", value):
        return float(value)
    try:
        date = parsedate_to_datetime(value)
        date = date if date.tzinfo is not None else date.replace(tzinfo=UTC)
        return max(0.0, date.timestamp() - now)
    except (ValueError, TypeError, OverflowError):
        return None
