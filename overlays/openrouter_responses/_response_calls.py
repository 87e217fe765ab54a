"""What `send` is made of: a request that is ready to be sent, sending it, and reading what comes."""

from __future__ import annotations

import time
import traceback
from collections import deque
from typing import TYPE_CHECKING, Any

from openrouter_generated.api.responses.create_responses import FIELDS, LIMITS, METHOD, NULLABLE, PATH
from openrouter_generated.runtime.body import BODY_LIMIT, Body
from openrouter_generated.runtime.http.loops import running_loop
from openrouter_generated.runtime.http.open_responses import aclose_dropped
from openrouter_generated.runtime.http.pool_repair import repair_pool
from openrouter_generated.runtime.http.send import asend, send
from openrouter_generated.runtime.named_tuple import NamedTuple
from openrouter_generated.runtime.sse import looks_like_events

from ._core.finished import finished_response
from ._core.options import OPTION_NAMES, Options
from ._core.request import build_body, build_headers, requested_model
from ._http.call import ApiCall, aread_whole, call_of, read_whole
from ._http.received import Received, with_raw
from .errors import OpenRouterError

if TYPE_CHECKING:
    from collections.abc import Iterable

    import httpx

    from openrouter_generated.models import OpenResponsesResult
    from openrouter_generated.runtime.streamed_body import StreamedBody

    from ._core.usage_counter import UsageCounter
    from ._http.stream_base import StreamSettings
    from .client import OpenRouter
    from .streaming import AsyncEventStream, EventStream

_ORDER = {name: place for place, name in enumerate(FIELDS)}
"""Name of each field to its place in the document: that of the body's keys."""


class Prepared(NamedTuple):
    """A request that is ready to be sent.

    Attributes:
        call: The request, and what becomes of its attempts.
        options: Its options.
    """

    call: ApiCall
    options: Options


def prepare(client: OpenRouter, stream: bool, parameters: dict[str, Any]) -> Prepared:
    """Turn arguments into a request; nothing is sent if one is wrong.

    Args:
        client: The client.
        stream: Whether the response is streamed.
        parameters: Arguments of `send`.
    """
    if stream:
        parameters["stream"] = True
    options, content = _options_and_body(client, parameters)
    secret = client.api_key.secret()
    headers = build_headers(
        "text/event-stream" if stream else "application/json",
        options.named_headers(),
        options.extra_headers,
        *options.call_headers,
    )
    call = ApiCall(call_of(METHOD, options.server_url + PATH, headers, content, options, stream=stream), secret)
    gate = client.connections.gate()
    if gate is not None:
        call.turn = gate.turn(requested_model(parameters, options.extra_body))
    return Prepared(call, options)


def check_arguments(client: OpenRouter, parameters: dict[str, Any]) -> None:
    """Check arguments of `send` that are for many requests, as `prepare` does, without sending."""
    _options_and_body(client, parameters, "map")


def check_names(names: Iterable[str], call: str) -> None:
    """Refuse an argument that `send` does not have, in the name of the call that was made."""
    for name in names:
        if name not in _ORDER and name not in OPTION_NAMES:
            from ._core.elsewhere import unexpected_argument

            raise unexpected_argument(name, FIELDS, call)


def _options_and_body(
    client: OpenRouter, parameters: dict[str, Any], call: str = "send"
) -> tuple[Options, bytes | StreamedBody]:
    """Return the options among the arguments of a call, and the body that the others are."""
    options = client.options.merge({name: parameters.pop(name) for name in OPTION_NAMES & parameters.keys()})
    extra, validate = options.extra_body, options.validate
    return options, build_body(parameters, _ORDER, NULLABLE, LIMITS, extra, validate=validate, call=call)


def send_finished(client: OpenRouter, prepared: Prepared) -> OpenResponsesResult:
    """Send a request, and return the finished response."""
    return send_finished_by(client.http_client(), client, prepared)


