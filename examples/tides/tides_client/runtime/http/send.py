# Runtime of generated packages, copied by `openrouter generate`. Do not edit: it is replaced.
"""The two loops that send a request until there is a response to hand out; all sleeping between attempts is here.

The loops only send, read and sleep; what to do after each attempt is decided by `Attempts`, which a client of an API
subclasses to raise its own errors.
"""

from __future__ import annotations

import logging
import random
import time
import traceback
from collections.abc import Mapping
from contextlib import suppress
from functools import lru_cache
from typing import Any

import httpx

from ..body import Body
from ..retry import Outcome, RetryPolicy, is_sent_again, next_delay, retry_after
from . import backend
from .body import aread, limit_decoding, read
from .call import Call, RedirectRefused, failure_of
from .connecting import connect_in_time
from .exchange import Exchange
from .pool_repair import close_whole, repair_pool, repair_pools
from .servers import origin
from .total_limit import total_limit

ERROR_BODY_LIMIT = 1024 * 1024
"""Bytes of the body of a failed attempt that are read."""
MAX_REDIRECTS = 5


def send(client: httpx.Client, attempts: Attempts) -> httpx.Response:
    """Send a request until there is a response to hand out; its body is not read yet.

    Raises:
        Exception: What `attempts` raises when it gives up.
    """
    try:
        return _send(client, attempts)
    except BaseException:  # what a signal handler raises comes at any moment
        attempts.exchange.moment = None  # it may still be the one of this thread
        repair_pool(client, attempts.request)
        raise


def _send(client: httpx.Client, attempts: Attempts) -> httpx.Response:
    while True:
        attempts.enter()
        request = attempts.next_request(client)
        try:
            with attempts.exchange:
                response = client.send(request, stream=True, follow_redirects=False)
        except backend.send_errors() as error:
            delay = attempts.after_failure(error)
        else:
            try:
                attempts.received(response)
                if attempts.is_final(response):
                    return response
                body = Body(ERROR_BODY_LIMIT, truncate=True)
                # A status says enough without its body, which a hook may have taken.
                with suppress(*backend.read_errors()):
                    read(response, body, attempts.moment)
            except BaseException:  # whatever ends the call, also an interrupt
                response.close()
                raise
            response.close()
            delay = attempts.after_response(response, body)
        time.sleep(delay)


async def asend(client: httpx.AsyncClient, attempts: Attempts) -> httpx.Response:
    """Like `send`, asynchronously."""
    from anyio import sleep

    while True:
        await attempts.enter_async()
        request = attempts.next_request(client)
        response = None
        try:
            try:
                with attempts.exchange, total_limit(attempts.moment):
                    response = await client.send(request, stream=True, follow_redirects=False)
            except backend.send_errors() as error:
                repair_pools(client, request)
                delay = attempts.after_failure(error)
            else:
                attempts.received(response)
                if attempts.is_final(response):
                    return response
                body = Body(ERROR_BODY_LIMIT, truncate=True)
                with suppress(*backend.read_errors()), total_limit(attempts.moment):  # as in `_send`
                    await aread(response, body, attempts.moment)
                await response.aclose()
                delay = attempts.after_response(response, body)
        except BaseException as error:  # whatever ends the call, also a cancellation
            # The frames of a cancelled write hold the headers, key included.
            traceback.clear_frames(error.__traceback__)
            await close_whole(client, request, response)
            raise
        await sleep(delay)


@lru_cache(maxsize=64)
def _parsed(url: str) -> httpx.URL:
    """Parsing a URL takes httpx as long as everything else in this module takes for a call."""
    return httpx.URL(url)


