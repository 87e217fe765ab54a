"""One call of the API: its attempts, until one succeeds, and the errors that end it."""

from __future__ import annotations

import logging
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import httpx

from openrouter_generated.runtime.body import Body
from openrouter_generated.runtime.headers import Headers
from openrouter_generated.runtime.http import backend
from openrouter_generated.runtime.http.backend import read_errors
from openrouter_generated.runtime.http.body import aread, read
from openrouter_generated.runtime.http.call import Call, RedirectRefused, failure_of
from openrouter_generated.runtime.http.loops import running_loop
from openrouter_generated.runtime.http.open_responses import aclose_dropped, close_dropped
from openrouter_generated.runtime.http.pool_repair import close_whole, is_closed
from openrouter_generated.runtime.http.send import Attempts
from openrouter_generated.runtime.http.total_limit import total_limit
from openrouter_generated.runtime.retry import Outcome

from .._core.options import Options
from .._core.response_info import GENERATION_ID, ResponseInfo, any_processed
from .._core.secret import Secret
from ..errors import APITimeoutError, OpenRouterError
from ..errors._build import error_for, invalid_response, outcome_of, payload_of, refused_response
from .failures import NOT_SENT_AGAIN, Circumstances, body_failure, connection_failure, is_untrusted, with_sentence
from .received import Received, forget_secrets, with_raw
from .timeouts import timeout_for

if TYPE_CHECKING:
    from openrouter_generated.runtime.streamed_body import StreamedBody

    from .gate import Turn

logger = logging.getLogger("openrouter")


class ApiCall(Attempts):
    """The attempts of one call; it raises what a response or a failure stands for in the tree of errors.

    Args:
        call: The request, without the key.
        secret: The key, which is added to each request when it is sent.
    """

    repeatable = False
    """Whether the request may be sent again whatever the server did with it."""
    not_sent_again = NOT_SENT_AGAIN
    """A sentence on why one that the server may have acted on is not sent again."""
    may_have_acted = "The request may have been billed"
    """A sentence on one that the server may have acted on where there is no time to send it again."""
    turn: Turn | None = None
    """Its turn where the client has limits."""

    def __init__(self, call: Call, secret: Secret) -> None:
        super().__init__(call)
        self._secret = secret
        self._processed: bool | None = False  # of any attempt before the one that is under way

    def enter(self) -> None:
        """Wait until the limits of the client allow another request."""
        if self.turn is None:
            return
        try:
            self.turn.enter(self.moment)
        except TimeoutError:
            raise self._no_turn() from None
        close_dropped()  # a stream that was dropped may be what made room

    async def enter_async(self) -> None:
        """Like `enter`, asynchronously."""
        if self.turn is None:
            return
        try:
            await self.turn.enter_async(self.moment)
        except TimeoutError:
            raise self._no_turn() from None
        await aclose_dropped(running_loop())

    def leave(self) -> None:
        """Count the request as no longer under way; a second time it does nothing."""
        if self.turn is not None:
            self.turn.leave()

    def _no_turn(self) -> OpenRouterError:
        error = APITimeoutError(
            f"no request could begin within {self.call.total_timeout:g} s (total_timeout), given the limits of the client; "
            "pass a longer one",
            attempts=self.sent,
            retryable=True,
            possibly_billed=self._processed,
        )
        error.elapsed = time.monotonic() - self.started
        return error

    def headers(self) -> dict[str, str]:
        """Return the headers of a request with the key, unless the caller's own name another one."""
        headers = self.call.headers
        if any(name.lower() == "authorization" for name in headers):
            return dict(headers)
        return {"Authorization": self._secret.authorization(), **headers}

    def is_final(self, response: httpx.Response) -> bool:
        """Whether a response is one to hand out: every status below 300."""
        return response.status_code < 300

    def after_response(self, response: httpx.Response, body: Body) -> float:
        """Return how many seconds to wait after a status of 300 or more, or raise its exception."""
        self.leave()
        info = self.info(response)
        if response.has_redirect_location:
            try:
                self.redirect(response)
            except RedirectRefused as refused:
                advice = ": set server_url to it" if refused.target is not None else ""
                raise with_raw(refused_response(info, f"{refused}{advice}"), response, info) from None
            return 0.0
        error, outcome = _error_of_status(info, body, repeatable=self.repeatable)
        if self.turn is not None and outcome.retry_after is not None:
            self.turn.pause(outcome.retry_after)
        return self.delay(with_raw(error, response, info), outcome)

    def after_failure(self, cause: Exception) -> float:
        """Return how many seconds to wait after an attempt without a response, or raise the exception."""
        self.leave()
        forget_secrets(cause, self.redact)
        call, exchange = self.call, self.exchange
        failure = None if is_untrusted(cause) else failure_of(cause)
        processed = not self.repeatable and exchange.may_be_processed(failure, cause)
        may_be_billed = processed is not False
        if backend.is_a(cause, "RemoteProtocolError", "InvalidURL") and exchange.head is not None:
            # httpx has read the response and refuses it: a redirect to an invalid URL.
            status, headers = exchange.head
            info = self._info(status, headers)
            raise refused_response(info, f"the server redirects to a URL that cannot be read: {cause}") from cause
        if backend.is_a(cause, "TimeoutException") and self.out_of_time():
            message = f"no response within {call.total_timeout:g} s (total_timeout); pass a longer one"
            message = with_sentence(message, self.may_have_acted if may_be_billed else "")
            error: OpenRouterError = APITimeoutError(message, attempts=self.sent)
            failure = None
        else:
            error = connection_failure(
                cause,
                Circumstances(
                    call.url,
                    call.timeout,
                    self.sent,
                    may_be_billed,
                    call.policy.in_doubt,
                    exchange.received,
                    exchange.is_refused(cause),
                    is_closed(self.client),
                    self.not_sent_again,
                ),
            )
        error.retryable = backend.is_a(cause, "TimeoutException") or failure is not None
        error.possibly_billed = any_processed(processed, self._processed)
        if failure is None or is_closed(self.client):
            raise error from cause
        try:
            return self.delay(error, Outcome(failure=failure, processed=processed))
        except OpenRouterError:
            raise error from cause

    def delay(self, error: Exception, outcome: Outcome) -> float:
        """Return how many seconds to wait before the next attempt, or raise `error`, which says why there is none."""
        before = self._processed
        self._processed = any_processed(before, outcome.processed)
        try:
            return super().delay(error, outcome)
        except OpenRouterError as final:
            final.elapsed = time.monotonic() - self.started
            if outcome.processed is False and before is not False:
                final.message += "; an attempt before it may have been billed"
            limit, asked = self.call.policy.retry_after_limit, outcome.retry_after
            if asked is not None and asked > limit and self.sent <= self.call.policy.max_retries:
                final.message += f"; the server asks to wait {asked:g} s, which is over {limit:g} s"
            final.args = (final.message,)
            raise

    def received(self, response: httpx.Response) -> None:
        """Log a response, call the hook for it, and check that its body can be decoded."""
        if self.turn is not None:
            self.turn.received(response.status_code, response.headers)
        super().received(response)

    def undecodable(self, problem: str, response: httpx.Response) -> Exception:
        """Return what is raised for a response whose body cannot be decoded."""
        info, status = self.info(response), response.status_code
        error = (
            invalid_response(info, problem, "") if status < 300 else error_for(info, {"message": problem}, "", status)
        )
        return with_raw(error, response, info)

    def log(self, response: httpx.Response) -> None:
        """Log a response with its generation."""
        call = self.call
        if call.logger.isEnabledFor(logging.INFO):
            call.logger.info(
                "%s %s -> %d in %.3f s, attempt %d, generation %s",
                call.method,
                self.url,
                response.status_code,
                time.monotonic() - self.started,
                self.sent,
                response.headers.get(GENERATION_ID),
            )

    def redact(self, text: str) -> str:
        """Return a text without the key."""
        return self._secret.redact(text)

    def info(self, response: httpx.Response) -> ResponseInfo:
        """Return what the core needs of a response."""
        return self._info(response.status_code, response.headers.raw)

    def _info(self, status: int, headers: list[tuple[bytes, bytes]]) -> ResponseInfo:
        redacted = Headers(headers, self._secret.redact)
        return ResponseInfo(
            status, redacted, self.sent, self.started, time.time(), self.call.policy, self._secret, self._processed
        )

    def result(self, response: httpx.Response) -> Received:
        """Return a response that is handed out."""
        return Received(self.info(response), response)


