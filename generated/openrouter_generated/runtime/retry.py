# Runtime of generated packages, copied by `openrouter generate`. Do not edit: it is replaced.
"""Whether and when a request is sent again: one pure policy for the synchronous and the asynchronous loop."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Literal

from .named_tuple import NamedTuple

Failure = Literal["connect", "closed", "timeout"]
"""Why there is no response: no connection, one that was closed before the response, or none within the read timeout."""

RETRIED_STATUSES = frozenset((408, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529))
"""Statuses after which the same request may succeed, where nothing else is known."""


class RetryPolicy(NamedTuple):
    """When a request is sent again.

    Attributes:
        max_retries: How many requests may follow the first.
        initial: Upper bound of the first delay, in seconds; later ones grow by `factor`. The delay is chosen at random, evenly
            between 0 and the bound ("full jitter"), so that clients do not come back together.
        maximum: Upper bound of every delay, in seconds.
        factor: What the bound grows by.
        retry_after_limit: Seconds of `Retry-After` that are waited for; a server that asks for more gets no retry.
        budget: Seconds that all attempts and delays may take, or None.
        connection_errors: Whether no connection, or one closed before the response, is retried.
        in_doubt: Whether a request that the server may have acted on is sent again.
        statuses: Statuses that are retried.
    """

    max_retries: int = 2
    initial: float = 0.5
    maximum: float = 8.0
    factor: float = 2.0
    retry_after_limit: float = 60.0
    budget: float | None = None
    connection_errors: bool = True
    in_doubt: bool = False
    statuses: frozenset[int] = RETRIED_STATUSES


class Outcome(NamedTuple):
    """What became of one attempt.

    Attributes:
        status: The HTTP status, or 0 where no response came.
        retry_after: Seconds that the server asks to wait, or None.
        retryable: What the response says of sending the request again, or None where its status decides.
        failure: Why no response came.
        processed: Whether the server may have acted on the request; None where that is not known.
    """

    status: int = 0
    retry_after: float | None = None
    retryable: bool | None = None
    failure: Failure | None = None
    processed: bool | None = False


def is_sent_again(policy: RetryPolicy, outcome: Outcome) -> bool:
    """Whether the policy lets the request be sent again: it may succeed, and the server has not acted on it."""
    return is_retryable(policy, outcome) and (policy.in_doubt or outcome.processed is False)


def is_retryable(policy: RetryPolicy, outcome: Outcome) -> bool:
    """Whether the same request may succeed later."""
    if outcome.failure is not None:
        return policy.connection_errors or outcome.failure == "timeout"
    if outcome.retryable is not None:
        return outcome.retryable
    return outcome.status in policy.statuses


def next_delay(policy: RetryPolicy, retries: int, outcome: Outcome, elapsed: float, jitter: float) -> float | None:
    """Return how long to wait before the next attempt.

    Args:
        policy: The policy.
        retries: How many retries there were.
        outcome: What became of the last attempt.
        elapsed: Seconds since the first attempt began.
        jitter: A random number from 0 to 1.

    Returns:
        Seconds, or None to give up.
    """
    if retries >= policy.max_retries or not is_sent_again(policy, outcome):
        return None
    asked = outcome.retry_after
    if asked is not None and asked > policy.retry_after_limit:
        return None
    bound = min(policy.maximum, policy.initial * policy.factor ** min(retries, 64))
    delay = jitter * bound if asked is None else asked + jitter * min(bound, 0.1)
    return None if policy.budget is not None and elapsed + delay > policy.budget else delay


DAY = 86400.0
"""Seconds of a day: a number in a reset header is a distance in seconds up to this, in milliseconds beyond."""
_MOMENT = 1e9
"""The smallest number that is a moment, in seconds since 1970; a thousand times that is one in milliseconds."""
_RESETS = ("x-ratelimit-reset", "ratelimit-reset", "x-rate-limit-reset", "x-ratelimit-reset-after")
_RESETS_BY_LIMIT = ("requests", "tokens", "input-tokens", "output-tokens")
_DURATION = r"(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:\.\d+)?)s)?(?:(\d+(?:\.\d+)?)ms)?"
_NUMBER = r"[0-9]{1,15}(\.[0-9]+)?"


def retry_after(headers: Mapping[str, str], now: float, status: int = 0) -> float | None:
    """Read how many seconds the headers of a response ask to wait; invalid values are ignored.

    `Retry-After` (RFC 9110, section 10.2.3) and its form in milliseconds come first. Where there is none, headers that name
    when a rate limit is reset are read: with status 429, or where they also say that nothing is left of the limit.

    Args:
        headers: The headers of a response; names in lower case, or looked up without regard to case.
        now: Seconds since 1970, for a value that is a date.
        status: The status of the response.
    """
    milliseconds = headers.get("retry-after-ms", "").strip()
    if re.fullmatch(_NUMBER, milliseconds):
        return float(milliseconds) / 1000
    value = headers.get("retry-after", "")
    if re.fullmatch(r"[ \t]*[0-9]{1,15}(\.[0-9]+)?[ \t]*", value):
        return float(value)
    date = _date(value)
    return max(0.0, date - now) if date is not None else _reset(headers, now, status)


def _reset(headers: Mapping[str, str], now: float, status: int) -> float | None:
    """Return how long it is until the limit is reset that was hit, or the first one where no header says which that is."""
    found: list[tuple[bool, float]] = []
    for name in _RESETS:
        prefix = name.partition("reset")[0]
        found.append((_is_zero(headers.get(f"{prefix}remaining")), _distance(headers.get(name, ""), now)))
    for limit in _RESETS_BY_LIMIT:
        for name in (f"x-ratelimit-{{}}-{limit}", f"anthropic-ratelimit-{limit}-{{}}"):
            spent = _is_zero(headers.get(name.format("remaining")))
            found.append((spent, _distance(headers.get(name.format("reset"), ""), now)))
    known = [(spent, distance) for spent, distance in found if distance >= 0]
    if exhausted := [distance for spent, distance in known if spent]:
        return max(exhausted)
    return min((distance for _, distance in known), default=None) if status == 429 else None


def _distance(value: str, now: float) -> float:
    """Return the seconds until a moment or of a distance, whichever the value is; below 0 where it is past or invalid."""
    value = value.strip()
    if re.fullmatch(_NUMBER, value):
        number = float(value)
        if number >= _MOMENT:
            return (number / 1000 if number >= 1000 * _MOMENT else number) - now
        return number if number <= DAY else number / 1000
    if value and len(value) < 40 and (match := re.fullmatch(_DURATION, value)):
        return sum(
            float(part or 0) * unit for part, unit in zip(match.groups(), (DAY, 3600, 60, 1, 0.001), strict=True)
        )
    date = _date(value)
    return -1.0 if date is None else date - now


def _date(value: str) -> float | None:
    """Return a date of HTTP or ISO 8601 in seconds since 1970, or None."""
    if not value:  # as in nearly all responses, for which a gate asks, too
        return None
    for parse in (parsedate_to_datetime, datetime.fromisoformat):
        try:
            date = parse(value.strip())
            return (date if date.tzinfo is not None else date.replace(tzinfo=UTC)).timestamp()
        except (ValueError, TypeError, OverflowError):
            continue
    return None


def _is_zero(value: str | None) -> bool:
    return value is not None and value.strip() == "0"
