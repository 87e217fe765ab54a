"""The two loops that send a request until it is answered; all sleeping and nearly all of httpx is here."""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

import httpx

from ._answer import Answer, outcome_of, payload_of
from ._body import Body, aread, read
from ._causes import explain
from ._retry import Outcome, RetryPolicy, retry_after, wait
from .errors import APITimeoutError, OpenRouterError

if TYPE_CHECKING:
    from .httpclient import AsyncHttpClient, HttpClient

logger = logging.getLogger("openrouter")

_ERROR_BODY_LIMIT = 1024 * 1024
_REDIRECTS = 5


class Call(NamedTuple):
    """A request to be sent.

    Attributes:
        url: Its address.
        headers: Its headers.
        content: Its body.
        query: Parameters added to the address.
        timeout: Time limits.
        policy: When to send it again.
        secret: The key, to be kept out of messages.
        total: Seconds that everything may take, or None.
        logger: Told of requests, answers and waits, without keys and contents.
        on_request: Told of each request before it is sent.
        on_response: Told of each answer when its headers are here.
        on_retry: Told before each wait: the error, how many requests were sent, and the seconds.
    """

    url: str
    headers: dict[str, str]
    content: bytes
    query: Mapping[str, Any] | None
    timeout: httpx.Timeout
    policy: RetryPolicy
    secret: str
    total: float | None = None
    logger: logging.Logger = logger
    on_request: Callable[[httpx.Request], object] | None = None
    on_response: Callable[[httpx.Response], object] | None = None
    on_retry: Callable[[OpenRouterError, int, float], object] | None = None


def send(client: httpx.Client, call: Call) -> Answer:
    """Send a request until it is answered with a status below 400; the body is not read yet.

    Raises:
        OpenRouterError: It is not, and the policy gives up.
    """
    tries = _Tries(call)
    while True:
        request = tries.request(client)
        try:
            response = client.send(request, stream=True, follow_redirects=False)
        except (httpx.TransportError, httpx.InvalidURL) as error:
            delay = tries.failed(error)
        else:
            try:
                if tries.is_answered(response):
                    return tries.answer(response)
                body = Body(_ERROR_BODY_LIMIT, cut=True)
                with suppress(httpx.HTTPError):  # a status says enough without its body
                    read(response, body)
            except BaseException:
                response.close()
                raise
            response.close()
            delay = tries.refused(response, body.so_far())
        time.sleep(delay)


async def asend(client: httpx.AsyncClient, call: Call) -> Answer:
    """Like `send`, asynchronously."""
    from anyio import sleep

    tries = _Tries(call)
    while True:
        request = tries.request(client)
        try:
            response = await client.send(request, stream=True, follow_redirects=False)
        except (httpx.TransportError, httpx.InvalidURL) as error:
            delay = tries.failed(error)
        else:
            try:
                if tries.is_answered(response):
                    return tries.answer(response)
                body = Body(_ERROR_BODY_LIMIT, cut=True)
                with suppress(httpx.HTTPError):  # a status says enough without its body
                    await aread(response, body)
            except BaseException:
                await response.aclose()
                raise
            await response.aclose()
            delay = tries.refused(response, body.so_far())
        await sleep(delay)


@lru_cache(maxsize=64)
def _parsed(url: str) -> httpx.URL:
    """Parsing an address takes httpx as long as all that this library does for a call."""
    return httpx.URL(url)