def call_of(
    method: str,
    url: str,
    headers: Mapping[str, str],
    content: bytes | StreamedBody | None,
    options: Options,
    *,
    stream: bool = False,
) -> Call:
    """Return a request that is sent as the options say."""
    return Call(
        method,
        url,
        headers,
        content,
        options.extra_query,
        timeout_for(options.timeout, stream=stream),
        options.retry_policy(),
        options.total_timeout,
        options.logger or logger,
        options.hooks.on_request,
        options.hooks.on_response,
        options.hooks.on_retry,
    )


def read_whole(received: Received, call: ApiCall, body: Body) -> None:
    """Read the body of a finished response, and close it."""
    try:
        read(received.raw, body, call.moment)
    except read_errors() as error:
        raise body_failure(received, call.call, error, body, call.not_sent_again, call.may_have_acted) from error
    finally:
        received.raw.close()


async def aread_whole(received: Received, call: ApiCall, body: Body, http_client: Any) -> None:
    """Like `read_whole`, asynchronously."""
    try:
        with total_limit(call.moment):
            await aread(received.raw, body, call.moment)
        await received.raw.aclose()
    except read_errors() as error:
        await close_whole(http_client, call.request, received.raw)
        raise body_failure(received, call.call, error, body, call.not_sent_again, call.may_have_acted) from error
    except BaseException:  # whatever ends the read, also a cancellation
        await close_whole(http_client, call.request, received.raw)
        raise


def _error_of_status(info: ResponseInfo, body: Body, *, repeatable: bool) -> tuple[OpenRouterError, Outcome]:
    """Return the exception of a status of 300 or more, and what the retry policy wants to know.

    The body may echo the key; it is in no local variable of a frame that an exception leaves.
    """
    content = body.content()
    payload = payload_of(content)
    error = error_for(info, payload, content.decode("utf-8", "replace"), info.status)
    outcome = outcome_of(info, info.status, payload, is_whole=body.is_whole)
    if repeatable:
        outcome = outcome._replace(processed=False)
    error.possibly_billed = any_processed(outcome.processed, info.processed_before)
    return error, outcome
