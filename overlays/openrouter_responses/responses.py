"""The calls `send` and `send_async`."""

from __future__ import annotations

import time
from collections import deque
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

import httpx

from openrouter_generated._unset import UNSET
from openrouter_generated.api.responses.create_responses import FIELDS, LIMITS, NULLABLE, PATH

from ._answer import Answer, finished_response, looks_like_stream
from ._body import BODY_LIMIT, Body, aread, read
from ._causes import explain_timeout
from ._help import describe
from ._options import StreamOptions
from ._request import build_body, build_headers
from ._retry import RetryPolicy
from ._settings import check_url
from ._transport import Call, asend, logger, send
from .errors import APITimeoutError, OpenRouterError

if TYPE_CHECKING:
    from openrouter_generated.models import OpenResponsesResult

    from .client import OpenRouter
    from .params import SendParams
    from .streaming import AsyncEventStream, EventStream

__all__ = ["BetaResponses", "Responses"]

BODY_SHOWN = 1024 * 1024
"""Bytes of a broken body that its error keeps."""

_OPTIONS = frozenset((
    "http_referer", "x_open_router_title", "x_open_router_categories", "x_open_router_metadata", "retries", "server_url",
    "timeout_ms", "http_headers", "timeout", "max_retries", "retry_read_timeouts", "total_timeout", "event_timeout",
    "extra_headers", "extra_query", "extra_body", "validate",
))  # fmt: skip


_FIELDS = frozenset(FIELDS)
_TIMEOUTS = {
    stream: httpx.Timeout(connect=10.0, write=30.0, read=120.0 if stream else 600.0, pool=60.0)
    for stream in (False, True)
}
"""Time limits in seconds where nothing is said, of finished responses and of streams."""


