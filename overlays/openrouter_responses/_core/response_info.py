"""What the core knows of an HTTP response, without an HTTP library."""

from __future__ import annotations

from collections.abc import Mapping

from openrouter_generated.runtime.named_tuple import NamedTuple
from openrouter_generated.runtime.retry import RetryPolicy

from .response_headers import Cache, RateLimit, cache_of, rate_limit_of
from .secret import Secret

GENERATION_ID = "x-generation-id"
"""The header that names the generation."""


class Meta(NamedTuple):
    """What is known about a response in addition to its content.

    Attributes:
        status_code: The HTTP status.
        headers: The headers; names are case-insensitive.
        generation_id: Id of the generation; quote it in support requests.
        attempts: How many requests were sent.
        elapsed: Seconds from the first request to the end of the response, or so far.
        bytes: Bytes of the body, decompressed, that have been read.
    """

    status_code: int
    headers: Mapping[str, str]
    generation_id: str | None
    attempts: int
    elapsed: float
    bytes: int

    @property
    def cache(self) -> Cache | None:
        """What is known of a stored response, or None where the response has no headers for it."""
        return cache_of(self.headers)

    @property
    def rate_limit(self) -> RateLimit | None:
        """How many requests may be sent, or None where the response has no headers for it."""
        return rate_limit_of(self.headers)


def any_processed(*attempts: bool | None) -> bool | None:
    """Return whether the server may have acted on any of several attempts; None where that is not known.

    Args:
        attempts: Whether it may have acted on each, see `Outcome.processed`.
    """
    return True if True in attempts else None if None in attempts else False


class ResponseInfo(NamedTuple):
    """An HTTP response whose headers are here.

    Attributes:
        status: The HTTP status.
        headers: The headers, looked up without regard to case, without the key.
        attempts: How many requests were sent.
        started: When the first attempt began, on the monotonic clock in seconds.
        received: When the headers came, in seconds since 1970: dates in them are compared with it.
        policy: The policy that the requests were sent under.
        secret: The key, to be kept out of errors.
        processed_before: Whether the server may have acted on an attempt before; None where that is not known.
    """

    status: int
    headers: Mapping[str, str]
    attempts: int
    started: float
    received: float
    policy: RetryPolicy
    secret: Secret
    processed_before: bool | None = False

    @property
    def generation_id(self) -> str | None:
        """Id of the generation, or None."""
        return self.headers.get(GENERATION_ID)

    def meta(self, now: float, size: int) -> Meta:
        """Return what is known so far.

        Args:
            now: The monotonic clock, in seconds.
            size: Bytes of the body that have been read.
        """
        return Meta(self.status, self.headers, self.generation_id, self.attempts, now - self.started, size)

    def __repr__(self) -> str:
        return f"<ResponseInfo {self.status} {self.generation_id or ''}>"  # it lives in frames that error trackers show