class Attempts:
    """What both loops do between sending and sleeping: one object for each call.

    Subclasses override `is_final`, `after_response` and `after_failure` to raise the errors of their API; as it stands,
    every response but those that are sent again is handed out, and failures are raised as httpx has them.

    Attributes:
        call: The request.
        url: Where the next attempt goes.
        sent: How many requests were sent; following a redirect is not another one.
        started: When the first attempt began, on the monotonic clock in seconds.
        moment: When the whole call must end, on the monotonic clock in seconds, or None.
        exchange: The attempt that is under way, as its connection sees it.
        request: Its request.
        client: The httpx client that it is sent by.
    """

    def __init__(self, call: Call) -> None:
        self.call = call
        self.url = call.url
        self.sent: int = 0
        self.started = time.monotonic()
        self.moment = None if call.total_timeout is None else self.started + call.total_timeout
        self.exchange = Exchange(self.moment)
        self.request: httpx.Request | None = None
        self.client: Any = None
        self._redirects = 0

    def enter(self) -> None:
        """Wait until the next request may be sent; overridden where a client has limits of its own."""

    async def enter_async(self) -> None:
        """Like `enter`, asynchronously."""

    def next_request(self, client: Any) -> httpx.Request:
        """Return the next attempt's request."""
        call = self.call
        try:
            request = self.build_request(client)
            if self.request is not None:  # an attempt was made
                self.exchange = Exchange(self.moment)
            exchange = self.exchange
            self.sent += 1
            call.logger.debug("%s %s attempt %d, %d bytes", call.method, self.url, self.sent, len(call.content or b""))
            if call.on_request is not None:
                call.on_request(request)
        except backend.UnreadableBody as error:  # where a hook, or a client of another library, asks for all of it
            self.after_failure(error)
            raise
        if (way := backend.client_mode(client.__class__)) is not None:
            exchange.follow(request, is_async=way == "async")
            if self.moment is not None and way == "sync":
                connect_in_time(client)
        self.request, self.client = request, client
        return request

    def build_request(self, client: Any) -> httpx.Request:
        """Build the request of an attempt."""
        call = self.call
        # Clients that are not httpx's get the text that their protocol asks for.
        is_httpx = backend.takes_parsed_urls(client)
        url: Any = _parsed(self.url) if is_httpx else self.url
        timeout = self.timeout() if is_httpx else backend.timeout_of(client, self.timeout())
        options = {"headers": self.headers(), "params": call.query, "timeout": timeout}
        content = call.content
        if content is not None and not isinstance(content, bytes):
            from .body_stream import build_streamed  # few requests have one

            return build_streamed(client, content, call.method, url, moment=self.moment, **options)
        request: httpx.Request = client.build_request(call.method, url, content=content, **options)
        return request

    def headers(self) -> Mapping[str, str]:
        """Return the headers of the next attempt; overridden where credentials are added only now."""
        return self.call.headers

    def is_final(self, response: httpx.Response) -> bool:
        """Whether a response is handed out as it is, with its body unread."""
        return not self.may_retry(self.outcome(response)) and not response.has_redirect_location

    def after_response(self, response: httpx.Response, body: Body) -> float:
        """Return how many seconds to wait before the request is sent again, or raise an error."""
        if response.has_redirect_location:
            self.redirect(response)
            return 0.0
        error = httpx.HTTPStatusError(f"status {response.status_code}", request=response.request, response=response)
        return self.delay(error, self.outcome(response))

    def after_failure(self, cause: Exception) -> float:
        """Return how many seconds to wait after an attempt without a response, or raise an error."""
        failure = failure_of(cause)
        if failure is None:
            raise cause
        processed = self.exchange.may_be_processed(failure, cause)
        return self.delay(cause, Outcome(failure=failure, processed=processed))

    def outcome(self, response: httpx.Response) -> Outcome:
        """Return what the retry policy wants to know about a response."""
        return Outcome(response.status_code, retry_after(response.headers, time.time(), response.status_code))

    def received(self, response: httpx.Response) -> None:
        """Log a response, call the hook for it, and check that its body can be decoded."""
        self.log(response)
        if self.call.on_response is not None:
            self.call.on_response(response)
        if (problem := limit_decoding(response)) is not None:
            raise self.undecodable(problem, response)

    def undecodable(self, problem: str, response: httpx.Response) -> Exception:
        """Return what is raised for a response whose body cannot be decoded."""
        return httpx.DecodingError(problem, request=response.request)

    def log(self, response: httpx.Response) -> None:
        """Log a response."""
        call = self.call
        if call.logger.isEnabledFor(logging.INFO):
            elapsed = time.monotonic() - self.started
            call.logger.info(
                "%s %s -> %d in %.3f s, attempt %d", call.method, self.url, response.status_code, elapsed, self.sent
            )

    def out_of_time(self) -> bool:
        """Whether the call's total time is over."""
        total = self.call.total_timeout
        return total is not None and time.monotonic() - self.started >= total

    def delay(self, error: Exception, outcome: Outcome) -> float:
        """Return how many seconds to wait before the next attempt, or raise `error` where there is none."""
        call, elapsed = self.call, time.monotonic() - self.started
        # Jitter spreads clients out; nothing secret depends on it.
        delay = next_delay(self.policy(), self.sent - 1, outcome, elapsed, random.random())  # noqa: S311
        if delay is None:
            raise error
        call.logger.info("retrying in %.2f s after %s", delay, type(error).__name__)
        if call.on_retry is not None:
            call.on_retry(error, self.sent, delay)
        return delay

    def redirect(self, response: httpx.Response) -> None:
        """Follow a redirect within the origin; credentials go nowhere else.

        Raises:
            RedirectRefused: It leads to another origin, or would lose the body, or there were too many.
        """
        location = response.headers["location"].strip()
        if not location:
            raise RedirectRefused("the server redirects to an empty URL", None)
        try:
            target = response.url.join(location)
            is_elsewhere = origin(str(response.url)) != origin(str(target))
        except (httpx.InvalidURL, ValueError) as error:  # an invalid port is a ValueError
            raise RedirectRefused(f"the server redirects to a URL that cannot be read: {error}", None) from None
        there = target.copy_with(path="/", query=None, fragment=None, userinfo=b"")
        self._redirects += 1
        if is_elsewhere or target.userinfo:  # httpx would send a name and a password in place of the key
            raise RedirectRefused(
                f"the server redirects to {there}, another origin, to which the key is not sent", there
            )
        if response.status_code not in (307, 308) and self.call.content is not None:
            raise RedirectRefused(f"the server redirects to {target} and would lose the request's body", target)
        if self._redirects > MAX_REDIRECTS:
            raise RedirectRefused(f"the server redirects more than {MAX_REDIRECTS} times", None)
        self.url = str(target)
        self.sent -= 1  # the same attempt goes on elsewhere

    def policy(self) -> RetryPolicy:
        """Return the retry policy, whose budget ends with the call's total time."""
        total, policy = self.call.total_timeout, self.call.policy
        return policy if total is None else policy._replace(budget=min(total, policy.budget or total))

    def may_retry(self, outcome: Outcome) -> bool:
        """Whether the policy allows another attempt."""
        return self.sent <= self.call.policy.max_retries and is_sent_again(self.call.policy, outcome)

    def timeout(self) -> httpx.Timeout:
        """Return the time limits of the next request, which ends with the call's total."""
        limits = self.call.timeout
        if self.call.total_timeout is None:
            return limits
        left = max(0.001, self.started + self.call.total_timeout - time.monotonic())
        return httpx.Timeout(
            connect=_least(limits.connect, left),
            read=_least(limits.read, left),
            write=_least(limits.write, left),
            pool=_least(limits.pool, left),
        )


def _least(limit: float | None, left: float) -> float:
    return left if limit is None else min(limit, left)
