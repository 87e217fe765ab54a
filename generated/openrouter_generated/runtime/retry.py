# Copied from generator/runtime. Do not edit: change the file there and run `make generate`.
"""Whether and when a request is sent again: one pure policy for the synchronous and the asynchronous loop."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import Literal, NamedTuple

Failure = Literal["connect", "closed", "timeout"]
"""Why there is no response: no connection, one that was closed before the response, or none within the read timeout."""

RETRIED_STATUSES = frozenset((408, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529))
"""Statuses after which the same request may succeed, where nothing else is known."""


class RetryPolicy(NamedTuple):
    """When a request is sent again.

    Attributes:
        max_retries: How many requests may follow the first.
        initial: Upper bound of the first delay, in seconds; later ones grow by `factor`. The delay is drawn evenly
            between 0 and the bound ("full jitter"), so that clients do not come back together.
        maximum: Upper bound of every delay, in seconds.
        factor: What the bound grows by.
        retry_after_limit: Seconds of `Retry-After` that are waited for; a server that asks for more gets no retry.
        budget: Seconds that all attempts and delays may take, or None.
        connection_errors: Whether no connection, or one closed before the response, is retried.
        in_doubt: Whether a request is sent again that the server may have acted on.
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
        processed: Whether the server may have acted on the request; None where nobody can tell.
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


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Read how many seconds a `Retry-After` header asks to wait (RFC 9110, section 10.2.3); nonsense is ignored.

    Args:
        headers: The headers of a response; names in lower case, or looked up without regard to case.
        now: Seconds since 1970, for a value that is a date.
    """
    value = headers.get("retry-after", "")
    if re.fullmatch(r"[ \t]*[0-9]{1,15}(\.[0-9]+)?[ \t]*", value):
        return float(value)
    try:
        date = parsedate_to_datetime(value)
        date = date if date.tzinfo is not None else date.replace(tzinfo=UTC)
        return max(0.0, date.timestamp() - now)
    except (ValueError, TypeError, OverflowError):
        return None