def send_finished_by(http_client: httpx.Client, client: OpenRouter, prepared: Prepared) -> OpenResponsesResult:
    """Like `send_finished`, by another httpx client than that of all calls."""
    call = prepared.call
    body = Body(BODY_LIMIT)
    try:
        received = call.result(send(http_client, call))
        read_whole(received, call, body)
    except BaseException:  # what a signal handler raises comes at any moment
        repair_pool(http_client, call.request)
        raise
    finally:
        call.leave()
    return _finish(received, body, prepared.options, client.connections.usage())


def open_stream(client: OpenRouter, prepared: Prepared) -> EventStream:
    """Send a request, and return the stream that responds to it."""
    from .streaming import EventStream  # a program that reads no stream does not wait for it

    call = prepared.call
    http_client = client.http_client()
    try:
        received = call.result(send(http_client, call))
        return EventStream(received, _stream_settings(client, prepared, http_client))
    except BaseException:  # what a signal handler raises comes at any moment
        call.leave()
        repair_pool(http_client, call.request)
        raise


async def send_finished_async(client: OpenRouter, prepared: Prepared) -> OpenResponsesResult:
    """Like `send_finished`, asynchronously."""
    http_client = client.async_http_client()
    await aclose_dropped(running_loop())
    return await send_finished_async_by(http_client, client, prepared)


async def send_finished_async_by(
    http_client: httpx.AsyncClient, client: OpenRouter, prepared: Prepared
) -> OpenResponsesResult:
    """Like `send_finished_by`, asynchronously."""
    call = prepared.call
    body = Body(BODY_LIMIT)
    try:
        received = call.result(await asend(http_client, call))
        await aread_whole(received, call, body, http_client)
    finally:
        call.leave()
    return _finish(received, body, prepared.options, client.connections.usage())


async def open_stream_async(client: OpenRouter, prepared: Prepared) -> AsyncEventStream:
    """Like `open_stream`, asynchronously."""
    from .streaming import AsyncEventStream

    call = prepared.call
    http_client = client.async_http_client()
    await aclose_dropped(running_loop())
    try:
        received = call.result(await asend(http_client, call))
        return AsyncEventStream(received, _stream_settings(client, prepared, http_client))
    except BaseException:  # whatever ends the call, also a cancellation
        call.leave()
        raise


def _stream_settings(client: OpenRouter, prepared: Prepared, http_client: Any) -> StreamSettings:
    from ._http.stream_base import StreamSettings

    connections, call = client.connections, prepared.call
    return StreamSettings(
        prepared.options, call.call.timeout.read, connections.open_streams, http_client, connections.usage(), call.leave
    )


_BEGINNING = 1024
"""Bytes of a body that show whether it is a stream, white space before it included."""


def _finish(received: Received, body: Body, options: Options, usage: UsageCounter) -> OpenResponsesResult:
    """Return the finished response of a whole body: JSON, or a stream that nobody asked for.

    The body may echo the key, so it is not a local variable here, and those of the frames below are cleared.
    """
    info = received.info
    try:
        if looks_like_events(body.beginning(_BEGINNING)):
            result: OpenResponsesResult | OpenRouterError = _read_stream(received, body, options)
        else:
            result = finished_response(info, body.content(), time.monotonic(), options.hooks.on_contract_violation)
        if not isinstance(result, OpenRouterError):
            usage.add(result)
            return result
        raise result from result.__cause__
    except OpenRouterError as error:
        traceback.clear_frames(error.__traceback__)
        if error.response is not None:
            usage.add(error.response)
        raise with_raw(error, received.raw, info) from error.__cause__


def _read_stream(received: Received, body: Body, options: Options) -> OpenResponsesResult:
    from ._core.stream_reader import StreamReader

    hooks = options.hooks
    reader = StreamReader(received.info, options.max_event_bytes, hooks.on_keepalive, hooks.on_contract_violation)
    deque(reader.feed_undeclared(body.content()), maxlen=0)  # taken, so that they count
    deque(reader.finish(time.monotonic()), maxlen=0)
    reader.complete()
    return reader.result(received.info.meta(time.monotonic(), reader.size))