class _Tries:
    """What both loops do between sending and waiting."""

    def __init__(self, call: Call) -> None:
        self.call = call
        self.url = call.url
        self.sent = 0
        self.redirects = 0
        self.started = time.monotonic()

    def request(self, client: httpx.Client | httpx.AsyncClient | HttpClient | AsyncHttpClient) -> httpx.Request:
        call = self.call
        # Clients that are not of httpx get the text that their protocol says.
        url: Any = _parsed(self.url) if isinstance(client, (httpx.Client, httpx.AsyncClient)) else self.url
        request = client.build_request(
            "POST", url, content=call.content, headers=call.headers, params=call.query, timeout=self._timeout()
        )
        self.sent += 1
        call.logger.debug("POST %s attempt %d, %d bytes", self.url, self.sent, len(call.content))
        if call.on_request is not None:
            call.on_request(request)
        return request

    def _timeout(self) -> httpx.Timeout:
        """Return the time limits of the next request, which ends with the call's total."""
        limits = self.call.timeout
        if self.call.total is None:
            return limits
        left = max(0.001, self.started + self.call.total - time.monotonic())
        return httpx.Timeout(
            connect=_least(limits.connect, left),
            read=_least(limits.read, left),
            write=_least(limits.write, left),
            pool=_least(limits.pool, left),
        )

    def is_answered(self, response: httpx.Response) -> bool:
        if self.call.logger.isEnabledFor(logging.INFO):
            self.call.logger.info(
                "POST %s -> %d in %.3f s, attempt %d, generation %s",
                self.url,
                response.status_code,
                time.monotonic() - self.started,
                self.sent,
                response.headers.get("x-generation-id"),
            )
        if self.call.on_response is not None:
            self.call.on_response(response)
        return response.status_code < 300

    def answer(self, response: httpx.Response) -> Answer:
        return Answer(response, self.sent, self.started, time.time(), self.call.policy, self.call.secret)

    def refused(self, response: httpx.Response, body: bytes) -> float:
        """Return how long to wait after a status of 300 or more, or raise its exception."""
        if response.has_redirect_location:
            self._redirect(response)
            return 0.0
        payload = payload_of(response.headers, body)
        error = self.answer(response).error(payload, body.decode("utf-8", "replace"), response.status_code)
        return self._wait(error, outcome_of(response.status_code, response.headers, payload))

    def failed(self, cause: Exception) -> float:
        """Return how long to wait where no answer came, or raise the exception."""
        elapsed = time.monotonic() - self.started
        if isinstance(cause, httpx.TimeoutException) and self.call.total is not None and elapsed >= self.call.total:
            raise APITimeoutError(
                f"no answer came within {self.call.total:g} s (total_timeout); pass a longer one", attempts=self.sent
            ) from cause
        failure, error = explain(
            cause, self.call.url, self.call.timeout, self.sent, resent=self.call.policy.read_timeouts
        )
        if failure is None:
            raise error from cause
        try:
            return self._wait(error, Outcome(failure=failure))
        except OpenRouterError:
            raise error from cause

    def _wait(self, error: OpenRouterError, outcome: Outcome) -> float:
        call = self.call
        policy = call.policy
        if call.total is not None:
            policy = policy._replace(budget=min(call.total, policy.budget or call.total))
        # Jitter spreads clients out; nothing secret hangs on it.
        draw = random.random()  # noqa: S311
        delay = wait(policy, self.sent - 1, outcome, time.monotonic() - self.started, draw, time.time())
        if delay is None:
            error.elapsed = time.monotonic() - self.started
            asked = retry_after(outcome, time.time())
            if asked is not None and asked > policy.retry_after_limit and self.sent <= policy.max_retries:
                error.message += f"; the server asks to wait {asked:g} s, which is over {policy.retry_after_limit:g} s"
                error.args = (error.message,)
            raise error
        call.logger.info("retrying in %.2f s after %s", delay, type(error).__name__)
        if call.on_retry is not None:
            call.on_retry(error, self.sent, delay)
        return delay

    def _redirect(self, response: httpx.Response) -> None:
        """Follow a redirect within the origin; the key goes nowhere else."""
        target = response.url.join(response.headers["location"])
        here, there = (url.copy_with(path="/", query=None, fragment=None) for url in (response.url, target))
        self.redirects += 1
        if here != there:
            problem = (
                f"the server redirects to {there}, another origin, where the key must not go: set server_url to it"
            )
        elif response.status_code not in (307, 308):
            problem = f"the server redirects to {target} and would lose the request's body: set server_url to it"
        elif self.redirects > _REDIRECTS:
            problem = f"the server redirects more than {_REDIRECTS} times"
        else:
            self.url = str(target)
            self.sent -= 1  # the same try goes on elsewhere
            return
        raise self.answer(response).refusal(problem)


def _least(limit: float | None, left: float) -> float:
    return left if limit is None else min(limit, left)
