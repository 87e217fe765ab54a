# Runtime of generated packages, copied by `openrouter generate`. Do not edit: it is replaced.
"""The attempts of an operation: how its request is built, sent again and redirected."""

from __future__ import annotations

import random
import time
from collections.abc import Collection, Mapping
from typing import Any

import httpx

from ..body import Body
from ..retry import Outcome, RetryPolicy, next_delay
from .call import Call, failure_of
from .files import streams_of
from .security import Sent
from .send import Attempts
from .servers import origin
from .total_limit import DeadlineExceeded

IDEMPOTENT = frozenset(("GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "QUERY"))
"""Methods for which a second request does what one does (RFC 9110, section 9.2.2)."""
NO_RETRIES = RetryPolicy(max_retries=0)
_MAX_REDIRECTS = 20


class OperationAttempts(Attempts):
    """Sends the request of an operation; what comes in the end is handed out, whatever its status.

    Args:
        call: How it is sent.
        kwargs: Arguments of `httpx.Client.build_request`.
        sent: Its credentials.
        retried: Methods that are sent again after the server may have got them. Others only where there was no connection.
        redirects: Whether redirects are followed.
    """

    def __init__(
        self, call: Call, kwargs: Mapping[str, Any], sent: Sent, retried: Collection[str], *, redirects: bool
    ) -> None:
        super().__init__(call)
        self._kwargs = kwargs
        self._sent = sent
        self._streams = streams_of(kwargs)
        self._is_retried = call.method.upper() in retried
        self._follows = redirects
        self._hops = 0
        self._delay = 0.0
        self._redirected: httpx.Request | None = None

    def release(self) -> None:
        """Close the files that were opened to be sent."""
        for stream in self._streams:
            stream.close()

    def build_request(self, client: Any) -> httpx.Request:
        """Build the request of an attempt; files are sent from their start."""
        if self._redirected is not None:
            return self._redirected
        if self.sent:
            for stream in self._streams:
                stream.rewind()
        headers = self._headers(client)
        cookies = [*filter(None, [headers.pop("Cookie", None)]), *self._sent.cookies]
        limits: dict[str, Any] = {} if self.call.total_timeout is None else {"timeout": self.timeout()}
        kwargs = {
            key: value for key, value in self._kwargs.items() if key not in ("method", "url", "headers", "server")
        }
        request: httpx.Request = client.build_request(self.call.method, self.url, headers=headers, **kwargs, **limits)
        request.method = self.call.method  # httpx puts it into capitals, but methods are case-sensitive
        if cookies:
            request.headers["Cookie"] = "; ".join([*filter(None, [request.headers.get("Cookie")]), *cookies])
        self._add_query(request, client)
        return request

    def _headers(self, client: Any) -> dict[str, str]:
        """Return the headers with credentials; those that the caller or the client name themselves are kept."""
        headers = dict(self._kwargs.get("headers") or {})
        taken = {name.lower() for name in headers}
        added = {
            name: value
            for name, value in self._sent.headers.items()
            if name.lower() not in taken and name not in client.headers
        }
        return {**headers, **added}

    def _add_query(self, request: httpx.Request, client: Any) -> None:
        """Add credentials, and the client's own parameters, in whose place httpx drops the query of the URL."""
        added = [*([str(client.params)] if client.params else []), *self._sent.query]
        if added:
            own = self.url.partition("?")[2]
            query = "&".join([*([own] if own else []), *added])
            request.url = request.url.copy_with(query=query.encode())

    def is_final(self, response: httpx.Response) -> bool:
        """Whether a response is handed out: all are, but for redirects to follow and those that are worth another attempt."""
        if self._follows and response.next_request is not None:
            return False
        delay = self._next_delay(self.outcome(response)) if self._is_retried and self._can_repeat() else None
        self._delay = delay or 0.0
        return delay is None

    def after_response(self, response: httpx.Response, body: Body) -> float:
        """Return how many seconds to wait before the next request: none where it follows a redirect."""
        if self._follows and response.next_request is not None:
            self._follow(response.request, response.next_request)
            return 0.0
        error = httpx.HTTPStatusError(f"status {response.status_code}", request=response.request, response=response)
        return self._wait(error)

    def after_failure(self, cause: Exception) -> float:
        """Return how many seconds to wait after an attempt without a response, or raise the failure."""
        if isinstance(cause, DeadlineExceeded):  # of asynchronous calls; in synchronous ones a read times out
            raise httpx.ReadTimeout(str(cause)) from cause
        if isinstance(cause, httpx.InvalidURL) and self.exchange.head is not None:
            raise _unreadable(cause, self.request) from cause
        failure = failure_of(cause)
        processed = None if failure is None else self.exchange.may_be_processed(failure, cause)
        repeatable = self._can_repeat() and (self._is_retried or processed is False)
        outcome = Outcome(failure=failure, processed=False if self._is_retried else processed)
        delay = self._next_delay(outcome) if failure is not None and repeatable else None
        if delay is None:
            raise cause
        self._delay = delay
        return self._wait(cause)

    def _wait(self, error: Exception) -> float:
        call = self.call
        self._redirected = None
        call.logger.info("retrying in %.2f s after %s", self._delay, type(error).__name__)
        if call.on_retry is not None:
            call.on_retry(error, self.sent, self._delay)
        return self._delay

    def _can_repeat(self) -> bool:
        return all(stream.can_rewind for stream in self._streams)

    def _next_delay(self, outcome: Outcome) -> float | None:
        elapsed = time.monotonic() - self.started
        # Jitter spreads clients out; nothing secret depends on it.
        return next_delay(self.policy(), self.sent - 1, outcome, elapsed, random.random())  # noqa: S311

    def _follow(self, before: httpx.Request, after: httpx.Request) -> None:
        """Follow a redirect as httpx does; credentials stay with their origin."""
        self._hops += 1
        if self._hops > _MAX_REDIRECTS:
            raise httpx.TooManyRedirects(f"more than {_MAX_REDIRECTS} redirects", request=before)
        try:
            is_same = origin(str(before.url)) == origin(str(after.url))
        except ValueError as error:  # httpx takes any number for a port
            raise _unreadable(error, before) from None
        if is_same:
            if "Cookie" in before.headers and "Cookie" not in after.headers:
                after.headers["Cookie"] = before.headers["Cookie"]
        else:
            for name in self._sent.headers:
                after.headers.pop(name, None)
        for stream in self._streams:
            stream.rewind()
        self._redirected = after
        self.sent -= 1  # the same attempt goes on elsewhere


def _unreadable(error: Exception, request: httpx.Request | None) -> httpx.RemoteProtocolError:
    """Return what a redirect raises whose URL cannot be used."""
    return httpx.RemoteProtocolError(f"Invalid URL in location header: {error}", request=request)
