"""Retries as the official package configures them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from openrouter_generated.runtime.retry import RetryPolicy

from .._core.option_checks import is_flag, number, show

__all__ = ["BackoffStrategy", "RetryConfig"]


class BackoffStrategy:
    """How long to wait between attempts.

    Args:
        initial_interval: Bound of the first delay, in milliseconds.
        max_interval: Bound of every delay, in milliseconds.
        exponent: What the bound grows by from attempt to attempt.
        max_elapsed_time: How long all attempts may take, in milliseconds.
        jitter_ms: Accepted for compatibility; delays are always random between 0 and their bound.
    """

    def __init__(
        self,
        initial_interval: int,
        max_interval: int,
        exponent: float,
        max_elapsed_time: int,
        jitter_ms: int | None = None,
    ) -> None:
        _check_number("initial_interval", initial_interval)
        _check_number("max_interval", max_interval)
        _check_number("exponent", exponent)
        _check_number("max_elapsed_time", max_elapsed_time)
        if jitter_ms is not None:
            _check_number("jitter_ms", jitter_ms)
        self.initial_interval = initial_interval
        self.max_interval = max_interval
        self.exponent = exponent
        self.max_elapsed_time = max_elapsed_time
        self.jitter_ms = jitter_ms


class RetryConfig:
    """Whether and how to retry.

    Args:
        strategy: "backoff", or "none" for no retries.
        backoff: How long to wait.
        retry_connection_errors: Whether to retry where no connection was made, or one closed before the response.
        status_codes_override: Statuses to retry instead of the usual ones, as in `["429", "5XX"]`.
    """

    def __init__(
        self,
        strategy: str,
        backoff: BackoffStrategy | None = None,
        retry_connection_errors: bool = True,
        status_codes_override: Sequence[str] | None = None,
    ) -> None:
        if strategy not in ("backoff", "none"):
            raise ValueError(f"strategy must be 'backoff' or 'none', not {show(strategy)}")
        if backoff is not None and not hasattr(backoff, "max_elapsed_time"):
            raise TypeError(f"backoff must be a BackoffStrategy or None, not {show(backoff)}")
        if not is_flag(retry_connection_errors):
            raise TypeError(f"retry_connection_errors must be True or False, not {show(retry_connection_errors)}")
        _statuses(status_codes_override or ())
        self.strategy = strategy
        self.backoff = backoff
        self.retry_connection_errors = retry_connection_errors
        self.status_codes_override = status_codes_override

    def policy(self) -> RetryPolicy:
        """Return the policy that this stands for; attempts are bounded by the elapsed time alone, as in the official package."""
        if self.strategy == "none":
            return RetryPolicy(max_retries=0)
        policy = RetryPolicy(connection_errors=self.retry_connection_errors)
        if self.status_codes_override:
            policy = policy._replace(statuses=_statuses(self.status_codes_override))
        if self.backoff is None:
            return policy
        return policy._replace(
            max_retries=1000,
            initial=self.backoff.initial_interval / 1000,
            maximum=self.backoff.max_interval / 1000,
            factor=self.backoff.exponent,
            budget=self.backoff.max_elapsed_time / 1000,
        )


def _statuses(codes: Sequence[str]) -> frozenset[int]:
    """Return the statuses that codes such as "429" and "5XX" stand for."""
    if isinstance(codes, str) or not hasattr(codes, "__iter__"):
        raise TypeError(f"status_codes_override must be a list of codes as in ['429', '5XX'], not {show(codes)}")
    for code in codes:
        if not re.fullmatch("[1-5]([0-9]{2}|XX)", str(code).upper()):
            raise ValueError(f"status_codes_override must hold codes such as '429' or '5XX', not {code!r}")
    return frozenset(
        status
        for code in codes
        for status in (
            range(int(code[0]) * 100, int(code[0]) * 100 + 100) if code.upper().endswith("XX") else [int(code)]
        )
    )


def _check_number(name: str, value: object) -> None:
    try:
        valid = number(value) >= 0
    except (TypeError, ValueError):
        valid = False
    if not valid:
        raise ValueError(f"{name} must be a number, 0 or more, not {show(value)}")