class Responses:
    """The calls of the Responses API; see `OpenRouter.responses`."""

    def __init__(self, client: OpenRouter) -> None:
        self._client = client

    @overload
    def send(self, *, stream: Literal[True], **parameters: Unpack[SendParams]) -> EventStream: ...
    @overload
    def send(
        self, *, stream: Literal[False] | None = None, **parameters: Unpack[SendParams]
    ) -> OpenResponsesResult: ...
    @overload
    def send(self, *, stream: bool | None, **parameters: Unpack[SendParams]) -> OpenResponsesResult | EventStream: ...
    def send(
        self, *, stream: bool | None = None, **parameters: Unpack[SendParams]
    ) -> OpenResponsesResult | EventStream:
        """Create a response.

        Args:
            stream: True returns a stream of events, False and None the finished response.
            **parameters: Fields of the request and options of the call, all by name. The fields:
                model: Model to run, as in "openai/gpt-4o".
                models: Models to try in order.
                input: A text, or the whole conversation as a list of items: models, dicts, or both.
                instructions: System message before the input.
                tools: Tools that the model may call.
                tool_choice: Which tool it must call, if any.
                parallel_tool_calls: Whether it may call several tools in one turn.
                max_tool_calls: Limit of the rounds of tools that the server runs.
                stop_server_tools_when: Conditions that end these rounds.
                deferred_tools: Loads tools only when the model searches for them.
                max_output_tokens: Limit of the output, in tokens, reasoning included.
                temperature: How freely tokens are drawn; 0 is most predictable.
                top_p: Share of the probability mass that tokens are drawn from, 0 to 1.
                top_k: How many of the likeliest tokens are drawn from.
                frequency_penalty: Makes a token rarer with each time it occurred, -2 to 2.
                presence_penalty: Makes tokens rarer that occurred at all, -2 to 2.
                top_logprobs: How many alternatives are reported for each token.
                stop: Texts that end the output, at most 4.
                reasoning: How much the model thinks and what is shown of it.
                text: Format of the text (JSON schema) and how long-winded it is.
                modalities: Kinds of output: "text", "image" or both.
                image_config: Settings of images that are made.
                include: Details of the output that are left out otherwise.
                metadata: At most 16 pairs; keys of at most 64 characters, values of at most 512.
                plugins: Plugins around the model, each by its `id`.
                provider: Which providers may serve it, and in what order.
                route: Old form of `provider.sort`.
                service_tier: Speed and price class.
                truncation: What happens to input that is longer than the model's window.
                prompt: A template that the provider keeps, and its variables.
                cache_control: Caching of the prompt, as at Anthropic.
                prompt_cache_key: What requests with the same beginning share.
                prompt_cache_options: Caching of the prompt, as at OpenAI.
                user: Your end user; at most 128 characters.
                session_id: What ties requests together; at most 128 characters.
                safety_identifier: Your end user, hashed, for the provider.
                trace: Names under which observability tools show the request.
                debug: Shows what is sent to the provider; streams only.
                background: Not offered by the API.
                store: Only False is accepted: the API keeps nothing.
                previous_response_id: Only None is accepted: send the conversation in `input`.
            And the options, each of which wins over the client's setting:
                timeout: Seconds without a byte, or an `httpx.Timeout`.
                timeout_ms: The same in milliseconds.
                total_timeout: Seconds that the call may take in all.
                event_timeout: Seconds that a stream may be without an event.
                max_retries: How many requests may follow the first.
                retries: Retries as the reference SDK configures them.
                retry_read_timeouts: Sends again where no answer came in time; each request may be billed.
                server_url: Address of the API.
                http_referer, x_open_router_title, x_open_router_categories: What your app calls itself.
                x_open_router_metadata: With "enabled" there is an `openrouter_metadata` on the response.
                extra_headers: Headers that win over all others; http_headers is the same, and loses to it.
                extra_query: Parameters added to the address.
                extra_body: Fields added to the body as they are; they win over arguments.
                validate: False sends what exceeds a documented limit.

        Returns:
            The finished response, also where it is incomplete (see `incomplete_details`), or a stream.

        Raises:
            OpenRouterError: The API refused or failed; each status has a class, see `openrouter_responses.errors`.
            NoResponseError: No answer came.
            TypeError: An argument does not exist, or cannot be sent as JSON.
            ValueError: An argument exceeds a documented limit.
        """
        client = self._client
        call, options = self._prepare(bool(stream), dict(parameters))
        answer = send(client.http_client(), call)
        if stream:
            from .streaming import EventStream  # a program that reads no stream does not wait for it

            return EventStream(answer, options)
        body = Body(BODY_LIMIT)
        try:
            read(answer.raw, body, _deadline(answer, options))
        except (httpx.HTTPError, OverflowError) as error:
            raise _unread(answer, options, error, body) from error
        finally:
            answer.raw.close()
        return self._finish(answer, body.so_far(), options)

    @overload
    async def send_async(self, *, stream: Literal[True], **parameters: Unpack[SendParams]) -> AsyncEventStream: ...
    @overload
    async def send_async(
        self, *, stream: Literal[False] | None = None, **parameters: Unpack[SendParams]
    ) -> OpenResponsesResult: ...
    @overload
    async def send_async(
        self, *, stream: bool | None, **parameters: Unpack[SendParams]
    ) -> OpenResponsesResult | AsyncEventStream: ...
    async def send_async(
        self, *, stream: bool | None = None, **parameters: Unpack[SendParams]
    ) -> OpenResponsesResult | AsyncEventStream:
        """Like `send`, asynchronously."""
        client = self._client
        call, options = self._prepare(bool(stream), dict(parameters))
        answer = await asend(client.async_http_client(), call)
        if stream:
            from .streaming import AsyncEventStream  # a program that reads no stream does not wait for it

            return AsyncEventStream(answer, options)
        body = Body(BODY_LIMIT)
        try:
            await aread(answer.raw, body, _deadline(answer, options))
        except (httpx.HTTPError, OverflowError) as error:
            raise _unread(answer, options, error, body) from error
        finally:
            await answer.raw.aclose()
        return self._finish(answer, body.so_far(), options)

    def _prepare(self, stream: bool, parameters: dict[str, Any]) -> tuple[Call, StreamOptions]:
        """Turn arguments into a request; nothing is sent if one is wrong."""
        client = self._client
        given = {name: value for name in _OPTIONS & parameters.keys() if (value := parameters.pop(name)) is not UNSET}
        validate: bool = given.get("validate", client.validate)
        if stream:
            parameters["stream"] = True
        content = build_body(parameters, _FIELDS, NULLABLE, LIMITS, given.get("extra_body"), validate=validate)
        named = [(header, name, given.get(name) or value) for header, name, value in client.named_headers]
        metadata = ("X-OpenRouter-Metadata", "x_open_router_metadata", given.get("x_open_router_metadata"))
        secret = client.key()
        timeout = _timeout(given, client.timeout, stream)
        total = given.get("total_timeout", client.total_timeout)
        hooks = client.hooks
        call = Call(
            url=(check_url(given["server_url"]) if given.get("server_url") else client.server_url) + PATH,
            headers=build_headers(
                secret, "text/event-stream" if stream else "application/json", [*named, metadata],
                client.extra_headers, given.get("http_headers"), given.get("extra_headers"),
            ),
            content=content,
            query=given.get("extra_query"),
            timeout=timeout,
            policy=_policy(given, client),
            secret=secret,
            total=total,
            logger=client.logger or logger,
            on_request=hooks.on_request,
            on_response=hooks.on_response,
            on_retry=hooks.on_retry,
        )  # fmt: skip
        options = StreamOptions(
            timeout,
            given.get("event_timeout", client.event_timeout),
            total,
            client.max_event_bytes,
            hooks.on_keepalive,
            hooks.on_contract_violation,
            client.open_streams,
        )
        return call, options

    @staticmethod
    def _finish(answer: Answer, body: bytes, options: StreamOptions) -> OpenResponsesResult:
        now = time.monotonic()
        if not looks_like_stream(answer.raw.headers, body):
            return finished_response(answer, body, now, options.on_violation)
        from ._reader import StreamReader

        reader = StreamReader(answer, options.max_event_bytes, options.on_keepalive, options.on_violation)
        deque(reader.feed(body), maxlen=0)  # taken, so that they count
        deque(reader.end(), maxlen=0)
        if (error := reader.ending()) is not None:
            raise reader.attach(error)
        return reader.final(answer.meta(now, len(body)))


describe(Responses.send, Responses.send_async)


class BetaResponses(Responses):
    """The same calls; see `OpenRouter.beta`.

    Tracing tools replace `send` of this class and of `Responses`, as of the official package's two classes. So this class
    has both methods itself: one that it inherited would be replaced twice, and each call be counted twice.
    """

    if not TYPE_CHECKING:  # a checker sees the inherited ones, which are the same
        send = Responses.send
        send_async = Responses.send_async


def _timeout(given: dict[str, Any], default: float | httpx.Timeout | None, stream: bool) -> httpx.Timeout:
    """Return the time limits of a call; a number is the longest silence, and bounds the others."""
    value = given.get("timeout")
    if value is None and given.get("timeout_ms") is not None:
        value = given["timeout_ms"] / 1000
    value = default if value is None else value
    if isinstance(value, httpx.Timeout):
        return value
    if value is None:
        return _TIMEOUTS[stream]
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not value > 0:
        raise ValueError(f"timeout must be a number of seconds above 0, or an httpx.Timeout, not {value!r}")
    return httpx.Timeout(connect=min(10.0, value), write=min(30.0, value), read=value, pool=min(60.0, value))


def _policy(given: dict[str, Any], client: OpenRouter) -> RetryPolicy:
    read_timeouts: bool = given.get("retry_read_timeouts", client.retry_read_timeouts)
    config = given.get("retries") or (client.retry_config if "max_retries" not in given else None)
    if config is not None:
        return config.policy()._replace(read_timeouts=read_timeouts)
    retries = given.get("max_retries", client.max_retries)
    if not isinstance(retries, int) or retries < 0:
        raise ValueError(f"max_retries must be 0 or more, not {retries!r}")
    return RetryPolicy(max_retries=retries, read_timeouts=read_timeouts)


def _deadline(answer: Answer, options: StreamOptions) -> float | None:
    return None if options.total_timeout is None else answer.started + options.total_timeout


def _unread(answer: Answer, options: StreamOptions, cause: Exception, body: Body) -> OpenRouterError:
    """Return what to raise where the body of a finished response did not come whole."""
    if isinstance(cause, httpx.TimeoutException):
        _, message = explain_timeout(cause, options.timeout)
        if (total := options.total_timeout) is not None and time.monotonic() >= answer.started + total:
            message = f"the answer was not whole within {total:g} s (total_timeout); pass a longer one"
        return APITimeoutError(message, headers=dict(answer.raw.headers), attempts=answer.attempts)
    problem = str(cause) if isinstance(cause, OverflowError) else f"the body broke off: {cause or type(cause).__name__}"
    text = body.so_far()[:BODY_SHOWN].decode("utf-8", "replace")
    return answer.unreadable(f"{answer.raw.status_code}: {problem}", text)
